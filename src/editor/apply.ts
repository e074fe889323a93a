import * as vscode from 'vscode'
import type {TextEdit} from '../core/index.ts'
import {toWorkspaceEdit} from './convert.ts'

/** Changes a document in one step of undo, and says so where that is refused. @returns whether it was changed */
export async function apply(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const isChanged = await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
  if (!isChanged) void vscode.window.showErrorMessage('Nothing was written: the document cannot be changed.')
  return isChanged
}
