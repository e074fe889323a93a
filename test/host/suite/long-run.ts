import * as vscode from 'vscode'
import {random} from '../../support/random.ts'
import {actionItemsView, labelOf, showItems, type View} from './action-rows.ts'
import {ok} from './assert.ts'
import {watchHoldUps, type HoldUps} from './hold-ups.ts'
import {type Desk, doSomething, markdownIn, type WritableGit} from './long-run-deeds.ts'
import {until} from './support.ts'

/** What a long run is to be. */
export interface LongRun {
  readonly laps: number
  /** How many things are done in a lap. */
  readonly deeds: number
  readonly seed: number
  readonly samples: Desk['samples']
}

/** What one lap left. */
export interface Lap extends HoldUps {
  readonly keystrokes: number
  readonly seconds: number
  /** What the host holds after collecting garbage, the workspace being as it was before the first lap; in MB. */
  readonly heap: number
}

interface Builtins {
  getBuiltinModule(name: 'node:v8'): {setFlagsFromString(flags: string): void}
  getBuiltinModule(name: 'node:vm'): {runInNewContext(code: string): () => void}
  memoryUsage(): {readonly heapUsed: number}
}

const {process} = globalThis as unknown as {process: Builtins}
const {fs} = vscode.workspace

const idle = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/** In MB, after collecting garbage. */
async function heap(): Promise<number> {
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
  const collect = process.getBuiltinModule('node:vm').runInNewContext('gc')
  for (let time = 0; time < 4; time++) {
    collect()
    await idle(0.5)
  }
  return process.memoryUsage().heapUsed / 1024 / 1024
}

type Texts = ReadonlyMap<string, Uint8Array>

async function textsIn(folder: vscode.Uri): Promise<Texts> {
  const files = await markdownIn(folder)
  return new Map(
    await Promise.all(files.map(async (uri) => [uri.toString(), await fs.readFile(uri)] as const)),
  )
}

/** Makes the folder what it was. */
async function restore(folder: vscode.Uri, texts: Texts): Promise<void> {
  for (const uri of await markdownIn(folder)) if (!texts.has(uri.toString())) await fs.delete(uri)
  for (const [uri, text] of texts) await fs.writeFile(vscode.Uri.parse(uri), text)
  await fs.delete(vscode.Uri.joinPath(folder, '.postmortem.yml')).then(undefined, () => undefined)
}

type Findings = readonly (readonly [line: number, character: number, message: string])[]

/** Ours, by document. */
function allFindings(): Map<string, Findings> {
  const all = vscode.languages.getDiagnostics().map(([uri, diagnostics]) => {
    const own = diagnostics.filter(({source}) => source === 'postmortem')
    return [
      uri.toString(),
      own.map(({range: {start}, message}) => [start.line, start.character, message] as const),
    ] as const
  })
  return new Map(all.filter(([, findings]) => findings.length > 0))
}

/** Waits until what `read` gives stays the same for two seconds. */
async function settled<T extends Iterable<unknown>>(read: () => T): Promise<T> {
  let before = JSON.stringify([...read()])
  let since = Date.now()
  for (;;) {
    await idle(0.2)
    const value = read()
    const now = JSON.stringify([...value])
    if (now !== before) [before, since] = [now, Date.now()]
    else if (Date.now() - since > 2000) return value
  }
}

/** What stands in the view, by group. */
function shown(view: View): string[][] {
  return view
    .getChildren()
    .map((group) => [labelOf(view, group), ...view.getChildren(group).map((row) => labelOf(view, row))])
}

/** Says what stands in only one of two lists. */
function same(left: readonly unknown[], fresh: readonly unknown[], what: string): void {
  const [before, after] = [left, fresh].map((list) => list.map((one) => JSON.stringify(one))) as [
    string[],
    string[],
  ]
  const [more, fewer] = [
    before.filter((one) => !after.includes(one)),
    after.filter((one) => !before.includes(one)),
  ]
  ok(more.length + fewer.length === 0, `${what}: more\n${more.join('\n')}\nfewer\n${fewer.join('\n')}`)
}

/** Each finding with its document's address. */
function listed(findings: ReadonlyMap<string, Findings>): unknown[] {
  return [...findings].flatMap(([uri, some]) => some.map((one) => [uri, ...one]))
}

/** Findings are those that a document opened anew gets, and none stays behind for a document that was closed. */
async function findingsAreFresh(folder: vscode.Uri): Promise<void> {
  const all = await settled(allFindings)
  // An editor may still have the text of a file that is gone.
  const there = (await markdownIn(folder)).map(String)
  const left = new Map([...all].filter(([uri]) => there.includes(uri)))
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  // What an extension opened stays open for minutes behind its editor.
  const isOpen = (uri: string): boolean =>
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri)
  await until(() => [...allFindings().keys()].every(isOpen), 'the findings of closed documents to go')
  for (const uri of left.keys())
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), {preview: false})
  const fresh = await settled(allFindings)
  same(listed(left), listed(fresh), 'findings that differ from those of the same documents opened anew')
}

/** Rows are those that a view read anew has. */
async function rowsAreFresh(view: View): Promise<void> {
  await showItems('document', {})
  const left = await settled(() => shown(view))
  await vscode.commands.executeCommand('postmortem.refreshActionItems')
  const fresh = await settled(() => shown(view))
  same(left, fresh, 'rows that differ from those of the same documents read anew')
}

describe('a long run', () => {
  it('leaves nothing behind', async () => {
    const [work, guest] = vscode.workspace.workspaceFolders!.map(({uri}) => uri)
    const place = vscode.Uri.joinPath(work!, 'long-run.json')
    const {laps, deeds, seed, samples} = JSON.parse(
      new TextDecoder().decode(await fs.readFile(place)),
    ) as LongRun
    const git = await vscode.extensions
      .getExtension<{getAPI(version: 1): WritableGit}>('vscode.git')!
      .activate()
      .then((exports) => exports.getAPI(1))
    const repository = await git.init(work!, {defaultBranch: 'main'})
    ok(repository, 'no repository was made')
    await repository.setConfig('user.name', 'Solvej Rask')
    await repository.setConfig('user.email', 'solvej@printers.example')
    await repository.commit('All', {all: true, empty: true})
    await repository.createBranch('other', false)
    const texts = await textsIn(work!)
    const view = await actionItemsView()
    const desk: Desk = {next: random(seed), folder: work!, guest: guest!, samples, repository, keystrokes: 0}
    const results: Lap[] = []
    for (let lap = 0; lap < laps; lap++) {
      const began = performance.now()
      const before = desk.keystrokes
      const end = watchHoldUps(() => undefined)
      for (let number = 0; number < deeds; number++) await doSomething(desk)
      const held = await end()
      const seconds = (performance.now() - began) / 1000
      await vscode.workspace.saveAll(false)
      await findingsAreFresh(work!)
      await rowsAreFresh(view)
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
      await restore(work!, texts)
      await repository.commit('As it was', {all: true, empty: true})
      await rowsAreFresh(view)
      await idle(10)
      results.push({...held, keystrokes: desk.keystrokes - before, seconds, heap: await heap()})
      await fs.writeFile(
        vscode.Uri.joinPath(work!, 'laps.json'),
        new TextEncoder().encode(JSON.stringify(results)),
      )
    }
  })
})
