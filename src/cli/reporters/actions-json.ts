import type {ListedAction} from '../reports.ts'
import {renderJson} from './json.ts'

/** As `schemas/cli-actions.schema.json` describes it. */
export function renderActionsJson(actions: readonly ListedAction[]): string {
  return renderJson(actions.map(toJson))
}

/** What an item does not say is undefined here and so left out of the JSON. */
function toJson({file, line, item, due, overdue}: ListedAction) {
  return {
    file,
    line,
    title: item.title,
    owner: item.owner?.value,
    due,
    status: item.status,
    ticket: item.ticket?.value,
    category: item.category?.value,
    priority: item.priority?.value,
    overdue,
  }
}
