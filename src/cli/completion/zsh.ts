import {levels, rules} from '../../core/index.ts'
import {type FlagName, flags} from '../flags.ts'
import {describeFlag} from '../help.ts'
import {type CommandName, commandNames, usages} from '../usages.ts'
import {valueOf, words} from './offers.ts'

export function renderZsh(): string {
  return `#compdef postmortem postmortem-pack
_postmortem_rules() {
  _values 'rule' ${rules.map(({id, description}) => quote(`${id}[${escape(description)}]:level:(${levels.join(' ')})`)).join(' ')}
}
_postmortem() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commandNames.map((name) => `    ${quote(`${name}:${escape(usages[name].summary)}`)}`).join('\n')}
  )
  _arguments -C ${(['help', 'version'] as const).map((name) => flag(undefined, name)).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commandNames.map((name) => `        ${name}) _arguments ${specs(name).join(' ')} ;;`).join('\n')}
      esac ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _postmortem "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _postmortem postmortem postmortem-pack
fi
`
}

/** What _arguments is told of a command. */
function specs(command: CommandName): string[] {
  const {operands, flags: names} = usages[command]
  const known = words(command)
  const most = operands === 'paths' ? '*' : '1'
  const operand = known === undefined ? '_files' : `(${known.join(' ')})`
  return [
    ...names.map((name) => flag(command, name)),
    ...(known?.length === 0 ? [] : [quote(`${most}:${operands}:${operand}`)]),
  ]
}

function flag(command: CommandName | undefined, name: FlagName): string {
  const described = `[${escape(describeFlag(name))}]`
  const value = command && valueOf(command, name)
  const taken = flags[name]
  if (value === undefined || !('value' in taken)) return quote(`--${name}${described}`)
  const repeated = 'multiple' in taken ? '*' : ''
  return quote(`${repeated}--${name}=${described}:${taken.value}:${action(name, value)}`)
}

/** How _arguments completes the value of a flag. */
function action(name: FlagName, value: NonNullable<ReturnType<typeof valueOf>>): string {
  if (name === 'rule') return '_postmortem_rules'
  if (value === 'path') return '_files'
  return value === 'anything' ? '' : `(${value.join(' ')})`
}

function escape(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
