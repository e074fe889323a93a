import * as vscode from 'vscode'
import {deepEqual, equal, ok} from './assert.ts'
import {type Row, type View, actionItemsView, findRow, groupsOf, showItems} from './action-rows.ts'
import {until, workspaceFolder} from './support.ts'

const text = `---
type: incident
title: Late invoices
severity: SEV2
---
# Late invoices

## Action items

- [ ] Alert on the age of the oldest invoice (owner: Ana Lima, due: 2026-01-05)
- [ ] Cap the retries of the printer (owner: @ngozi)

| Action | Owner | Due | Priority | Status |
| --- | --- | --- | --- | --- |
| [what changes: verb and object] | [name] | YYYY-MM-DD | [P0/P1/P2] | Open |
| Drain the old queue | Ana Lima |  | P1 | In progress |
| Describe the handover | TBD |  |  | Done |
`

let view: View
let uri: vscode.Uri
let files = 0

const groups = (): Record<string, string[]> => groupsOf(view, uri)
const rowOf = (title: string): Row | undefined => findRow(view, uri, title)

const write = (words: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words))
const read = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
describe('Action items', () => {
  before(async () => {
    view = await actionItemsView()
  })

  beforeEach(async () => {
    // A file of its own for each test: what an extension opens stays open for minutes.
    uri = vscode.Uri.joinPath(workspaceFolder(), 'incidents', `2026-01-01-late-invoices-${++files}.md`)
    await write(text)
    await showItems('document', {})
    await until(() => groups()['Late invoices']?.length === 4, 'the items of the new document')
  })

  afterEach(async () => {
    await vscode.workspace.fs.delete(uri)
    await until(() => Object.keys(groups()).length === 0, 'the items of the deleted document to go')
  })

  after(() => showItems('document', {status: 'open'}))

  function rowState(title: string): number | undefined {
    const state = view.getTreeItem(rowOf(title)!).checkboxState
    return typeof state === 'object' ? state.state : state
  }

  const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    document: {'Late invoices': ['Alert', 'Drain', 'Cap', 'Describe']},
    owner: {'@ngozi': ['Cap'], 'Ana Lima': ['Alert', 'Drain'], 'No owner': ['Describe']},
    due: {Overdue: ['Alert'], 'No due date': ['Drain', 'Cap'], 'Done or cancelled': ['Describe']},
    status: {Open: ['Alert', 'Cap'], 'In progress': ['Drain'], Done: ['Describe']},
    priority: {P1: ['Drain'], 'No priority': ['Alert', 'Cap', 'Describe']},
    category: {'No category': ['Alert', 'Drain', 'Cap', 'Describe']},
    severity: {SEV2: ['Alert', 'Drain', 'Cap', 'Describe']},
    service: {'No service': ['Alert', 'Drain', 'Cap', 'Describe']},
  }
  for (const [groupBy, rows] of Object.entries(expected)) {
    it(`are grouped by ${groupBy}`, async () => {
      await showItems(groupBy, {})
      deepEqual(groups(), rows as Record<string, string[]>)
    })
  }

  it('are filtered by status, owner and words', async () => {
    await showItems('document', {status: 'open'})
    deepEqual(groups(), {'Late invoices': ['Alert', 'Drain', 'Cap']})
    await showItems('document', {status: 'overdue'})
    deepEqual(groups(), {'Late invoices': ['Alert']})
    await showItems('document', {owner: '@ngozi'})
    deepEqual(groups(), {'Late invoices': ['Cap']})
    await showItems('document', {text: 'handover'})
    deepEqual(groups(), {'Late invoices': ['Describe']})
  })

  it('tell a screen reader all that they show', () => {
    const {accessibilityInformation, checkboxState} = view.getTreeItem(rowOf('Alert')!)
    equal(
      accessibilityInformation?.label,
      'Alert on the age of the oldest invoice, Ana Lima, 2026-01-05, overdue, in Late invoices',
    )
    ok(typeof checkboxState === 'object', 'a check box')
    equal(checkboxState.tooltip, 'Mark as done in the document')
  })

  it('are counted on the icon when they are overdue', async () => {
    const before = await until(() => view.badge?.value, 'the badge')
    await write(text.replace('2026-01-05', '2099-01-05'))
    await until(() => (view.badge?.value ?? 0) === before - 1, 'one overdue item less')
  })

  for (const [title, done] of [
    ['Alert', text.replace('- [ ] Alert', '- [x] Alert')],
    ['Drain', text.replace('| In progress |', '| Done |')],
  ] as const) {
    it(`are done and open again in their document, each in its own form: ${title}`, async () => {
      await vscode.commands.executeCommand('postmortem.toggleActionItem', rowOf(title))
      equal(await read(), done)
      await until(() => rowState(title) === 1, 'the row to be ticked')
      await vscode.commands.executeCommand('postmortem.toggleActionItem', rowOf(title))
      equal(await read(), text)
    })
  }

  it('are ticked one after the other, also before the list is read again', async () => {
    const titles = ['Alert', 'Cap', 'Drain']
    const toggleAll = (): Promise<unknown> =>
      Promise.all(
        titles
          .map((title) => rowOf(title)!)
          .map((row) => vscode.commands.executeCommand('postmortem.toggleActionItem', row)),
      )
    await toggleAll()
    equal(await read(), text.replaceAll('- [ ]', '- [x]').replace('| In progress |', '| Done |'))
    await until(() => titles.every((title) => rowState(title) === 1), 'the rows to be ticked')
    await toggleAll()
    equal(await read(), text)
  })

  it('are ticked one after the other where saving changes the file too', async () => {
    const settings = vscode.workspace.getConfiguration('files', uri)
    await settings.update('insertFinalNewline', true, vscode.ConfigurationTarget.Workspace)
    await write(text.trimEnd().replace('Late', 'Lost'))
    await until(() => groups()['Lost invoices']?.length === 4, 'the items')
    await Promise.all(
      ['Alert', 'Cap']
        .map((title) => rowOf(title)!)
        .map((row) => vscode.commands.executeCommand('postmortem.toggleActionItem', row)),
    )
    await settings.update('insertFinalNewline', undefined, vscode.ConfigurationTarget.Workspace)
    equal(await read(), text.replace('Late', 'Lost').replaceAll('- [ ]', '- [x]'))
  })

  it('are one undo step', async () => {
    const document = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.toggleActionItem', rowOf('Alert'))
    ok(document.getText().includes('- [x] Alert'), document.getText())
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), text)
  })

  it('follow unsaved edits, and leave them unsaved', async () => {
    const document = await vscode.workspace.openTextDocument(uri)
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(11, 0), '- [ ] Page on the depth of the queue\n'),
    )
    await until(() => rowOf('Page'), 'the new item')
    await vscode.commands.executeCommand('postmortem.toggleActionItem', rowOf('Page'))
    ok(document.getText().includes('- [x] Page on the depth'), document.getText())
    ok(document.isDirty, 'the document was saved')
    equal(await read(), text)
  })

  it('follow what is typed while the document is saved', async () => {
    const document = await vscode.workspace.openTextDocument(uri)
    const editor = await vscode.window.showTextDocument(document)
    const insert = (words: string): Thenable<boolean> =>
      editor.edit((edit) => edit.insert(new vscode.Position(11, 0), `- [ ] ${words}\n`))
    // Whatever is typed between the moment that VS Code saves and the one that it says so, it calls saved.
    for (const wait of [10, 20, 30, 40, 50, 60, 70, 80]) {
      await insert(`Page after ${wait}`)
      const saved = document.save()
      await new Promise((resolve) => setTimeout(resolve, wait))
      await insert(`Count${wait} printers`)
      await saved
      await until(() => rowOf(`Count${wait} printers`), `what was typed ${wait} ms after the save began`)
    }
  })

  it('come with a folder that is moved into the workspace, and go with it', async () => {
    const [aside, folder] = ['node_modules/aside', 'incidents/moved'].map((path) =>
      vscode.Uri.joinPath(workspaceFolder(), path),
    )
    const file = vscode.Uri.joinPath(aside!, 'printers', '2026-01-02-late-invoices.md')
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
    await vscode.workspace.fs.rename(aside!, folder!)
    const moved = vscode.Uri.joinPath(folder!, 'printers', '2026-01-02-late-invoices.md')
    await until(() => findRow(view, moved, 'Alert'), 'the items of the moved document')
    await vscode.workspace.fs.delete(folder!, {recursive: true})
    await until(() => findRow(view, moved, 'Alert') === undefined, 'the items of the moved document to go')
  })

  it('go with their file, also where it has unsaved edits', async () => {
    const document = await vscode.workspace.openTextDocument(uri)
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit((edit) => edit.insert(new vscode.Position(11, 0), '- [ ] Page on the depth\n'))
    await vscode.workspace.fs.delete(uri)
    await until(() => Object.keys(groups()).length === 0, 'the items to go')
    await editor.edit((edit) => edit.insert(new vscode.Position(11, 0), '- [ ] Count the printers\n'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    deepEqual(groups(), {})
    await write(text)
    await until(() => rowOf('Count'), 'the unsaved items, as the file is there again')
  })

  it('come and go with the heading that they stand under', async () => {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
    const rename = async (from: string, to: string): Promise<void> => {
      const start = editor.document.positionAt(editor.document.getText().indexOf(from))
      ok(
        await editor.edit((edit) =>
          edit.replace(new vscode.Range(start, start.translate(0, from.length)), to),
        ),
      )
    }
    // A box is one under any heading.
    for (const words of ['Alert', 'Cap']) await rename(`- [ ] ${words}`, `- ${words}`)
    await rename('## Action items', '## Background')
    await until(() => groups()['Late invoices']?.length === 2, 'the bullets to go')
    deepEqual(groups(), {'Late invoices': ['Drain', 'Describe']})
    await rename('## Background', '## Follow-up tasks')
    await until(() => groups()['Late invoices']?.length === 4, 'the bullets to come back')
  })

  it('are not written where the file is gone', async () => {
    const row = rowOf('Alert')!
    await vscode.workspace.fs.delete(uri)
    await vscode.commands.executeCommand('postmortem.toggleActionItem', row)
    await until(() => Object.keys(groups()).length === 0, 'the items to go')
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    )
    ok(!isThere, 'the file is there again')
    await vscode.commands.executeCommand('notifications.clearAll')
    await write(text)
  })

  it('are not written where the file changed underneath', async () => {
    const row = rowOf('Alert')!
    const other = text.replace('# Late invoices', '# Very late invoices')
    await write(other)
    // The answer to the message is waited for by the command, not by this test.
    void vscode.commands.executeCommand('postmortem.toggleActionItem', row)
    await until(() => rowOf('Alert'), 'the view to be read again')
    equal(await read(), other)
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('get an owner and a due date', async () => {
    await vscode.commands.executeCommand('postmortem.setActionOwner', rowOf('Describe'), 'Ana Lima')
    equal(await read(), text.replace('| TBD |', '| Ana Lima |'))
    await until(() => groups()['Late invoices']?.length === 4, 'the items')
    await until(() => String(view.getTreeItem(rowOf('Describe')!).description).includes('Ana'), 'the owner')
    await vscode.commands.executeCommand('postmortem.setActionDueDate', rowOf('Cap'), '2026-12-24')
    ok((await read()).includes('2026-12-24'), await read())
    await until(() => String(view.getTreeItem(rowOf('Cap')!).description).includes('2026-12-24'), 'the day')
  })

  it('keep CRLF and all other bytes', async () => {
    const windows = text.replaceAll('\n', '\r\n')
    const uriOfUnix = uri
    uri = vscode.Uri.joinPath(workspaceFolder(), 'incidents', `2026-01-01-late-invoices-${++files}.md`)
    await write(windows)
    await until(() => groups()['Late invoices']?.length === 4, 'the items')
    await vscode.workspace.fs.delete(uriOfUnix)
    await vscode.commands.executeCommand('postmortem.toggleActionItem', rowOf('Alert'))
    equal(await read(), windows.replace('- [ ] Alert', '- [x] Alert'))
  })

  it('are left out where .gitignore says so', async () => {
    const ignore = vscode.Uri.joinPath(workspaceFolder(), 'incidents', '.gitignore')
    await vscode.workspace.fs.writeFile(ignore, new TextEncoder().encode('*late*\n'))
    await until(() => Object.keys(groups()).length === 0, 'the items to go')
    await vscode.workspace.fs.delete(ignore)
    await until(() => Object.keys(groups()).length > 0, 'the items to come back')
  })
})
