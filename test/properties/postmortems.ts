import fc from 'fast-check'

/** What a postmortem says, whatever it looks like. What is missing is left out. */
export interface Told {
  readonly goal: string | undefined
  readonly scribe: string | undefined
  readonly impact: string | undefined
  readonly entries: readonly {readonly event: string; readonly link: string | undefined}[]
  readonly factors: readonly {
    readonly factor: string
    readonly cluster: string | undefined
    readonly why: string | undefined
  }[]
  readonly actions: readonly {
    readonly action: string
    readonly owner: string | undefined
    readonly due: string | undefined
    readonly signal: string | undefined
  }[]
  readonly learnings: readonly string[]
  readonly criteria: readonly {
    readonly signal: string
    readonly window: string | undefined
    readonly then: string | undefined
    readonly owner: string | undefined
  }[]
}

/** How it is written down. */
export interface Look {
  readonly tables: boolean
  /** Numbers the columns of tables anew. */
  readonly turn: number
  readonly ending: '\n' | '\r\n'
  readonly heading: (title: string) => string
  readonly reversed: boolean
}

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, {nil: undefined})
const words = (...all: string[]): fc.Arbitrary<string> => fc.constantFrom(...all)
const name = words('Ana Lima', 'Tunde Okafor', 'Mei Chua')

export const tellings: fc.Arbitrary<Told> = fc.record({
  goal: some(words('Learn why one slow processor stopped all payments.', 'Learning')),
  scribe: some(name),
  impact: some(words('1,200 customers could not pay for 43 minutes.', 'It was bad for some.')),
  entries: fc.array(
    fc.record({
      event: words('The change went out', 'The alert on errors fired', 'The change was rolled back'),
      link: some(words('[graph](https://graphs.example/d/7)')),
    }),
    {maxLength: 6},
  ),
  factors: fc.uniqueArray(
    fc.record({
      factor: words(
        'The pool has no limit of its own',
        'The change went to all regions at once',
        'Two channels carried the same alert',
        'The engineer forgot to check the pool',
      ),
      cluster: some(words('Process', 'Tech', 'Communication')),
      why: some(words('It was reasonable while the load was low')),
    }),
    {maxLength: 5, selector: ({factor}) => factor},
  ),
  actions: fc.array(
    fc.record({
      action: words(
        'Give the pool a limit of its own',
        'Add an alert on the age of the queue',
        'Improve monitoring',
      ),
      owner: some(name),
      due: some(words('2026-12-04', '2026-12-11')),
      signal: some(words('the drill drops no order')),
    }),
    {maxLength: 5},
  ),
  learnings: fc.uniqueArray(
    words(
      'Retries multiply what they hold',
      'An alert on age comes first',
      'Two channels hide what one shows',
    ),
    {maxLength: 3},
  ),
  criteria: fc.uniqueArray(
    fc.record({
      signal: words(
        'Fewer than 40 sign-ups',
        'Cost above 2 % of revenue',
        'Ledger drift above 0.05 %',
        'More than 3 late orders',
      ),
      window: some(words('two weeks', 'each quarter')),
      then: some(words('stop the pilot', 'discuss it')),
      owner: some(name),
    }),
    {maxLength: 4, selector: ({signal}) => signal},
  ),
})

export const looks: fc.Arbitrary<Look> = fc.record({
  tables: fc.boolean(),
  turn: fc.nat({max: 5}),
  ending: fc.constantFrom('\n' as const, '\r\n' as const),
  heading: fc.constantFrom(
    (title: string) => `## ${title}`,
    (title: string) => `## ${title.toUpperCase()}`,
    (title: string) => `### 3. ${title}:`,
    (title: string) => `## ✨ ${title}`,
    (title: string) => `${title}\n---`,
  ),
  reversed: fc.boolean(),
})

type Row = Readonly<Record<string, string | undefined>>

function table(rows: readonly Row[], turn: number): string {
  const columns = Object.keys(rows[0]!)
  const turned = columns.map((_, index) => columns[(index + turn) % columns.length]!)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(turned),
    line(turned.map(() => '---')),
    ...rows.map((row) => line(turned.map((column) => row[column] ?? ''))),
  ].join('\n')
}

function bullets(rows: readonly Row[]): string {
  return rows
    .map((row) => {
      const [[, lead], ...rest] = Object.entries(row) as [[string, string], ...[string, string | undefined][]]
      const below = rest.flatMap(([column, value]) =>
        value === undefined ? [] : [`  - ${column}: ${value}`],
      )
      return [`- ${lead}`, ...below].join('\n')
    })
    .join('\n')
}

/** The sections of a telling that are not empty, each with what stands in it. */
function sectionsOf(told: Told, {tables, turn}: Look): [title: string, body: string][] {
  const listed = (rows: readonly Row[]): string => (tables ? table(rows, turn) : bullets(rows))
  const brief = [
    ...(told.goal === undefined ? [] : [`**Goal:** ${told.goal}`]),
    ...(told.scribe === undefined ? [] : [`**Scribe:** ${told.scribe}`]),
  ]
  const all: [string, readonly unknown[], () => string][] = [
    ['Brief', brief, () => brief.join('\n\n')],
    ['Impact', told.impact === undefined ? [] : [told.impact], () => told.impact!],
    [
      'Timeline (UTC)',
      told.entries,
      () =>
        told.entries
          .map(({event, link}, index) => `- 09:1${index} ${event}${link === undefined ? '' : ` ${link}`}`)
          .join('\n'),
    ],
    [
      'Contributing factors',
      told.factors,
      () =>
        listed(
          told.factors.map(({factor, cluster, why}) => ({
            ...{Factor: factor, Cluster: cluster, 'Why it made sense': why},
          })),
        ),
    ],
    [
      'Action items',
      told.actions,
      () =>
        listed(
          told.actions.map(({action, owner, due, signal}) => ({
            ...{Action: action, Owner: owner, 'Due date': due, 'Success signal': signal},
          })),
        ),
    ],
    ['Learnings', told.learnings, () => told.learnings.map((one) => `- ${one}`).join('\n')],
    [
      'Kill criteria',
      told.criteria,
      () =>
        listed(
          told.criteria.map(({signal, window, then, owner}) => ({
            ...{Signal: signal, Window: window, 'Committed action': then, Owner: owner},
          })),
        ),
    ],
  ]
  return all.filter(([, things]) => things.length > 0).map(([title, , body]) => [title, body()])
}

/** @param emptied the section, by its number, that keeps its heading alone */
export function written(told: Told, look: Look, emptied?: number): string {
  const sections = sectionsOf(told, look)
  const parts = sections.map(([title, body], index) =>
    emptied !== undefined && index === emptied % sections.length
      ? look.heading(title)
      : `${look.heading(title)}\n\n${body}`,
  )
  const ordered = look.reversed ? parts.reverse() : parts
  return `${['# Checkout outage', ...ordered].join('\n\n')}\n`.replaceAll('\n', look.ending)
}
