import assert from 'node:assert/strict'
import {evidencedEntries} from '../../../src/core/facts/timeline-evidence.ts'
import {parseDocument} from '../../../src/core/index.ts'

function entry(row: string, behind = '') {
  return evidencedEntries(parseDocument(`## Timeline\n\n- 09:00 ${row}\n- 09:10 Next\n${behind}`))[0]!
}

describe('evidencedEntries', () => {
  for (const row of [
    'Deploy [CHG-12](https://changes.example/12)',
    'Deploy, see CHG-4471',
    'Deploy of #812',
    'Deploy of `3f2a9bc`',
    'Posted on https://status.example.com/',
    'The vendor posts on https://www.githubstatus.com',
    'Opened https://incident-4711.example.com',
    'Rolled back to image `1f2a9bd`',
  ]) {
    it(`knows the record in “${row}”`, () => assert.equal(entry(row).hasLink, true))
  }

  it('knows a reference that is defined below', () => {
    assert.equal(entry('Deploy [3]', '\n[3]: https://changes.example/12\n').hasLink, true)
  })

  for (const row of [
    'Deploy',
    'Deploy of the feed as UTF-8',
    'It cannot reach `https://queue.example/`',
    'Wipe `/var/snap/pvc-a634b9a3-fdaa/`',
    '[ines](https://github.com/ines) restarts it',
    'The shop answers again at https://shop.example/ (200 OK)',
    'The queue still holds pod `33695e61`',
    'Ana points the feed to `20260104`',
    'Found old resources with hash `754b578d`',
  ]) {
    it(`sees no record in “${row}”`, () => assert.equal(entry(row).hasLink, false))
  }

  it('takes a link to a person for none, also where it is defined below', () => {
    assert.equal(entry('[ines] restarts it', '\n[ines]: https://github.com/ines\n').hasLink, false)
  })

  for (const row of [
    '**Fact:** alert fires',
    'Alert fires (confirmed)',
    'Pool full (hypothesis)',
    'Pool full — suspected',
  ])
    it(`knows the label in “${row}”`, () => assert.equal(entry(row).isLabelled(), true))

  for (const row of [
    'The vendor confirmed that it is down',
    'It was set to the assumed default',
    'A known user writes',
  ])
    it(`takes “${row}” for an event`, () => assert.equal(entry(row).isLabelled(), false))
})

describe('sources that a list gives keys', () => {
  const links = (event: string, list: string): boolean[] =>
    evidencedEntries(parseDocument(`# Late mails\n\n## Timeline\n\n- 10:00 ${event}\n\n${list}`)).map(
      ({hasLink}) => hasLink,
    )
  const list = '## Sources\n\n- [a] Log, https://x.example/a.log\n- [b] Scan of the sheet\n- [c] sheet.pdf\n'

  it('are what an entry names by its key', () => {
    assert.deepEqual(links('The queue is full. [a]', list), [true])
    assert.deepEqual(links('The queue is full [b, c]', list), [true])
    assert.deepEqual(
      links('The queue is full (S1)', '## Evidence\n\n- (S1) CHG-4471\n- (S2) https://x.example/log\n'),
      [true],
    )
    assert.deepEqual(
      links('The queue is full [2]', '## Sources\n\n1. https://x.example/1\n2. https://x.example/2\n'),
      [true],
    )
  })

  it('are none where the key is not in the list, or the list leads nowhere', () => {
    assert.deepEqual(links('The queue is full. [d]', list), [false])
    assert.deepEqual(links('The queue is full (a)', '- (a) one\n- (b) two\n'), [false])
    assert.deepEqual(links('The queue is full [2]', '1. one\n2. two\n'), [false])
  })

  it('are no labels: `[h]` is a source, `[H]` a hypothesis', () => {
    const labelled = (event: string): boolean[] =>
      evidencedEntries(parseDocument(`# Late mails\n\n## Timeline\n\n- 10:00 ${event}\n`)).map(
        ({isLabelled}) => isLabelled(),
      )
    assert.deepEqual(labelled('The queue is full [h]'), [false])
    assert.deepEqual(labelled('The queue is full [H]'), [true])
  })
})
