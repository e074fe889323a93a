import {parseArgs} from 'node:util'
import {
  type CommandName,
  type FlagName,
  type Format,
  commandNames,
  flags,
  formats,
  isCommandName,
  usages,
} from './flags.ts'

/** What was asked for. Flags that a command does not take are never set. */
export interface Options {
  readonly paths: readonly string[]
  readonly format: Format
  /** Rule ids and what they are set to, not checked yet. */
  readonly rules: Readonly<Record<string, string>>
  readonly fix: boolean
  readonly open: boolean
  readonly overdue: boolean
  readonly maxWarnings?: number
  readonly min?: number
  readonly config?: string
  readonly today?: string
}

export type Request =
  | {readonly kind: 'command'; readonly command: CommandName; readonly options: Options}
  | {readonly kind: 'help'; readonly command: CommandName | undefined}
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
  const [name, ...paths] = positionals
  if (values.version) return {kind: 'version'}
  if (name === undefined) {
    if (values.help) return {kind: 'help', command: undefined}
    throw new Misuse(`No command: say ${commandNames.join(', ')}.`)
  }
  const command = knownCommand(name)
  if (values.help) return {kind: 'help', command}
  const foreign = (Object.keys(values) as FlagName[]).find((flag) => !usages[command].flags.includes(flag))
  if (foreign !== undefined) throw new Misuse(`“${command}” does not take --${foreign}.`, command)
  checkPaths(paths, command)
  return {kind: 'command', command, options: readOptions(values, paths, command)}
}

function knownCommand(name: string): CommandName {
  if (isCommandName(name)) return name
  throw new Misuse(`Unknown command “${name}”.`)
}

function checkPaths(paths: readonly string[], command: CommandName): void {
  const misuse = (problem: string): Misuse => new Misuse(problem, command)
  if (paths.length === 0) throw misuse('No path: pass files or folders, “.” for the folder you are in.')
  if (paths.includes('')) throw misuse('A path is empty.')
  if (paths.includes('-')) throw misuse('Standard input (“-”) cannot be read; pass a file.')
}

type Values = ReturnType<typeof parse>['values']

function parse(argv: readonly string[]) {
  const [first] = argv
  const command = first === undefined || first.startsWith('-') ? undefined : knownCommand(first)
  try {
    return parseArgs({args: [...argv], options: flags, allowPositionals: true})
  } catch (error) {
    const problem = error instanceof Error ? error.message.split(/\. |\n/, 1)[0]! : String(error)
    throw new Misuse(`${problem.replace(/\.$/, '')}.`, command)
  }
}

function readOptions(values: Values, paths: readonly string[], command: CommandName): Options {
  const {format = 'pretty', min, 'max-warnings': maxWarnings, today, config} = values
  const read = <T>(flag: string, written: string, value: T | undefined): T => {
    if (value !== undefined) return value
    throw new Misuse(`--${flag} cannot be “${written}”.`, command)
  }
  return {
    paths,
    format: read('format', format, readFormat(format)),
    rules: Object.fromEntries((values.rule ?? []).map((rule) => read('rule', rule, readRule(rule)))),
    fix: values.fix ?? false,
    open: values.open ?? false,
    overdue: values.overdue ?? false,
    ...(maxWarnings !== undefined && {
      maxWarnings: read('max-warnings', maxWarnings, readCount(maxWarnings)),
    }),
    ...(min !== undefined && {min: read('min', min, readMean(min))}),
    ...(today !== undefined && {today: read('today', today, readDay(today))}),
    ...(config !== undefined && {config}),
  }
}

function readFormat(written: string): Format | undefined {
  return formats.find((format) => format === written)
}

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
