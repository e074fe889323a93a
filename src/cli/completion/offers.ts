import {groupings} from '../../core/groupings.ts'
import {defaultConfig, levels, rules} from '../../core/index.ts'
import {type FlagName, flags} from '../flags.ts'
import {type CommandName, usages} from '../usages.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** Words that may stand behind a command or a flag; undefined where paths do. */
export function words(command: CommandName): readonly string[] | undefined {
  const {operands} = usages[command]
  if (operands === 'rule') return rules.map(({id}) => id)
  if (operands === 'shell') return shells
  return operands === 'none' ? [] : undefined
}

/** What can stand behind a flag: some words, the path of a file, or what nobody can list; undefined where nothing does. */
export function valueOf(
  command: CommandName,
  name: FlagName,
): readonly string[] | 'path' | 'anything' | undefined {
  const flag = flags[name]
  if (flag.type === 'boolean') return undefined
  const {formats = [], list} = usages[command]
  if (name === 'format') return formats
  if (name === 'type') return list?.rows.map(([id]) => id) ?? []
  if (name === 'group-by') return groupings
  if (name === 'severity') return defaultConfig.severities.map((one) => one.name)
  if (name === 'rule') return rules.flatMap(({id}) => levels.map((level) => `${id}=${level}`))
  return flag.value === 'FILE' || flag.value === 'PATH' ? 'path' : 'anything'
}
