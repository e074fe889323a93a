import {rules} from '../core/index.ts'
import {type FlagName, flags} from './flags.ts'
import {describeFlag} from './help.ts'
import {type CommandName, commandNames, usages} from './usages.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What a script says for a shell to complete: made from the commands and flags that help shows. */
export function renderCompletion(shell: Shell): string {
  if (shell === 'fish') return fish()
  // zsh reads bash's own completion, and has no trouble with a function of this kind.
  const script = bash()
  return shell === 'bash' ? script : `autoload -U +X bashcompinit && bashcompinit\n${script}`
}

/** Words that may stand behind a command or a flag; undefined where paths do. */
function words(command: CommandName): readonly string[] | undefined {
  const {operands} = usages[command]
  if (operands === 'rule') return rules.map(({id}) => id)
  if (operands === 'shell') return shells
  return operands === 'none' ? [] : undefined
}

/** What can stand behind a flag; undefined where anything can. */
function valuesOf(command: CommandName, flag: FlagName): readonly string[] | undefined {
  const {formats, list} = usages[command]
  if (flag === 'format') return formats
  return flag === 'type' ? list?.rows.map(([id]) => id) : undefined
}

function bash(): string {
  const commands = commandNames.map((name) => {
    const known = words(name)
    const own = usages[name].flags.map((flag) => `--${flag}`).join(' ')
    return [
      `    ${name})`,
      `      case $previous in`,
      ...usages[name].flags.flatMap((flag) => {
        const values = valuesOf(name, flag)
        return values === undefined
          ? []
          : [`        --${flag}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`]
      }),
      `      esac`,
      `      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${own}' -- "$current")); return; fi`,
      known === undefined
        ? `      COMPREPLY=($(compgen -f -- "$current")) ;;`
        : `      COMPREPLY=($(compgen -W '${known.join(' ')}' -- "$current")) ;;`,
    ].join('\n')
  })
  return `_postmortem() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case \${COMP_WORDS[1]} in
${commands.join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${commandNames.join(' ')} --help --version' -- "$current")); fi
}
complete -o filenames -F _postmortem postmortem
`
}

function fish(): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const line = (condition: string, rest: string): string =>
    `complete -c postmortem -n ${quote(condition)} ${rest}`
  const flag = (command: CommandName, name: FlagName): string => {
    const {type} = flags[name]
    const values = valuesOf(command, name)
    const value = type === 'boolean' ? '' : values ? ` -x -a ${quote(values.join(' '))}` : ' -r'
    return `-l ${name}${value} -d ${quote(describeFlag(name))}`
  }
  return commandNames
    .flatMap((name) => {
      const chosen = `__fish_seen_subcommand_from ${name}`
      const known = words(name)
      return [
        line('__fish_use_subcommand', `-f -a ${name} -d ${quote(usages[name].summary)}`),
        ...(known === undefined ? [] : [line(chosen, `-f -a ${quote(known.join(' '))}`)]),
        ...usages[name].flags.map((one) => line(chosen, flag(name, one))),
      ]
    })
    .map((one) => `${one}\n`)
    .join('')
}
