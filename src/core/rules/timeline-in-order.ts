import {findDay} from '../document/dates.ts'
import {type Slot, rearrange, slotsAround} from '../document/entry-slots.ts'
import type {Moment, PostmortemDocument, Section, TimelineEntry} from '../document/model.ts'
import {lastBegun} from '../document/sections.ts'
import {minutesOf, passesMidnight} from '../facts/clock.ts'
import {type Suggestion, defineRule} from './rule.ts'

/** A timeline that jumps back in time makes its reader rebuild what happened. */
export const timelineInOrder = defineRule({
  id: 'timeline-in-order',
  category: 'timeline',
  severity: 'warning',
  description: 'Keep the timeline in order of time.',
  *check({document}) {
    const {timeline, text, sections} = document
    let before: {entry: TimelineEntry; section: number} | undefined
    let date: string | undefined
    for (const entry of timeline) {
      const section = timelineAround(sections, entry)
      if (before?.section !== section) {
        before = undefined
        date = undefined
      }
      const moment = entry.time.value
      const at = moment.date ?? date
      if (before !== undefined && isEarlier(moment, before.entry.time.value, date)) {
        const [late, early] = [entry, before.entry].map(({time}) =>
          text.slice(time.span.start, time.span.end),
        )
        yield {
          span: entry.time.span,
          message: `“${late!}” comes after “${early!}”: the timeline jumps back.`,
          suggestions: movesOf(document, entry),
        }
        continue
      }
      before = {entry, section}
      date = at
    }
  },
})

/** Position of the section whose timeline an entry belongs to: days under headings of their own are one timeline. */
function timelineAround(sections: readonly Section[], {span, time}: TimelineEntry): number {
  const index = lastBegun(sections, span.start) ?? -1
  const {title, parent} = sections[index] ?? {}
  const isDay = time.value.date !== undefined && title !== undefined && findDay(title) !== undefined
  return isDay ? (parent ?? index) : index
}

/** Whether a moment lies before another one, whose day is `dayBefore` where it is not written. */
function isEarlier(moment: Moment, before: Moment, dayBefore: string | undefined): boolean {
  const day = before.date ?? dayBefore
  if (moment.date !== undefined && day !== undefined && moment.date !== day) {
    return moment.date.startsWith('--') === day.startsWith('--') && moment.date < day
  }
  if (moment.minutes === undefined || before.minutes === undefined || moment.zone !== before.zone)
    return false
  if (moment.minutes >= before.minutes) return false
  const isWritten = moment.date !== undefined && before.date !== undefined
  return isWritten || !passesMidnight(before.minutes, moment.minutes)
}

/** Moving the entry to its place, and sorting all that stand with it; neither where a day is written for some only. */
function movesOf(document: PostmortemDocument, entry: TimelineEntry): Suggestion[] {
  const {text} = document
  const slots = slotsAround(document, entry) ?? []
  const minutes = minutesOf(slots.map((slot) => slot.entry))
  const dated = slots.filter((slot) => findDay(text.slice(slot.span.start, slot.entry.time.span.end)))
  if (minutes.includes(undefined) || (dated.length > 0 && dated.length < slots.length)) return []
  const timeOf = new Map(slots.map((slot, index) => [slot, minutes[index]!]))
  const moving = slots.find((slot) => slot.entry === entry)
  if (moving === undefined) return []
  const target = slots.findIndex((slot) => timeOf.get(slot)! > timeOf.get(moving)!)
  const at = slots.indexOf(moving)
  if (target === -1 || target > at) return []
  const moved = [...slots.slice(0, target), moving, ...slots.slice(target, at), ...slots.slice(at + 1)]
  const sorted = [...slots].sort((a, b) => timeOf.get(a)! - timeOf.get(b)!)
  const suggestion = (title: string, order: readonly Slot[]): Suggestion => ({
    title,
    edits: rearrange(text, slots, order),
  })
  const isSame = sorted.every((slot, index) => slot === moved[index])
  return [
    suggestion('Move this entry to its time', moved),
    ...(isSame ? [] : [suggestion('Sort the timeline', sorted)]),
  ]
}
