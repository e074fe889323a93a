import {findDay} from '../document/dates.ts'
import type {Moment, PostmortemDocument, Section, TimelineEntry} from '../document/model.ts'
import {lastBegun} from '../document/sections.ts'
import {firstIndex} from '../text/first-index.ts'
import {passesMidnight} from './clock.ts'

/** An entry that stands out of the order in which most of its timeline is. */
export interface Misplaced {
  readonly entry: TimelineEntry
  /** An entry in order that it stands on the wrong side of. */
  readonly against: TimelineEntry
  /** Whether it stands before what was earlier, and not behind what was later. */
  readonly isTooEarly: boolean
}

/** What is out of the order of time in a document. */
export interface Disorder {
  /** The fewest entries that, each at its time, bring their timelines into order; where two would do, the later one. */
  readonly misplaced: readonly Misplaced[]
  /** The entries of each timeline that runs backwards throughout: the newest first. */
  readonly backwards: readonly (readonly TimelineEntry[])[]
}

export function disorderIn({timeline, sections}: PostmortemDocument): Disorder {
  const [backwards, others] = [[], []] as [Timed[][], Timed[][]]
  for (const run of runsOf(timeline, sections)) (isBackwards(run) ? backwards : others).push(run)
  return {
    misplaced: others.flatMap(misplacedIn),
    backwards: backwards.map((run) => run.map(({entry}) => entry)),
  }
}

/** The entries of each timeline. */
function runsOf(timeline: readonly TimelineEntry[], sections: readonly Section[]): Timed[][] {
  const runs: Timed[][] = []
  let section: number | undefined
  for (const entry of timeline) {
    const around = timelineAround(sections, entry)
    if (around !== section) runs.push([])
    section = around
    const run = runs.at(-1)!
    const moment = entry.time.value
    run.push({entry, moment, day: moment.date ?? run.at(-1)?.day})
  }
  return runs
}

/** Two entries that have changed places are not a timeline that runs backwards. */
const fewestStepsBack = 2

function isBackwards(run: readonly Timed[]): boolean {
  let back = 0
  for (const [index, one] of run.slice(1).entries()) {
    const before = run[index]!
    if (isEarlier(one, before)) back++
    else if (one.day !== before.day || one.moment.minutes !== before.moment.minutes) return false
  }
  return back >= fewestStepsBack
}

interface Timed {
  readonly entry: TimelineEntry
  readonly moment: Moment
  /** Its own day, or the one that was written last before it. */
  readonly day: string | undefined
}

/** Position of the section whose timeline an entry belongs to: days under headings of their own are one timeline. */
function timelineAround(sections: readonly Section[], {span, time}: TimelineEntry): number {
  const index = lastBegun(sections, span.start) ?? -1
  const {title, parent} = sections[index] ?? {}
  const isDay = time.value.date !== undefined && title !== undefined && findDay(title) !== undefined
  return isDay ? (parent ?? index) : index
}

function misplacedIn(run: readonly Timed[]): Misplaced[] {
  if (run.every((one, index) => index === 0 || !isEarlier(one, run[index - 1]!))) return []
  const kept = longestInOrder(run)
  return run.flatMap((one, index): Misplaced[] => {
    const next = firstIndex(kept, (other) => other >= index)
    if (kept[next] === index) return []
    const before = run[kept[next - 1]!]
    if (before !== undefined && isEarlier(one, before))
      return [{entry: one.entry, against: before.entry, isTooEarly: false}]
    const behind = run[kept[next]!]
    return behind === undefined ? [] : [{entry: one.entry, against: behind.entry, isTooEarly: true}]
  })
}

/** An entry is not looked for farther away: nobody reads a timeline of many thousands, and a machine is not to be held up. */
const farthest = 200

/** The indexes of the longest part of a run in which nothing is earlier than what stands before it, in order. */
function longestInOrder(run: readonly Timed[]): number[] {
  const lengths: number[] = []
  const previous: number[] = []
  for (const [index, one] of run.entries()) {
    lengths[index] = 1
    previous[index] = -1
    for (let before = Math.max(0, index - farthest); before < index; before++) {
      if (lengths[before]! < lengths[index] || isEarlier(one, run[before]!)) continue
      lengths[index] = lengths[before]! + 1
      previous[index] = before
    }
  }
  const kept: number[] = []
  let at = lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0))
  for (; at !== -1; at = previous[at]!) kept.push(at)
  return kept.reverse()
}

function isEarlier({moment, day}: Timed, before: Timed): boolean {
  if (day !== undefined && before.day !== undefined && day !== before.day)
    return day.startsWith('--') === before.day.startsWith('--') && day < before.day
  const [minutes, minutesBefore] = [moment.minutes, before.moment.minutes]
  if (minutes === undefined || minutesBefore === undefined || moment.zone !== before.moment.zone) return false
  // A time without seconds can be any second of its minute.
  if (minutes >= minutesBefore || minutes === Math.floor(minutesBefore)) return false
  const isWritten = moment.date !== undefined && before.moment.date !== undefined
  return isWritten || !passesMidnight(minutesBefore, minutes)
}
