import {levels, rules} from '../../core/index.ts'
import {commandNames, usages} from '../usages.ts'
import {valueOf, words} from './offers.ts'

/** Names may hold blanks: only a line break ends one. */
const bashPaths = `compopt -o filenames 2> /dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$current"))`

function bashWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`
}

export function renderBash(): string {
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
