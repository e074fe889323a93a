import * as vscode from 'vscode'
import type {WorkspaceIndex} from '../index/workspace-index.ts'
import type {LateView} from '../late-view.ts'
import {today} from '../today.ts'
import type {ActionNode, ActionTree, GroupNode, TreeChoice} from './action-tree.ts'
import {ShownTree} from './shown-tree.ts'
import {toTreeItem} from './tree-items.ts'
import type {ViewState} from './view-state.ts'

/** More groups than this start closed. */
const mostOpenGroups = 12

/** Why there is nothing to see, or that there is something; the manifest has a text for each. */
type Content = 'reading' | 'noPostmortems' | 'noItems' | 'filtered' | 'items'

/** The side bar's list of action items. Reads the workspace when it is first shown. */
export class ActionItemsView implements vscode.TreeDataProvider<ActionNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ActionNode[] | undefined>()
  readonly #index: WorkspaceIndex
  readonly #state: ViewState
  readonly #view: vscode.TreeView<ActionNode>
  readonly #shown: ShownTree
  readonly #disposables: {dispose: () => unknown}[]
  #content: Content | undefined

  readonly onDidChangeTreeData = this.#changed.event

  constructor(view: LateView<ActionNode>, index: WorkspaceIndex, state: ViewState) {
    this.#index = index
    this.#state = state
    this.#view = view.tree
    this.#shown = new ShownTree(index, this.#choice, (changed) => this.#draw(changed))
    this.#disposables = [
      this.#changed,
      index.onDidChange((files) => this.#follow(files)),
      state.onDidChange(() => this.#shown.choose(this.#choice)),
      // The day may have changed since somebody last looked.
      vscode.window.onDidChangeWindowState(() => this.#follow([])),
      this.#view.onDidExpandElement(({element}) => void state.fold(element.id, true)),
      this.#view.onDidCollapseElement(({element}) => void state.fold(element.id, false)),
    ]
    this.#describe()
    view.fill(this)
  }

  /** Somebody ticked or unticked rows. */
  get onDidChangeCheckbox(): vscode.Event<vscode.TreeCheckboxChangeEvent<ActionNode>> {
    return this.#view.onDidChangeCheckboxState
  }

  /** The item that a command is about when it was called by a key. */
  get selected(): ActionNode | undefined {
    return this.#view.selection[0]
  }

  get badge(): vscode.ViewBadge | undefined {
    return this.#view.badge
  }

  getChildren(node?: ActionNode): ActionNode[] {
    if (node !== undefined) return this.#tree.children(node)
    void this.#index.start()
    this.#showContent()
    return this.#tree.roots()
  }

  getTreeItem(node: ActionNode): vscode.TreeItem {
    const isExpanded = this.#state.isExpanded(node.id) ?? this.#tree.groupCount <= mostOpenGroups
    return toTreeItem(node, this.#tree.choice.today, isExpanded)
  }

  get #tree(): ActionTree {
    return this.#shown.tree
  }

  get #choice(): TreeChoice {
    const {groupBy, filter} = this.#state.choice
    const {mine, ...rest} = filter
    const chosen = {...rest, ...(mine === true ? {mine: this.#state.identity ?? {}} : {})}
    return {groupBy, filter: chosen, today: today()}
  }

  showMore(of: string): void {
    this.#tree.showMore(of)
    this.redraw()
  }

  /** Draws every row again. */
  redraw(): void {
    this.#changed.fire(undefined)
  }

  #follow(files: Iterable<string>): void {
    if (this.#shown.choice.today === today()) this.#shown.follow(files)
    else this.#shown.choose(this.#choice)
  }

  #draw(changed: readonly GroupNode[] | undefined): void {
    this.#describe()
    this.#showContent()
    if (changed?.length !== 0) this.#changed.fire(changed && [...changed])
  }

  #showContent(): void {
    const {all, overdue, size} = this.#tree
    this.#view.badge =
      overdue === 0 ? undefined : {value: overdue, tooltip: `${overdue} overdue action items`}
    const isReading = !this.#index.isFilled
    this.#view.message = isReading && all > 0 ? 'Reading the postmortems of the workspace…' : ''
    this.#setContent(
      size > 0
        ? 'items'
        : isReading
          ? 'reading'
          : all > 0
            ? 'filtered'
            : this.#index.size > 0
              ? 'noItems'
              : 'noPostmortems',
    )
  }

  #setContent(content: Content): void {
    if (content === this.#content) return
    this.#content = content
    void vscode.commands.executeCommand('setContext', 'postmortem.actionItems', content)
  }

  /** Says beside the title what is shown and how. */
  #describe(): void {
    const {groupBy, filter} = this.#state.choice
    this.#view.description = [
      `by ${groupBy}`,
      filter.status ?? 'all',
      ...(filter.mine === true ? ['mine'] : []),
      ...(filter.owner === undefined ? [] : [filter.owner]),
      ...(filter.text === undefined ? [] : [`“${filter.text}”`]),
    ].join(' · ')
    const isFiltered = filter.mine === true || filter.owner !== undefined || filter.text !== undefined
    void vscode.commands.executeCommand('setContext', 'postmortem.actionItemsFiltered', isFiltered)
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
