import {dayOf} from './dates.ts'
import {findMetadata} from './metadata.ts'
import type {MetadataField, Section} from './model.ts'
import {sectionKind} from './section-kinds.ts'

/** From the day it was written on to the day it is about: words such as “next week” count from the first of these. */
const keys = ['published', 'date', 'resolved', 'started']

interface Source {
  readonly text: string
  readonly metadata: readonly MetadataField[]
  readonly sections: readonly Section[]
}

/**
 * The day that a document says it is of, `YYYY-MM-DD`: in its metadata, under a heading “Date”, in its first title, or
 * else with the first entry of its timeline that has one.
 */
export function documentDate({text, metadata, sections}: Source): string | undefined {
  for (const key of keys) {
    const day = dayOf(findMetadata({metadata}, key)?.value ?? '')
    if (day !== undefined) return day
  }
  const headings = sections.filter(({form}) => form === 'heading')
  const dated = headings.find(({title}) => isDateTitle(title))
  const said = dated && dayOf(/\S.*/.exec(text.slice(dated.body.start, dated.body.end))?.[0] ?? '')
  if (said !== undefined) return said
  const titled = dayOf(sections[0]?.form === 'heading' ? sections[0].title : '')
  return titled ?? firstEntry(text, headings)
}

/** “Date”, “Date of the incident”: what stands under it is the day. */
export function isDateTitle(title: string): boolean {
  return /^\W*(?:(?:incident|event|outage) )?dates?(?: of (?:the )?(?:incident|event|outage))?\W*$/i.test(
    title,
  )
}

/** Without it a line tells no day. */
const year = /\d{4}/

function firstEntry(text: string, headings: readonly Section[]): string | undefined {
  const timeline = headings.find(({title}) => sectionKind(title) === 'timeline')
  if (timeline === undefined) return undefined
  const {start, end} = timeline.body
  for (const {0: line, index} of text.slice(start, end).matchAll(/.+/g)) {
    if (!year.test(line)) continue
    const isHeading = headings.some(({heading}) => heading.start === start + index)
    if (line.startsWith('#') && !isHeading) continue
    const day = dayOf(line)
    if (day !== undefined) return day
  }
  return undefined
}

/** Whether a line of a timeline, which is no heading, may say the day of the document. */
export function mayBeEntry(line: string): boolean {
  return year.test(line) && !line.startsWith('#') && dayOf(line) !== undefined
}
