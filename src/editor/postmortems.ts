import * as vscode from 'vscode'
import {
  type Memory,
  type PostmortemDocument,
  type ResolvedConfig,
  isPostmortem,
  parseDocument,
} from '../core/index.ts'
import {readSettings} from './settings.ts'

/** Reads a Markdown text as the postmortem it is; undefined where it is none, or checking is switched off for it. */
export function readPostmortem(
  uri: vscode.Uri,
  text: string,
  resolved: ResolvedConfig,
  memory?: Memory,
): PostmortemDocument | undefined {
  return isChecked(uri, text, resolved) ? parseDocument(text, memory) : undefined
}

/** Whether a Markdown text is a postmortem, and checking is not switched off for it. */
export function isChecked(uri: vscode.Uri, text: string, {kindOfPath}: ResolvedConfig): boolean {
  return readSettings(uri).enable && isPostmortem(kindOfPath(pathInWorkspace(uri)), text)
}

/** A path as globs see it: relative to its workspace folder, with forward slashes. */
export function pathInWorkspace(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  if (folder === undefined) return uri.path.slice(uri.path.lastIndexOf('/') + 1)
  return uri.path.slice(folder.uri.path.length).replace(/^\/+/, '')
}
