import * as vscode from 'vscode'
import {type TrackedFields, isDueSoon, isOpen, isOverdue, oneLine} from '../../core/index.ts'
import type {ActionNode, Counts} from './action-tree.ts'
import {ownerUri} from './owner-badges.ts'

/** The rows of the view as VS Code draws and reads them. */
export function toTreeItem(node: ActionNode, today: string, isExpanded: boolean): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node, isExpanded)
    case 'item':
      return actionItem(node, today)
    case 'more':
      return moreItem(node)
  }
}

function groupItem(
  {id, by, place, counts}: Extract<ActionNode, {kind: 'group'}>,
  isExpanded: boolean,
): vscode.TreeItem {
  const {Expanded, Collapsed} = vscode.TreeItemCollapsibleState
  const row = new vscode.TreeItem(oneLine(place.label), isExpanded ? Expanded : Collapsed)
  row.id = id
  row.description = written(counts)
  row.contextValue = 'postmortemGroup'
  if (by === 'document') {
    const uri = vscode.Uri.parse(place.key)
    row.resourceUri = uri
    row.iconPath = vscode.ThemeIcon.File
    row.tooltip = vscode.workspace.asRelativePath(uri)
  }
  row.accessibilityInformation = {label: `${place.label}, ${row.description}`}
  return row
}

/** `3 open, 1 overdue, 2 closed` */
function written({open, overdue, closed}: Counts): string {
  return [
    ...(open > 0 || closed === 0 ? [`${open} open`] : []),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
  ].join(', ')
}

function actionItem({id, by, indexed}: Extract<ActionNode, {kind: 'item'}>, today: string): vscode.TreeItem {
  const {item, document} = indexed
  const row = new vscode.TreeItem(oneLine(item.title))
  const overdue = isOverdue(item, today)
  const facts = factsOf(item, overdue)
  const place = document.title ?? vscode.workspace.asRelativePath(vscode.Uri.parse(document.file))
  row.id = id
  row.resourceUri = ownerUri(item.owner && oneLine(item.owner.value))
  row.description = facts.join(' · ')
  row.tooltip = [oneLine(item.title), ...facts, ...ticket(item), `in ${place}`].join('\n')
  row.contextValue = `postmortemItem.${isOpen(item) ? 'open' : 'closed'}${item.ticket ? '.ticket' : ''}`
  row.command = {
    command: 'postmortem.openActionItem',
    title: 'Open',
    arguments: [{kind: 'item', id, by, indexed}],
  }
  row.iconPath = overdue
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(isDueSoon(item, today) ? 'clock' : 'blank')
  const {Checked, Unchecked} = vscode.TreeItemCheckboxState
  row.checkboxState = {
    state: isOpen(item) ? Unchecked : Checked,
    tooltip: isOpen(item) ? 'Mark as done in the document' : 'Open again in the document',
  }
  row.accessibilityInformation = {label: [oneLine(item.title), ...facts, `in ${place}`].join(', ')}
  return row
}

function factsOf(item: TrackedFields, overdue: boolean): string[] {
  return [
    item.owner?.value ?? 'no owner',
    item.dueDate ?? item.due?.value ?? 'no due date',
    ...(overdue ? ['overdue'] : []),
    ...(item.status === 'open' ? [] : [item.status]),
  ].map(oneLine)
}

function ticket({ticket}: TrackedFields): string[] {
  return ticket === undefined ? [] : [ticket.value]
}

function moreItem({id, of, left}: Extract<ActionNode, {kind: 'more'}>): vscode.TreeItem {
  const row = new vscode.TreeItem(`Show more (${left} left)`)
  row.id = id
  row.iconPath = new vscode.ThemeIcon('ellipsis')
  row.command = {command: 'postmortem.moreActionItems', title: 'Show More', arguments: [of]}
  return row
}
