import {
  LineIndex,
  type Position,
  type Steps,
  type TrackedDocument,
  type TrackedFields,
  type TrackedItem,
  compareDocuments,
  contentHash,
  readActionDocumentInSteps,
  trackedFields,
  urgencyOf,
} from '../../core/index.ts'

/** A postmortem as the index keeps it, under its address: nothing of its text. */
export interface IndexedDocument extends TrackedDocument {
  /** Of the text that it was read from. */
  readonly hash: number
  readonly items: readonly IndexedItem[]
  /** Of a tracker: all its items, those included that are left out above since they stand in another file. */
  readonly rows?: readonly KeptItem[]
}

export interface IndexedItem extends TrackedItem {
  readonly document: IndexedDocument
  /** Which of its document's items it is, from 0. */
  readonly ordinal: number
  /** Where it stands among others, as `urgencyOf` says. */
  readonly urgency: number
  /** Where its title begins and ends. */
  readonly start: Position
  readonly end: Position
}

/** What is kept on the disk of a document: one line of JSON. */
interface Kept extends TrackedDocument {
  readonly hash: number
  readonly items: readonly KeptItem[]
}

interface KeptItem extends Pick<IndexedItem, 'start' | 'end'> {
  readonly item: TrackedFields
}

/** A postmortem as it is read. */
export interface Source extends Pick<TrackedDocument, 'people'> {
  readonly text: string
}

/** Reads what is known to be a postmortem. */
export function* indexDocument(file: string, {text, people}: Source): Steps<IndexedDocument> {
  const {items, ...facts} = yield* readActionDocumentInSteps(text)
  yield
  const lines = new LineIndex(text)
  const kept: Kept = {
    ...facts,
    ...{file, hash: contentHash(text)},
    items: items.map((item) => ({
      item: trackedFields(item),
      start: lines.positionAt(item.span.start),
      end: lines.positionAt(item.span.end),
    })),
  }
  // Words that are cut out of a text keep all of it in memory; words that were written and read again do not.
  return link({...(JSON.parse(JSON.stringify(kept)) as Kept), ...(people && {people})})
}

/** The same document where its configuration names these people. */
export function withPeople(document: IndexedDocument, people: IndexedDocument['people']): IndexedDocument {
  return link({...document, people, items: document.rows ?? document.items})
}

/** Whether some of a document's items name another file as the one they are from. */
export function isTracker({rows, items}: IndexedDocument): boolean {
  return (rows ?? items).some(({item}) => item.copyOf !== undefined)
}

/** The same tracker without the items of which a test says that they stand in another file. */
export function withoutCopies(
  tracker: IndexedDocument,
  isElsewhere: (copyOf: string) => boolean,
): IndexedDocument {
  const rows = tracker.rows ?? tracker.items.map(({item, start, end}) => ({item, start, end}))
  const document = link({...tracker, items: rows})
  const named = new Set(rows.flatMap(({item: {copyOf}}) => copyOf ?? []))
  const elsewhere = new Set([...named].filter(isElsewhere))
  const items = document.items.filter(({item: {copyOf}}) => copyOf === undefined || !elsewhere.has(copyOf))
  return Object.assign(document, {rows, items})
}

/** Without whom its configuration names: another time that may be somebody else. */
export function writeLine({items, rows, ...rest}: IndexedDocument): string {
  return JSON.stringify({
    ...rest,
    people: undefined,
    items: (rows ?? items).map(({item, start, end}) => ({item, start, end})),
  })
}

/** The document of a line that `writeLine` wrote; undefined for any other. */
export function readLine(line: string): IndexedDocument | undefined {
  try {
    const kept = JSON.parse(line) as Partial<Kept> | null
    return typeof kept?.file === 'string' && typeof kept.hash === 'number' && Array.isArray(kept.items)
      ? link(kept as Kept)
      : undefined
  } catch {
    return undefined
  }
}

/** @param kept becomes the document */
function link(kept: Kept): IndexedDocument {
  const {items} = kept
  const linked: IndexedItem[] = []
  const document: IndexedDocument = Object.assign(kept, {items: linked})
  // Objects that are spread out of others take up half as much again.
  for (const [ordinal, {item, start, end}] of items.entries())
    linked.push({item, document, ordinal, urgency: urgencyOf(item), start, end})
  return document
}

/** The most urgent first, as they are looked at; among equals those of the newest document. */
export function compareItems(a: IndexedItem, b: IndexedItem): number {
  return a.urgency - b.urgency || compareDocuments(a.document, b.document) || a.ordinal - b.ordinal
}
