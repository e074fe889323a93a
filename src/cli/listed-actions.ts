import {LineIndex, type TrackedDocument, isOverdue, readActionDocument, ticketAddress} from '../core/index.ts'
import {readPostmortems} from './postmortems.ts'
import type {ListedAction} from './reports.ts'
import type {Session} from './session.ts'

export interface ListedDocument {
  readonly document: TrackedDocument
  readonly actions: readonly ListedAction[]
}

/** The postmortems that the arguments stand for, with their action items as they stand today. */
export async function* listDocuments(session: Session): AsyncGenerator<ListedDocument> {
  for await (const {file, text, config} of readPostmortems(session)) {
    const {items, ...facts} = readActionDocument(text)
    // Who wrote commits is nobody's choice of how people are called.
    const people = config.people.filter(({byFullName}) => byFullName === undefined)
    const document = {file, ...facts, ...(people.length > 0 && {people})}
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text
    const lines = new LineIndex(source)
    const actions = items.map((item, index) => ({
      ...{document, item, number: index + 1},
      ...lines.positionAt(item.span.start),
      address:
        item.ticket && ticketAddress(item.ticket.value, source.slice(item.whole.start, item.whole.end)),
      due: item.dueDate ?? item.due?.value,
      overdue: isOverdue(item, session.today),
    }))
    yield {document, actions}
  }
}
