import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {openText, until} from './support.ts'

const text = [
  '---',
  'type: incident',
  'participants:',
  '  - {name: Ngozi Adeyemi, role: on-call engineer}',
  '---',
  '# Queue outage',
  '',
  '## Summary',
  '',
  'The team should have noticed the queue depth. Ngozi restarted the consumer.',
  '',
].join('\n')

/** As many as a place has: those whose edits are worked out when they are chosen, are told with them. */
const resolved = 100

/** The code actions at the first place of some words; asked again while VS Code still settles. */
async function actionsAt(
  document: vscode.TextDocument,
  words: string,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const position = document.positionAt(document.getText().indexOf(words))
  return until(async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
      kind.value,
      resolved,
    )
    return found.length > 0 && found
  }, `code actions at “${words}”`)
}

describe('Quick fixes', () => {
  it('a known name becomes its role, and one undo brings it back', async () => {
    const {document} = await openText(text)
    const [action] = await actionsAt(document, 'Ngozi restarted', vscode.CodeActionKind.QuickFix)
    ok(action, 'an action')
    equal(action.title, 'Replace with “The on-call engineer”')
    equal(action.isPreferred, true)
    await vscode.workspace.applyEdit(action.edit!)
    ok(document.getText().includes('The on-call engineer restarted the consumer.'), document.getText())
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), text)
  })

  it('a finding that stands for several has its fixes at the place of each', async () => {
    const {document} = await openText(`${text}\n## Action items\n\n- Raise the limit\n- Add an alert\n`)
    const found = await actionsAt(document, 'Add an alert', vscode.CodeActionKind.QuickFix)
    const action = found.find(({title}) => title === 'Make Ngozi Adeyemi the owner')
    ok(action?.edit, found.map(({title}) => title).join())
    await vscode.workspace.applyEdit(action.edit)
    ok(
      document.getText().endsWith('- Raise the limit\n- Add an alert (owner: Ngozi Adeyemi)\n'),
      document.getText(),
    )
    const own = await until(() => {
      const shown = vscode.languages.getDiagnostics(document.uri)
      const owners = shown.filter(({code}) => typeof code === 'object' && code.value === 'action-owner')
      return owners[0]?.message === 'This action item has no owner.' && owners
    }, 'the finding of the item that is left')
    equal(own.length, 1)
  })

  it('a rewrite lands as a snippet whose first blank is selected', async () => {
    const editor = await openText(text)
    const {document} = editor
    const [action] = await actionsAt(document, 'should have noticed', vscode.CodeActionKind.QuickFix)
    await vscode.workspace.applyEdit(action!.edit!)
    ok(
      document.getText().includes('[The alert or dashboard] did not show the team the queue depth.'),
      document.getText(),
    )
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), text)
  })

  it('an idea moves to the action items in one step, and one undo brings both places back', async () => {
    const wish = 'A lag alert would have caught it.'
    const before = `${text}${wish}\n\n## Action items\n\n- [ ] Raise the limit\n`
    const {document} = await openText(before)
    const found = await actionsAt(document, 'would have caught', vscode.CodeActionKind.QuickFix)
    const action = found.find(({title}) => title === 'Move this idea to Action items')
    ok(action?.edit, found.map(({title}) => title).join())
    await vscode.workspace.applyEdit(action.edit)
    const after = document.getText()
    ok(after.includes('[The process or tool] had no lag alert to catch it.'), after)
    ok(after.endsWith('- [ ] Raise the limit\n- [ ] Add a lag alert\n'), after)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), before)
  })

  it('an obligation is copied to a section that the document lacked', async () => {
    const before = `${text}\nWe need to add an alert on lag.\n`
    const {document} = await openText(before)
    const found = await actionsAt(document, 'need to add', vscode.CodeActionKind.RefactorRewrite)
    const action = found.find(({title}) => title === 'Copy this idea to Action items')
    ok(action?.edit, found.map(({title}) => title).join())
    await vscode.workspace.applyEdit(action.edit)
    equal(document.getText(), `${before}\n## Action items\n\n- [ ] Add an alert on lag\n`)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), before)
  })

  it('fix-all takes the safe edits only', async () => {
    const {document} = await openText(text)
    const kind = vscode.CodeActionKind.SourceFixAll.append('postmortem')
    const [action] = await actionsAt(document, '#', kind)
    await vscode.workspace.applyEdit(action!.edit!)
    ok(document.getText().includes('The on-call engineer restarted'), document.getText())
    ok(document.getText().includes('should have noticed'), document.getText())
  })

  it('other Markdown gets none', async () => {
    const {document} = await openText('# Notes\n\nWe should have bought milk.\n')
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(2, 5, 2, 5),
    )
    equal(found.filter(({edit}) => edit !== undefined).length, 0)
  })
})
