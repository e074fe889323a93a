import {type ActionGroup, groupActions, isOpen, sortActions} from '../../core/index.ts'
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
  for await (const document of listDocuments(session)) listed.push(...document.actions)
  const chosen = listed.filter(
    ({item, overdue}) => (overdue || !options.overdue) && (isOpen(item) || !options.open),
  )
  const groups = options.groupBy && groupActions(sortActions(chosen), options.groupBy, today)
  return {output: render(chosen, groups, session), fails: false}
}

function render(
  listed: readonly ListedAction[],
  groups: readonly ActionGroup<ListedAction>[] | undefined,
  {options, io}: Session,
): string {
  switch (options.format) {
    case 'json':
      return renderActionsJson(listed, groups)
    case 'csv':
      return renderActionsCsv(listed, groups)
    case 'markdown':
      return renderActionsMarkdown(listed, groups)
    default:
      return groups === undefined
        ? renderActions(listed, painter(io.colour))
        : renderActionGroups(listed, groups, painter(io.colour))
  }
}
