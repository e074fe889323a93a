import * as vscode from 'vscode'

/** More than any text that people write, in bytes; reading it closely would hold everything else up. */
const mostBytes = 1024 * 1024

/** What stands in a file; undefined where that is too long. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri)
  return bytes.length > mostBytes ? undefined : new TextDecoder().decode(bytes)
}

/** What stands in an editor, if its file is there. */
export async function unsavedText(document: vscode.TextDocument): Promise<string> {
  await vscode.workspace.fs.stat(document.uri)
  return document.getText()
}
