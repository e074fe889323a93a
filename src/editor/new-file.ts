import * as vscode from 'vscode'
import type {NewFile} from '../core/index.ts'

/** A new file by that name, or by the next one that is free. */
export async function createFile(folder: vscode.Uri, name: string): Promise<vscode.TextDocument | undefined> {
  const uri = await freeUri(folder, name)
  if (uri === undefined) return undefined
  const edit = new vscode.WorkspaceEdit()
  edit.createFile(uri, {overwrite: false, ignoreIfExists: false})
  return apply(edit, uri, folder)
}

/** Files in a new folder by that name, or by the next one that is free; all of them or none. The first one is opened. */
export async function createFiles(
  around: vscode.Uri,
  name: string,
  files: readonly NewFile[],
): Promise<vscode.TextDocument | undefined> {
  const folder = await freeUri(around, name)
  if (folder === undefined) return undefined
  const edit = new vscode.WorkspaceEdit()
  for (const {name: file, text} of files) {
    const contents = new TextEncoder().encode(text)
    edit.createFile(vscode.Uri.joinPath(folder, file), {overwrite: false, ignoreIfExists: false, contents})
  }
  return apply(edit, vscode.Uri.joinPath(folder, files[0]!.name), around)
}

async function apply(
  edit: vscode.WorkspaceEdit,
  opened: vscode.Uri,
  folder: vscode.Uri,
): Promise<vscode.TextDocument | undefined> {
  if (await vscode.workspace.applyEdit(edit)) return vscode.workspace.openTextDocument(opened)
  await sayThatNothingCame(folder)
  return undefined
}

/** The name in a folder, with a number where it is taken. */
async function freeUri(folder: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? []
  for (let number = 1; number < 100; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${ending}`)
    if (!(await exists(uri))) return uri
  }
  await sayThatNothingCame(folder)
  return undefined
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
}

async function sayThatNothingCame(folder: vscode.Uri): Promise<void> {
  await vscode.window.showErrorMessage(
    `No file could be made in ${vscode.workspace.asRelativePath(folder)}; is it read-only?`,
  )
}
