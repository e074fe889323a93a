import {type ActionGroup, oneLine} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {trackerColumns, trackerRow} from './actions-tracker.ts'

/** Comma-separated values as RFC 4180 has them; a group is one more column, in front. */
export function renderActionsCsv(
  actions: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[] | undefined,
): string {
  const rows =
    groups === undefined
      ? [trackerColumns, ...actions.map(trackerRow)]
      : [
          ['Group', ...trackerColumns],
          ...groups.flatMap(({label, items}) => items.map((action) => [label, ...trackerRow(action)])),
        ]
  return rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('')
}

/** A spreadsheet takes a cell that begins like a formula for one: a quotation mark in front keeps it text. */
function renderCell(value: string): string {
  const words = oneLine(value)
  const text = /^[=+]|^[-@].*[(|!]/.test(words) ? `'${words}` : words
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
