import * as vscode from 'vscode'
import type {ActionItemsView} from './actions/action-items-view.ts'
import {LazyParts} from './lazy-parts.ts'
import {registerPages, registerTools, standIn} from './stand-ins.ts'
import {whenConcerned} from './when-concerned.ts'

/** What another extension can ask of this one. */
export interface Api {
  /** The rows of the view “Action Items”, as they are shown. */
  readonly actionItems: () => Promise<Pick<ActionItemsView, 'getChildren' | 'getTreeItem' | 'badge'>>
}

/**
 * Registers what VS Code can ask for. The parts that answer are evaluated and built when it first does, or when a
 * document is open that concerns them: until then nothing is parsed and no file read.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const parts = new LazyParts(context)
  parts.until(standIn(context.extension, parts))
  parts.until(whenConcerned(() => void parts.get()))
  context.subscriptions.push(parts, registerTools(context.extension, parts), registerPages(parts))
  return {actionItems: async () => (await parts.get()).actionItems}
}
