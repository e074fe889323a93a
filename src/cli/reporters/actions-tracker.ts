import type {ListedAction} from '../reports.ts'

/** The columns of a tracker of the action items of many incidents. */
export const trackerColumns = [
  'Post-mortem',
  'Action #',
  'Owner',
  'Action',
  'Tracker ID',
  'Category',
  'Due',
  'Status',
  'Closed',
] as const

/** The cells of one action item; empty where its document says nothing. */
export function trackerRow({document, item, number, due}: ListedAction): string[] {
  return [
    document.file,
    String(number),
    item.owner?.value ?? '',
    item.title,
    item.ticket?.value ?? '',
    item.category?.value ?? '',
    due ?? '',
    item.status,
    item.closedDate ?? item.closed?.value ?? '',
  ]
}
