import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
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

  it('“Score Document” opens a report beside the document, once', async () => {
    await openFixture('incidents/2026-03-03-checkout-outage-draft.md')
    const reports = (): vscode.Tab[] =>
      vscode.window.tabGroups.all.flatMap(({tabs}) => tabs.filter(({label}) => label.includes('Score of')))
    await vscode.commands.executeCommand('postmortem.scoreDocument')
    const [tab] = await until(() => reports().length > 0 && reports(), 'the report')
    ok(tab!.input instanceof vscode.TabInputWebview, tab!.label)
    await vscode.commands.executeCommand('postmortem.scoreDocument')
    equal(reports().length, 1)
  })

  it('“Show Follow-through” opens its page', async () => {
    await vscode.commands.executeCommand('postmortem.showFollowThrough')
    await until(
      () => vscode.window.tabGroups.all.some(({tabs}) => tabs.some(({label}) => label === 'Follow-through')),
      'the page',
    )
  })
})
