import {dayOf} from '../document/dates.ts'
import type {PostmortemDocument} from '../document/model.ts'

/** The day that a document is about: what its front matter says, its file's name, or its first timeline entry. */
export function documentDay(
  {frontMatter, timeline, text}: PostmortemDocument,
  file: string,
): string | undefined {
  for (const key of ['date', 'started', 'detected', 'resolved', 'published']) {
    const entry = frontMatter?.entries.find((one) => one.key === key)
    const day = entry && dayOf(text.slice(entry.valueSpan.start, entry.valueSpan.end))
    if (day !== undefined) return day
  }
  const named = dayOf(file.slice(file.lastIndexOf('/') + 1).replaceAll('_', '-'))
  return named ?? timeline.find(({time}) => time.value.date?.startsWith('-') === false)?.time.value.date
}
