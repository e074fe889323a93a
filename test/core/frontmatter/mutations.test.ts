import assert from 'node:assert/strict'
import {
  type PostmortemDocument,
  applyEdits,
  completeFrontMatter,
  defaultConfig,
  hoverFrontMatter,
  lint,
  parseDocument,
  resolveConfig,
  rules,
} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {exampleFiles} from '../../support/examples.ts'
import {random} from '../../support/random.ts'

const about: readonly string[] = ['valid-frontmatter', 'incident-times-in-order', 'publish-within-deadline']
const body = '\n# Queue outage\n\nMessages waited for an hour.\n'

/** The front matter of the finished examples, and one that uses what YAML has to offer. */
const originals = [
  ...exampleFiles
    .filter(({path}) => !path.includes('draft'))
    .map(({text}) => text.slice(0, text.indexOf('\n---\n', 4) + 5)),
  `---
# Written by the bot
type: "incident"
title: >-
  Queue outage,
  second part
severity: &level SEV2   # confirmed
status: 'draft'
date: 2026-11-20
started: 2026-11-20T09:02:00Z
resolved: 2026-11-20T10:40:00+01:00
authors: &us
  - Ana Lima
  - name: Tunde Bakare
    role: scribe
reviewers: *us
services: [ till , "larder" ]
related: {}
x-level: *level
---
`,
]

const pieces = [
  ...[':', ': ', '-', '- ', '[', ']', '{', '}', '"', "'", '#', ' #', '&a ', '*a', '|', '>', '%', '@', '`'],
  ...[
    '\n',
    '\r\n',
    '\t',
    '  ',
    ',',
    '?',
    '!',
    '!!str ',
    '---',
    '...',
    '<<: ',
    '😀',
    '\u0000',
    '\uFEFF',
    '2026-02-30',
  ],
]

/** Of these rules alone: prose is not what this is about. */
const others = Object.fromEntries(rules.filter(({id}) => !about.includes(id)).map(({id}) => [id, 'off']))
const {config} = resolveConfig([{source: 'test', value: {rules: others}}])

/** Three of four mutations are one slip of the hand, the others several. */
function mutated(text: string, next: () => number): string {
  const below = (limit: number): number => Math.floor(next() * limit)
  let result = text
  for (let slips = next() < 0.75 ? 1 : 1 + below(5); slips > 0; slips--) {
    const at = 4 + below(Math.max(1, result.length - 8))
    const length = below(4)
    const kind = below(4)
    const lines = result.split('\n')
    if (kind === 0) result = result.slice(0, at) + result.slice(at + 1 + length)
    else if (kind === 1) result = result.slice(0, at) + pieces[below(pieces.length)]! + result.slice(at)
    else if (kind === 2)
      result = result.slice(0, at) + result.slice(at + length, at + length + 8) + result.slice(at)
    else {
      const [moved] = lines.splice(1 + below(Math.max(1, lines.length - 3)), 1)
      lines.splice(1 + below(Math.max(1, lines.length - 2)), 0, moved!)
      result = lines.join('\n')
    }
  }
  return result
}

/** How far YAML is from being read: the syntax errors. */
function brokenness({frontMatter, problems}: PostmortemDocument): number {
  return frontMatter?.brokenFrom === undefined ? problems.length : 1000
}

describe('2,000 mutations of front matter', () => {
  const next = random(20261125)

  for (const [index, original] of originals.entries()) {
    it(`of document ${index + 1}: no exception, no finding outside, no fix that breaks the YAML`, () => {
      assert.deepEqual(parseDocument(original + body).problems, [])
      for (let round = 0; round < 2000 / originals.length; round++) {
        const text = mutated(original, next) + body
        const document = parseDocument(text)
        const end = document.frontMatter?.span.end ?? text.length
        const findings = lint(document, config, today)
        const before = brokenness(document)
        for (const {span, message, suggestions} of findings) {
          assert.ok(span.start >= 0 && span.end <= end, `${message}\n${text}`)
          for (const {title, edits} of suggestions)
            assert.ok(
              brokenness(parseDocument(applyEdits(document.text, edits))) <= before,
              `${title}: ${message}\n${text}`,
            )
        }
        const offset = Math.floor(next() * end)
        hoverFrontMatter(document, offset, defaultConfig)
        completeFrontMatter(document, offset, {
          ...{today, severities: defaultConfig.severities},
          ...{people: ['Ana Lima'], services: ['till']},
        })
      }
    })
  }
})
