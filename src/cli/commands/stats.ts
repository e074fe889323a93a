import {type TrackedDocument, followThrough} from '../../core/index.ts'
import {listDocuments} from '../listed-actions.ts'
import {renderStatsJson} from '../reporters/stats-json.ts'
import {renderStats} from '../reporters/stats-pretty.ts'
import {painter} from '../reporters/terminal.ts'
import type {ListedAction} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'

export async function stats(session: Session): Promise<Outcome> {
  const {io, options, today} = session
  const documents: TrackedDocument[] = []
  const listed: ListedAction[] = []
  for (const {document, actions} of await listDocuments(session)) {
    documents.push(document)
    listed.push(...actions)
  }
  const figures = followThrough(listed, documents, today)
  const output =
    options.format === 'json' ? renderStatsJson(figures) : renderStats(figures, painter(io.colour))
  return {output, fails: false}
}
