import {findZone} from '../document/dates.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {notesOf} from '../document/notes.ts'
import type {Passage} from '../document/passage.ts'
import {byStretch} from '../document/stretches.ts'
import {isZone, regionZone} from '../frontmatter/zones.ts'
import {once} from '../once.ts'
import {type Span, span} from '../text/span.ts'

/** `UTC`, `CEST`, “local time”, “Pacific time”. A region is looked up. */
const zoneWords = String.raw`(?:(?:UTC|GMT)[+-]\d{1,2}(?::?\d\d)?|UTC|GMT|[A-Z]{1,4}[SD]?T|Z|local(?: time)?|\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2} [Tt]ime|${regionZone.source})(?![\p{L}\d])`
const fillers =
  '(?:(?:below|above|here|shown|listed|given|stated|noted|recorded|expressed|displayed|converted|are|is|in|on|of|to|as|this|the|all|table|timeline|document|report|page|log|local|follow|use|refer|according|and|dates)[\\s,:(]+){0,8}'

/**
 * “All times are in UTC”, “Timestamps below in Asia/Tokyo”, “Times (CET)”: the times of the document, at the start of a
 * sentence or as a label. “Response times doubled at 09:10 UTC” is about others.
 */
const ofTimes = new RegExp(
  [
    `(?:^\\s*|[.!?;:(–—]\\s*)(?:(?:[Aa]ll|[Tt]he|[Tt]hese|[Cc]lock|[Oo]ur)\\s+)*(?:[Tt]imes?|[Tt]imestamps?|[Hh]ours)[\\s,:(]+${fillers}(${zoneWords})(?=[\\s()]*(?:[.,;:|–—]|$|time\\b|unless\\b|except\\b|and\\b))`,
    `\\b[Tt]imes?(?:tamps?)? ?\\((?:all )?(?:in )?(${zoneWords})\\)`,
    `\\b[Tt]ime ?zone\\b(?:\\s(?:used|is|for|of|all|the|this|times|timeline|document|report)){0,4}[\\s:=(]{1,6}(${zoneWords}|\\p{Lu}\\p{Ll}+)`,
    `(?:^|[.;,]\\s)[Aa]ll (?:in )?(UTC|GMT|[A-Z]{1,4}[SD]T)(?=[.;,]|$)`,
    `\\b[Aa]ll (?:times|timestamps|hours)\\b[^.]{0,30}?\\b(${zoneWords})`,
  ].join('|'),
  'u',
)

/** “(UK time)”, “(local time in Oslo)”. */
const named =
  /\((?:(?:all )?times? in )?(?:\p{Lu}[\p{L} ]{1,30} (?:local )?time|local time[^()]{0,30}|all times \p{Lu}[\p{L} ]{2,30})\)|[,–—-] \p{Lu}\p{L}+ time$/u

/** “7:09 AM Eastern: …”. */
const coast = /^ \(?(?:Eastern|Central|Mountain|Pacific)(?: [Tt]ime)?(?=[:,.;)|]| [–—-]|\s*$)/

/** “CET.” over a timeline. */
const alone = new RegExp(`^[\\s(]*(${zoneWords})(?=[\\s()]*(?:[.,;–—(]|$))`, 'u')

/** Where a document says in which zone its clock times are; most entries saying it is enough. */
export const statedZone = once((document: PostmortemDocument): Span | undefined => {
  const {timeline, sections} = document
  const stated = findMetadata(document, 'time-zone')
  if (stated !== undefined) return stated.valueSpan
  const heading = sections.find(
    ({kind, title}) => kind === 'timeline' && (findZone(title) !== undefined || named.test(title)),
  )
  if (heading !== undefined) return heading.heading
  const timed = timeline.filter(({time}) => time.value.minutes !== undefined)
  const zoned = timed.filter(
    ({time}) =>
      time.value.zone !== undefined || coast.test(document.text.slice(time.span.end, time.span.end + 16)),
  )
  if (zoned.length > 0 && zoned.length * 2 >= timed.length) return zoned[0]!.time.span
  return zonesAlone(document)[0] ?? zonesTold(document)[0] ?? zonesNoted(document)[0]
})

const zonesAlone = byStretch(({passages}: Pick<PostmortemDocument, 'passages'>) =>
  passages.flatMap(({kind, element, text, start}) => {
    const match = kind === 'timeline' && element === 'paragraph' ? alone.exec(text) : null
    return match === null ? [] : [placeOf(start, match)]
  }),
)

const zonesTold = byStretch(({passages}: Pick<PostmortemDocument, 'passages'>) =>
  passages.flatMap(zoneToldIn),
)

const zonesNoted = byStretch((document: Pick<PostmortemDocument, 'text' | 'tree' | 'sections'>) =>
  notesOf(document).flatMap(zoneToldIn),
)

function zoneToldIn({text, start}: Pick<Passage, 'text' | 'start'>): Span[] {
  const match = ofTimes.exec(text)
  return match !== null && isKnown(match) ? [placeOf(start, match)] : []
}

/** A region has to be one; other names of zones are told by their form. */
function isKnown(match: RegExpExecArray): boolean {
  const name = match.slice(1).find((group?: string) => group !== undefined)
  return name === undefined || !name.includes('/') || isZone(name)
}

function placeOf(start: number, {0: words, index}: RegExpExecArray): Span {
  const lead = /^[\s.!?;:(–—]*/.exec(words)![0].length
  return span(start + index + lead, start + index + words.length)
}
