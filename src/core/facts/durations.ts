import {findDay, findTime} from '../document/dates.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Span} from '../text/span.ts'
import {minutesOf, offsetOf} from './clock.ts'
import {type Milestone, namedEntry} from './milestones.ts'

/** How long a part of an incident took, and the two places that say so. */
export interface Duration {
  readonly name: 'time to detect' | 'time to acknowledge' | 'time to mitigate' | 'time to resolve'
  readonly minutes: number
  readonly from: Span
  readonly to: Span
}

interface Pair {
  readonly name: Duration['name']
  readonly keys: readonly [string, string]
  readonly milestones?: readonly [Milestone, Milestone]
}

/** As the timeline worksheet defines them: what comes after detection is counted from detection. */
const pairs: readonly Pair[] = [
  {name: 'time to detect', keys: ['started', 'detected'], milestones: ['trigger', 'detection']},
  {name: 'time to acknowledge', keys: ['detected', 'acknowledged']},
  {name: 'time to mitigate', keys: ['detected', 'mitigated'], milestones: ['detection', 'mitigation']},
  {name: 'time to resolve', keys: ['detected', 'resolved'], milestones: ['detection', 'resolution']},
]

/** From the front matter, or else from timeline entries that say which milestone they are. */
export function durationsOf(document: PostmortemDocument): Duration[] {
  return pairs.flatMap(({name, keys, milestones}) => {
    const [from, to] = keys.map((key) => writtenMoment(document, key))
    const found =
      from && to && from.zone === to.zone
        ? {from: from.span, to: to.span, minutes: to.minutes - from.minutes}
        : milestones && betweenEntries(document, milestones)
    return found === undefined || found.minutes < 0 ? [] : [{name, ...found}]
  })
}

/** A front matter value with a day and a time, in minutes of UTC, or of a zone that is the same for both or unknown. */
function writtenMoment(
  {frontMatter, text}: PostmortemDocument,
  key: string,
): {minutes: number; zone: string | undefined; span: Span} | undefined {
  const entry = frontMatter?.entries.find((one) => one.key === key)
  if (entry === undefined) return undefined
  const {valueSpan: span} = entry
  const words = text.slice(span.start, span.end)
  const day = findDay(words)
  const time =
    day && findTime(words.slice(0, day.start) + ' '.repeat(day.end - day.start) + words.slice(day.end))
  if (day?.day === undefined || day.day.startsWith('--') || time === undefined) return undefined
  const offset = offsetOf(time.zone)
  const zone = offset === undefined ? time.zone : 'UTC'
  return {minutes: Date.parse(day.day) / 60_000 + time.minutes - (offset ?? 0), zone, span}
}

function betweenEntries(
  {timeline}: PostmortemDocument,
  [first, second]: readonly [Milestone, Milestone],
): Omit<Duration, 'name'> | undefined {
  const from = namedEntry(timeline, first)
  const to = namedEntry(timeline, second)
  if (from === undefined || to === undefined) return undefined
  const minutes = minutesOf(timeline)
  const [start, end] = [minutes[timeline.indexOf(from)], minutes[timeline.indexOf(to)]]
  return start === undefined || end === undefined
    ? undefined
    : {minutes: end - start, from: from.time.span, to: to.time.span}
}

/** A silence in a timeline. */
export interface Gap {
  readonly minutes: number
  /** The entry before it and the one after it. */
  readonly from: Span
  readonly to: Span
}

const longSilence = 60
/** In a timeline of weeks every entry is hours from the next. */
const oneDay = 24 * 60

/** Where a timeline of a day or less is silent for over an hour. */
export function gapsIn({timeline}: PostmortemDocument): Gap[] {
  const minutes = minutesOf(timeline)
  const known = minutes.filter((one) => one !== undefined)
  if (known.length < 3 || Math.max(...known) - Math.min(...known) > oneDay) return []
  return timeline.flatMap((entry, index) => {
    const [before, at] = [minutes[index - 1], minutes[index]]
    const silence = before === undefined || at === undefined ? 0 : at - before
    return silence > longSilence
      ? [{minutes: silence, from: timeline[index - 1]!.time.span, to: entry.time.span}]
      : []
  })
}

/** `59 min`, `1 h 53 min`, `3 d 4 h`. */
export function renderMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  const [days, hours, rest] = [Math.floor(whole / oneDay), Math.floor((whole % oneDay) / 60), whole % 60]
  const parts = [
    ...(days > 0 ? [`${days} d`] : []),
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(days === 0 && (rest > 0 || hours === 0) ? [`${rest} min`] : []),
  ]
  return parts.join(' ')
}
