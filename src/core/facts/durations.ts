import type {PostmortemDocument} from '../document/model.ts'
import {between, readTimes} from '../frontmatter/times.ts'
import type {Span} from '../text/span.ts'
import {minutesOf} from './clock.ts'
import {type Milestone, namedEntry} from './milestones.ts'

/** How long a part of an incident took, and the two places that say so. */
export interface Duration {
  readonly name: string
  readonly minutes: number
  readonly from: Span
  readonly to: Span
}

/** A part of an incident: between two keys of its metadata, or two milestones of its timeline. */
export interface Interval {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly milestones?: readonly [Milestone, Milestone]
}

/**
 * As the timeline worksheet defines them: time to detect counts from the start; time to acknowledge, to mitigate and to
 * resolve count from the detection.
 */
export const intervals: readonly Interval[] = [
  {name: 'Time to detect', from: 'started', to: 'detected', milestones: ['trigger', 'detection']},
  {name: 'Time to acknowledge', from: 'detected', to: 'acknowledged'},
  {name: 'Time to mitigate', from: 'detected', to: 'mitigated', milestones: ['detection', 'mitigation']},
  {name: 'Time to resolve', from: 'detected', to: 'resolved', milestones: ['detection', 'resolution']},
]

/** From the metadata, or else from timeline entries that say which milestone they are. */
export function durationsOf(document: PostmortemDocument): Duration[] {
  const known = readTimes(document)
  const placeOf = (key: string): Span => known.times.get(key)!.field.valueSpan
  return intervals.flatMap(({name, from, to, milestones}) => {
    const minutes = between(known, from, to)
    const found =
      minutes === undefined
        ? milestones && betweenEntries(document, milestones)
        : {minutes, from: placeOf(from), to: placeOf(to)}
    return found === undefined || found.minutes < 0 ? [] : [{name, ...found}]
  })
}

function betweenEntries(
  document: PostmortemDocument,
  [first, second]: readonly [Milestone, Milestone],
): Omit<Duration, 'name'> | undefined {
  const from = namedEntry(document, first)
  const to = namedEntry(document, second)
  if (from === undefined || to === undefined) return undefined
  const {timeline} = document
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
    const isTimed =
      timeline[index - 1]?.time.value.minutes !== undefined && entry.time.value.minutes !== undefined
    const silence = !isTimed || before === undefined || at === undefined ? 0 : at - before
    return silence > longSilence
      ? [{minutes: silence, from: timeline[index - 1]!.time.span, to: entry.time.span}]
      : []
  })
}
