import * as vscode from 'vscode'
import {parts, templates} from '../../../src/core/index.ts'
import {equal, ok} from './assert.ts'
import {openText, until} from './support.ts'

/** What the editor offers at the end of a text. */
async function offered({document}: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const end = document.positionAt(document.getText().length)
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
  )
  return list.items.filter(({label}) => nameOf(label).startsWith('pm-'))
}

function allOffered(editor: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  return until(async () => {
    const found = await offered(editor)
    return found.length > 0 && found
  }, 'the snippets')
}

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label
}

/** How many tab stops a snippet has before its end. */
function stopsOf(snippet: string): number {
  const numbers = [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, number]) => number)
  return new Set(numbers).size - 1
}

describe('Snippets', () => {
  it('every template and part is offered behind pm- and lands with its blanks', async () => {
    const editor = await openText('pm-')
    const items = await allOffered(editor)
    equal(items.length, templates.length + parts.length)
    for (const {label, insertText} of items) {
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0)
      await editor.edit((edit) => edit.replace(whole, ''))
      await editor.insertSnippet(insertText as vscode.SnippetString, new vscode.Position(0, 0))
      const text = editor.document.getText()
      ok(text.length > 0 && !/\$\{?\d|\$CURRENT/.test(text), `${nameOf(label)}: ${text}`)
    }
  })

  it('each part leads from blank to blank and ends behind itself', async () => {
    const editor = await openText('pm-')
    const items = await allOffered(editor)
    const ids = parts.map(({id}) => `pm-${id}`)
    for (const {label, insertText} of items.filter((one) => ids.includes(nameOf(one.label)))) {
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0)
      await editor.edit((edit) => edit.replace(whole, ''))
      await editor.insertSnippet(insertText as vscode.SnippetString, new vscode.Position(0, 0))
      const stops = stopsOf((insertText as vscode.SnippetString).value)
      const seen = new Set<string>()
      for (let stop = 0; stop < stops; stop++) {
        const {selection, document} = editor
        ok(!selection.isEmpty, `${nameOf(label)}: nothing to fill in at ${stop + 1} of ${stops}`)
        seen.add(`${document.offsetAt(selection.start)}`)
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
      }
      equal(seen.size, stops, nameOf(label))
      equal(
        editor.document.offsetAt(editor.selection.active),
        editor.document.getText().length,
        nameOf(label),
      )
    }
  }).timeout(120_000)

  it('the incident template asks for its title first, in both of its places', async () => {
    const editor = await openText('pm-incident')
    const item = await until(
      async () => (await offered(editor)).find(({label}) => nameOf(label) === 'pm-incident'),
      'the template',
    )
    await editor.insertSnippet(item.insertText as vscode.SnippetString, item.range as vscode.Range)
    ok(editor.document.getText().startsWith('---\ntype: incident\n'), editor.document.getText().slice(0, 80))
    equal(editor.selections.length, 2)
    for (const selection of editor.selections) equal(editor.document.getText(selection), '[what happened]')
  })

  for (const [place, text, language] of [
    ['a code block', '# Notes\n\n```text\npm-', 'md'],
    ['front matter', '---\npm-', 'md'],
    ['another language', 'pm-', 'txt'],
    ['the middle of a word', 'rpm-', 'md'],
  ] as const)
    it(`nothing is offered in ${place}`, async () => {
      equal((await offered(await openText(text, language))).length, 0)
    })
})
