import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {type Severity, defaultConfig, lint, parseDocument, rules} from '../../src/core/index.ts'
import type {Category} from '../../src/core/rules/rule.ts'
import {today} from '../support/check.ts'

/** Files in the folder of rules that hold no rule. */
const others = ['index.ts', 'rule.ts']

/** What a document can be complete without: hints, so that an old postmortem is not read as a broken one. */
const hints = ['structure', 'timeline', 'actions', 'pack']
const faults = [
  'no-placeholder',
  'timeline-in-order',
  'action-owner',
  'action-due-date',
  'no-vague-action',
  'no-unused-disable',
]

/** What no setting has changed: a team sees no more than this on its first day. */
function defaultSeverity(id: string, category: Category): Severity {
  if (id === 'no-hindsight' || (hints.includes(category) && !faults.includes(id))) return 'information'
  return category === 'front matter' && id !== 'publish-within-deadline' ? 'error' : 'warning'
}

/** Documents in which every rule finds something. */
const blameful = `---
type: incident
severity: SEV2
status: finished
date: 2026-02-30
started: 2026-03-12T09:12Z
resolved: 2026-03-12T09:02Z
published: 2026-04-20
authors: [Ana Lima]
---

# Checkout outage

## Summary

Ana should have noticed the alert. In hindsight, the outage could have been prevented by a staged rollout.
The root cause was human error: the on-call engineer forgot to check the dashboard, and it was a careless change.
Everyone knows that the queue is slow. If only the responders had asked. The impact is TBD.

## Timeline

- 09:30 UTC The page went out.
- 09:02 UTC The deploy began.

## What went well

- The alert fired.

## Action items

- [ ] Alert on queue depth.
- [ ] Limit the queue. Owner: Platform team, due: soon
- [ ] Improve monitoring. Type: nice to have
- [ ] Add a canary. Type: detect, due: 2026-03-01

<!-- postmortem-disable-next-line no-blame -->
`
const sparse = `---
type: project
---

# Loyalty launch

## Timeline

- 09:02 The pilot began.

## Summary

The launch was late.

## Impact

Some customers waited.

## Action items

Nothing to do.

## Root cause

5 Whys.

## Learnings

1. Approvals take long.
`
const quiet = `---
severity: SEV1
---

## Timeline (UTC)

${['09:00', '09:10', '09:20', '09:30'].map((time) => `- ${time} It went on.\n`).join('')}
## Shareout

Everyone was told.
`

describe('the rules', () => {
  const ids: readonly string[] = rules.map(({id}) => id)

  it('have unique ids in kebab-case', () => {
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/)
  })

  it('are one file each, named after its id', () => {
    const files = readdirSync(new URL('../../src/core/rules/', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !others.includes(name))
      .map((name) => name.replace(/\.ts$/, ''))
    assert.deepEqual(files.sort(), [...ids].sort())
  })

  it('have a test each', () => {
    const tests = readdirSync(new URL('.', import.meta.url))
    assert.deepEqual(
      ids.filter((id) => !tests.includes(`${id}.test.ts`)),
      [],
    )
  })

  for (const {id, description, severity, category, options} of rules) {
    it(`${id} describes itself in one line`, () => assert.match(description, /^[A-Z][^\n]*[^.\n]\.$/))

    it(`${id} weighs by default what its category weighs`, () =>
      assert.equal(severity, defaultSeverity(id, category)))

    it(`${id} describes its options`, () => {
      for (const option of Object.values(options)) assert.match(option.description, /^[A-Z][^\n]*\.$/)
    })
  }

  const findings = [blameful, sparse, quiet].flatMap((text) =>
    lint(parseDocument(text), defaultConfig, today),
  )

  it('all find something in documents with everything in them', () => {
    const found = new Set<string>(findings.map(({rule}) => rule))
    assert.deepEqual(
      ids.filter((id) => !found.has(id)),
      [],
    )
  })

  it('say it in one line under 100 characters that begins with a quotation or a capital letter', () => {
    for (const {message} of findings) {
      assert.match(message, /^[“A-Z].*[.?]$/)
      assert.ok(message.length < 100, message)
      assert.doesNotMatch(message, /\byou\b|\byour\b/i)
    }
  })

  it('title every suggestion, and mark as safe only the role of a name and the spelling of a value', () => {
    for (const {rule, suggestions} of findings) {
      for (const {title, safe} of suggestions) {
        assert.match(title, /^[A-Z][^\n]*[^.\n]$/)
        if (safe === true) assert.ok(['no-named-individual', 'valid-frontmatter'].includes(rule), rule)
      }
    }
  })
})
