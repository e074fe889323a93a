/** One flag: how it is parsed, and how help shows it. */
interface Flag {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands behind the flag. */
  readonly value?: string
  readonly description: string
}

export const formats = ['pretty', 'json'] as const
export type Format = (typeof formats)[number]

export const flags = {
  format: {
    type: 'string',
    value: formats.join('|'),
    description: 'how to print; pretty unless told otherwise',
  },
  fix: {type: 'boolean', description: 'apply the edits that are safe without anyone reading them'},
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=LEVEL',
    description: 'set a rule to off, info, warning or error; may be repeated',
  },
  'max-warnings': {type: 'string', value: 'N', description: 'fail on more than N warnings'},
  min: {type: 'string', value: 'N', description: 'fail when a mean is below N, from 1 to 5'},
  open: {type: 'boolean', description: 'only those that are not done'},
  overdue: {type: 'boolean', description: 'only those that are not done and past their due date'},
  config: {
    type: 'string',
    value: 'FILE',
    description: 'read this file, not the .postmortem.yml found upward',
  },
  today: {type: 'string', value: 'YYYY-MM-DD', description: 'the day that due dates are compared with'},
  help: {type: 'boolean', short: 'h', description: 'show this help'},
  version: {type: 'boolean', description: 'show the version'},
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof flags

export const commandNames = ['lint', 'score', 'actions'] as const
export type CommandName = (typeof commandNames)[number]

/** What help says of one command, and which flags it takes. */
interface Usage {
  readonly summary: string
  readonly flags: readonly FlagName[]
  /** When the exit code is 1, if ever. */
  readonly fails?: string
  /** Arguments, and what they do. */
  readonly examples: readonly (readonly [string, string])[]
}

const shared: readonly FlagName[] = ['config', 'today', 'help']

export const usages: Readonly<Record<CommandName, Usage>> = {
  lint: {
    summary: 'Check wording, front matter, structure, timeline and action items',
    flags: ['format', 'fix', 'rule', 'max-warnings', ...shared],
    fails: 'there are errors, or more warnings than --max-warnings allows',
    examples: [
      ['docs/incidents', 'every postmortem in a folder'],
      ['--fix docs/incidents/2026-03-12-checkout.md', 'mend one file'],
      ['--rule no-hindsight=off --max-warnings 0 .', 'a strict run in CI'],
    ],
  },
  score: {
    summary: 'Score against the rubric, with the next best steps',
    flags: ['format', 'min', ...shared],
    fails: 'a mean is below --min',
    examples: [
      ['docs/incidents/2026-03-12-checkout.md', 'where one postmortem stands'],
      ['--min 4 docs/incidents', 'ask for a mean of at least 4 in CI'],
    ],
  },
  actions: {
    summary: 'List action items with owner, due date and status',
    flags: ['format', 'open', 'overdue', ...shared],
    examples: [
      ['--open docs', 'what is still to be done'],
      ['--overdue --format json .', 'what is late, for another program'],
    ],
  },
}

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(usages, name)
}
