import {type Values, knownCommand, parseFlags} from './flag-values.ts'
import type {FlagName} from './flags.ts'
import {Misuse} from './misuse.ts'
import {type Options, readOptions} from './options.ts'
import {type CommandName, operandNames, usages} from './usages.ts'

export type Request =
  | {readonly kind: 'command'; readonly command: CommandName; readonly options: Options}
  | {readonly kind: 'help'; readonly command: CommandName | undefined; readonly colour?: boolean}
  /** Nothing at all was asked for. */
  | {readonly kind: 'no command'}
  | {readonly kind: 'version'}
  | {readonly kind: 'misuse'; readonly message: string}

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
  const {values, positionals} = parseFlags(argv)
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
