import * as vscode from 'vscode'
import {deepEqual, equal, ok} from './assert.ts'
import {closeEverything, openFixture, openText, until} from './support.ts'

const draft = 'incidents/2026-03-03-checkout-outage-draft.md'

const queue = '# Postmortem: queue\n\n## Summary\n\nThe queue grew.\n\n## Impact\n\nNone.\n'

/** Our findings on a document, as VS Code lists them. */
function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'postmortem')
}

function ruleOf({code}: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code
}

describe('Diagnostics', () => {
  it('a draft shows its findings with rule, place and severity', async () => {
    const {document} = await openFixture(draft)
    await until(() => findings(document).length > 20, 'the findings of the draft')
    const blame = findings(document).find((one) => ruleOf(one) === 'no-should-have')
    ok(blame, 'a finding of no-should-have')
    equal(document.getText(blame.range), 'should have been tested')
    equal(blame.severity, vscode.DiagnosticSeverity.Warning)
    const schema = findings(document).find((one) => ruleOf(one) === 'valid-frontmatter')
    equal(schema?.severity, vscode.DiagnosticSeverity.Error)
  })

  it('the code of a finding leads to the page of its rule', async () => {
    const {document} = await openFixture(draft)
    await until(() => findings(document).length > 0, 'findings')
    const {code} = findings(document).find((one) => ruleOf(one) === 'no-blame')!
    ok(typeof code === 'object', 'a code with a target')
    equal(code.target.scheme, 'command')
    await vscode.commands.executeCommand('postmortem.explainRule', 'no-blame')
    await until(
      () => vscode.window.tabGroups.all.some(({tabs}) => tabs.some(({label}) => label.includes('no-blame'))),
      'the page of the rule',
    )
  })

  it('findings follow what is typed', async () => {
    const editor = await openText(queue)
    const {document} = editor
    await until(() => findings(document).length > 0, 'the first findings')
    ok(!findings(document).some((one) => ruleOf(one) === 'no-should-have'), 'nothing about wording yet')
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 15), ' We should have noticed the alert.'))
    await until(() => findings(document).some((one) => ruleOf(one) === 'no-should-have'), 'the new finding')
  })

  it('findings go when the document is closed', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'postmortem-closed.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(queue))
    // Not through openTextDocument: what an extension opens stays open for minutes behind its editor.
    await vscode.commands.executeCommand('vscode.open', uri)
    await until(() => vscode.languages.getDiagnostics(uri).length > 0, 'the findings')
    await closeEverything()
    await until(() => vscode.languages.getDiagnostics(uri).length === 0, 'the findings to go')
    await vscode.workspace.fs.delete(uri)
  })

  it('other Markdown stays without findings', async () => {
    const {document} = await openText('# Shopping\n\nWe should have bought milk. It was human error.\n')
    const postmortem = await openText('# P\n\n## Summary\n\nWe should have noticed.\n\n## Impact\n\nNone.\n')
    await until(() => findings(postmortem.document).length > 0, 'the postmortem beside it to be checked')
    deepEqual(findings(document), [])
  })

  it('a rule that is switched off in .postmortem.yml is silent, and a bad entry is shown at its place', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri
    const config = vscode.Uri.joinPath(folder, '.postmortem.yml')
    const write = (text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text))
    const {document} = await openFixture(draft)
    const has = (rule: string): boolean => findings(document).some((one) => ruleOf(one) === rule)
    await until(() => has('no-blame'), 'the findings of the draft')
    try {
      await write('rules:\n  no-blame: off\n  no-hindsight: loud\n')
      await until(() => !has('no-blame') && has('no-should-have'), 'no-blame to go')
      const problem = await until(
        () => vscode.languages.getDiagnostics(config)[0],
        'the problem of the bad entry',
      )
      equal(problem.range.start.line, 2)
      ok(problem.message.includes('loud'), problem.message)
    } finally {
      await vscode.workspace.fs.delete(config)
    }
    await until(() => has('no-blame'), 'no-blame to come back')
  })
})
