import * as vscode from 'vscode'
import type {ActionItemsView} from './actions/action-items-view.ts'
import type {ActionNode} from './actions/action-tree.ts'
import {LateView} from './late-view.ts'
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
  const ask = (): Promise<unknown> => parts.get()
  const actionItems = new LateView<ActionNode>('postmortem.actionItems', ask, {
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  })
  const questions = new LateView<string>('postmortem.questions', ask)
  const parts: LazyParts = new LazyParts(context, {actionItems, questions})
  parts.until(standIn(context.extension, parts))
  parts.until(whenConcerned(() => void parts.get().catch(sayWhy)))
  context.subscriptions.push(
    actionItems,
    questions,
    parts,
    registerTools(context.extension, parts),
    registerPages(parts),
  )
  return {actionItems: async () => (await parts.get()).actionItems}
}

/** What keeps the parts from being there, unless that is the end of the extension. */
function sayWhy(error: unknown): void {
  if (error instanceof vscode.CancellationError) return
  const reason = error instanceof Error ? error.message : String(error)
  void vscode.window.showErrorMessage(`Postmortem Pack cannot start: ${reason}`)
}
