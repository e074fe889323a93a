import * as vscode from 'vscode'
import {isOpen, isOverdue} from '../core/index.ts'
import {today} from './today.ts'
import type {IndexedItem, IndexedPostmortem, WorkspaceIndex} from './workspace-index.ts'

type Node =
  | {readonly kind: 'postmortem'; readonly postmortem: IndexedPostmortem}
  | {readonly kind: 'item'; readonly uri: vscode.Uri; readonly indexed: IndexedItem}

/** The side bar's list of open action items, by document. Reads the workspace when it is first shown. */
export class ActionItemsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #index: WorkspaceIndex
  readonly #view: vscode.TreeView<Node>
  readonly #listening: vscode.Disposable

  readonly onDidChangeTreeData = this.#changed.event

  constructor(index: WorkspaceIndex) {
    this.#index = index
    this.#listening = index.onDidChange(() => this.#changed.fire())
    this.#view = vscode.window.createTreeView('postmortem.actionItems', {
      treeDataProvider: this,
      showCollapseAll: true,
    })
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'item') return []
    if (node?.kind === 'postmortem') {
      const {uri} = node.postmortem
      return open(node.postmortem).map((indexed) => ({kind: 'item', uri, indexed}))
    }
    const postmortems = (await this.#index.postmortems()).filter((postmortem) => open(postmortem).length > 0)
    this.#showBadge(postmortems)
    return postmortems.map((postmortem) => ({kind: 'postmortem', postmortem}))
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'postmortem' ? postmortemItem(node.postmortem) : actionItem(node.uri, node.indexed)
  }

  #showBadge(postmortems: readonly IndexedPostmortem[]): void {
    const overdue = postmortems.reduce((sum, postmortem) => sum + overdueIn(postmortem), 0)
    this.#view.badge =
      overdue === 0 ? undefined : {value: overdue, tooltip: `${overdue} overdue action items`}
  }

  dispose(): void {
    this.#listening.dispose()
    this.#view.dispose()
    this.#changed.dispose()
  }
}

function open({items}: IndexedPostmortem): IndexedItem[] {
  return items.filter(({item}) => isOpen(item))
}

function overdueIn({items}: IndexedPostmortem): number {
  return items.filter(({item}) => isOverdue(item, today())).length
}

function postmortemItem(postmortem: IndexedPostmortem): vscode.TreeItem {
  const {uri} = postmortem
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded)
  const count = open(postmortem).length
  const overdue = overdueIn(postmortem)
  item.id = uri.toString()
  item.description = overdue > 0 ? `${count} open, ${overdue} overdue` : `${count} open`
  item.iconPath = vscode.ThemeIcon.File
  item.accessibilityInformation = {
    label: `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}, ${item.description}`,
  }
  return item
}

function actionItem(uri: vscode.Uri, {item, range}: IndexedItem): vscode.TreeItem {
  const overdue = isOverdue(item, today())
  const row = new vscode.TreeItem(item.title)
  const facts = [
    item.owner?.value ?? 'no owner',
    item.dueDate ?? item.due?.value ?? 'no due date',
    ...(overdue ? ['overdue'] : []),
  ]
  row.description = facts.join(' · ')
  row.tooltip = [item.title, ...facts, ...(item.ticket ? [item.ticket.value] : [])].join('\n')
  row.iconPath = overdue
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('circle-large-outline')
  row.command = {command: 'vscode.open', title: 'Open', arguments: [uri, {selection: range}]}
  row.accessibilityInformation = {label: `${item.title}, ${facts.join(', ')}`}
  return row
}
