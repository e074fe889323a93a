import {parseArgs} from 'node:util'
import {type Grouping, groupings} from '../core/groupings.ts'
import {askWhether} from '../core/spelling.ts'
import {type FlagName, flags, isFlagName} from './flags.ts'
import {type CommandName, commandNames, isCommandName, operandNames, usages} from './usages.ts'

/** What was asked for. Flags that a command does not take are never set. */
export interface Options {
  /** What stands behind the command: paths, or the one thing that it is about. */
  readonly operands: readonly string[]
  /** One of the command's formats. */
  readonly format: string
  /** Rule ids and what they are set to, not checked yet. */
  readonly rules: Readonly<Record<string, string>>
  readonly quiet: boolean
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly open: boolean
  readonly overdue: boolean
  readonly updateBaseline: boolean
  readonly detect: boolean
  readonly stdin: boolean
  readonly stdout: boolean
  readonly type?: string
  readonly severity?: string
  /** Set where `new` begins a document. */
  readonly title?: string
  readonly date?: string
  readonly out?: string
  readonly groupBy?: Grouping
  readonly maxWarnings?: number
  readonly min?: number
  readonly since?: string
  readonly baseline?: string
  readonly stdinFilename?: string
  /** Where results are kept; left out where they are not. */
  readonly cacheFile?: string
  readonly config?: string
  readonly today?: string
  /** Left out where the terminal decides. */
  readonly colour?: boolean
}

export type Request =
  | {readonly kind: 'command'; readonly command: CommandName; readonly options: Options}
  | {readonly kind: 'help'; readonly command: CommandName | undefined; readonly colour?: boolean}
  /** Nothing at all was asked for. */
  | {readonly kind: 'no command'}
  | {readonly kind: 'version'}
  | {readonly kind: 'misuse'; readonly message: string}

/** Something on the command line that means nothing. */
class Misuse extends Error {
  constructor(problem: string, command?: CommandName) {
    super(`${problem} See “postmortem ${command === undefined ? '' : `${command} `}--help”.`)
  }
}

/** Reads the arguments behind the program's name. */
export function readArguments(argv: readonly string[]): Request {
  try {
    return readRequest(argv)
  } catch (error) {
    if (error instanceof Misuse) return {kind: 'misuse', message: error.message}
    throw error
  }
}

function readRequest(argv: readonly string[]): Request {
  const {values, positionals} = parse(argv)
  const [name, ...operands] = positionals
  if (values.version) return {kind: 'version'}
  if (name === undefined) {
    if (values.help) return {kind: 'help', command: undefined}
    return {kind: 'no command'}
  }
  const command = knownCommand(name)
  if (values.help) return {kind: 'help', command}
  const foreign = (Object.keys(values) as FlagName[]).find((flag) => !usages[command].flags.includes(flag))
  if (foreign !== undefined) throw new Misuse(`“${command}” does not take --${foreign}.`, command)
  checkTogether(values, operands, command)
  checkOperands(operands, command)
  return {kind: 'command', command, options: readOptions(values, operands, command)}
}

function knownCommand(name: string): CommandName {
  if (isCommandName(name)) return name
  throw new Misuse(`Unknown command “${name}”.${askWhether(name, commandNames)}`)
}

function checkOperands(operands: readonly string[], command: CommandName): void {
  const {operands: kind} = usages[command]
  const most = {paths: Infinity, rule: 1, file: 1, shell: 1, none: 0}[kind]
  if (operands.length > most) {
    const taken = operandNames[kind]
    throw new Misuse(
      `“${command}” takes ${taken === '' ? 'nothing behind it' : `no more than ${taken}`}.`,
      command,
    )
  }
  if (operands.includes('')) throw new Misuse('A path is empty.', command)
  if (operands.includes('-')) throw new Misuse('Standard input is read with --stdin, not “-”.', command)
}

/** Flags that make sense only with, or only without, another. */
function checkTogether(values: Values, operands: readonly string[], command: CommandName): void {
  const need = (flag: FlagName, other: FlagName): void => {
    if (values[flag] !== undefined && values[other] === undefined)
      throw new Misuse(`--${flag} needs --${other}.`, command)
  }
  const clash = (flag: FlagName, ...others: readonly FlagName[]): void => {
    const other = others.find((one) => values[one] !== undefined)
    if (values[flag] !== undefined && other !== undefined)
      throw new Misuse(`--${flag} and --${other} do not go together.`, command)
  }
  need('update-baseline', 'baseline')
  need('stdin-filename', 'stdin')
  need('cache-file', 'cache')
  clash('fix', 'fix-dry-run', 'update-baseline')
  clash('fix-dry-run', 'format', 'update-baseline', 'quiet')
  clash('update-baseline', 'since', 'stdin')
  clash('stdin', 'since', 'detect', 'cache')
  clash('color', 'no-color')
  clash('stdout', 'out')
  if (command === 'new' && (values.title ?? '').trim() === '')
    throw new Misuse('“new” needs --title.', command)
  if (values.stdin && operands.length > 0) throw new Misuse('--stdin reads no paths.', command)
}

type Values = ReturnType<typeof parse>['values']

function parse(argv: readonly string[]) {
  const args = [...argv]
  const [first] = args
  const command = first === undefined || first.startsWith('-') ? undefined : knownCommand(first)
  const {tokens} = parseArgs({args, options: flags, allowPositionals: true, strict: false, tokens: true})
  for (const token of tokens) if (token.kind === 'option') checkOption(token, command)
  return parseArgs({args, options: flags, allowPositionals: true})
}

interface OptionToken {
  readonly name: string
  /** With its dashes. */
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether the value stands behind an equals sign. */
  readonly inlineValue?: boolean | undefined
}

/** Says what is wrong with an option by itself, before its value is looked at. */
function checkOption(token: OptionToken, command: CommandName | undefined): void {
  const {name, rawName, value, inlineValue} = token
  if (!isFlagName(name)) {
    const known = command === undefined ? [] : usages[command].flags.map((flag) => `--${flag}`)
    throw new Misuse(`Unknown option “${rawName}”.${askWhether(rawName, known)}`, command)
  }
  const flag = flags[name]
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new Misuse(`--${name} takes no value.`, command)
  } else if (value === undefined || value === '') {
    throw new Misuse(`--${name} needs a value: ${flag.value}.`, command)
  } else if (inlineValue !== true && /^-./.test(value)) {
    throw new Misuse(
      `--${name} needs a value: ${flag.value}. If “${value}” is meant, write --${name}=${value}.`,
      command,
    )
  }
}

function readOptions(values: Values, operands: readonly string[], command: CommandName): Options {
  const {min, 'group-by': groupBy, 'max-warnings': maxWarnings, today, config, since, baseline, date} = values
  const read = <T>(flag: FlagName, expected: string, written: string, value: T | undefined): T => {
    if (value !== undefined) return value
    throw new Misuse(`--${flag} takes ${expected}, not “${written}”.`, command)
  }
  const {formats = ['pretty'], operands: kind} = usages[command]
  const {format = formats[0]} = values
  return {
    operands: kind === 'paths' && operands.length === 0 && !values.stdin ? ['.'] : operands,
    format: read(
      'format',
      formats.join(', '),
      format,
      formats.find((one) => one === format),
    ),
    rules: Object.fromEntries(
      (values.rule ?? []).map((rule) => read('rule', 'ID=LEVEL', rule, readRule(rule))),
    ),
    quiet: values.quiet ?? false,
    fix: values.fix ?? false,
    fixDryRun: values['fix-dry-run'] ?? false,
    open: values.open ?? false,
    overdue: values.overdue ?? false,
    updateBaseline: values['update-baseline'] ?? false,
    detect: values.detect ?? false,
    stdin: values.stdin ?? false,
    stdout: values.stdout ?? false,
    ...(values.type !== undefined && {type: values.type}),
    ...(values.severity !== undefined && {severity: values.severity}),
    ...(values.out !== undefined && {out: values.out}),
    ...(values.title !== undefined && {title: values.title.trim()}),
    ...(date !== undefined && {date: read('date', aDay, date, readDay(date))}),
    ...(groupBy !== undefined && {
      groupBy: read(
        'group-by',
        groupings.join(', '),
        groupBy,
        groupings.find((one) => one === groupBy),
      ),
    }),
    ...(maxWarnings !== undefined && {
      maxWarnings: read('max-warnings', 'a number', maxWarnings, readCount(maxWarnings)),
    }),
    ...(min !== undefined && {min: read('min', 'a number from 1 to 5', min, readMean(min))}),
    ...(today !== undefined && {today: read('today', aDay, today, readDay(today))}),
    ...(config !== undefined && {config}),
    ...(since !== undefined && {since: read('since', 'a git revision', since, readRevision(since))}),
    ...(baseline !== undefined && {baseline}),
    ...(values['stdin-filename'] !== undefined && {stdinFilename: values['stdin-filename']}),
    ...(values.cache && {cacheFile: values['cache-file'] ?? '.postmortemcache'}),
    ...((values.color ?? values['no-color']) && {colour: values.color ?? false}),
  }
}

const aDay = 'a day as YYYY-MM-DD'

function readRule(written: string): readonly [string, string] | undefined {
  const [, id, level] = /^([^=]+)=([^=]+)$/.exec(written) ?? []
  return id === undefined || level === undefined ? undefined : [id, level]
}

function readCount(written: string): number | undefined {
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined
}

function readMean(written: string): number | undefined {
  return /^[1-5](\.\d+)?$/.test(written) && Number(written) <= 5 ? Number(written) : undefined
}

function readDay(written: string): string | undefined {
  const time = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : undefined
}

/** A revision that git would take for one of its options is none. */
function readRevision(written: string): string | undefined {
  return written === '' || written.startsWith('-') ? undefined : written
}
