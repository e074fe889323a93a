import {dayOf} from './dates.ts'
import type {FrontMatter} from './model.ts'

/** From the day it was written on to the day it is about: words such as “next week” count from the first of these. */
const keys = ['published', 'postmortem-date', 'date', 'resolved', 'started', 'incident-date']

const headerLine =
  /^[\s*_|>-]{0,8}(?:published|(?:post-?mortem|incident|report) date|date(?: of (?:the )?(?:post-?mortem|incident))?|written(?: on)?)[*_\s]{0,4}[:|][*_\s]{0,4}(?<words>[^\n|]{4,40})/gim

/** How much of a document is looked at for its header lines. */
const head = 3000

/** The day that a document says it is of, `YYYY-MM-DD`: front matter, a header line (`**Date:** …`), its first title. */
export function documentDate(text: string, frontMatter: FrontMatter | undefined): string | undefined {
  for (const key of keys) {
    const value = frontMatter?.entries.find((entry) => entry.key.replaceAll('_', '-') === key)?.value
    const day = typeof value === 'string' ? dayOf(value) : undefined
    if (day !== undefined) return day
  }
  const top = text.slice(frontMatter?.span.end ?? 0).slice(0, head)
  for (const {groups} of top.matchAll(headerLine)) {
    const day = dayOf(groups!.words!)
    if (day !== undefined) return day
  }
  return dayOf(/^#{1,2} .*$/m.exec(top)?.[0].slice(0, 200) ?? '')
}
