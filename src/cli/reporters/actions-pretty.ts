import {isOpen} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {alignColumns} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

/** Action items by file, and how many there are. */
export function renderActions(actions: readonly ListedAction[], paint: Paint): string {
  const byFile = new Map<string, ListedAction[]>()
  for (const action of actions) byFile.set(action.file, [...(byFile.get(action.file) ?? []), action])
  const groups = [...byFile].map(([file, items]) =>
    [paint('bold', printableLine(file)), ...renderItems(items, paint), ''].join('\n'),
  )
  return [...groups, `${renderTotals(actions, byFile.size)}\n`].join('\n')
}

function renderItems(actions: readonly ListedAction[], paint: Paint): string[] {
  const rows = actions.map((action) => [
    isOpen(action.item) ? '[ ]' : '[x]',
    renderDue(action, paint),
    action.item.owner ? printableLine(action.item.owner.value) : paint('dim', 'no owner'),
    printableLine(action.item.title),
  ])
  return alignColumns(rows).map((row) => `  ${row}`)
}

function renderDue({due, overdue}: ListedAction, paint: Paint): string {
  if (due === undefined) return paint('dim', 'no due date')
  return overdue ? paint('red', `${printableLine(due)} OVERDUE`) : printableLine(due)
}

function renderTotals(actions: readonly ListedAction[], files: number): string {
  if (actions.length === 0) return 'No action items.'
  const open = actions.filter(({item}) => isOpen(item)).length
  const overdue = actions.filter((action) => action.overdue).length
  return `${count(actions.length, 'action item')} in ${count(files, 'file')}: ${open} open (${overdue} overdue), ${actions.length - open} done.`
}
