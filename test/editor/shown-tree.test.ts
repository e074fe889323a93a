import assert from 'node:assert/strict'
import {type Grouping, atOnce} from '../../src/core/index.ts'
import {
  type ActionNode,
  ActionTree,
  type GroupNode,
  type TreeChoice,
} from '../../src/editor/actions/action-tree.ts'
import {ShownTree} from '../../src/editor/actions/shown-tree.ts'
import {type IndexedDocument, indexDocument} from '../../src/editor/index/indexed-document.ts'
import {today} from '../support/check.ts'
import {random} from '../support/random.ts'

const by = (groupBy: Grouping): TreeChoice => ({groupBy, filter: {status: 'open'}, today})

const read = (file: string, text: string): IndexedDocument => atOnce(indexDocument(file, {text}))

/** Documents that a test can change, and the tree over them. */
class Workspace {
  readonly documents = new Map<string, IndexedDocument>()
  readonly drawn: (readonly string[] | undefined)[] = []
  readonly shown: ShownTree

  constructor(choice: TreeChoice) {
    this.shown = new ShownTree(this, choice, (changed) =>
      this.drawn.push(changed?.map(({place}) => place.label)),
    )
  }

  async settled(): Promise<void> {
    while (!this.shown.isSettled) await new Promise((resolve) => setTimeout(resolve, 0))
  }

  get files(): Iterable<string> {
    return this.documents.keys()
  }

  documentOf(file: string): IndexedDocument | undefined {
    return this.documents.get(file)
  }

  write(file: string, ...lines: readonly string[]): Promise<void> {
    this.documents.set(
      file,
      read(file, `# The outage of ${file}\n\n## Action items\n\n${lines.join('\n')}\n`),
    )
    this.shown.follow([file])
    return this.settled()
  }

  delete(file: string): Promise<void> {
    this.documents.delete(file)
    this.shown.follow([file])
    return this.settled()
  }
}

function rows(tree: ActionTree): string[] {
  const words = (node: ActionNode): string => (node.kind === 'item' ? node.indexed.item.title : node.id)
  return tree
    .roots()
    .map(
      (group) =>
        `${group.kind === 'group' ? group.place.label : group.id}: ${tree.children(group).map(words).join(', ')}`,
    )
}

describe('the rows that are shown', () => {
  it('follow the documents one by one, the most urgent items first', async () => {
    const workspace = new Workspace(by('owner'))
    await workspace.write(
      'a.md',
      '- [ ] Add an alert (owner: Ana, due: 2026-12-01)',
      '- [ ] Add a limit (owner: Bo)',
    )
    await workspace.write('b.md', '- [ ] Add a test (owner: Ana, due: 2026-11-01)')
    assert.deepEqual(rows(workspace.shown.tree), ['Ana: Add a test, Add an alert', 'Bo: Add a limit'])
    await workspace.write(
      'a.md',
      '- [x] Add an alert (owner: Ana, due: 2026-12-01)',
      '- [ ] Add a limit (owner: Ana)',
    )
    assert.deepEqual(rows(workspace.shown.tree), ['Ana: Add a test, Add a limit'])
    await workspace.delete('b.md')
    assert.deepEqual(rows(workspace.shown.tree), ['Ana: Add a limit'])
  })

  it('are drawn anew where they changed; all of them where groups come or go', async () => {
    const workspace = new Workspace(by('owner'))
    await workspace.write('a.md', '- [ ] Add an alert (owner: Ana)', '- [ ] Add a limit (owner: Bo)')
    await workspace.write('b.md', '- [ ] Add a test (owner: Ana)')
    await workspace.write('b.md', '- [ ] Add another test (owner: Ana)')
    await workspace.delete('a.md')
    assert.deepEqual(workspace.drawn, [undefined, ['Ana'], ['Ana'], undefined])
  })

  it('keep the row of a document that changed', async () => {
    const workspace = new Workspace(by('document'))
    const group = (): GroupNode => workspace.shown.tree.roots()[0] as GroupNode
    await workspace.write('a.md', '- [ ] Add an alert', '- [ ] Add a limit')
    const before = group()
    await workspace.write('a.md', '- [x] Add an alert', '- [ ] Add a limit')
    assert.equal(group(), before)
    assert.deepEqual(group().counts, {open: 1, overdue: 0, closed: 0})
    assert.deepEqual(workspace.drawn.at(-1), ['The outage of a.md'])
  })

  it('count what is overdue, also of what the filter leaves out', async () => {
    const workspace = new Workspace({groupBy: 'due', filter: {owner: 'Bo'}, today})
    await workspace.write(
      'a.md',
      '- [ ] Add an alert (owner: Ana, due: 2026-01-01)',
      '- [ ] Add a limit (owner: Bo)',
    )
    const {all, overdue, size} = workspace.shown.tree
    assert.deepEqual({all, overdue, size}, {all: 2, overdue: 1, size: 1})
  })

  it('are those of before until another choice has all that there is, with what changed meanwhile', async () => {
    const workspace = new Workspace(by('document'))
    const due = (at: number): string =>
      `- [ ] Add an alert (owner: Owner ${at % 40}, due: 2026-12-0${1 + (at % 9)})`
    for (let at = 0; at < 2000; at++)
      workspace.documents.set(`${at}.md`, read(`${at}.md`, `# Outage\n\n## Action items\n\n${due(at)}\n`))
    workspace.shown.choose(by('owner'))
    // Nothing of this waits for what was chosen before it.
    workspace.shown.choose(by('service'))
    void workspace.write('7.md', '- [ ] Feed the zebra (owner: Zoe)')
    workspace.shown.choose(by('owner'))
    void workspace.delete('8.md')
    await workspace.settled()
    const fresh = new ActionTree(by('owner'), (file) => workspace.documents.get(file), new Map())
    fresh.expect(workspace.documents.keys())
    while (fresh.takeNext());
    assert.deepEqual(rows(workspace.shown.tree), rows(fresh))
    assert.ok(rows(fresh).includes('Zoe: Feed the zebra'))
  })

  for (const groupBy of ['document', 'owner', 'due', 'priority'] as const) {
    it(`are by ${groupBy} what a tree made at once has, whatever came and went before`, async () => {
      const next = random(7)
      const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
      const workspace = new Workspace(by(groupBy))
      const line = (): string =>
        `- [${pick([' ', 'x'])}] ${pick(['Add an alert', 'Add a limit'])} (owner: ${pick(['Ana', 'ana', 'Bo and Ana', 'TBD'])}, due: ${pick(['2026-01-05', '2026-12-01', 'soon'])}, priority: ${pick(['P0', 'P2'])})`
      for (let step = 0; step < 150; step++) {
        const file = `${Math.floor(next() * 12)}.md`
        if (next() < 0.2) await workspace.delete(file)
        else await workspace.write(file, ...Array.from({length: Math.floor(next() * 5)}, line))
      }
      const fresh = new Workspace(by(groupBy))
      for (const [file, document] of workspace.documents) fresh.documents.set(file, document)
      fresh.shown.choose(by(groupBy))
      await fresh.settled()
      const plain = (tree: ActionTree): string[] => rows(tree).map((row) => row.toLowerCase())
      assert.deepEqual(plain(workspace.shown.tree), plain(fresh.shown.tree))
      assert.equal(workspace.shown.tree.all, fresh.shown.tree.all)
      assert.equal(workspace.shown.tree.overdue, fresh.shown.tree.overdue)
    })
  }
})
