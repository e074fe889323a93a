import assert from 'node:assert/strict'
import {ActionIndex} from '../../src/editor/index/action-index.ts'
import type {Source} from '../../src/editor/index/indexed-document.ts'
import {cacheHeader, readCache, writeCache} from '../../src/editor/index/index-cache.ts'

const wanted = {isCancellationRequested: false}
const item = (title: string): string =>
  `# Late e-mails\n\n## Action items\n\n- [ ] ${title} (owner: Ana Lima)\n`

/** An index over files that a test can change, and how often each was read. */
function indexOf(files: Map<string, string>, people?: Source['people']): ActionIndex {
  return new ActionIndex({
    read: (file) => {
      const text = files.get(file)
      return Promise.resolve(text === undefined ? undefined : {text, ...(people && {people})})
    },
  })
}

function titles(index: ActionIndex): string[] {
  return [...index.items()].map(({item: {title}, document: {file}}) => `${file}: ${title}`)
}

describe('the index of action items', () => {
  it('holds what stands in the files, and where', async () => {
    const index = indexOf(new Map([['a.md', item('Add an alert')]]))
    await index.update(['a.md', 'gone.md'], wanted)
    const [first] = index.items()
    assert.equal(first!.item.owner?.value, 'Ana Lima')
    assert.deepEqual(first!.start, {line: 5, column: 7})
    assert.equal(first!.document.title, 'Late e-mails')
    assert.equal(index.size, 1)
  })

  it('tells what changed since it was last asked, and follows it', async () => {
    const files = new Map([
      ['a.md', item('Add an alert')],
      ['b.md', item('Add a limit')],
    ])
    const index = indexOf(files)
    const update = async (): Promise<string[]> => {
      await index.update(['a.md', 'b.md'], wanted)
      return [...index.takeChanged()]
    }
    assert.deepEqual(await update(), ['a.md', 'b.md'])
    assert.deepEqual(await update(), [])
    files.set('a.md', item('Add a dashboard'))
    assert.deepEqual(await update(), ['a.md'])
    files.delete('b.md')
    assert.deepEqual(await update(), ['b.md'])
    assert.deepEqual(titles(index), ['a.md: Add a dashboard'])
    index.forget(() => true)
    assert.deepEqual([...index.takeChanged()], ['a.md'])
    assert.deepEqual(titles(index), [])
  })

  it('shows an item of a tracker where the postmortem that its row names is not there', async () => {
    const rows = ['../docs/a.md', 'docs/late%20mail.md', 'gone.md', 'tracker.md']
      .map((file, at) => `| ${file} | Row ${at} |\n`)
      .join('')
    const tracker = `# Tracker\n\n## Action items\n\n| Postmortem | Action |\n| - | - |\n${rows}`
    const files = new Map([
      ['file:///ws/docs/a.md', item('Add an alert')],
      ['file:///ws/docs/late%20mail.md', item('Add a limit')],
      ['file:///ws/docs/tracker.md', tracker],
    ])
    const index = indexOf(files)
    const rowsShown = async (): Promise<string[]> => {
      await index.update([...files.keys(), 'file:///ws/docs/a.md'], wanted)
      index.takeChanged()
      const {items} = index.documentOf('file:///ws/docs/tracker.md')!
      return items.map(({item: {title}, ordinal}) => `${ordinal}: ${title}`)
    }
    assert.deepEqual(await rowsShown(), ['2: Row 2', '3: Row 3'])
    files.delete('file:///ws/docs/a.md')
    assert.deepEqual(await rowsShown(), ['0: Row 0', '2: Row 2', '3: Row 3'])
    const header = cacheHeader('1.0.0')
    const kept = await readCache(await writeCache(index.documents, header), header)
    assert.deepEqual(kept.find(({file}) => file.endsWith('tracker.md'))?.items.length, 4)
    files.set('file:///ws/docs/a.md', item('Add an alert'))
    assert.deepEqual(await rowsShown(), ['2: Row 2', '3: Row 3'])
  })

  it('lets others work between its slices, however many files there are', async () => {
    const files = new Map(Array.from({length: 200}, (_, at) => [`${at}.md`, item('Add an alert').repeat(20)]))
    let others = 0
    const timer = setInterval(() => others++, 0)
    await indexOf(files).update([...files.keys()], wanted)
    clearInterval(timer)
    assert.ok(others > 1, String(others))
  })

  it('follows whom the configuration names, and keeps nothing of that in its cache', async () => {
    const files = new Map([['a.md', item('Add an alert')]])
    const people = [{name: 'Ana Lima', aliases: ['Ana']}]
    const index = indexOf(files, people)
    await index.update(['a.md'], wanted)
    const header = cacheHeader('1.0.0')
    const later = indexOf(files, people)
    later.restore(await readCache(await writeCache(index.documents, header), header))
    assert.equal([...later.items()][0]!.document.people, undefined)
    later.takeChanged()
    await later.update(['a.md'], wanted)
    assert.deepEqual([...later.takeChanged()], ['a.md'])
    assert.equal([...later.items()][0]!.document.people, people)
  })

  it('stops when nobody wants it any more', async () => {
    const files = new Map([['a.md', item('Add an alert')]])
    const index = indexOf(files)
    await index.update(['a.md'], {isCancellationRequested: true})
    assert.equal(index.size, 0)
  })

  it('does not bring back a file that went while it was read', async () => {
    const answers: ((source: Source) => void)[] = []
    const index = new ActionIndex({read: () => new Promise((resolve) => answers.push(resolve))})
    const updating = index.update(['a.md'], wanted)
    index.forget((file) => file === 'a.md')
    answers[0]!({text: item('Add an alert')})
    await updating
    assert.equal(index.size, 0)
  })

  it('keeps the latest of two answers, whichever comes last', async () => {
    const answers: ((source: Source) => void)[] = []
    const index = new ActionIndex({read: () => new Promise((resolve) => answers.push(resolve))})
    const updates = [index.update(['a.md'], wanted), index.update(['a.md'], wanted)]
    answers[1]!({text: item('Add a limit')})
    answers[0]!({text: item('Add an alert')})
    await Promise.all(updates)
    assert.deepEqual(titles(index), ['a.md: Add a limit'])
  })

  it('asks for no more files at once than it can use', async () => {
    let [open, most] = [0, 0]
    const index = new ActionIndex({
      read: async () => {
        most = Math.max(most, ++open)
        await new Promise((resolve) => setTimeout(resolve, 0))
        open--
        return undefined
      },
    })
    await index.update(
      Array.from({length: 300}, (_, at) => `${at}.md`),
      wanted,
    )
    assert.ok(most > 1 && most <= 32, String(most))
  })
})

describe('the cache of the index', () => {
  const header = cacheHeader('1.0.0')
  const files = new Map([
    ['a.md', item('Add an alert 🚨')],
    ['b.md', item('Add a limit')],
  ])

  async function written(): Promise<Uint8Array> {
    const index = indexOf(files)
    await index.update([...files.keys()], wanted)
    return writeCache(index.documents, header)
  }

  it('gives back what was written', async () => {
    const index = indexOf(files)
    await index.update([...files.keys()], wanted)
    const restored = indexOf(files)
    restored.restore(await readCache(await writeCache(index.documents, header), header))
    assert.deepEqual([...restored.items()], [...index.items()])
    restored.takeChanged()
    await restored.update([...files.keys()], wanted)
    assert.deepEqual([...restored.takeChanged()], [])
  })

  it('is not believed where the file is another now', async () => {
    const restored = indexOf(new Map([...files, ['a.md', item('Add a dashboard')]]))
    restored.restore(await readCache(await written(), header))
    await restored.update([...files.keys()], wanted)
    assert.deepEqual(titles(restored), ['a.md: Add a dashboard', 'b.md: Add a limit'])
  })

  it('is nothing to another version', async () => {
    assert.deepEqual(await readCache(await written(), cacheHeader('1.0.1')), [])
  })

  it('may be cut off, empty or something else: what is whole is read', async () => {
    const bytes = await written()
    assert.equal((await readCache(bytes.subarray(0, bytes.length - 10), header)).length, 1)
    assert.deepEqual(await readCache(new Uint8Array(), header), [])
    const garbage = new TextEncoder().encode(`${header}\nnull\n{"file": 1}\n[]\n`)
    assert.deepEqual(await readCache(garbage, header), [])
  })
})
