import type {ActionGroup} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {renderJson} from './json.ts'

/** As `schemas/cli-actions.schema.json` describes it. */
export function renderActionsJson(
  actions: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[] | undefined,
): string {
  const entries = groups?.flatMap(({label, items}) => items.map((item) => ({group: label, ...toJson(item)})))
  return renderJson(entries ?? actions.map(toJson))
}

/** What an item does not say is undefined here and so left out of the JSON. */
export function toJson({document: {file}, line, item, due, overdue}: ListedAction) {
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
    successSignal: item.successSignal?.value,
    followUp: item.followUpDate ?? item.followUp?.value,
    closed: item.closedDate ?? item.closed?.value,
    theme: item.group?.value,
    overdue,
  }
}
