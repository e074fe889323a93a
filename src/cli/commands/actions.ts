import {LineIndex, isOpen, isOverdue, parseDocument} from '../../core/index.ts'
import {type Postmortem, readPostmortems} from '../postmortems.ts'
import {renderActionsJson} from '../reporters/actions-json.ts'
import {renderActions} from '../reporters/actions-pretty.ts'
import {painter} from '../reporters/terminal.ts'
import type {ListedAction} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'

export async function actions(session: Session): Promise<Outcome> {
  const {io, options} = session
  const listed: ListedAction[] = []
  for await (const postmortem of readPostmortems(session))
    listed.push(...actionsOf(postmortem, session.today))
  const chosen = listed.filter(
    ({item, overdue}) => (overdue || !options.overdue) && (isOpen(item) || !options.open),
  )
  return {
    output: options.format === 'json' ? renderActionsJson(chosen) : renderActions(chosen, painter(io.colour)),
    fails: false,
  }
}

function actionsOf({file, text}: Postmortem, today: string): ListedAction[] {
  const document = parseDocument(text)
  const lines = new LineIndex(document.text)
  return document.actionItems.map((item) => ({
    file,
    line: lines.positionAt(item.span.start).line,
    item,
    due: item.dueDate ?? item.due?.value,
    overdue: isOverdue(item, today),
  }))
}
