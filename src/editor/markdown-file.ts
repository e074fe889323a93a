import * as vscode from 'vscode'

/** Whether people keep a file behind a Markdown document: it is not the other side of a diff, nor a page that a tool shows. */
export function isMarkdownFile({languageId, uri: {scheme}}: vscode.TextDocument): boolean {
  if (languageId !== 'markdown' || scheme === 'git') return false
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined
}
