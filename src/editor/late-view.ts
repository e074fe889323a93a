import * as vscode from 'vscode'

/** What fills a view; it tells whose rows below have changed, or that all may have. */
interface Rows<Row> extends vscode.TreeDataProvider<Row> {
  readonly onDidChangeTreeData: vscode.Event<Row[] | undefined>
}

/**
 * A view that is there before what fills it. It is registered once: up to 1.100 VS Code takes the first away from the
 * second of one name when the first is disposed.
 */
export class LateView<Row> implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  /** What VS Code shows. */
  readonly tree: vscode.TreeView<Row>
  readonly #changed = new vscode.EventEmitter<Row[] | undefined>()
  readonly #ask: () => Promise<unknown>
  #rows: Rows<Row> | undefined
  #following: vscode.Disposable | undefined

  readonly onDidChangeTreeData = this.#changed.event

  /** @param ask has the view filled, and fails where that will not be */
  constructor(
    id: string,
    ask: () => Promise<unknown>,
    options?: Omit<vscode.TreeViewOptions<Row>, 'treeDataProvider'>,
  ) {
    this.#ask = ask
    this.tree = vscode.window.createTreeView(id, {...options, treeDataProvider: this})
  }

  /** From now on the rows are those. */
  fill(rows: Rows<Row>): void {
    this.#rows = rows
    this.#following = rows.onDidChangeTreeData((changed) => this.#changed.fire(changed))
    this.#changed.fire(undefined)
  }

  getChildren(row?: Row): vscode.ProviderResult<Row[]> {
    if (this.#rows !== undefined) return this.#rows.getChildren(row)
    // Once it is filled, VS Code is told to ask again.
    return this.#ask().then(() => [])
  }

  getTreeItem(row: Row): vscode.TreeItem | Thenable<vscode.TreeItem> {
    return this.#rows!.getTreeItem(row)
  }

  dispose(): void {
    this.#following?.dispose()
    this.#changed.dispose()
    this.tree.dispose()
  }
}
