import * as vscode from 'vscode'

/**
 * Whether a path inside a folder leads through a link, which may end outside the workspace.
 * @throws FileSystemError where nothing is at the path
 */
export async function isLinked(folder: vscode.Uri, path: string): Promise<boolean> {
  const parts = path.split('/')
  // The whole path first: where nothing is, nothing is said of the folders above.
  for (let end = parts.length; end > 0; end--) {
    const uri = vscode.Uri.joinPath(folder, ...parts.slice(0, end))
    const {type} = await vscode.workspace.fs.stat(uri)
    if ((type & vscode.FileType.SymbolicLink) !== 0) return true
  }
  return false
}
