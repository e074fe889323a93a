import * as vscode from 'vscode'

/** The active editor where it shows Markdown; says else what is to be opened, and what for. */
export function activeMarkdown(purpose: string): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor
  if (editor?.document.languageId === 'markdown') return editor
  void vscode.window.showInformationMessage(`Open a Markdown document first: ${purpose}.`)
  return undefined
}
