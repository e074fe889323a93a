import {folderOf, measuredRules, readSamples} from '../test/support/labelled.ts'
import {random} from '../test/support/random.ts'

/** Invented postmortems of the length and forms of real ones, the same for the same seed. */

const services = ['checkout', 'ledger', 'mailer', 'search', 'login', 'pricing', 'inventory', 'reports']
const causes = ['queue', 'cache', 'certificate', 'migration', 'retry loop', 'disk', 'feature flag', 'index']
const people = [
  'Ana Lima',
  'Ngozi Adeyemi',
  '@tomasz',
  'Mei Tanaka',
  '@priya',
  'Jonas Weber',
  'TBD',
  'the SRE lead',
]
const works = ['Add an alert on', 'Cap the growth of', 'Write a runbook for', 'Test the failover of', 'Split']
const words =
  'the consumer stopped while the queue grew and every request waited for a lock that nobody held any longer because the deploy had replaced the pool before old connections were drained so the retries of all clients arrived at once'.split(
    ' ',
  )

/** Sentences that people wrote for the rules to be measured by, of which some are found and most are not. */
const told = measuredRules
  .flatMap((rule) => [...readSamples(folderOf('tuning'), rule)].map(({document}) => document))
  .map((document) => document.trim().split('\n').at(-1)!)
  .filter((text) => !/[#|]/.test(text))

/** A document's path and text. */
export interface Sample {
  readonly path: string
  readonly text: string
}

export function* postmortems(count: number, seed = 1): Iterable<Sample> {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const day = (year: number): string =>
    `${year}-${String(between(1, 12)).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}`
  const sentence = (): string => {
    if (next() < 0.6) return pick(told)
    const some = Array.from({length: between(8, 22)}, () => pick(words)).join(' ')
    return `${some.charAt(0).toUpperCase()}${some.slice(1)}.`
  }
  const paragraph = (): string => Array.from({length: between(2, 5)}, sentence).join(' ')
  const paragraphs = (most: number): string => Array.from({length: between(1, most)}, paragraph).join('\n\n')
  const bullets = (): string => Array.from({length: between(3, 5)}, () => `- ${sentence()}`).join('\n')
  const action = (service: string): string => `${pick(works)} the ${pick(causes)} of ${service}`
  const items = (service: string): string => {
    const rows = Array.from({length: between(2, 7)}, (_, row) => row)
    const due = (): string => day(2026)
    switch (pick(['table', 'checklist', 'list'])) {
      case 'table':
        return [
          '| # | Action | Owner | Due | Priority | Category | Status |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          ...rows.map(
            (row) =>
              `| ${row + 1} | ${action(service)} | ${pick(people)} | ${due()} | P${between(0, 2)} | ${pick(['prevent', 'detect', 'mitigate'])} | ${pick(['Open', 'In progress', 'Done'])} |`,
          ),
        ].join('\n')
      case 'checklist':
        return rows
          .map(() => `- [${pick([' ', 'x'])}] ${action(service)} (owner: ${pick(people)}, due: ${due()})`)
          .join('\n')
      default:
        return rows
          .map(() => `- ${action(service)}. Owner: ${pick(people)} OPS-${between(1, 9999)}`)
          .join('\n')
    }
  }
  for (let number = 1; number <= count; number++) {
    const date = day(between(2021, 2026))
    const service = pick(services)
    const timeline = Array.from({length: between(6, 14)}, (_, row) => {
      const time = `${String(9 + Math.floor(row / 4)).padStart(2, '0')}:${String((row % 4) * 15).padStart(2, '0')}`
      return `| ${time} | ${sentence()} |`
    })
    const text = [
      `---\ntype: incident\ntitle: The ${pick(causes)} of ${service}, number ${number}\ndate: ${date}`,
      `severity: SEV${between(1, 4)}\nservices: [${service}]\n---\n\n# The outage of ${service}`,
      ...['## Summary', paragraphs(2), '## Impact', paragraphs(2)],
      ...['## Timeline', `All times are UTC.\n\n| Time | Event |\n| --- | --- |\n${timeline.join('\n')}`],
      ...['## Contributing factors', paragraphs(4), '## What went well', bullets()],
      ...['## What went wrong', bullets(), '## Where we got lucky', bullets()],
      ...['## Action items', items(service), '## Lessons learned', paragraphs(2)],
    ].join('\n\n')
    yield {path: `incidents/${date.slice(0, 4)}/${date}-${service}-${number}.md`, text: `${text}\n`}
  }
}
