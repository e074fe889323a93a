import * as vscode from 'vscode'
import {deepEqual, equal, ok} from './assert.ts'
import {extension, makeFile, openInBackground, until, workspaceFolder} from './support.ts'

const configFile = '.postmortem.yml'

/** One finding each of `no-should-have`, `no-hindsight` and `no-human-error`. */
const text = `# Queue outage

## Summary

The change should have been tested. It was obviously too large. The cause was human error.

## Impact

40 customers waited.
`

/** The rules of a document's findings on wording, each with its severity. */
function wording({uri}: vscode.TextDocument): Record<string, vscode.DiagnosticSeverity> {
  const found = vscode.languages.getDiagnostics(uri).map(({code, severity}): [string, number] => {
    return [String(typeof code === 'object' ? code.value : code), severity]
  })
  return Object.fromEntries(found.filter(([rule]) => /^no-(?:should-have|hindsight|human-error)$/.test(rule)))
}

const {Error: error, Warning: warning, Information: information} = vscode.DiagnosticSeverity

describe('.postmortem.yml', () => {
  before(() => extension().activate())

  const completions: readonly (readonly [string, string, readonly string[]])[] = [
    ['keys', '▮\n', ['extends', 'overrides', 'people', 'rules', 'severities']],
    ['rules', 'rules:\n  no-▮\n', ['no-blame', 'no-hindsight']],
    ['levels', 'rules:\n  no-blame: ▮\n', ['off', 'information', 'warning', 'error']],
    ['keys of an override', 'overrides:\n  - files: docs/**\n    ▮\n', ['rules', 'severities']],
  ]
  for (const [what, marked, labels] of completions) {
    it(`completes ${what}`, async () => {
      const uri = await makeFile(configFile, marked.replace('▮', ''))
      const document = await vscode.workspace.openTextDocument(uri)
      await vscode.window.showTextDocument(document)
      await until(
        async () => {
          const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            uri,
            document.positionAt(marked.indexOf('▮')),
          )
          const offered = items.map(({label}) => (typeof label === 'string' ? label : label.label))
          return labels.every((label) => offered.includes(label))
        },
        `the completions ${labels.join(', ')}`,
      )
    })
  }

  const problems: readonly (readonly [string, string, number, RegExp])[] = [
    ['a key twice', 'rules:\n  no-blame: off\nrules:\n', 2, /stands here a second time/],
    ['an unknown key', 'files:\n  - docs/**\nfile: a.md\n', 2, /Unknown key “file”/],
    ['a level that is none', 'rules:\n  no-blame: off\n  no-hindsight: loud\n', 2, /not “loud”/],
    [
      'a file that is not there',
      'rules: {}\nextends: shared/gone.yml\n',
      1,
      /“shared\/gone.yml” is not there/,
    ],
  ]
  for (const [what, written, line, message] of problems) {
    it(`shows ${what} at its line as it is opened`, async () => {
      const uri = await makeFile(configFile, written)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
      const problem = await until(
        () => vscode.languages.getDiagnostics(uri).find((one) => message.test(one.message)),
        `a problem like ${String(message)}`,
      )
      equal(problem.range.start.line, line)
      equal(problem.severity, error)
    })
  }

  it('is not read through a link, which says so', async () => {
    const document = await openInBackground('linked/incident-queue.md', text)
    const linked = vscode.Uri.joinPath(workspaceFolder(), 'linked', configFile)
    const says = 'Cannot be read: a link, which may lead out of the workspace.'
    await until(
      () => vscode.languages.getDiagnostics(linked).some(({message}) => message === says),
      'the problem of the link',
    )
    await until(
      () => 'no-should-have' in wording(document),
      'the finding that the file outside would switch off',
    )
  })

  it('holds below its folder, builds on the files that it extends, and makes exceptions by glob', async () => {
    await makeFile(
      configFile,
      'rules:\n  no-human-error: off\noverrides:\n  - {files: "incidents/deep/**", rules: {no-hindsight: error}}\n',
    )
    await makeFile('shared/base.yml', 'rules:\n  no-should-have: off\n')
    await makeFile('retros/.postmortem.yml', 'extends: ../shared/base.yml\nrules:\n  no-hindsight: warning\n')
    const around = await openInBackground('incidents/around.md', text)
    const deep = await openInBackground('incidents/deep/override.md', text)
    const nested = await openInBackground('retros/nested.md', text)
    const expect = async (document: vscode.TextDocument, expected: Record<string, number>): Promise<void> => {
      const wanted = JSON.stringify(Object.entries(expected).sort())
      try {
        await until(() => JSON.stringify(Object.entries(wording(document)).sort()) === wanted, 'the findings')
      } catch {
        deepEqual(wording(document), expected, document.uri.path)
      }
    }
    await expect(around, {'no-should-have': warning, 'no-hindsight': information})
    await expect(deep, {'no-should-have': warning, 'no-hindsight': error})
    await expect(nested, {'no-hindsight': warning, 'no-human-error': warning})
    await makeFile('shared/base.yml', 'rules:\n  no-human-error: error\n')
    await expect(nested, {'no-should-have': warning, 'no-hindsight': warning, 'no-human-error': error})
    ok(vscode.languages.getDiagnostics(nested.uri).every(({source}) => source === 'postmortem'))
  })
})
