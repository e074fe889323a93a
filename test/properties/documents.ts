import fc from 'fast-check'

/** Sentences of postmortems, of all kinds that the rules tell apart. */
const sentences = [
  'We should have noticed the alert earlier.',
  'Each service should have an owner.',
  'The health check failed to connect.',
  'Ana Lima forgot to renew the certificate.',
  'If we had tested the migration, the outage could have been avoided.',
  'The root cause was human error.',
  'In hindsight, the limit was obviously too low.',
  '@ngozi rolled back the deploy at 09:40 UTC.',
  'About 1,200 customers could not pay for 43 minutes.',
  'A `retry` without a limit filled the queue, see [the graph](https://graphs.example/q?x=1).',
  '“We should have known”, said a customer.',
  'Why did the alert stay silent? Its threshold was 90 %.',
  '日本語の文。 Mrs. O’Neill-Núñez asked 👩🏽‍💻 for help…',
]
const titles = [
  ...['Summary', 'Impact', 'Timeline (UTC)', 'What went well', 'What went wrong', 'Contributing factors'],
  ...['Root cause analysis', 'Action items', 'Lessons learned', 'Kill criteria', 'Shareout', 'Risks'],
  ...['Participants', 'Something else', ''],
]
const items = [
  '- [ ] Add an alert on the age of the queue (owner: Ana Lima, due: 2026-03-01)',
  '- [x] Cap the retries. Owner: @ngozi',
  '- Rotate the certificates by a job DONE',
  '1. ~~Describe the handover~~ [OPS-12](https://tickets.example/OPS-12)',
  '- 09:10 The alert fired.',
  '- **23:58** The queue filled up.',
  '- **Owner:** Tunde Okafor',
  '  - Improve monitoring',
]
const rows = [
  '| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Add a limit | Ana Lima | 2026-02-30 | open |',
  '| Time | Event |\n| - | :-: |\n| 09:10 | Alert fired |\n| 9:05 am | Page sent | extra |',
  '| Action | Owner |',
  '| --- |',
  '| Signal | Threshold |\n| --- | --- |\n| Churn | > 5 % for 2 weeks |',
]
const marks = [
  ...[
    '```',
    '~~~text',
    '> ',
    '<!-- postmortem-disable-next-line no-blame -->',
    '<!--',
    '-->',
    '---',
    '===',
    '***',
  ],
  ...[
    '**Severity:** Sev 1',
    '**Impact**:',
    '\\',
    '[',
    '](',
    '|',
    '\u2028',
    '\0',
    '\uD83D',
    '\uFEFF',
    '\t- ',
    '&amp;',
    '<b>',
  ],
]
const headers = [
  '---\ntype: incident\nseverity: SEV2\nstarted: 2026-01-05T09:10:00Z\nresolved: 2026-01-05T08:00:00Z\n---\n',
  '---\ntype: okr\nparticipants: [{name: Ana Lima, role: on-call engineer}]\ntags: [a, "b"]\n---\n',
  '---\ntitle: "half\nseverity: Sev 9\n---\n',
  '---\nowner: &a {name: *a}\n- x\n---\n',
  '+++\ntitle = "x"\n+++\n',
  '{"title": 1}\n',
  '---\n',
]

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...sentences), {minLength: 1, maxLength: 4})
      .map((all) => all.join(' ')),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 4}), fc.constantFrom(...titles))
      .map(([depth, title]) => `\n${'#'.repeat(depth)} ${title}\n`),
  },
  {weight: 4, arbitrary: fc.constantFrom(...items)},
  {weight: 2, arbitrary: fc.constantFrom(...rows)},
  {weight: 2, arbitrary: fc.constantFrom(...marks)},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 30})},
  {weight: 1, arbitrary: fc.constant('')},
)

/** Documents as people and accidents write them. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(fc.constantFrom(...headers), {nil: ''}),
    fc.array(line, {maxLength: 24}),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([header, lines, ending]) => (header + lines.join('\n')).replaceAll('\n', ending))

const keys = [
  ...[
    'rules',
    'people',
    'allow',
    'files',
    'extends',
    'overrides',
    'severities',
    'holidays',
    'rubric',
    'required-sections',
  ],
  ...[
    'no-blame',
    'no-named-individual',
    'name',
    'aliases',
    'handle',
    'role',
    'zones',
    'weights',
    'pass',
    'constructor',
  ],
]
const values = [
  ...[
    'off',
    'warning',
    'error',
    'true',
    '5',
    '-1',
    '""',
    '[]',
    '{}',
    'null',
    '[warning, {zones: {timeline: off}}]',
  ],
  ...['Ana Lima', '"@ana"', '**/*.md', '../other.yml', '2026-02-30', '*a', '&a [1]', '!!binary x', '|', '"'],
]
const entry = fc.tuple(
  fc.integer({min: 0, max: 3}),
  fc.constantFrom('', '- '),
  fc.constantFrom(...keys),
  fc.oneof(fc.constantFrom(...values), fc.constant(''), fc.string({maxLength: 10})),
)

/** Files named `.postmortem.yml`, most of them broken. */
export const configurations: fc.Arbitrary<string> = fc
  .array(entry, {maxLength: 12})
  .map((all) =>
    all.map(([depth, dash, key, value]) => `${'  '.repeat(depth)}${dash}${key}: ${value}\n`).join(''),
  )

/** A place, as a share of a text, where so many characters are replaced by a piece. */
export interface TextChange {
  readonly at: number
  readonly removed: number
  readonly piece: string
}

export const changes: fc.Arbitrary<TextChange[]> = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    removed: fc.integer({min: 0, max: 40}),
    piece: fc.oneof(line, fc.constantFrom(...marks), fc.constantFrom('\n', ' ', 'a', '')),
  }),
  {maxLength: 8},
)

/** The texts on the way, the first and the last among them. */
export function stepsOf(text: string, made: readonly TextChange[]): string[] {
  const steps = [text]
  for (const {at, removed, piece} of made) {
    const last = steps.at(-1)!
    const start = Math.floor(at * last.length)
    steps.push(last.slice(0, start) + piece + last.slice(start + removed))
  }
  return steps
}
