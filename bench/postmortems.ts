import {folderOf, measuredRules, readSamples} from '../test/support/labelled.ts'
import {random} from '../test/support/random.ts'
import {fillings, plainSentences} from './sentences.ts'

/** Invented postmortems of the length and forms of real ones, the same for the same seed. */

const services = fillings.service
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
/**
 * How many of a hundred sentences come from those that were written for the rules to be measured by: as many as make the
 * rules of language find as much in a kilobyte as they do in public postmortems. The others are what those consist of.
 */
const toldShare = 3
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
  const filled = (words: string): string =>
    words
      .replace(/\{(\w+)\}/g, (_, kind: keyof typeof fillings) => pick(fillings[kind]))
      .replace(/#/g, () => String(between(1, 5)))
  const sentence = (): string => (next() * 100 < toldShare ? pick(told) : filled(pick(plainSentences)))
  /** How long the document is beside others: most are short, and few are very long. */
  let length = 1
  const several = <T>(least: number, most: number, one: (place: number) => T): T[] =>
    Array.from({length: Math.max(1, Math.round(between(least, most) * length))}, (_, place) => one(place))
  const paragraph = (): string => Array.from({length: between(1, 4)}, sentence).join(' ')
  const paragraphs = (most: number): string => several(1, most, paragraph).join('\n\n')
  const bullets = (): string => several(2, 5, () => `- ${sentence()}`).join('\n')
  const log = (): string =>
    `\`\`\`\n${several(1, 4, () => filled('{time}:## {service} ERROR {call}: {error} (attempt #)')).join('\n')}\n\`\`\``
  const timeline = (): string => {
    const rows = several(4, 14, (row) => {
      const minutes = 9 * 60 + row * 7
      const time = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'))
      return [time.join(':'), sentence()] as const
    })
    if (next() < 0.3)
      return `| Time | Event |\n| --- | --- |\n${rows.map(([time, event]) => `| ${time} | ${event} |`).join('\n')}`
    return rows.map(([time, event]) => `- ${time} UTC - ${event}`).join('\n')
  }
  const action = (service: string): string => `${pick(works)} the ${pick(causes)} of ${service}`
  const items = (service: string): string => {
    const rows = several(1, 6, (row) => row)
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
    length = pick([0.3, 0.4, 0.4, 0.5, 0.6, 0.7, 0.9, 1.3, 2.2])
    const title = `The ${pick(causes)} of ${service}`
    const severity = `SEV${between(1, 4)}`
    const head =
      next() < 0.15
        ? `---\ntype: incident\ntitle: ${title}\ndate: ${date}\nseverity: ${severity}\nservices: [${service}]\n---\n\n# ${title}`
        : `# ${title}\n\n**Date:** ${date}  \n**Severity:** ${severity}  \n**Status:** Resolved`
    const optional = [
      ...['## What went well', bullets(), '## What went wrong', bullets()],
      ...(next() < 0.5 ? ['## Where we got lucky', bullets()] : []),
    ]
    const text = [
      ...[head, '## Summary', paragraph(), '## Impact', paragraphs(2)],
      ...['## Timeline', ...(next() < 0.5 ? ['All times are UTC.'] : []), timeline()],
      ...[
        `## ${pick(['Root cause', 'Contributing factors', 'Background', 'What happened'])}`,
        paragraphs(4),
        ...(next() < 0.4 ? [log(), paragraph()] : []),
      ],
      ...(next() < 0.5 ? ['## Resolution', paragraphs(2)] : []),
      ...(next() < 0.35 ? optional : []),
      ...['## Action items', items(service)],
      ...(next() < 0.5 ? ['## Lessons learned', bullets()] : []),
    ].join('\n\n')
    yield {path: `incidents/${date.slice(0, 4)}/${date}-${service}-${number}.md`, text: `${text}\n`}
  }
}
