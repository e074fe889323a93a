import {findDay, findTime} from '../document/dates.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {pointsOfKinds} from '../document/points.ts'
import {leadReach} from '../document/timeline-lead.ts'
import {onceByWords} from '../memory.ts'
import {type Span, blankOut, shifted, span} from '../text/span.ts'

/** Beside fewer times, two numbers with a colon may be anything. */
const fewestTimes = 2

/** Where bullets and rows of a timeline begin with what is written like a time and is none: `07:7:47`, `25:10`. */
export function unreadTimes(document: PostmortemDocument): readonly Span[] {
  const timed = document.timeline.filter(({time}) => time.value.minutes !== undefined)
  if (timed.length < fewestTimes) return []
  return pointsOfKinds(document, 'timeline').flatMap(({span: {start, end}}) => {
    const lead = document.text.slice(start, Math.min(end, start + leadReach))
    const [line = ''] = lead.split('\n', 1)
    const found = unreadIn(document, line)
    return found === undefined ? [] : [shifted(found, start)]
  })
}

const unreadIn = onceByWords((line): Span | undefined => {
  const day = findDay(line)
  const words = day === undefined ? line : blankOut(line, day)
  const match = likeTime.exec(words)
  if (match === null || findTime(words) !== undefined) return undefined
  return span(match.index, match.index + match[0].length)
})

/** At the start, behind marks at most. */
const likeTime = /(?<=^[^\p{L}\d]*)\d{1,2}:\d{1,2}(?::\d{1,2})?(?![\d:])/u
