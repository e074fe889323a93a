import * as vscode from 'vscode'
import {ok} from './assert.ts'
import {closeEverything, extension, workspaceFolder} from './support.ts'

describe('Completion in .postmortem.yml', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'completions')

  /** What is offered at the end of a configuration, in a folder of its own. */
  async function offered(name: string, text: string): Promise<string[]> {
    const uri = vscode.Uri.joinPath(folder(), name, '.postmortem.yml')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    const end = (await vscode.workspace.openTextDocument(uri)).positionAt(text.length)
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      ...[uri, end],
    )
    return list.items.map(({label}) => (typeof label === 'string' ? label : label.label))
  }

  before(() => extension().activate())
  after(async () => {
    await closeEverything()
    await vscode.workspace.fs.delete(folder(), {recursive: true})
  })

  it('offers rules and their levels', async () => {
    ok((await offered('keys', 'rules:\n  ')).includes('no-blame'), 'rules')
    ok((await offered('values', 'rules:\n  no-blame: ')).includes('warning'), 'levels')
  })
})
