import * as vscode from 'vscode'
import {
  type ItemChange,
  type ItemMemory,
  allItems,
  changeItem,
  contentHash,
  parseDocument,
  withoutPrompts,
} from '../../core/index.ts'
import {isMissing} from '../configurations.ts'
import {toWorkspaceEdit} from '../convert.ts'
import type {IndexedItem} from '../index/indexed-document.ts'

/** What a text was before changes were written into it one after the other, and is since, as hashes. */
interface Written {
  readonly before: Set<number>
  readonly now: number
}

/** Writes changes of action items into their documents, in the form in which each item is written. */
export class WriteBack {
  /** The words that items had before they were ticked, so that taking it back gives the very words again. */
  readonly #memories = new Map<string, ItemMemory>()
  readonly #written = new Map<string, Written>()
  #last: Promise<unknown> = Promise.resolve()

  /**
   * Makes one change, as one step that undo takes back, when those before it are made. A document that was saved is saved
   * again; one with unsaved edits keeps them unsaved.
   * @returns why nothing was changed, or what is left to do; undefined where all went well.
   */
  change(indexed: IndexedItem, change: ItemChange): Promise<string | undefined> {
    const changed = this.#last.then(() => this.#change(indexed, change))
    this.#last = changed.catch(() => undefined)
    return changed
  }

  async #change(indexed: IndexedItem, change: ItemChange): Promise<string | undefined> {
    const uri = vscode.Uri.parse(indexed.document.file)
    const name = vscode.workspace.asRelativePath(uri)
    const opened = await open(uri, name)
    if (typeof opened === 'string') return opened
    const text = opened.getText()
    if (!this.#isListed(indexed, contentHash(text)))
      return `${name} was changed after this list was read: nothing was written. Try again once the list shows the change.`
    const document = parseDocument(text)
    const item = withoutPrompts(allItems(document))[indexed.ordinal]
    if (item?.title !== indexed.item.title) return `${name} reads otherwise now: nothing was written.`
    const key = `${indexed.document.file}#${indexed.ordinal}`
    const result = changeItem(document, item, change, this.#memories.get(key))
    if ('problem' in result) return result.problem
    const wasSaved = !opened.isDirty
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(opened, result.edits))))
      return `${name} could not be changed: VS Code refused the edit.`
    if (change.field === 'status') this.#memories.set(key, result.memory)
    const written = contentHash(opened.getText())
    this.#remember(indexed, contentHash(text), written)
    if (!wasSaved) return undefined
    if (!(await opened.save())) return `${name} could not be saved: the change is in its editor, unsaved.`
    // Saving may format the text.
    this.#remember(indexed, written, contentHash(opened.getText()))
    return undefined
  }

  /** Whether a text is the one that an item was listed from, but for what was written here since. */
  #isListed({document: {file, hash}}: IndexedItem, now: number): boolean {
    const written = this.#written.get(file)
    return hash === now || (written?.now === now && written.before.has(hash))
  }

  #remember({document: {file}}: IndexedItem, from: number, now: number): void {
    const written = this.#written.get(file)
    const before = written?.now === from ? written.before : new Set<number>()
    this.#written.set(file, {before: before.add(from), now})
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
