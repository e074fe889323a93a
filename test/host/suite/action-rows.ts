import * as vscode from 'vscode'
import {extension} from './support.ts'

/** A row of the view “Action Items”, as the extension hands it out. */
export interface Row {
  readonly kind: string
  readonly id: string
}

export interface View {
  readonly badge: vscode.ViewBadge | undefined
  getChildren(row?: Row): Row[]
  getTreeItem(row: Row): vscode.TreeItem
}

/** The view, once it is on the screen and so reads the workspace. */
export async function actionItemsView(): Promise<View> {
  const {actionItems} = (await extension().activate()) as {actionItems: () => Promise<View>}
  await vscode.commands.executeCommand('postmortem.actionItems.focus')
  return actionItems()
}

/** Shows all items of the workspace that a filter lets through, by some grouping. */
export async function showItems(groupBy: string, filter: object): Promise<void> {
  await vscode.commands.executeCommand('postmortem.groupActionItems', groupBy)
  await vscode.commands.executeCommand('postmortem.filterActionItems', filter)
}

export function labelOf(view: View, row: Row): string {
  const {label} = view.getTreeItem(row)
  return typeof label === 'string' ? label : (label?.label ?? '')
}

/** The first words of the items of one document, by group. */
export function groupsOf(view: View, uri: vscode.Uri): Record<string, string[]> {
  const rows: Record<string, string[]> = {}
  for (const group of view.getChildren()) {
    const own = view.getChildren(group).filter(({id}) => id.includes(uri.toString()))
    if (own.length > 0) rows[labelOf(view, group)] = own.map((row) => labelOf(view, row).split(' ')[0]!)
  }
  return rows
}

/** The row of the item of a document whose title begins so. */
export function findRow(view: View, uri: vscode.Uri, title: string): Row | undefined {
  return view
    .getChildren()
    .flatMap((group) => view.getChildren(group))
    .find((row) => row.id.includes(uri.toString()) && labelOf(view, row).startsWith(title))
}
