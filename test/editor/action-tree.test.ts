import assert from 'node:assert/strict'
import {atOnce} from '../../src/core/index.ts'
import {type ActionNode, ActionTree} from '../../src/editor/actions/action-tree.ts'
import {indexDocument} from '../../src/editor/index/indexed-document.ts'
import {today} from '../support/check.ts'

const document = (file: string, ...titles: readonly string[]) =>
  atOnce(
    indexDocument(file, {
      text: `# ${file}\n\n## Action items\n\n${titles.map((title) => `- [ ] ${title}\n`).join('')}`,
    }),
  )

function tree(
  documents: readonly ReturnType<typeof document>[],
  shown = new Map<string, number>(),
): ActionTree {
  const index = new Map(documents.map((one) => [one.file, one]))
  const made = new ActionTree({groupBy: 'document', filter: {}, today}, (file) => index.get(file), shown)
  made.expect(index.keys())
  while (made.takeNext());
  return made
}

function ids(nodes: readonly ActionNode[]): string[] {
  return nodes.map(({id}) => id)
}

describe('the rows of the view', () => {
  it('keep their ids while others come and go', () => {
    const before = tree([document('a.md', 'Add an alert', 'Add a limit')])
    const after = tree([document('b.md', 'Add a test'), document('a.md', 'Add a page', 'Add a limit')])
    const [group] = before.roots()
    const same = after.roots().find(({id}) => id === group!.id)
    assert.ok(same)
    assert.equal(ids(after.children(same))[1], ids(before.children(group!))[1])
  })

  it('have an id each, also where two items read the same', () => {
    const twice = tree([document('a.md', 'Add an alert', 'Add an alert')])
    const rows = ids(twice.children(twice.roots()[0]!))
    assert.equal(new Set(rows).size, 2)
  })

  it('are shown page by page where there are many', () => {
    const titles = Array.from({length: 600}, (_, at) => `Add an alert number ${at}`)
    const shown = new Map<string, number>()
    const long = tree([document('a.md', ...titles)], shown)
    const [group] = long.roots()
    const page = long.children(group!)
    const more = page.at(-1)!
    assert.equal(more.kind === 'more' && page.length - 1 + more.left, 600)
    long.showMore(group!.id)
    assert.ok(long.children(group!).length > page.length)
    // Another tree over the same items shows as much.
    assert.equal(
      tree([document('a.md', ...titles)], shown).children(group!).length,
      long.children(group!).length,
    )
  })
})
