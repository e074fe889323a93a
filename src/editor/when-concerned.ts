import * as vscode from 'vscode'
import {configFileName} from '../core/index.ts'
import {isMarkdownFile} from './markdown-file.ts'

/** Calls back once, in a later turn, when a document is open that may be a postmortem or configures what is said of one. */
export function whenConcerned(call: () => void): vscode.Disposable {
  const look = (): void => {
    if (!vscode.workspace.textDocuments.some(concerns)) return
    disposable.dispose()
    call()
  }
  // Behind the activation, which VS Code waits for.
  let timer = setTimeout(look, 0)
  const disposable = vscode.Disposable.from(
    {dispose: () => clearTimeout(timer)},
    vscode.workspace.onDidOpenTextDocument(() => {
      clearTimeout(timer)
      timer = setTimeout(look, 0)
    }),
  )
  return disposable
}

function concerns(document: vscode.TextDocument): boolean {
  return isMarkdownFile(document) || document.uri.path.endsWith(`/${configFileName}`)
}
