import {type CommandName, type FlagName, commandNames, flags, usages} from './flags.ts'
import {alignColumns} from './reporters/columns.ts'

/** Help for one command, or for all of them. */
export function renderHelp(command: CommandName | undefined): string {
  return `${(command === undefined ? overview() : commandHelp(command)).join('\n')}\n`
}

function overview(): string[] {
  return [
    'Usage: postmortem COMMAND PATH… [options]',
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

function commandHelp(command: CommandName): string[] {
  const {summary, fails, examples, ...usage} = usages[command]
  return [
    `Usage: postmortem ${command} PATH… [options]`,
    '',
    `${summary}.`,
    '',
    'A PATH that is a file is taken as a postmortem. A folder is searched for Markdown files that are postmortems',
    'by their name or by their content; what .gitignore names is left out.',
    '',
    'Options:',
    ...flagLines(usage.flags),
    '',
    'Examples:',
    ...indented(examples.map(([words, effect]) => [`postmortem ${command} ${words}`, effect])),
    '',
    'Exit code:',
    ...indented([
      ['0', 'nothing to fail on'],
      ...(fails === undefined ? [] : [['1', fails]]),
      ['2', 'wrong usage or configuration, or a file that could not be read or written'],
    ]),
  ]
}

function flagLines(names: readonly FlagName[]): string[] {
  return indented(
    names.map((name) => {
      const flag = flags[name]
      return ['value' in flag ? `--${name} ${flag.value}` : `--${name}`, flag.description]
    }),
  )
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows).map((line) => `  ${line}`)
}
