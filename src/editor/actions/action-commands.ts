import * as vscode from 'vscode'
import {type ItemChange, type Position, isOpen} from '../../core/index.ts'
import {toRangeOf} from '../convert.ts'
import type {FollowThroughPage} from '../follow-through/follow-through-page.ts'
import type {IndexedItem} from '../index/indexed-document.ts'
import type {WorkspaceIndex} from '../index/workspace-index.ts'
import {today} from '../today.ts'
import type {ActionItemsView} from './action-items-view.ts'
import type {ActionNode} from './action-tree.ts'
import {chooseFilter, chooseGrouping} from './choose-view.ts'
import {pickDueDate, pickOwner} from './pick-field.ts'
import {registerOwnerBadges} from './owner-badges.ts'
import {openTicket} from './ticket.ts'
import type {ViewState} from './view-state.ts'
import type {WriteBack} from './write-back.ts'

interface Parts {
  readonly index: WorkspaceIndex
  readonly view: ActionItemsView
  readonly state: ViewState
  readonly page: FollowThroughPage
  readonly writeBack: WriteBack
}

/**
 * The commands of the view. Those about an item take a row of the view, or the selected one; what they would ask for
 * can be given with a key binding.
 */
export function registerActionCommands({index, view, state, page, writeBack}: Parts): vscode.Disposable {
  const write = async (indexed: IndexedItem, change: ItemChange): Promise<void> => {
    const problem = await writeBack.change(indexed, change)
    if (problem === undefined) return
    // The row shows what was asked for; draw it again as the document has it.
    index.lookAgain(indexed.document.file)
    view.redraw()
    const open = 'Open'
    // Not waited for: the change is settled, whatever the user does with the message.
    void vscode.window.showWarningMessage(problem, open).then(async (choice) => {
      if (choice === open) await openItem(indexed)
    })
  }
  const setDone = (indexed: IndexedItem, done: boolean): Promise<void> =>
    write(indexed, {field: 'status', done, today: today()})
  const onItem =
    (run: (indexed: IndexedItem, words: string | undefined) => unknown) =>
    (row: unknown, words: unknown): unknown => {
      const node = isNode(row) ? row : view.selected
      return node?.kind === 'item'
        ? run(node.indexed, typeof words === 'string' ? words : undefined)
        : vscode.window.showInformationMessage('Select an action item in the Postmortems view first.')
    }
  const set = async (
    indexed: IndexedItem,
    field: 'owner' | 'due',
    words: string | undefined,
  ): Promise<void> => {
    if (words !== undefined) await write(indexed, {field, words})
  }
  const commands: Readonly<Record<string, (first?: unknown, second?: unknown, third?: unknown) => unknown>> =
    {
      'postmortem.refreshActionItems': () => index.refresh(),
      'postmortem.groupActionItems': (groupBy) => chooseGrouping(state, groupBy),
      'postmortem.filterActionItems': (filter) => chooseFilter(state, index, filter),
      'postmortem.clearActionItemFilter': () => state.choose({filter: {status: 'open'}}),
      'postmortem.showAllActionItems': () => state.choose({filter: {}}),
      'postmortem.moreActionItems': (of) => typeof of === 'string' && view.showMore(of),
      'postmortem.showFollowThrough': () => page.show(),
      'postmortem.saveFollowThrough': () => page.save(),
      'postmortem.openPlace': openPlace,
      'postmortem.openActionItem': onItem(openItem),
      'postmortem.openActionTicket': onItem(openTicket),
      'postmortem.toggleActionItem': onItem((indexed) => setDone(indexed, isOpen(indexed.item))),
      'postmortem.setActionOwner': onItem(async (indexed, words) =>
        set(indexed, 'owner', words ?? (await pickOwner(indexed, index))),
      ),
      'postmortem.setActionDueDate': onItem(async (indexed, words) =>
        set(indexed, 'due', words ?? (await pickDueDate(indexed))),
      ),
      'postmortem.copyActionItem': onItem(({item}) => vscode.env.clipboard.writeText(item.title)),
    }
  return vscode.Disposable.from(
    registerOwnerBadges(),
    view.onDidChangeCheckbox(async ({items}) => {
      for (const [node, checkbox] of items)
        if (node.kind === 'item')
          await setDone(node.indexed, checkbox === vscode.TreeItemCheckboxState.Checked)
    }),
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  )
}

/** Rows come back from VS Code as they were handed over; a key binding may hand over anything. */
function isNode(value: unknown): value is ActionNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value
}

async function openItem({document, start, end}: IndexedItem): Promise<void> {
  const selection = toRangeOf(start, end)
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(document.file), {selection})
}

/** Opens a place that a link of the page “Follow-through” names; one outside the workspace opens nothing. */
async function openPlace(file: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof file !== 'string') return
  const uri = vscode.Uri.parse(file)
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return
  const options = isPosition(start) && isPosition(end) ? {selection: toRangeOf(start, end)} : {}
  await vscode.commands.executeCommand('vscode.open', uri, options)
}

function isPosition(value: unknown): value is Position {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    'column' in value &&
    Number.isSafeInteger(value.line) &&
    Number.isSafeInteger(value.column)
  )
}
