import {type ActionGroup, isOpen} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {alignColumns, longestTitle} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

/** As they are ticked in documents. */
const boxes = {open: '[ ]', 'in progress': '[ ]', done: '[x]', cancelled: '[-]'} as const

/** Action items by file, and how many there are. */
export function renderActions(actions: readonly ListedAction[], paint: Paint): string {
  const byFile = new Map<string, ListedAction[]>()
  for (const action of actions) {
    const {file} = action.document
    byFile.set(file, [...(byFile.get(file) ?? []), action])
  }
  const groups = [...byFile].map(([file, items]) =>
    [paint('bold', printableLine(file)), ...renderItems(items, paint), ''].join('\n'),
  )
  return [...groups, `${renderTotals(actions, byFile.size)}\n`].join('\n')
}

/** Action items under the names of their groups, each with its place. */
export function renderActionGroups(
  actions: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[],
  paint: Paint,
): string {
  const parts = groups.map(({label, items}) => {
    const places = items.map(({document: {file}, line}) => paint('dim', `${printableLine(file)}:${line}`))
    const lines = renderItems(items, paint, places)
    return [`${paint('bold', printableLine(label))} (${items.length})`, ...lines, ''].join('\n')
  })
  const files = new Set(actions.map(({document: {file}}) => file)).size
  return [...parts, `${renderTotals(actions, files)}\n`].join('\n')
}

function renderItems(
  actions: readonly ListedAction[],
  paint: Paint,
  places: readonly string[] = [],
): string[] {
  const rows = actions.map((action, index) => [
    boxes[action.item.status],
    renderDue(action, paint),
    action.item.owner ? printableLine(action.item.owner.value) : paint('dim', 'no owner'),
    printableLine(action.item.title),
    ...places.slice(index, index + 1),
  ])
  return alignColumns(rows, longestTitle).map((row) => `  ${row}`)
}

function renderDue({due, overdue}: ListedAction, paint: Paint): string {
  if (due === undefined) return paint('dim', 'no due date')
  return overdue ? paint('red', `${printableLine(due)} OVERDUE`) : printableLine(due)
}

function renderTotals(actions: readonly ListedAction[], files: number): string {
  if (actions.length === 0) return 'No action items.'
  const open = actions.filter(({item}) => isOpen(item)).length
  const overdue = actions.filter((action) => action.overdue).length
  const cancelled = actions.filter(({item}) => item.status === 'cancelled').length
  const others = `${actions.length - open - cancelled} done, ${cancelled} cancelled`
  return `${count(actions.length, 'action item')} in ${count(files, 'file')}: ${open} open (${overdue} overdue), ${others}.`
}
