import {groupings} from '../core/groupings.ts'
import {defaultConfig, rules, severities} from '../core/index.ts'
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

/** What a rule can be set to. */
const levels = ['off', ...severities] as const

/** Words that may stand behind a command or a flag; undefined where paths do. */
function words(command: CommandName): readonly string[] | undefined {
  const {operands} = usages[command]
  if (operands === 'rule') return rules.map(({id}) => id)
  if (operands === 'shell') return shells
  return operands === 'none' ? [] : undefined
}

/** What can stand behind a flag: some words, the path of a file, or what nobody can list; undefined where nothing does. */
function valueOf(command: CommandName, name: FlagName): readonly string[] | 'path' | 'anything' | undefined {
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

/** Names may hold blanks: only a line break ends one. */
const bashPaths = `compopt -o filenames 2> /dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$current"))`

function bashWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`
}

function bash(): string {
  const commands = commandNames.map((name) => {
    const known = words(name)
    return [
      `    ${name})`,
      `      case $previous in`,
      ...(usages[name].flags.includes('rule')
        ? [`        ${rules.map(({id}) => id).join('|')}) ${bashWords(levels)}; return ;;`]
        : []),
      ...usages[name].flags.flatMap((flag) => {
        const value = valueOf(name, flag)
        if (value === undefined) return []
        const offer =
          value === 'path' ? `${bashPaths}; ` : value === 'anything' ? '' : `${bashWords(value)}; `
        return [`        --${flag}) ${offer}return ;;`]
      }),
      `      esac`,
      `      if [[ $current == -* ]]; then ${bashWords(usages[name].flags.map((flag) => `--${flag}`))}; return; fi`,
      `      ${known === undefined ? bashPaths : bashWords(known)} ;;`,
    ].join('\n')
  })
  return `_postmortem() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # An equals sign is a word of its own in bash, and never quoted.
  if [[ $current == = ]]; then current=''
  elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  compopt +o filenames 2> /dev/null
  if [[ $COMP_CWORD -eq 1 ]]; then ${bashWords([...commandNames, '--help', '--version'])}; return; fi
  case \${COMP_WORDS[1]} in
${commands.join('\n')}
  esac
}
complete -o filenames -F _postmortem postmortem postmortem-pack
`
}

function fish(): string {
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
