import {dayOf} from '../document/dates.ts'
import {documentDate} from '../document/document-date.ts'
import type {PostmortemDocument} from '../document/model.ts'

/** The day that a document is about: what it says of itself, its file's name, or its first timeline entry. */
export function documentDay(
  {metadata, sections, timeline}: PostmortemDocument,
  file: string,
): string | undefined {
  const named = dayOf(file.slice(file.lastIndexOf('/') + 1).replaceAll('_', '-'))
  const told = timeline.find(({time}) => time.value.date?.startsWith('-') === false)?.time.value.date
  return documentDate(metadata, sections) ?? named ?? told
}
