import assert from 'node:assert/strict'
import {type ActionFilter, actionFilter} from '../../../src/core/index.ts'
import {isOwnedBy} from '../../../src/core/actions/filter-actions.ts'
import {today} from '../../support/check.ts'
import {track} from '../../support/tracked.ts'

const items = track({
  'incidents/queue.md': `# Late e-mails

## Action items

- [ ] Alert on queue depth (owner: Ana Lima, due: 2026-11-01)
- [ ] Cap the retries (owner: @ngozi) OPS-12
- [x] Drain the old queue (owner: Ana Lima, due: 2026-11-02)
`,
})

function titles(filter: ActionFilter): string[] {
  return items.filter(actionFilter(filter, today)).map(({item}) => item.title)
}

describe('a filter of action items', () => {
  const [alert, cap, drain] = ['Alert on queue depth', 'Cap the retries', 'Drain the old queue'] as const

  it('lets all through that it says nothing of', () => assert.deepEqual(titles({}), [alert, cap, drain]))

  it('knows open, overdue and closed ones', () => {
    assert.deepEqual(titles({status: 'open'}), [alert, cap])
    assert.deepEqual(titles({status: 'overdue'}), [alert])
    assert.deepEqual(titles({status: 'closed'}), [drain])
  })

  it('knows owners as they are written', () => {
    assert.deepEqual(titles({owner: 'ana lima'}), [alert, drain])
    assert.deepEqual(titles({mine: {handle: 'ngozi'}}), [cap])
    const [shared] = track({'shared.md': '## Action items\n\n- Add a lock (owner: Bo and Ana Lima)\n'})
    assert.ok(actionFilter({owner: 'Ana Lima'}, today)(shared!))
  })

  it('looks for words in the item and in the title and path of its document', () => {
    assert.deepEqual(titles({text: 'ops-12'}), [cap])
    assert.deepEqual(titles({text: 'late incidents QUEUE ngozi'}), [cap])
    assert.deepEqual(titles({text: 'ledger'}), [])
  })
})

describe('an owner is the person at the keyboard', () => {
  const me = {name: 'Ana Lima', email: 'alima@harbour.example', handle: 'anl'}
  for (const owner of [
    'Ana Lima',
    '@anl',
    'ana',
    'alima',
    '**Ana Lima** (SRE)',
    '@ngozi, @anl',
    'Ngozi and Ana',
  ])
    it(`when it reads ${owner}`, () => assert.ok(isOwnedBy(owner, me)))
  for (const owner of ['', 'Anabel', 'Lima', '@ana-lima-bot', 'the on-call engineer'])
    it(`not when it reads “${owner}”`, () => assert.ok(!isOwnedBy(owner, me)))

  it('when the configuration knows both by one name', () => {
    const people = [
      {name: 'Ana Lima', aliases: ['Anninha']},
      {name: 'Ana Silva', aliases: ['Ana']},
    ]
    assert.ok(isOwnedBy('Anninha', me, people))
    assert.ok(!isOwnedBy('Ana', me, people))
  })

  it('not when the configuration calls somebody else so', () => {
    const robert = {name: 'Robert Ek', handle: 'bo'}
    const people = [{name: 'Bo Larsen'}]
    for (const owner of ['Bo Larsen', 'Bo']) assert.ok(!isOwnedBy(owner, robert, people), owner)
    for (const owner of ['@bo', '@Bo, Mei Chua']) assert.ok(isOwnedBy(owner, robert, people), owner)
    const known = [...people, {name: 'Bobby', handle: 'bo'}]
    for (const owner of ['Bobby', '@bo']) assert.ok(isOwnedBy(owner, robert, known), owner)
  })

  it('never for an owner that is not written, when nothing is known of the person', () =>
    assert.ok(!isOwnedBy('', {})))
})
