import * as vscode from 'vscode'
import {deepEqual, equal, ok} from './assert.ts'
import {openText, until} from './support.ts'

/** A cursor at `▮` in a text, in a file that is a postmortem by its `type`. */
async function cursorIn(marked: string): Promise<{document: vscode.TextDocument; position: vscode.Position}> {
  const {document} = await openText(marked.replace('▮', ''))
  return {document, position: document.positionAt(marked.indexOf('▮'))}
}

/** The labels of our completions at a cursor; `first` is asked for until it is there. */
async function completionsAt(marked: string, first: string): Promise<vscode.CompletionItem[]> {
  const {document, position} = await cursorIn(marked)
  return until(async () => {
    const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    )
    return items.some((item) => labelOf(item) === first) && items
  }, `the completion “${first}”`)
}

function labelOf({label}: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

const within = (lines: string): string => `---\ntype: incident\n${lines}\n---\n\n# Queue outage\n`

const completions: readonly (readonly [string, string, readonly string[]])[] = [
  ['an empty line', '▮', ['title', 'id', 'severity', 'status']],
  ['a key that is begun', 'sev▮', ['severity', 'services']],
  ['a severity', 'severity: ▮', ['SEV0', 'SEV1', 'SEV2', 'SEV3', 'SEV4', 'near-miss']],
  ['a status that is begun', 'status: dr▮', ['draft', 'in-review', 'final', 'closed']],
  ['yes or no', 'customer-impacting: ▮', ['true', 'false']],
  ['a person in a list', 'authors: [Ana Lima]\nreviewers: [▮]', ['Ana Lima']],
  ['a person whom another postmortem names', 'owner: ▮', ['Rashid Karimov']],
  ['a service that another postmortem names', 'services: [till, ▮]', ['tollgate', 'almanac']],
]

describe('Front matter', () => {
  for (const [what, lines, labels] of completions) {
    it(`completes ${what}`, async () => {
      const found = (await completionsAt(within(lines), labels[0]!)).map(labelOf)
      deepEqual(
        labels.filter((label) => !found.includes(label)),
        [],
      )
    })
  }

  it('writes the completion in the place of what is there', async () => {
    const items = await completionsAt(within('severity: "S▮" # for now'), 'SEV2')
    const item = items.find((one) => labelOf(one) === 'SEV2')!
    ok(item.range instanceof vscode.Range, 'a range')
    const {document} = vscode.window.activeTextEditor!
    equal(document.getText(item.range), '"S"')
    equal((item.insertText as vscode.SnippetString).value, 'SEV2')
  })

  const times = 'started: 2026-03-12T09:12:00Z\ndetected: 2026-03-12T09:24:00Z'
  const hovers: readonly (readonly [string, string, string])[] = [
    ['a key', 'sever▮ity: SEV1', '`SEV2` Partial outage'],
    ['a value', `severity: SE▮V1\n${times}\nresolved: 2026-03-12T10:00Z`, 'Publish by 2026-03-19'],
    ['a time', times.replace('2026-03-12T09:24', '▮2026-03-12T09:24'), 'Time to detect: 12 min'],
  ]
  for (const [what, lines, words] of hovers) {
    it(`explains ${what} in a hover`, async () => {
      const {document, position} = await cursorIn(within(lines))
      await until(async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        )
        const texts = found.flatMap(({contents}) => contents as vscode.MarkdownString[])
        return texts.some(({value}) => value.includes(words))
      }, `a hover that says “${words}”`)
    })
  }

  it('reports an error at the exact value, and mends it', async () => {
    const {document} = await openText(within('severity: SEV2\nstatus: darft'))
    const error = await until(
      () =>
        vscode.languages.getDiagnostics(document.uri).find(({message}) => message.includes('is no status')),
      'the error',
    )
    equal(document.getText(error.range), 'darft')
    const actions = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        error.range,
        vscode.CodeActionKind.QuickFix.value,
      )
      return found.length > 0 && found
    }, 'quick fixes')
    await vscode.workspace.applyEdit(actions[0]!.edit!)
    ok(document.getText().includes('\nstatus: draft\n'), document.getText())
  })

  it('is silent in the account', async () => {
    const {document, position} = await cursorIn('---\ntype: incident\n---\n\nsev▮\n')
    const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    )
    ok(
      !items.some((item) => labelOf(item) === 'severity' && item.kind === vscode.CompletionItemKind.Property),
    )
  })
})
