import * as vscode from 'vscode'

/** More than any text that people write, in bytes or characters; reading it closely would hold everything else up. */
const longest = 1024 * 1024

/** What stands in a file; undefined where that is too long. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri)
  return bytes.length > longest ? undefined : new TextDecoder().decode(bytes)
}

/** What stands in an editor, if its file is there; undefined where that is too long. */
export async function openText(document: vscode.TextDocument): Promise<string | undefined> {
  await vscode.workspace.fs.stat(document.uri)
  const text = document.getText()
  return text.length > longest ? undefined : text
}
