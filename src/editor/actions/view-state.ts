import * as vscode from 'vscode'
import {type ActionFilter, type Grouping, type Identity, groupings} from '../../core/index.ts'

/** What somebody chose to see of the action items. */
export interface Choice {
  readonly groupBy: Grouping
  readonly filter: Omit<ActionFilter, 'mine'> & {readonly mine?: boolean}
}

const initial: Choice = {groupBy: 'document', filter: {status: 'open'}}
const choiceKey = 'actionItems.choice'
const foldedKey = 'actionItems.folded'
const identityKey = 'actionItems.identity'

/** How the view stood when the window was last open, and whose items are “mine”. */
export class ViewState implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #context: vscode.ExtensionContext

  readonly onDidChange = this.#changed.event

  constructor(context: vscode.ExtensionContext) {
    this.#context = context
  }

  get choice(): Choice {
    const kept = this.#context.workspaceState.get<Partial<Choice>>(choiceKey)
    const groupBy = groupings.find((name) => name === kept?.groupBy) ?? initial.groupBy
    return {groupBy, filter: kept?.filter ?? initial.filter}
  }

  /** Changes what is named; the rest stays as it was. */
  async choose(change: Partial<Choice>): Promise<void> {
    await this.#context.workspaceState.update(choiceKey, {...this.choice, ...change})
    this.#changed.fire()
  }

  /** Whether somebody opened (true) or closed (false) a group; undefined where nobody did either. */
  isExpanded(group: string): boolean | undefined {
    return this.#folded[group]
  }

  async fold(group: string, isExpanded: boolean): Promise<void> {
    await this.#context.workspaceState.update(foldedKey, {...this.#folded, [group]: isExpanded})
  }

  get #folded(): Readonly<Record<string, boolean>> {
    return this.#context.workspaceState.get<Record<string, boolean>>(foldedKey) ?? {}
  }

  get identity(): Identity | undefined {
    return this.#context.globalState.get<Identity>(identityKey)
  }

  async setIdentity(identity: Identity): Promise<void> {
    await this.#context.globalState.update(identityKey, identity)
  }

  dispose(): void {
    this.#changed.dispose()
  }
}
