import {parseArgs} from 'node:util'
import {askWhether} from '../core/spelling.ts'
import {flags, isFlagName} from './flags.ts'
import {Misuse} from './misuse.ts'
import {type CommandName, commandNames, isCommandName, usages} from './usages.ts'

/** The values of flags as they are written. */
export type Values = ReturnType<typeof parseFlags>['values']

/**
 * Takes flags and what stands between them apart.
 * @throws {Misuse} where a flag is none, or has a value that it cannot have
 */
export function parseFlags(argv: readonly string[]) {
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

/** @throws {Misuse} where there is no such command */
export function knownCommand(name: string): CommandName {
  if (isCommandName(name)) return name
  throw new Misuse(`Unknown command “${name}”.${askWhether(name, commandNames)}`)
}
