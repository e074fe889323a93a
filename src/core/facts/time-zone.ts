import {findZone} from '../document/dates.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {isZone, regionZone} from '../frontmatter/zones.ts'
import {type Span, span} from '../text/span.ts'

/** “All times are in UTC”, “times (CET)”, “Time zone: UTC”. */
const sentence =
  /\b(?:all )?(?:times?|timestamps?|hours)\b[^.]{0,30}?\b(?:UTC|GMT|[A-Z]{1,4}[SD]?T|local time|Z)\b|\btime ?zone\b[^.\n]{0,10}:?\s*\S/

/**
 * “All times are Europe/Berlin.”, “Timestamps below in Asia/Tokyo”: the times of the document, at the start of a sentence.
 * “Response times in Asia/Tokyo doubled” is about others.
 */
const inRegion = new RegExp(
  '(?<=^\\s*|[.!?;:(–—]\\s*)(?:(?:[Aa]ll|[Tt]he|[Tt]hese)\\s+)*(?:[Tt]imes?|[Tt]imestamps?|[Hh]ours)[\\s,:(]+' +
    '(?:(?:below|above|here|shown|listed|given|stated|noted|recorded|are|is|in|on|of|this|the|table|timeline|document|report|local)[\\s,:(]+){0,8}' +
    `(${regionZone.source})(?=[\\s()]*(?:[.,;:|–—]|$|time\\b|unless\\b|except\\b))`,
)

/** “(UK time)”, “(local time in Oslo)”. */
const named = /\((?:(?:all )?times? in )?(?:\p{Lu}[\p{L} ]{1,30} (?:local )?time|local time[^()]{0,30})\)/u

/** “CET.” over a timeline. */
const alone = /^(?:UTC|GMT|Z|[A-Z]{2,4}[SD]?T)\b(?!\s?[:\d])/

/** Where a document says in which zone its clock times are; most entries saying it is enough. */
export function statedZone(document: PostmortemDocument): Span | undefined {
  const {timeline, sections, passages} = document
  const stated = findMetadata(document, 'time-zone')
  if (stated !== undefined) return stated.valueSpan
  const heading = sections.find(
    ({kind, title}) => kind === 'timeline' && (findZone(title) !== undefined || named.test(title)),
  )
  if (heading !== undefined) return heading.heading
  const timed = timeline.filter(({time}) => time.value.minutes !== undefined)
  const zoned = timed.filter(({time}) => time.value.zone !== undefined)
  if (zoned.length > 0 && zoned.length * 2 >= timed.length) return zoned[0]!.time.span
  const note = passages.find(
    ({kind, element, text}) => kind === 'timeline' && element === 'paragraph' && alone.test(text),
  )
  if (note !== undefined) return span(note.start, note.start + note.text.search(/[.\s]|$/))
  for (const {text, start} of passages) {
    const match = sentence.exec(text) ?? inRegion.exec(text)
    if (match !== null && (match[1] === undefined || isZone(match[1])))
      return span(start + match.index, start + match.index + match[0].length)
  }
  return undefined
}
