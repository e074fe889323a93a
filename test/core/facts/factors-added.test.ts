import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseDocument} from '../../../src/core/index.ts'
import {factorsOf} from '../../../src/core/facts/factors.ts'

const conditions = [
  'The proxy has a queue limit below that of the backend.',
  'The runbook has no step for a cold cache.',
  'No alert fires on a full queue.',
  'Staging has one node only.',
  'Retries are not limited.',
  'The vendor announces maintenance to an address that nobody reads.',
  'Each shard has a replica in the same rack.',
  'The handover sheet lacks a line for open changes.',
]
const titles = ['Contributing factors', 'Root causes', 'Root cause', 'How could this happen?']

/** Where the next factor goes: behind a paragraph, into one of its own, or as a bullet. */
const added = fc.array(
  fc.oneof(fc.record({paragraph: fc.nat(3)}), fc.constantFrom('paragraph' as const, 'bullet' as const)),
  {minLength: 2, maxLength: conditions.length},
)

/** The part for causes with the first so many factors in it. */
function written(ways: readonly ('paragraph' | 'bullet' | {readonly paragraph: number})[]): string {
  const paragraphs: string[] = []
  const bullets: string[] = []
  for (const [index, way] of ways.entries()) {
    const condition = conditions[index]!
    if (way === 'bullet') bullets.push(`- ${condition}`)
    else if (way === 'paragraph' || paragraphs.length === 0) paragraphs.push(condition)
    else {
      const at = way.paragraph % paragraphs.length
      paragraphs[at] = `${paragraphs[at]!} ${condition}`
    }
  }
  return [...paragraphs, bullets.join('\n')].join('\n\n')
}

/** More than four earn no more. */
function counted(title: string, part: string): number {
  const document = parseDocument(
    `# Outage\n\n## ${title}\n\n${part}\n\n## Resolution\n\nThe cache was warmed.\n`,
  )
  return Math.min(4, factorsOf(document).length)
}

describe('one factor more', () => {
  for (const title of titles) {
    it(`never makes fewer under “${title}”, in whatever form it is added`, () => {
      fc.assert(
        fc.property(added, (ways) => {
          const counts = ways.map((_, index) => counted(title, written(ways.slice(0, index + 1))))
          return counts.every((count, index) => index === 0 || count >= counts[index - 1]!)
        }),
        {seed: 20261130, numRuns: 100},
      )
    })
  }

  it('stands before those told under what went wrong, and takes none of them away', () => {
    const wrong = `## What went wrong\n\n- ${conditions.slice(0, 3).join('\n- ')}\n`
    const one = `## Contributing factors\n\n- ${conditions[4]!}\n`
    const [without, beside] = [wrong, `${one}\n${wrong}`].map((part) =>
      factorsOf(parseDocument(`# Outage\n\n${part}`)),
    )
    assert.equal(without!.length, 3)
    assert.deepEqual(
      beside!.map(({words}) => words),
      [conditions[4], ...conditions.slice(0, 3)],
    )
  })
})
