import * as vscode from 'vscode'

/** A new file by that name, or by the next one that is free. */
export async function createFile(folder: vscode.Uri, name: string): Promise<vscode.TextDocument | undefined> {
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? []
  for (let number = 1; number < 100; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${ending}`)
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    )
    if (exists) continue
    const edit = new vscode.WorkspaceEdit()
    edit.createFile(uri, {overwrite: false, ignoreIfExists: false})
    if (await vscode.workspace.applyEdit(edit)) return vscode.workspace.openTextDocument(uri)
    break
  }
  await vscode.window.showErrorMessage(
    `No file could be made in ${vscode.workspace.asRelativePath(folder)}; is it read-only?`,
  )
  return undefined
}
