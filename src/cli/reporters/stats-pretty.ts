import type {CompletionRate, FollowThrough} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {alignColumns, longestTitle} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

/** How many items a list names before it only counts them. */
const most = 10

/** The figures with the items behind them, and of how many it cannot be told. */
export function renderStats(figures: FollowThrough<ListedAction>, paint: Paint): string {
  const {open, done, cancelled, documents, overdue} = figures
  const total = open.length + done.length + cancelled.length
  const parts = [
    [
      `${count(total, 'action item')} in ${count(documents.length, 'document')} on ${figures.today}: ` +
        `${open.length} open, ${done.length} done, ${cancelled.length} cancelled.`,
    ],
    [paint('bold', 'Done in time'), ...figures.completion.map((one) => renderCompletion(one, paint))],
    section(`Overdue: ${overdue.length}`, overdue, paint),
    figuresOf(figures.overdueByOwner, 'Overdue by owner', paint),
    figuresOf(figures.overdueByAge, 'Overdue for', paint),
    section(`Due in the next seven days: ${figures.dueSoon.length}`, figures.dueSoon, paint),
    section(`Open for more than 90 days: ${figures.stale.length}`, figures.stale, paint),
    ...figures.repeated.map(({title, items}) =>
      section(`In ${count(items.length, 'place')}: ${printableLine(title)}`, items, paint),
    ),
    ...figures.recurrences.map(({failureClass, documents: files}) => [
      paint(
        'bold',
        `${count(files.length, 'incident')} of ${printableLine(failureClass)}, each within 90 days of the last`,
      ),
      ...files.map(({file, date}) => `  ${date ?? ''}  ${printableLine(file)}`),
    ]),
    renderUndated(figures),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function renderCompletion(
  {days, target, share, inTime, late, unknown}: CompletionRate<ListedAction>,
  paint: Paint,
): string {
  const known = inTime.length + late.length
  if (share === undefined) {
    const untold = `(none of ${unknown.length} done says on which day); ${late.length} still open`
    return `  within ${days} days: not known ${unknown.length === 0 ? 'of any item' : untold}`
  }
  const untold = unknown.length === 0 ? '' : `; not counted: ${unknown.length} done on an unknown day`
  const words = `${percent(share)} of ${known}`
  const painted = paint(share >= target ? 'green' : 'red', words)
  return `  within ${days} days: ${painted} (target ${percent(target)})${untold}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function section(title: string, actions: readonly ListedAction[], paint: Paint): string[] {
  if (actions.length === 0) return []
  const rows = actions
    .slice(0, most)
    .map(({document: {file}, line, item, due}) => [
      due === undefined ? paint('dim', 'no due date') : printableLine(due),
      item.owner === undefined ? paint('dim', 'no owner') : printableLine(item.owner.value),
      printableLine(item.title),
      paint('dim', `${printableLine(file)}:${line}`),
    ])
  const rest = actions.length > most ? [`  and ${actions.length - most} more`] : []
  return [paint('bold', title), ...alignColumns(rows, longestTitle).map((row) => `  ${row}`), ...rest]
}

function figuresOf(
  groups: readonly {readonly label: string; readonly items: readonly ListedAction[]}[],
  title: string,
  paint: Paint,
): string[] {
  const rows = groups
    .filter(({items}) => items.length > 0)
    .map(({label, items}) => [printableLine(label), String(items.length)])
  return rows.length === 0 ? [] : [paint('bold', title), ...alignColumns(rows).map((row) => `  ${row}`)]
}

function renderUndated({undated: {due, closed, document}}: FollowThrough<ListedAction>): string[] {
  const said = [
    due.length > 0 && `${count(due.length, 'open item')} without a due date`,
    closed.length > 0 && `${count(closed.length, 'done item')} without a closing day`,
    document.length > 0 && `${count(document.length, 'item')} in documents without a day`,
  ].filter((words) => words !== false)
  return said.length === 0 ? [] : [`Not in these figures, for want of a date: ${said.join(', ')}.`]
}
