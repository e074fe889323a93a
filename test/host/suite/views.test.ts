import * as vscode from 'vscode'
import {ok} from './assert.ts'
import {extension, openFixture, until} from './support.ts'

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
})
