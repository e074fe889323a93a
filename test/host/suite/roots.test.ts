import * as vscode from 'vscode'
import {ok} from './assert.ts'
import {actionItemsView, findRow, showItems} from './action-rows.ts'
import {until} from './support.ts'

const report = `# Late invoices\n\n## Summary\n\nThe printer stood still.\n\n## Action items\n\n- [ ] Count the printers\n`

describe('the action items of a workspace of two folders', () => {
  after(() => showItems('document', {status: 'open'}))

  it('are those of both, each folder with its own .gitignore', async () => {
    const folders = vscode.workspace.workspaceFolders!.map(({uri}) => uri)
    ok(folders.length === 2, `there are ${folders.length} folders`)
    const view = await actionItemsView()
    await showItems('document', {})
    const write = (uri: vscode.Uri, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    const [first, second] = folders.map((folder) => vscode.Uri.joinPath(folder, 'late-printer-incident.md'))
    await write(first!, report)
    await write(second!, report)
    await until(() => findRow(view, first!, 'Count'), 'the item in the first folder')
    await until(() => findRow(view, second!, 'Count'), 'the item in the second folder')
    await write(vscode.Uri.joinPath(folders[1]!, '.gitignore'), 'late-*\n')
    await until(() => findRow(view, second!, 'Count') === undefined, 'the item in the second folder to go')
    await until(() => findRow(view, first!, 'Count'), 'the item in the first folder to stay')
    await vscode.workspace.fs.delete(first!)
    await until(() => findRow(view, first!, 'Count') === undefined, 'the item in the first folder to go')
  })
})
