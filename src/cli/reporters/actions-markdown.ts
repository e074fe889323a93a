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
  const rows = actions.map((action) =>
    trackerRow(action).map((words, index) =>
      trackerColumns[index] === 'Tracker ID' && action.address !== undefined
        ? link(words, action.address)
        : withLinks(words),
    ),
  )
  const lines = [trackerColumns, trackerColumns.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** An address in the web, without what ends the sentence that it stands in. */
const webAddress = /(https?:\/\/[^\s<>()[\]|\\`]{0,500}[^\s<>()[\]|\\`.,;:!?'"*_])/

/** Words as they are, in which an address still leads somewhere. */
function withLinks(words: string): string {
  return words
    .split(webAddress)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('')
    .trim()
}

/** With a blank where there was one at either end. */
function escaped(part: string): string {
  const words = escapeMarkdown(part)
  return `${/^\s/.test(part) ? ' ' : ''}${words}${words !== '' && /\s$/.test(part) ? ' ' : ''}`
}

function link(words: string, address: string): string {
  const [only] = webAddress.exec(address) ?? []
  if (only !== address) return escapeMarkdown(words)
  return words === address ? `<${address}>` : `[${escapeMarkdown(words)}](${address})`
}
