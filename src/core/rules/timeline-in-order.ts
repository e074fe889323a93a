import {findDay} from '../document/dates.ts'
import {type Slot, rearrange, slotsAround} from '../document/entry-slots.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {minutesOf} from '../facts/clock.ts'
import {misplacedEntries} from '../facts/order-of-time.ts'
import {type Suggestion, defineRule} from './rule.ts'

/** A timeline that jumps back in time makes its reader rebuild what happened. */
export const timelineInOrder = defineRule({
  id: 'timeline-in-order',
  category: 'timeline',
  severity: 'warning',
  description: 'Keep the timeline in order of time.',
  *check({document}) {
    const misplaced = misplacedEntries(document)
    const entries = new Set(misplaced.map(({entry}) => entry))
    const timeIn = ({time: {span}}: TimelineEntry): string => document.text.slice(span.start, span.end)
    for (const {entry, against, isTooEarly} of misplaced)
      yield {
        span: entry.time.span,
        message: `“${timeIn(entry)}” comes ${isTooEarly ? 'before' : 'after'} “${timeIn(against)}”: the timeline jumps back.`,
        suggestions: movesOf(document, entry, entries),
      }
  },
})

/** Moving the entry to its place, and sorting all that stand with it; neither where a day is written for some only. */
function movesOf(
  document: PostmortemDocument,
  entry: TimelineEntry,
  misplaced: ReadonlySet<TimelineEntry>,
): Suggestion[] {
  const {text} = document
  const slots = slotsAround(document, entry) ?? []
  const minutes = minutesOf(slots.map((slot) => slot.entry))
  const dated = slots.filter((slot) => findDay(text.slice(slot.span.start, slot.entry.time.span.end)))
  if (minutes.includes(undefined) || (dated.length > 0 && dated.length < slots.length)) return []
  const timeOf = new Map(slots.map((slot, index) => [slot, minutes[index]!]))
  const moving = slots.find((slot) => slot.entry === entry)
  if (moving === undefined) return []
  const rest = slots.filter((slot) => slot !== moving)
  const target = rest.findIndex(
    (slot) => !misplaced.has(slot.entry) && timeOf.get(slot)! > timeOf.get(moving)!,
  )
  const at = target === -1 ? rest.length : target
  const moved = [...rest.slice(0, at), moving, ...rest.slice(at)]
  const sorted = [...slots].sort((a, b) => timeOf.get(a)! - timeOf.get(b)!)
  const isOrder = (order: readonly Slot[]): boolean => order.every((slot, index) => slot === moved[index])
  if (isOrder(slots)) return []
  const suggestion = (title: string, order: readonly Slot[]): Suggestion => ({
    title,
    edits: rearrange(text, slots, order),
  })
  return [
    suggestion('Move this entry to its time', moved),
    ...(isOrder(sorted) ? [] : [suggestion('Sort the timeline', sorted)]),
  ]
}
