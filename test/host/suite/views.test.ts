import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {extension, openFixture, openText, until} from './support.ts'

describe('Views and commands', () => {
  it('every contributed command is registered', async () => {
    await openFixture('incidents/2026-03-03-checkout-outage.md')
    const registered = await until(async () => {
      const all = await vscode.commands.getCommands(true)
      return all.includes('postmortem.scoreDocument') && all
    }, 'the commands')
    const {contributes} = extension().packageJSON as {contributes: {commands: {command: string}[]}}
    for (const {command} of contributes.commands) ok(registered.includes(command), command)
  })

  it('“Score Document” opens a report beside the document', async () => {
    await openFixture('incidents/2026-03-03-checkout-outage-draft.md')
    await vscode.commands.executeCommand('postmortem.scoreDocument')
    await until(
      () => vscode.window.tabGroups.all.some(({tabs}) => tabs.some(({label}) => label.includes('Score of'))),
      'the report',
    )
    const report = await until(
      () => vscode.workspace.textDocuments.find(({uri}) => uri.scheme === 'postmortem-report'),
      'the text of the report',
    )
    ok(report.getText().includes('does not pass yet'), report.getText())
  })

  it('the incident snippet expands to a postmortem of its own kind', async () => {
    const {document} = await openText('')
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: 'Incident postmortem',
    })
    ok(document.getText().startsWith('---\ntype: incident\ntitle: Title\n'), document.getText().slice(0, 80))
    const messages = await until(() => {
      const found = vscode.languages.getDiagnostics(document.uri).map(({message}) => message)
      return found.length > 0 && found
    }, 'the findings')
    const missing = messages.filter(
      (message) => message.startsWith('There is no section') || message.includes('severity'),
    )
    equal(missing.join(), '')
  })
})
