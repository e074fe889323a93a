import {type ActionGroup, escapeMarkdown} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {trackerColumns, trackerRow} from './actions-tracker.ts'

/** A tracker of all action items as a table of Markdown; with groups, one under each heading. */
export function renderActionsMarkdown(
  actions: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[] | undefined,
): string {
  if (groups === undefined) return renderTable(actions)
  return groups
    .map(({label, items}) => `## ${escapeMarkdown(label)} (${items.length})\n\n${renderTable(items)}`)
    .join('\n')
}

function renderTable(actions: readonly ListedAction[]): string {
  const rows = actions.map((action) => trackerRow(action).map(escapeMarkdown))
  const lines = [trackerColumns, trackerColumns.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
