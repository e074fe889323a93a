import assert from 'node:assert/strict'
import {profileOf} from '../../../src/core/facts/profile.ts'
import {isPiece, parseDocument} from '../../../src/core/index.ts'

const isOne = (text: string): boolean => isPiece(parseDocument(text))

describe('a piece of a Pack', () => {
  it('names its index, or is the index', () => {
    assert.ok(isOne('---\npart-of: index.md\n---\n\n# Facts and timeline\n'))
    assert.ok(isOne('---\nparts: [1-brief.md, 2-facts.md]\n---\n\n# Loyalty launch\n'))
  })

  it('says so in front matter, in just these words', () => {
    assert.ok(
      !isOne('# Late e-mails\n\n**Part:** 2 of 3\n**Parts:** three\n\n## Summary\n\nE-mails were late.\n'),
    )
    assert.ok(!isOne('---\npart: 2\n---\n\n# Late e-mails\n'))
    assert.ok(!isOne('---\npart-of:\n---\n\n# Late e-mails\n'))
  })
})

describe('the weight of an incident', () => {
  const weight = (text: string): string => profileOf(parseDocument(text)).weight

  it('is that of a severity that the account tells, where no header does', () => {
    const summary = '# Late parcels\n\n## Summary\n\nParcels were late.\n\n'
    assert.equal(weight(`${summary}## Impact\n\n**Severity:** SEV1\n`), 'major')
    assert.equal(weight(`${summary}## Severity\n\nSEV-4\n`), 'light')
    assert.equal(
      weight(`${summary}## Details\n\n| Item | Detail |\n|---|---|\n| Severity | High |\n`),
      'major',
    )
    assert.equal(weight(`**Severity:** SEV4\n\n${summary}## Impact\n\n**Severity:** SEV1\n`), 'light')
  })

  it('is not that of an action item, or of one of several things', () => {
    const summary = '# Late parcels\n\n## Summary\n\nParcels were late.\n\n'
    assert.equal(weight(`${summary}## Action items\n\n- Add an alert. Severity: high\n`), 'unknown')
    const faults = '| Fault | Severity |\n|---|---|\n| Empty label | High |\n| Late van | Low |\n'
    assert.equal(weight(`${summary}## Faults\n\n${faults}`), 'unknown')
  })
})

describe('the type of a document', () => {
  const type = (text: string) => profileOf(parseDocument(text)).type

  it('is told by the title that front matter in TOML gives a text without one', () => {
    const front = (title: string): string => `+++\ntitle = "${title}"\n+++\n\nThe fair was called off.\n\n`
    assert.equal(type(front('Fair retrospective')), 'project')
    assert.equal(type(`${front('Fair retrospective')}# Outage of the till\n`), undefined)
    assert.equal(type(front('Outage of the till')), undefined)
  })
})

describe('a plan that can be stopped', () => {
  const isPlan = (text: string): boolean => profileOf(parseDocument(text)).isPlan

  it('is a project, or a launch that calls itself one', () => {
    assert.ok(isPlan('# Project review: bikes\n'))
    assert.ok(isPlan('# Launch review: bikes\n\nProject · four weeks after launch\n'))
    assert.ok(isPlan('# Launch review: bikes\n\n**Project lead:** Ana Lima\n'))
  })

  it('is no launch as such, and no incident in a project', () => {
    assert.ok(!isPlan('# Launch review: bikes\n\nThe project went well.\n'))
    assert.ok(!isPlan('# Outage of the project portal\n\nProject lead: Ana Lima\n'))
  })
})
