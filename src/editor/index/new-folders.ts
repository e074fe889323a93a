import * as vscode from 'vscode'
import type {Ignored} from './ignored.ts'
import {isMarkdown, markdownUnder} from './workspace-files.ts'

/** How long new things are collected before they are looked into, in milliseconds. */
const settle = 100

/**
 * Finds the Markdown files in folders that come with what they hold, as in a move or a checkout: of those the system may
 * tell as one event for the folder.
 */
export class NewFolders implements vscode.Disposable {
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true)
  readonly #run = new vscode.CancellationTokenSource()
  readonly #ignored: () => Ignored
  readonly #onFile: (uri: vscode.Uri) => void
  #new: vscode.Uri[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param ignored what is left out now */
  constructor(ignored: () => Ignored, onFile: (uri: vscode.Uri) => void) {
    this.#ignored = ignored
    this.#onFile = onFile
    this.#watcher.onDidCreate((uri) => {
      if (isMarkdown(uri.path)) return
      this.#new.push(uri)
      this.#timer ??= setTimeout(() => void this.#look(), settle)
    })
  }

  async #look(): Promise<void> {
    this.#timer = undefined
    const uris = this.#new
    this.#new = []
    for (const uri of uris) {
      if (this.#run.token.isCancellationRequested) return
      if (!(await this.#ignored().has(uri)) && (await isFolder(uri)))
        for (const file of await markdownUnder(uri, this.#run.token)) this.#onFile(file)
    }
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#run.cancel()
    this.#run.dispose()
    this.#watcher.dispose()
  }
}

/** A link is none: it may lead out of the workspace. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory
  } catch {
    // It is gone again.
    return false
  }
}
