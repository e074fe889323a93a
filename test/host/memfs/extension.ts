import * as vscode from 'vscode'
import {MemoryFileSystem} from './memory-file-system.ts'

/** The files to serve, by path relative to the workspace folder; set when this extension is built. */
declare const MEMORY_FILES: Readonly<Record<string, string>>

export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFileSystem()
  for (const [path, text] of Object.entries(MEMORY_FILES)) files.add(`/workspace/${path}`, text)
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', files, {isCaseSensitive: true}),
  )
}
