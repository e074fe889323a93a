import {type ActionGroup, isOpen} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {alignColumns, longestTitle} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

/** As they are ticked in documents. */
const boxes = {open: '[ ]', 'in progress': '[ ]', done: '[x]', cancelled: '[-]'} as const

/**
 * Action items by file, each behind its place, and how many there are.
 * @param all with those that are not to be shown
 */
export function renderActions(
  actions: readonly ListedAction[],
  all: readonly ListedAction[],
  paint: Paint,
): string {
  const byFile = new Map<string, ListedAction[]>()
  for (const action of actions) {
    const {file} = action.document
    byFile.set(file, [...(byFile.get(file) ?? []), action])
  }
  const groups = [...byFile].map(([file, items]) => {
    const rows = items.map((action) => [`${action.line}:${action.column}`, ...cellsOf(action, paint)])
    return [paint('bold', printableLine(file)), ...aligned(rows), ''].join('\n')
  })
  return [...groups, `${renderTotals(actions, all)}\n`].join('\n')
}

/** Action items under the names of their groups, each with its place, which may be in any file. */
export function renderActionGroups(
  actions: readonly ListedAction[],
  all: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[],
  paint: Paint,
): string {
  const parts = groups.map(({label, items}) => {
    const rows = items.map((action) => [
      ...cellsOf(action, paint),
      paint('dim', `${printableLine(action.document.file)}:${action.line}`),
    ])
    return [`${paint('bold', printableLine(label))} (${items.length})`, ...aligned(rows), ''].join('\n')
  })
  return [...parts, `${renderTotals(actions, all)}\n`].join('\n')
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows, longestTitle).map((row) => `  ${row}`)
}

function cellsOf(action: ListedAction, paint: Paint): string[] {
  const {status, owner, title} = action.item
  return [
    boxes[status],
    renderDue(action, paint),
    owner ? printableLine(owner.value) : paint('dim', 'no owner'),
    printableLine(title),
  ]
}

function renderDue({due, overdue}: ListedAction, paint: Paint): string {
  if (due === undefined) return paint('dim', 'no due date')
  return overdue ? paint('red', `${printableLine(due)} OVERDUE`) : printableLine(due)
}

function renderTotals(actions: readonly ListedAction[], all: readonly ListedAction[]): string {
  if (all.length === 0) return 'No action items.'
  if (actions.length === 0) return `${count(all.length, 'action item')} read, none of them asked for.`
  const files = new Set(actions.map(({document: {file}}) => file)).size
  const open = actions.filter(({item}) => isOpen(item)).length
  const overdue = actions.filter((action) => action.overdue).length
  const cancelled = actions.filter(({item}) => item.status === 'cancelled').length
  const others = `${actions.length - open - cancelled} done, ${cancelled} cancelled`
  return `${count(actions.length, 'action item')} in ${count(files, 'file')}: ${open} open (${overdue} overdue), ${others}.${renderParked(actions)}`
}

/** What the same files park is not listed. */
function renderParked(actions: readonly ListedAction[]): string {
  const documents = new Map(actions.map(({document}) => [document.file, document]))
  const parked = [...documents.values()].reduce((sum, document) => sum + (document.parked ?? 0), 0)
  return parked === 0 ? '' : ` Parked and not listed: ${count(parked, 'idea')}.`
}
