import * as vscode from 'vscode'
import {deepEqual} from './assert.ts'
import {type View, actionItemsView, groupsOf, showItems} from './action-rows.ts'
import {until, workspaceFolder} from './support.ts'

const text = `---
type: incident
---
# Late invoices

## Action items

- [ ] Alert on the age of the oldest invoice (owner: Ngozi)
- [ ] Cap the retries of the printer (owner: @nadeyemi)
- [ ] Drain the old queue (owner: Ngozi Adeyemi)
`
const people = 'people:\n  Ngozi Adeyemi:\n    handle: nadeyemi\n'

const write = (uri: vscode.Uri, words: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words))

describe('Owners of action items', () => {
  let view: View
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'billing')
  const groups = (): Record<string, string[]> =>
    groupsOf(view, vscode.Uri.joinPath(folder(), '2026-01-01-late-invoices.md'))

  before(async () => {
    view = await actionItemsView()
    await showItems('owner', {})
  })

  after(async () => {
    await vscode.workspace.fs.delete(folder(), {recursive: true})
    await showItems('document', {status: 'open'})
  })

  it('are as written, and one as soon as the configuration says who that is', async () => {
    await write(vscode.Uri.joinPath(folder(), '2026-01-01-late-invoices.md'), text)
    await until(() => Object.keys(groups()).length === 3, 'the items of the new document')
    deepEqual(groups(), {'@nadeyemi': ['Cap'], Ngozi: ['Alert'], 'Ngozi Adeyemi': ['Drain']})
    await write(vscode.Uri.joinPath(folder(), '.postmortem.yml'), people)
    await until(() => Object.keys(groups()).length === 1, 'one owner')
    deepEqual(groups(), {'Ngozi Adeyemi': ['Alert', 'Cap', 'Drain']})
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.postmortem.yml'))
    await until(() => Object.keys(groups()).length === 3, 'three owners')
  })
})
