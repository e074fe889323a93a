import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {actions, titles} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

describe('the sections of action items', () => {
  it('stand under labels as under headings', () => {
    assert.deepEqual(
      titles(
        parseDocument(
          '- **Impact**: 40 customers\n- **Review actions**:\n  - Add an alert\n  - Add a limit\n',
        ),
      ),
      ['Add an alert', 'Add a limit'],
    )
    assert.deepEqual(titles(parseDocument('**Action items:**\n\n- Add an alert\n')), ['Add an alert'])
  })

  it('are check boxes under next steps', () => {
    assert.deepEqual(titles(under('Next steps', '- [ ] Add an alert')), ['Add an alert'])
    assert.deepEqual(titles(under('Next steps', '- 2026-05-01: review')), [])
  })

  it('are next steps beside action items: orders, boxes, and what has an owner, a day or a ticket', () => {
    const steps = parseDocument(`# Slow search

## What will we do differently

- Cap the retries

## Next steps

**Platform**

- The old index: gone (Bo Larsen, 2026-10-10)
- Publish the figures
- [#12](https://git.example.com/acme/search/issues/12)
- Nightly rebuild [OPS-30] (done)
- More canaries
- 2026-11-02: review of OPS-30 with the owner
`)
    assert.deepEqual(
      steps.actionItems.map(({title, owner, status, group}) => [title, owner?.value, status, group?.value]),
      [
        ['Cap the retries', undefined, 'open', undefined],
        ['The old index: gone', 'Bo Larsen', 'open', 'Platform'],
        ['Publish the figures', undefined, 'open', 'Platform'],
        ['#12', undefined, 'open', 'Platform'],
        ['Nightly rebuild', undefined, 'done', 'Platform'],
      ],
    )
    const labels =
      '## Impact\n\nNone.\n\n**Next steps:**\n\n- Cap it (Ana)\n\n**To do**\n\n- [ ] Add an alert\n'
    assert.deepEqual(titles(parseDocument(labels)), ['Cap it', 'Add an alert'])
  })

  it('are next steps with all their parts, where no other part is called action items', () => {
    const steps = parseDocument(`# Slow search

## Next steps

### Immediate actions

1. **Cap the retries** (v5)
   - Owner: Ana Lima
2. **Re-run the import**
   - The last one was cut off.

### Follow-up actions

- Add a canary

### Platform

- Move the index
`)
    assert.deepEqual(
      steps.actionItems.map(({title, owner, group}) => [title, owner?.value, group?.value]),
      [
        ['Cap the retries (v5)', 'Ana Lima', 'Immediate actions'],
        ['Re-run the import', undefined, 'Immediate actions'],
        ['Add a canary', undefined, 'Follow-up actions'],
        ['Move the index', undefined, 'Platform'],
      ],
    )
  })

  it('are what is put off to later or to a backlog where it has a box or an owner; parked ideas are none', () => {
    const part = (title: string) =>
      titles(
        parseDocument(`## Action items

- Add an alert

### ${title}

- [ ] Cap the retries
- Probe the index (Bo Larsen)
- Rewrite the queue

| Action | Owner |
| --- | --- |
| Add a canary | Ana Lima |
| Split the service | |
`),
      )
    for (const title of ['Later', 'Backlog'])
      assert.deepEqual(part(title), ['Add an alert', 'Cap the retries', 'Probe the index', 'Add a canary'])
    for (const title of ['Parked ideas', 'Parking lot', 'Deferred'])
      assert.deepEqual(part(title), ['Add an alert'])
  })

  it('are not bullets of other sections, quotations or single words', () => {
    assert.deepEqual(titles(under('Lessons learned', '- Alerts need owners\n- [ ] Ask why')), [])
    assert.deepEqual(['> - Add an alert', '- None\n- N/A\n- `COPYRIGHT_QUERY`'].flatMap(actions), [])
  })

  for (const title of ['Tasks', 'AIs', 'Remaining items', 'Remediation plan', 'Mitigation tasks'])
    it(`are also called “${title}”`, () =>
      assert.deepEqual(titles(under(title, '- Add an alert')), ['Add an alert']))

  for (const title of ['AI', 'Open points', 'Pending tasks', 'Mitigation tasks completed'])
    it(`are not called “${title}”: that may be what was open then, or what was done`, () =>
      assert.deepEqual(titles(under(title, '- The model answered with old prices')), []))

  it('are what is to be done beside what was learned, where the title says so', () => {
    const both = 'Lessons learned and future improvements'
    assert.deepEqual(titles(under(both, '- Add an alert\n- Retries pile up\n- Cap the retries')), [
      'Add an alert',
      'Retries pile up',
      'Cap the retries',
    ])
    assert.deepEqual(titles(under('What could be improved?', '- Add an alert\n- Cap the retries')), [
      'Add an alert',
      'Cap the retries',
    ])
    assert.deepEqual(titles(under(both, '- Retries pile up\n- Alerts need owners\n- Add an alert')), [])
    assert.deepEqual(titles(under('How you can improve your setup', '- Add an alert\n- Cap retries')), [])
    assert.deepEqual(titles(under('Lessons learned', '- Test the restore\n- Ask early')), [])
  })

  it('are lines there as well: sentences of their own, most of them orders or wishes', () => {
    const both = 'Learnings and improvements'
    assert.deepEqual(titles(under(both, 'Add an alert.\nMore canaries.\nCap the retries.')), [
      'Add an alert.',
      'More canaries.',
      'Cap the retries.',
    ])
    assert.deepEqual(titles(under(both, 'The queue was full.\nIts depth is not shown.\nAdd an alert.')), [])
    assert.deepEqual(titles(under(both, 'Add an alert on the depth, then\nRaise the limit.')), [])
  })

  it('are what changes in the long term', () => {
    for (const title of ['Long-term changes to our releases', 'Longer term work'])
      assert.deepEqual(titles(under(title, '- Add an alert')), ['Add an alert'])
  })

  it('are remedies where each bullet can be ticked off or has an owner, not where they tell what was done', () => {
    assert.deepEqual(titles(under('Remediation', '- [ ] Add an alert\n- [x] Add a limit')), [
      'Add an alert',
      '✓ Add a limit',
    ])
    assert.deepEqual(titles(under('Mitigations', '- Add an alert (owner: Ana)')), ['Add an alert'])
    assert.deepEqual(titles(under('Remediation', '- Cap the retries (Ana)')), ['Cap the retries'])
    assert.deepEqual(titles(under('Remediation', '- Cap the retries\n- Drained the queue (Ana)')), [])
    assert.deepEqual(titles(under('Mitigation', '- Cap the retries (Ana)')), [])
    assert.deepEqual(titles(under('Mitigation', '- 09:40 rolled back\n- [ ] Add an alert')), [])
    assert.deepEqual(titles(under('Remediations', '- Restart the queue')), [])
  })

  it('are remedies where all ask for something, mostly for what lasts, and nothing else is called action items', () => {
    const asking = '- Add an alert on depth\n- Document the failover\n- Restart the queue each night'
    assert.equal(titles(under('Remediation', asking)).length, 3)
    assert.equal(titles(under('Mitigations', asking)).length, 3)
    const none = [
      under('Mitigation', asking),
      under('Remediation', '- Restart the queue\n- Add a node\n- Drain the old one'),
      under('Remediation', '- Add an alert\n- The queue was drained'),
      parseDocument(`## Remediation\n\n${asking}\n\n## Action items\n\nNone.\n`),
    ]
    for (const document of none) assert.deepEqual(titles(document), [])
  })

  it('are remedies whose owners stand in bullets below them', () => {
    const {actionItems} = under(
      'Remediation',
      '- Add an alert\n  - Owner: Ana\n  - Due: 2026-05-01\n- Add a limit\n  - Owner: Bo',
    )
    assert.deepEqual(
      actionItems.map(({title, owner, due}) => [title, owner?.value, due?.value]),
      [
        ['Add an alert', 'Ana', '2026-05-01'],
        ['Add a limit', 'Bo', undefined],
      ],
    )
  })

  for (const body of [
    '- Rolled back the deploy\n  - Owner: Ana',
    '- Rolled back the deploy (owner: Ana)',
    '- The service owner: Ana restarted the pods at 10:42',
    '1. Paged the owner: it took 20 minutes',
    '- Call the service owner: Ana',
    '- Add an alert (owner: to be found at the review)',
  ])
    it(`are no remedies that tell of owners: “${body}”`, () =>
      assert.deepEqual(titles(under('Mitigation', body)), []))

  it('may be parted by what they are for, though elsewhere such titles tell of the incident', () => {
    const {actionItems} = parseDocument(`# Late e-mails

## Detection

- Add up the pages of the night

## Action items

### Detection

- Add an alert on depth
- Page the rota (Ana)

### Response

- [ ] A runbook for the queue

### Tidying

- Rewrite the queue

### Impact

- The queue held 4,000 e-mails
- Nobody got them
`)
    assert.deepEqual(
      actionItems.map(({title, group}) => [title, group?.value]),
      [
        ['Add an alert on depth', 'Detection'],
        ['Page the rota', 'Detection'],
        ['A runbook for the queue', 'Response'],
        ['Rewrite the queue', 'Tidying'],
      ],
    )
  })
})
