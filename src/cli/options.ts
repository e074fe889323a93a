import {type Grouping, groupings} from '../core/groupings.ts'
import type {Values} from './flag-values.ts'
import type {FlagName} from './flags.ts'
import {Misuse} from './misuse.ts'
import {type CommandName, usages} from './usages.ts'

/** What was asked for. Flags that a command does not take are never set. */
export interface Options {
  /** What stands behind the command: paths, or the one thing that it is about. */
  readonly operands: readonly string[]
  /** One of the command's formats. */
  readonly format: string
  /** Rule ids and what they are set to, not checked yet. */
  readonly rules: Readonly<Record<string, string>>
  readonly quiet: boolean
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly open: boolean
  readonly overdue: boolean
  readonly updateBaseline: boolean
  readonly detect: boolean
  readonly pass: boolean
  readonly stdin: boolean
  readonly stdout: boolean
  readonly type?: string
  readonly severity?: string
  /** Set where `new` begins a document. */
  readonly title?: string
  readonly date?: string
  readonly out?: string
  readonly owner?: string
  readonly groupBy?: Grouping
  readonly maxWarnings?: number
  readonly min?: number
  readonly since?: string
  readonly baseline?: string
  readonly stdinFilename?: string
  /** Where results are kept; left out where they are not. */
  readonly cacheFile?: string
  readonly config?: string
  readonly today?: string
  /** Left out where the terminal decides. */
  readonly colour?: boolean
}

/** @throws {Misuse} where a value is none that its flag takes */
export function readOptions(values: Values, operands: readonly string[], command: CommandName): Options {
  const {min, 'group-by': groupBy, 'max-warnings': maxWarnings, today, config, since, baseline, date} = values
  const read = <T>(flag: FlagName, expected: string, written: string, value: T | undefined): T => {
    if (value !== undefined) return value
    throw new Misuse(`--${flag} takes ${expected}, not “${written}”.`, command)
  }
  const {formats = ['pretty'], operands: kind} = usages[command]
  const {format = formats[0]} = values
  return {
    operands: kind === 'paths' && operands.length === 0 && !values.stdin ? ['.'] : operands,
    format: read(
      'format',
      formats.join(', '),
      format,
      formats.find((one) => one === format),
    ),
    rules: Object.fromEntries(
      (values.rule ?? []).map((rule) => read('rule', 'ID=LEVEL', rule, readRule(rule))),
    ),
    quiet: values.quiet ?? false,
    fix: values.fix ?? false,
    fixDryRun: values['fix-dry-run'] ?? false,
    open: values.open ?? false,
    overdue: values.overdue ?? false,
    updateBaseline: values['update-baseline'] ?? false,
    detect: values.detect ?? false,
    pass: values.pass ?? false,
    stdin: values.stdin ?? false,
    stdout: values.stdout ?? false,
    ...(values.type !== undefined && {type: values.type}),
    ...(values.severity !== undefined && {severity: values.severity}),
    ...(values.out !== undefined && {out: values.out}),
    ...(values.title !== undefined && {title: values.title.trim()}),
    ...(date !== undefined && {date: read('date', aDay, date, readDay(date))}),
    ...(values.owner !== undefined && {owner: values.owner}),
    ...(groupBy !== undefined && {
      groupBy: read(
        'group-by',
        groupings.join(', '),
        groupBy,
        groupings.find((one) => one === groupBy),
      ),
    }),
    ...(maxWarnings !== undefined && {
      maxWarnings: read('max-warnings', 'a number', maxWarnings, readCount(maxWarnings)),
    }),
    ...(min !== undefined && {min: read('min', 'a number from 1 to 5', min, readMean(min))}),
    ...(today !== undefined && {today: read('today', aDay, today, readDay(today))}),
    ...(config !== undefined && {config}),
    ...(since !== undefined && {since: read('since', 'a git revision', since, readRevision(since))}),
    ...(baseline !== undefined && {baseline}),
    ...(values['stdin-filename'] !== undefined && {stdinFilename: values['stdin-filename']}),
    ...(values.cache && {cacheFile: values['cache-file'] ?? '.postmortemcache'}),
    ...((values.color ?? values['no-color']) && {colour: values.color ?? false}),
  }
}

const aDay = 'a day as YYYY-MM-DD'

function readRule(written: string): readonly [string, string] | undefined {
  const [, id, level] = /^([^=]+)=([^=]+)$/.exec(written) ?? []
  return id === undefined || level === undefined ? undefined : [id, level]
}

function readCount(written: string): number | undefined {
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined
}

function readMean(written: string): number | undefined {
  return /^[1-5](\.\d+)?$/.test(written) && Number(written) <= 5 ? Number(written) : undefined
}

function readDay(written: string): string | undefined {
  const time = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : undefined
}

/** A revision that git would take for one of its options is none. */
function readRevision(written: string): string | undefined {
  return written === '' || written.startsWith('-') ? undefined : written
}
