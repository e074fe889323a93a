import * as vscode from 'vscode'
import {ok} from './assert.ts'

export const extensionId = 'postmortem-pack.postmortem-pack'

const patience = 45_000
const interval = 50

/** Files that `makeFile` made and `closeEverything` removes. */
const madeFiles: vscode.Uri[] = []

/** Asks `predicate` again until it gives something other than `undefined` or `false`, and resolves to that. */
export async function until<T>(
  predicate: () => T | Thenable<T>,
  what: string,
): Promise<Exclude<T, undefined | false>> {
  const deadline = Date.now() + patience
  for (;;) {
    const value = await predicate()
    if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>
    if (Date.now() > deadline) throw new Error(`waited ${patience / 1000} s for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  ok(folder, 'no workspace folder is open')
  return folder.uri
}

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension<unknown>(extensionId)
  ok(found, `${extensionId} is not installed in this extension host`)
  return found
}

/** Opens a file of the workspace by its path relative to the workspace folder. */
export async function openFixture(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), name))
  return vscode.window.showTextDocument(document)
}

/**
 * Writes `text` into a new file of the workspace and opens it.
 *
 * A test that types gets a file of its own: an untitled document keeps its name when it is closed, and the next
 * one of that name would get late answers for the old text.
 */
export async function openText(text: string, extension = 'md'): Promise<vscode.TextEditor> {
  const uri = await makeFile(`test-${Date.now()}-${madeFiles.length}.${extension}`, text)
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
}

/** Writes a file of the workspace, which `closeEverything` removes. */
export async function makeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  madeFiles.push(uri)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** Opens a file of the workspace without showing it; one that is not there yet is made. */
export async function openInBackground(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
  return vscode.workspace.openTextDocument(isThere ? uri : await makeFile(name, text))
}

/** VS Code itself changes documents too: it writes to the user's settings as it starts. */
function isChangedByTest({isDirty, isUntitled, uri}: vscode.TextDocument): boolean {
  return isDirty && (isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined)
}

/** Reverts and closes every editor and removes the files that were made. */
export async function closeEverything(): Promise<void> {
  // Reverted first: closing a changed editor would ask whether to save it.
  for (const document of vscode.workspace.textDocuments.filter(isChangedByTest)) {
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  for (const uri of new Set(madeFiles.splice(0).map(String)))
    await vscode.workspace.fs.delete(vscode.Uri.parse(uri))
}
