import * as vscode from 'vscode'
import {compose, isFenced, parts, renderSnippet, templates} from '../core/index.ts'

/** What is typed in front of the name of a template or part. */
const typed = /(?:^|[\s|(])(pm(?:-[a-z\d-]*)?)$/i

/**
 * Offers the templates and their parts behind `pm-` in Markdown: not in code, where it may be somebody's variable, nor
 * in front matter. A provider and no contributed snippets, as those are offered in code blocks too.
 */
export class PostmortemSnippets implements vscode.CompletionItemProvider {
  static readonly triggers = ['-']

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] | undefined {
    const line = document.lineAt(position).text.slice(0, position.character)
    const word = typed.exec(line)?.[1]
    if (word === undefined || isFenced(linesBefore(document, position.line))) return undefined
    const range = new vscode.Range(position.translate(0, -word.length), position)
    return items(range)
  }
}

function linesBefore(document: vscode.TextDocument, line: number): string[] {
  return document
    .getText(new vscode.Range(0, 0, line, 0))
    .split(/\r?\n/)
    .slice(0, -1)
}

function items(range: vscode.Range): vscode.CompletionItem[] {
  const documents = templates.map((one) => ({...one, text: compose(one).trimEnd()}))
  return [...documents, ...parts].map(({id, title, description, text}, index) => {
    const item = new vscode.CompletionItem(
      {label: `pm-${id}`, description: title},
      vscode.CompletionItemKind.Snippet,
    )
    item.range = range
    item.insertText = new vscode.SnippetString(renderSnippet(text))
    item.detail = description
    item.documentation = new vscode.MarkdownString().appendCodeblock(text, 'markdown')
    item.sortText = String(index).padStart(3, '0')
    return item
  })
}
