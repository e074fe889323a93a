import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {closeEverything, openText, workspaceFolder} from './support.ts'
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

afterEach(closeEverything)
