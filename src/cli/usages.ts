import {beginnings} from '../core/beginnings.ts'
import type {FlagName} from './flags.ts'

export const commandNames = [
  'new',
  'lint',
  'score',
  'actions',
  'stats',
  'explain',
  'init',
  'config',
  'mcp',
  'completion',
] as const
export type CommandName = (typeof commandNames)[number]

/** What stands behind the name of a command. */
export type Operands = 'paths' | 'rule' | 'file' | 'shell' | 'none'

/** What help says of one command, and what it takes. */
export interface Usage {
  readonly summary: string
  readonly operands: Operands
  /** How it can print, the default first. */
  readonly formats?: readonly [string, ...string[]]
  readonly flags: readonly FlagName[]
  /** What its operand or flag can name, as help lists it. */
  readonly list?: {readonly title: string; readonly rows: readonly (readonly [string, string])[]}
  /** When the exit code is 1, if ever. */
  readonly fails?: string
  /** Arguments, and what they do. */
  readonly examples: readonly (readonly [string, string])[]
}

/** How operands are shown in help. */
export const operandNames: Readonly<Record<Operands, string>> = {
  paths: '[PATH…]',
  rule: '[RULE]',
  file: '[FILE]',
  shell: 'SHELL',
  none: '',
}

const printing: readonly FlagName[] = ['color', 'no-color', 'help']
const shared: readonly FlagName[] = ['config', 'today', ...printing]

export const usages: Readonly<Record<CommandName, Usage>> = {
  new: {
    summary: 'Begin a postmortem or retrospective from a template',
    operands: 'none',
    list: {
      title: 'Templates, behind those that your team keeps in .postmortem/templates',
      rows: beginnings.map(({id, title}) => [id, title]),
    },
    flags: ['type', 'severity', 'title', 'date', 'out', 'stdout', 'config', ...printing],
    examples: [
      ['--severity SEV1 --title "Search outage"', 'the full incident, written here'],
      ['--type okr --title "Activation, Q2" --out docs/retros', 'a review, in another folder'],
      ['--type pack-folder --title "Loyalty launch"', 'the Pack as a folder of files'],
      ['--type near-miss --title "DNS record" --stdout', 'print it'],
    ],
  },
  lint: {
    summary: 'Check wording, front matter, structure, timeline and action items',
    operands: 'paths',
    formats: ['pretty', 'json', 'github', 'sarif', 'markdown'],
    flags: [
      ...(['format', 'quiet', 'fix', 'fix-dry-run', 'rule', 'max-warnings', 'since'] as const),
      ...([
        'baseline',
        'update-baseline',
        'detect',
        'stdin',
        'stdin-filename',
        'cache',
        'cache-file',
      ] as const),
      ...shared,
    ],
    fails: 'there are errors, more warnings than --max-warnings allows, or edits that --fix-dry-run shows',
    examples: [
      ['docs/incidents', 'every postmortem in a folder'],
      ['--fix docs/incidents/2026-03-12-checkout.md', 'mend one file'],
      ['--rule no-hindsight=off --max-warnings 0 .', 'a strict run in CI'],
      ['--format sarif . > postmortem.sarif', 'for code scanning'],
      ['--since origin/main', 'only what a branch changes'],
      ['--baseline .postmortem-baseline.json --update-baseline', 'start with what there is'],
      ['--stdin --stdin-filename incidents/a.md < draft', 'from another program'],
    ],
  },
  score: {
    summary: 'Score against the rubric, with the next best steps',
    operands: 'paths',
    formats: ['pretty', 'json', 'markdown'],
    flags: ['format', 'min', 'pass', 'detect', ...shared],
    fails:
      'a mean is below --min, a document does not pass with --pass, or nothing was scored with one of them',
    examples: [
      ['docs/incidents/2026-03-12-checkout.md', 'where one postmortem stands'],
      ['docs/incidents', 'a table by date, and by quarter'],
      ['--format markdown docs/incidents/a.md > report.md', 'the whole report of one'],
      ['--pass docs/incidents', 'ask for a pass in CI'],
      ['--min 2.5 docs/incidents', 'ask for the mean alone'],
    ],
  },
  actions: {
    summary: 'List action items with owner, due date and status',
    operands: 'paths',
    formats: ['pretty', 'json', 'csv', 'markdown'],
    flags: ['format', 'group-by', 'open', 'overdue', 'owner', 'detect', ...shared],
    examples: [
      ['--open docs', 'what is still to be done'],
      ['--open --group-by owner docs', 'who has what to do'],
      ["--open --owner 'Ana Lima' docs", 'what one person has to do'],
      ['--overdue --format json .', 'what is late, for another program'],
      ['--format markdown docs > tracker.md', 'one tracker of all incidents'],
    ],
  },
  stats: {
    summary: 'Show how far action items are followed through',
    operands: 'paths',
    formats: ['pretty', 'json'],
    flags: ['format', 'detect', ...shared],
    examples: [
      ['docs/incidents', 'completion, what is overdue, what repeats'],
      ['--today 2026-03-31 --format json docs/incidents', 'the figures of a day, as JSON'],
    ],
  },
  explain: {
    summary: 'Show the page of a rule, or the list of rules',
    operands: 'rule',
    flags: printing,
    examples: [
      ['', 'every rule, with what it asks for'],
      ['no-blame', 'why it matters, examples, options'],
    ],
  },
  init: {
    summary: 'Write a commented .postmortem.yml into the folder you are in',
    operands: 'none',
    flags: ['help'],
    fails: 'there is one already',
    examples: [['', 'start with every default in view']],
  },
  config: {
    summary: 'Show the configuration that holds for a file, and where each value comes from',
    operands: 'file',
    formats: ['pretty', 'json'],
    flags: ['format', 'rule', 'config', ...printing],
    examples: [
      ['', 'of the folder you are in'],
      ['docs/incidents/2026-03-12-checkout.md', 'of one file, with overrides'],
    ],
  },
  mcp: {
    summary: 'Serve lint, score, actions and explain to language models, by the Model Context Protocol',
    operands: 'none',
    flags: ['config', 'today', 'help'],
    examples: [['', 'what an agent is told to start; it reads files below the folder it starts in']],
  },
  completion: {
    summary: 'Print a script that completes commands and options in bash, zsh or fish',
    operands: 'shell',
    flags: ['help'],
    examples: [
      ['bash >> ~/.bashrc', 'for every new bash'],
      ['zsh >> ~/.zshrc', 'for every new zsh'],
      ['fish > ~/.config/fish/completions/postmortem.fish', 'for fish'],
    ],
  },
}

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(usages, name)
}
