import {dirname, resolve} from 'node:path'
import {LineIndex, type TrackedDocument, isOverdue, readActionDocument, ticketAddress} from '../core/index.ts'
import {readPostmortems} from './postmortems.ts'
import type {ListedAction} from './reports.ts'
import type {Session} from './session.ts'

export interface ListedDocument {
  readonly document: TrackedDocument
  readonly actions: readonly ListedAction[]
}

/**
 * The postmortems that the arguments stand for, with their action items as they stand today. What a tracker has of
 * another one of them is that one's item, and shown once.
 */
export async function listDocuments(session: Session): Promise<readonly ListedDocument[]> {
  const {cwd} = session.io
  const listed: ListedDocument[] = []
  for await (const one of readDocuments(session)) listed.push(one)
  const files = new Set(listed.map(({document: {file}}) => resolve(cwd, file)))
  const isCopy = ({item: {copyOf}, document: {file}}: ListedAction): boolean =>
    copyOf !== undefined &&
    [cwd, dirname(resolve(cwd, file))].some((folder) => {
      const original = resolve(folder, copyOf)
      return original !== resolve(cwd, file) && files.has(original)
    })
  return listed.map(({document, actions}) => ({document, actions: actions.filter((one) => !isCopy(one))}))
}

async function* readDocuments(session: Session): AsyncGenerator<ListedDocument> {
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
