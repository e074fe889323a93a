import * as vscode from 'vscode'
import {type ItemChange, type ItemMemory, changeItem, contentHash, parseDocument} from '../../core/index.ts'
import {isMissing} from '../configurations.ts'
import {toWorkspaceEdit} from '../convert.ts'
import type {IndexedItem} from '../index/indexed-document.ts'

/** Writes changes of action items into their documents, in the form in which each item is written. */
export class WriteBack {
  /** The words that items had before they were ticked, so that taking it back gives the very words again. */
  readonly #memories = new Map<string, ItemMemory>()

  /**
   * Makes one change, as one step that undo takes back. A document that was saved is saved again; one with unsaved
   * edits keeps them unsaved.
   * @returns why nothing was changed, or what is left to do; undefined where all went well.
   */
  async change(indexed: IndexedItem, change: ItemChange): Promise<string | undefined> {
    const uri = vscode.Uri.parse(indexed.document.file)
    const name = vscode.workspace.asRelativePath(uri)
    const opened = await open(uri, name)
    if (typeof opened === 'string') return opened
    const text = opened.getText()
    if (contentHash(text) !== indexed.document.hash)
      return `${name} was changed after this list was read: nothing was written. The list is up to date now.`
    const document = parseDocument(text)
    const item = document.actionItems[indexed.ordinal]
    if (item?.title !== indexed.item.title) return `${name} reads otherwise now: nothing was written.`
    const key = `${indexed.document.file}#${indexed.ordinal}`
    const result = changeItem(document, item, change, this.#memories.get(key))
    if ('problem' in result) return result.problem
    const wasSaved = !opened.isDirty
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(opened, result.edits))))
      return `${name} could not be changed: VS Code refused the edit.`
    if (change.field === 'status') this.#memories.set(key, result.memory)
    if (wasSaved && !(await opened.save()))
      return `${name} could not be saved: the change is in its editor, unsaved.`
    return undefined
  }
}

async function open(uri: vscode.Uri, name: string): Promise<vscode.TextDocument | string> {
  const readOnly = `${name} is read-only: nothing was written.`
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return readOnly
  try {
    const {permissions} = await vscode.workspace.fs.stat(uri)
    if (permissions === vscode.FilePermission.Readonly) return readOnly
    return await vscode.workspace.openTextDocument(uri)
  } catch (error) {
    return isMissing(error) ? `${name} is not there any more.` : `${name} cannot be opened: ${String(error)}`
  }
}
