import type {FlagName} from '../flags.ts'
import {describeFlag} from '../help.ts'
import {type CommandName, commandNames, usages} from '../usages.ts'
import {valueOf, words} from './offers.ts'

export function renderFish(): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const line = (condition: string, rest: string): string =>
    `complete -c postmortem -n ${quote(condition)} ${rest}`
  const flag = (command: CommandName, name: FlagName): string => {
    const value = valueOf(command, name)
    const offer = () => {
      if (value === undefined) return ''
      if (value === 'path') return ' -r'
      return value === 'anything' ? ' -x' : ` -x -a ${quote(value.join(' '))}`
    }
    return `-l ${name}${offer()} -d ${quote(describeFlag(name))}`
  }
  const lines = commandNames.flatMap((name) => {
    const chosen = `__fish_seen_subcommand_from ${name}`
    const known = words(name)
    return [
      line('__fish_use_subcommand', `-f -a ${name} -d ${quote(usages[name].summary)}`),
      ...(known === undefined ? [] : [line(chosen, `-f -a ${quote(known.join(' '))}`)]),
      ...usages[name].flags.map((one) => line(chosen, flag(name, one))),
    ]
  })
  return [...lines, 'complete -c postmortem-pack -w postmortem', ''].join('\n')
}
