import {type TrackedItem, readActionDocument} from '../../src/core/index.ts'

/** The action items of some documents, given as file name → Markdown. */
export function track(documents: Readonly<Record<string, string>>): TrackedItem[] {
  return Object.entries(documents).flatMap(([file, text]) => {
    const {items, ...facts} = readActionDocument(text)
    return items.map((item) => ({item, document: {file, ...facts}}))
  })
}
