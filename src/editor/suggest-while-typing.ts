import * as vscode from 'vscode'
import {type FrontMatterCompletions, mayHoldFrontMatter, triggerCharacters} from './front-matter.ts'

/**
 * Brings up the list at the first letter of a key or value of front matter. VS Code does not: quick suggestions are off
 * in Markdown, and where a word is typed it takes no trigger character into account, as words are theirs. To switch them
 * on would bring up lists in prose.
 */
export function suggestWhileTyping(completions: FrontMatterCompletions): vscode.Disposable {
  // Behind a trigger character the list is up already, or has just been sent away.
  let listed: {readonly document: vscode.TextDocument; readonly offset: number} | undefined
  return vscode.workspace.onDidChangeTextDocument(({document, contentChanges, reason}) => {
    const [change, ...others] = contentChanges
    if (change === undefined || others.length > 0 || reason !== undefined) return
    if (vscode.window.activeTextEditor?.document !== document) return
    const {range, rangeOffset, text} = change
    if (!mayHoldFrontMatter(document, range.start)) return
    const offset = rangeOffset + text.length
    const isListed = listed?.document === document && listed.offset === rangeOffset
    listed = triggerCharacters.includes(text.slice(-1)) ? {document, offset} : undefined
    if (isListed || !/^[\p{L}\d]$/u.test(text) || !wantsLists(document)) return
    const fits = completions
      .at(document, offset)
      .some(({label, edit: {span}}) => span.start === rangeOffset && includes(label, text))
    if (fits) void vscode.commands.executeCommand('editor.action.triggerSuggest', {auto: true})
  })
}

function includes(label: string, letter: string): boolean {
  return label.toLowerCase().includes(letter.toLowerCase())
}

/** Whether the person lets lists come up by themselves, and has not had VS Code do so for words in Markdown. */
function wantsLists(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('editor', document)
  const {other, strings} = settings.get<Readonly<Record<string, unknown>>>('quickSuggestions') ?? {}
  return settings.get('suggestOnTriggerCharacters') === true && !(other === 'on' && strings === 'on')
}
