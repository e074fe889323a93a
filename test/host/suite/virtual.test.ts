import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {actionItemsView, findRow, showItems} from './action-rows.ts'
import {closeEverything, openText, until, workspaceFolder} from './support.ts'
import './activation.test.ts'
import './diagnostics.test.ts'

describe('a workspace without a disk', () => {
  it('holds the same files', async () => {
    equal(workspaceFolder().scheme, 'memfs')
    const entries = await vscode.workspace.fs.readDirectory(workspaceFolder())
    ok(
      entries.some(([name]) => name.endsWith('.md')),
      'no Markdown file in the workspace',
    )
  })

  it('takes edits and saves them', async () => {
    const {document} = await openText('one\n')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(1, 0), 'two\n')
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused')
    ok(await document.save(), 'the file was not saved')
    const saved = await vscode.workspace.fs.readFile(document.uri)
    equal(new TextDecoder().decode(saved), 'one\ntwo\n')
  })
})

describe('the action items of a workspace without a disk', () => {
  const read = async (uri: vscode.Uri): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  const report = `# Late invoices\n\n## Summary\n\nThe printer stood still.\n\n## Action items\n\n- [ ] Count the printers\n`

  after(() => showItems('document', {status: 'open'}))

  it('are listed, and ticked in its files', async () => {
    const view = await actionItemsView()
    await showItems('document', {})
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'incidents', '2026-02-02-printer.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(report))
    const row = await until(() => findRow(view, uri, 'Count'), 'the item of the new file')
    await until(() => view.getChildren().length > 1, 'the items of the other files')
    await vscode.commands.executeCommand('postmortem.toggleActionItem', row)
    equal(await read(uri), report.replace('[ ]', '[x]'))
    await vscode.workspace.fs.delete(uri)
    await until(() => findRow(view, uri, 'Count') === undefined, 'the item of the deleted file to go')
  })

  it('are not written where the file is read-only', async () => {
    const view = await actionItemsView()
    await showItems('document', {})
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'read-only', '2026-02-02-printer.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(report))
    const row = await until(() => findRow(view, uri, 'Count'), 'the item of the read-only file')
    await vscode.commands.executeCommand('postmortem.toggleActionItem', row)
    equal(await read(uri), report)
    ok(
      vscode.workspace.textDocuments.every(({isDirty}) => !isDirty),
      'the change waits in an editor',
    )
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.workspace.fs.delete(uri)
  })
})

afterEach(closeEverything)
