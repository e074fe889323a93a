import type {FollowThrough} from '../../core/index.ts'
import type {ListedAction} from '../reports.ts'
import {renderJson} from './json.ts'

/** As `schemas/cli-stats.schema.json` describes it: every figure with the places that it counts. */
export function renderStatsJson(figures: FollowThrough<ListedAction>): string {
  return renderJson({
    today: figures.today,
    documents: figures.documents.length,
    items: {open: figures.open.length, done: figures.done.length, cancelled: figures.cancelled.length},
    completion: figures.completion.map(({days, target, share, inTime, late, unknown}) => ({
      ...{days, target, share},
      ...{inTime: places(inTime), late: places(late), unknown: places(unknown)},
    })),
    overdue: {
      items: places(figures.overdue),
      byOwner: figures.overdueByOwner.map(({label, items}) => ({owner: label, items: places(items)})),
      byAge: figures.overdueByAge.map(({label, items}) => ({age: label, items: places(items)})),
    },
    openBeyond90Days: places(figures.stale),
    dueInSevenDays: places(figures.dueSoon),
    repeated: figures.repeated.map(({title, items}) => ({title, items: places(items)})),
    recurrences: figures.recurrences.map(({failureClass, documents}) => ({
      failureClass,
      documents: documents.map(({file, date}) => ({file, date})),
    })),
    undated: {
      due: places(figures.undated.due),
      closed: places(figures.undated.closed),
      document: places(figures.undated.document),
    },
  })
}

function places(actions: readonly ListedAction[]) {
  return actions.map(({document: {file}, line, item: {title}}) => ({file, line, title}))
}
