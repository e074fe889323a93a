import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {build} from './build.ts'
import {extension, openText, until} from './support.ts'

describe('activation', () => {
  it('runs in the extension host and the interface this run is for', () => {
    equal('WorkerGlobalScope' in globalThis ? 'web' : 'node', build.host)
    equal(vscode.env.uiKind === vscode.UIKind.Desktop ? 'desktop' : 'web', build.interface)
  })

  it('runs a command that comes before any Markdown file', async () => {
    ok(!vscode.workspace.textDocuments.some(({languageId}) => languageId === 'markdown'), 'one is open')
    await vscode.commands.executeCommand('postmortem.openConfiguration')
    const shown = vscode.window.activeTextEditor?.document.uri.path
    ok(shown?.endsWith('/.postmortem.yml'), `${shown} is shown`)
  })

  it('activates when a Markdown file is opened', async () => {
    const editor = await openText('# Checkout outage\n')
    equal(editor.document.languageId, 'markdown')
    await until(() => extension().isActive, 'the activation of the extension')
    // An extension that failed to activate is "active" too; this rejects with the error it failed with.
    await extension().activate()
  })

  it('has an entry point for either host', () => {
    const manifest = extension().packageJSON as {main?: string; browser?: string}
    ok(manifest.main, 'no entry point for the Node host')
    ok(manifest.browser, 'no entry point for the web-worker host')
  })
})
