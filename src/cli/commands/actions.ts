import {
  type ActionFilter,
  type ActionGroup,
  actionFilter,
  groupActions,
  sortActions,
} from '../../core/index.ts'
import type {Options} from '../options.ts'
import {listDocuments} from '../listed-actions.ts'
import {renderActionsCsv} from '../reporters/actions-csv.ts'
import {renderActionsJson} from '../reporters/actions-json.ts'
import {renderActionsMarkdown} from '../reporters/actions-markdown.ts'
import {renderActions, renderActionGroups} from '../reporters/actions-pretty.ts'
import {painter} from '../reporters/terminal.ts'
import type {ListedAction} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'

export async function actions(session: Session): Promise<Outcome> {
  const {options, today} = session
  const listed: ListedAction[] = []
  for (const document of await listDocuments(session)) listed.push(...document.actions)
  const chosen = listed.filter(actionFilter(filterOf(options), today))
  const groups = options.groupBy && groupActions(sortActions(chosen), options.groupBy, today)
  return {output: render(chosen, listed, groups, session), fails: false}
}

function filterOf({overdue, open, owner}: Options): ActionFilter {
  return {
    ...(overdue ? {status: 'overdue'} : open ? {status: 'open'} : {}),
    ...(owner !== undefined && {owner}),
  }
}

function render(
  chosen: readonly ListedAction[],
  all: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[] | undefined,
  {options, io}: Session,
): string {
  switch (options.format) {
    case 'json':
      return renderActionsJson(chosen, groups)
    case 'csv':
      return renderActionsCsv(chosen, groups)
    case 'markdown':
      return renderActionsMarkdown(chosen, groups)
    default:
      return groups === undefined
        ? renderActions(chosen, all, painter(io.colour))
        : renderActionGroups(chosen, all, groups, painter(io.colour))
  }
}
