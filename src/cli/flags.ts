import {groupings} from '../core/groupings.ts'

/** One flag: how it is parsed, and how help shows it. */
interface Flag {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands behind the flag. `FORMAT` stands for the formats of the command, `FILE` for the path of a file. */
  readonly value?: string
  readonly description: string
}

/** Every flag, in the order in which documentation lists them. */
export const flags = {
  type: {
    type: 'string',
    value: 'TEMPLATE',
    description: 'the template; near-miss for that severity, else incident',
  },
  severity: {
    type: 'string',
    value: 'SEVERITY',
    description: 'how bad it was; a lower one takes the light template',
  },
  title: {type: 'string', value: 'TITLE', description: 'what happened, in a few words'},
  date: {
    type: 'string',
    value: 'YYYY-MM-DD',
    description: 'the day in its front matter and name; today unless told otherwise',
  },
  out: {
    type: 'string',
    value: 'PATH',
    description: 'the file to write, or a folder for it; never one that is there',
  },
  stdout: {type: 'boolean', description: 'print it and write nothing'},
  format: {type: 'string', value: 'FORMAT', description: 'how to print'},
  quiet: {type: 'boolean', description: 'print errors only; the exit code stays the same'},
  fix: {type: 'boolean', description: 'apply the edits that are safe without anyone reading them'},
  'fix-dry-run': {
    type: 'boolean',
    description: 'print what --fix would change as a unified diff, and change nothing',
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=LEVEL',
    description: 'set a rule to off, info, warning or error; may be repeated',
  },
  'max-warnings': {type: 'string', value: 'N', description: 'fail on more than N warnings'},
  min: {
    type: 'string',
    value: 'N',
    description: 'fail when a mean is below N, from 1 to 5, however low a single dimension is',
  },
  pass: {type: 'boolean', description: 'fail when a document does not pass, by its mean or a dimension'},
  open: {type: 'boolean', description: 'only those that are not done'},
  overdue: {type: 'boolean', description: 'only those that are not done and past their due date'},
  owner: {type: 'string', value: 'NAME', description: 'only those of one owner, as documents write it'},
  'group-by': {type: 'string', value: 'FIELD', description: `gather them by ${groupings.join(', ')}`},
  since: {type: 'string', value: 'REV', description: 'only findings on lines changed since a git revision'},
  baseline: {type: 'string', value: 'FILE', description: 'leave out the findings that this file knows'},
  'update-baseline': {type: 'boolean', description: 'write all findings into the file of --baseline'},
  detect: {
    type: 'boolean',
    description: 'leave out a file given by name, too, unless it is a postmortem',
  },
  stdin: {type: 'boolean', description: 'read one document from standard input'},
  'stdin-filename': {
    type: 'string',
    value: 'FILE',
    description: 'the name that standard input has in reports and for the configuration',
  },
  cache: {type: 'boolean', description: 'keep results and look again only at what has changed'},
  'cache-file': {
    type: 'string',
    value: 'FILE',
    description: 'where --cache keeps them; .postmortemcache unless told otherwise',
  },
  config: {
    type: 'string',
    value: 'FILE',
    description: 'read this file, not the .postmortem.yml found upward',
  },
  today: {type: 'string', value: 'YYYY-MM-DD', description: 'the day that due dates are compared with'},
  color: {type: 'boolean', description: 'print colours whatever the output is'},
  'no-color': {type: 'boolean', description: 'print no colours'},
  help: {type: 'boolean', short: 'h', description: 'show this help'},
  version: {type: 'boolean', description: 'show the version'},
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof flags

export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(flags, name)
}
