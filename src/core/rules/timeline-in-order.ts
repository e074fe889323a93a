import {findDay} from '../document/dates.ts'
import {type Slot, rearrange, slotsAround} from '../document/entry-slots.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {minutesOf} from '../facts/clock.ts'
import {disorderIn} from '../facts/order-of-time.ts'
import {unreadTimes} from '../facts/unread-times.ts'
import {type Suggestion, defineRule} from './rule.ts'

/** A timeline that jumps back in time makes its reader rebuild what happened. */
export const timelineInOrder = defineRule({
  id: 'timeline-in-order',
  category: 'timeline',
  severity: 'warning',
  description: 'Keep the timeline in order of time.',
  *check({document}) {
    const {misplaced, backwards} = disorderIn(document)
    for (const run of backwards)
      yield {
        span: run[0]!.time.span,
        message: 'This timeline runs backwards: a reader begins with how it ended.',
        suggestions: turned(document, run),
      }
    for (const place of unreadTimes(document))
      yield {
        span: place,
        message: `“${document.text.slice(place.start, place.end)}” is no time: nothing says where this entry belongs.`,
      }
    const entries = new Set(misplaced.map(({entry}) => entry))
    const timeIn = ({time: {span}}: TimelineEntry): string => document.text.slice(span.start, span.end)
    for (const {entry, against, isTooEarly} of misplaced)
      yield {
        span: entry.time.span,
        message: `“${timeIn(entry)}” comes ${isTooEarly ? 'before' : 'after'} “${timeIn(against)}”: the timeline jumps back.`,
        suggestions: misplaced.length > mostMoves ? [] : movesOf(document, entry, entries),
      }
  },
})

/** Whoever has more entries out of place does not move them one by one. */
const mostMoves = 100

/** Entries that stand in places of their own, and when each was. */
interface TimedSlots {
  readonly slots: readonly Slot[]
  /** In minutes. */
  readonly timeOf: ReadonlyMap<Slot, number>
}

/** What stands with an entry, in an order that can be told: not where a day is written for some only. */
function timedSlots(document: PostmortemDocument, entry: TimelineEntry): TimedSlots | undefined {
  const {text} = document
  const slots = slotsAround(document, entry) ?? []
  const minutes = minutesOf(slots.map((slot) => slot.entry))
  const dated = slots.filter((slot) => findDay(text.slice(slot.span.start, slot.entry.time.span.end)))
  if (minutes.includes(undefined) || (dated.length > 0 && dated.length < slots.length)) return undefined
  return {slots, timeOf: new Map(slots.map((slot, index) => [slot, minutes[index]!]))}
}

/** Moving the entry to its place, and sorting all that stand with it. */
function movesOf(
  document: PostmortemDocument,
  entry: TimelineEntry,
  misplaced: ReadonlySet<TimelineEntry>,
): Suggestion[] {
  const timed = timedSlots(document, entry)
  const moving = timed?.slots.find((slot) => slot.entry === entry)
  if (timed === undefined || moving === undefined) return []
  const {slots, timeOf} = timed
  const rest = slots.filter((slot) => slot !== moving)
  const target = rest.findIndex(
    (slot) => !misplaced.has(slot.entry) && timeOf.get(slot)! > timeOf.get(moving)!,
  )
  const at = target === -1 ? rest.length : target
  const moved = [...rest.slice(0, at), moving, ...rest.slice(at)]
  const isMoved = (slot: Slot, index: number): boolean => slot === moved[index]
  if (slots.every(isMoved)) return []
  const sorted = inOrder(timed)
  return [
    rearranged(document, slots, 'Move this entry to its time', moved),
    ...(sorted.every(isMoved) ? [] : [rearranged(document, slots, 'Sort the timeline', sorted)]),
  ]
}

/**
 * Sorting a timeline that runs backwards: of two entries of one minute, too, the later one stands first. Only where all of
 * it stands in one table, list or run of paragraphs.
 */
function turned(document: PostmortemDocument, run: readonly TimelineEntry[]): Suggestion[] {
  const timed = timedSlots(document, run[0]!)
  if (timed?.slots.length !== run.length) return []
  const order = inOrder({...timed, slots: timed.slots.toReversed()})
  return [rearranged(document, timed.slots, 'Sort the timeline', order)]
}

function inOrder({slots, timeOf}: TimedSlots): Slot[] {
  return [...slots].sort((a, b) => timeOf.get(a)! - timeOf.get(b)!)
}

function rearranged(
  {text}: PostmortemDocument,
  slots: readonly Slot[],
  title: string,
  order: readonly Slot[],
): Suggestion {
  return {title, edits: rearrange(text, slots, order)}
}
