import {type FlagName, flags} from './flags.ts'
import {alignColumns} from './reporters/columns.ts'
import {type CommandName, type Usage, commandNames, operandNames, usages} from './usages.ts'

/** Help for one command, or for all of them. */
export function renderHelp(command: CommandName | undefined): string {
  return `${(command === undefined ? overview() : commandHelp(command)).join('\n')}\n`
}

function overview(): string[] {
  return [
    'Usage: postmortem COMMAND [PATH…] [options]',
    '',
    'Checks blameless postmortems and retrospectives written in Markdown.',
    '',
    'Commands:',
    ...indented(commandNames.map((name) => [name, usages[name].summary])),
    '',
    'Options:',
    ...flagLines(['help', 'version']),
    '',
    '“postmortem COMMAND --help” shows the options of a command, and examples.',
  ]
}

const aboutPaths = [
  'A PATH that is a file is taken as a postmortem. A folder is searched for Markdown files that are postmortems',
  'by their name or by their content; what .gitignore names is left out. Without a PATH it is the one you are in.',
  '',
]

function commandHelp(command: CommandName): string[] {
  const usage = usages[command]
  const {summary, operands, fails, examples} = usage
  const words = ['postmortem', command, operandNames[operands], '[options]'].filter(Boolean)
  return [
    `Usage: ${words.join(' ')}`,
    '',
    `${summary}.`,
    '',
    ...(operands === 'paths' ? aboutPaths : []),
    'Options:',
    ...flagLines(usage.flags, usage),
    '',
    ...(usage.list === undefined ? [] : [`${usage.list.title}:`, ...indented(usage.list.rows), '']),
    'Examples:',
    ...indented(examples.map(([rest, effect]) => [`postmortem ${command} ${rest}`.trim(), effect])),
    '',
    'Exit code:',
    ...indented([
      ['0', 'nothing to fail on'],
      ...(fails === undefined ? [] : [['1', fails]]),
      ['2', 'wrong usage or configuration, or a file that could not be read or written'],
    ]),
  ]
}

function flagLines(names: readonly FlagName[], usage?: Usage): string[] {
  return indented(
    names.map((name) => {
      const flag = flags[name]
      return ['value' in flag ? `--${name} ${flag.value}` : `--${name}`, describeFlag(name, usage)]
    }),
  )
}

/** What a flag does; of `--format` also how the command can print. */
export function describeFlag(name: FlagName, usage?: Usage): string {
  const {description} = flags[name]
  return name === 'format' && usage?.formats
    ? `${description}: ${usage.formats.join(', ')}; ${usage.formats[0]} unless told otherwise`
    : description
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows).map((line) => `  ${line}`)
}
