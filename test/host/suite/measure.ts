import * as vscode from 'vscode'
import {type Row, type View, actionItemsView, showItems} from './action-rows.ts'
import {type HoldUps, watchHoldUps} from './hold-ups.ts'
import {workspaceFolder} from './support.ts'

/** What one piece of work cost in the extension host. */
export interface Figure extends HoldUps {
  readonly name: string
  readonly seconds: number
  /** The most memory of the extension host in MB, where the host tells. */
  readonly memory: number | undefined
}

const {process} = globalThis as {process?: {memoryUsage?(): {rss: number}}}

async function measure(name: string, work: () => Promise<unknown>): Promise<Figure> {
  const began = performance.now()
  let memory = 0
  const end = watchHoldUps(() => (memory = Math.max(memory, process?.memoryUsage?.().rss ?? 0)))
  await work()
  const seconds = (performance.now() - began) / 1000
  return {name, seconds, ...(await end()), memory: memory === 0 ? undefined : memory / 1024 / 1024}
}

/** Asks often, and so that it costs little itself. */
async function reached(predicate: () => boolean, every: number): Promise<void> {
  while (!predicate()) await new Promise((resolve) => setTimeout(resolve, every))
}

/** How many documents the view has rows of: it shows a page of them, and a row for those that are left. */
function documentCount(view: View): number {
  return view.getChildren().reduce((count, row: Row & {readonly left?: number}) => count + (row.left ?? 1), 0)
}

const place = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name)

const marked = (words: string): string =>
  `# Late\n\n## Summary\n\nIt grew.\n\n## Action items\n\n- [ ] ${words}\n`

describe('the index', () => {
  it('is measured', async () => {
    const bytes = await vscode.workspace.fs.readFile(place('measure.json'))
    const {documents} = JSON.parse(new TextDecoder().decode(bytes)) as {documents: number}
    const figures: Figure[] = []
    await vscode.commands.executeCommand('postmortem.groupActionItems', 'document')
    await vscode.commands.executeCommand('postmortem.filterActionItems', {})
    let view: View | undefined
    // VS Code's own extensions for Markdown begin with the first document that is opened.
    await vscode.workspace.fs.writeFile(place('first.md'), new TextEncoder().encode('# First\n'))
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(place('first.md')))
    figures.push(await measure('before', () => new Promise((resolve) => setTimeout(resolve, 1000))))
    figures.push(
      await measure('all documents in the view', async () => {
        view = await actionItemsView()
        await reached(() => documentCount(view!) >= documents, 200)
      }),
    )
    for (const groupBy of ['owner', 'due'])
      figures.push(
        await measure(`grouped by ${groupBy}`, async () => {
          await showItems(groupBy, {status: 'open'})
          view!.getChildren()
        }),
      )
    await showItems('document', {text: 'zebra'})
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'incidents', '2026-01-01-zebra.md')
    figures.push(
      await measure('a new file is shown', async () => {
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked('Feed the zebra')))
        await reached(() => view!.getChildren().length === 1, 5)
      }),
    )
    const document = await vscode.workspace.openTextDocument(uri)
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit((edit) => edit.insert(new vscode.Position(9, 0), '- [ ] Brush the zebra\n'))
    figures.push(
      await measure('an edit is shown', async () => {
        await reached(() => view!.getChildren(view!.getChildren()[0]).length === 2, 5)
      }),
    )
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uri)
    figures.push(
      await measure('the page Follow-through is drawn', async () => {
        await vscode.commands.executeCommand('postmortem.showFollowThrough')
      }),
    )
    // The cache is written some seconds after the last change.
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    const isThere = await vscode.workspace.fs.stat(place('figures-first.json')).then(
      () => true,
      () => false,
    )
    await vscode.workspace.fs.writeFile(
      place(`figures-${isThere ? 'second' : 'first'}.json`),
      new TextEncoder().encode(JSON.stringify(figures)),
    )
  })
})
