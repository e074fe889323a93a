import {findZone} from '../document/dates.ts'
import {addDays} from '../actions/due-buckets.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {passesMidnight} from '../facts/clock.ts'
import {findMilestones, namedEntry} from '../facts/milestones.ts'
import {statedZone} from '../facts/time-zone.ts'
import type {Suggestion} from '../rules/rule.ts'
import {addKey, canAddKey} from './key-edits.ts'
import {isIsoDay, writeMoment} from './moment.ts'
import {readTimes} from './times.ts'

/** Offers `started` or `resolved` as the timeline tells it; nothing where the timeline gives no day or no time. */
export function fromTimeline(key: 'started' | 'resolved', document: PostmortemDocument): Suggestion[] {
  const {frontMatter, timeline, text} = document
  if (frontMatter === undefined || !canAddKey(frontMatter)) return []
  const milestone = key === 'started' ? 'trigger' : 'resolution'
  const entry =
    namedEntry(document, milestone) ??
    (key === 'started' ? timeline[0] : findMilestones(document).get(milestone))
  const {times} = readTimes(document)
  const {minutes, zone} = entry?.time.value ?? {}
  if (entry === undefined || minutes === undefined) return []
  const date = dayOf(entry, timeline, times.get('date')?.moment.day)
  if (date === undefined) return []
  const stated = statedZone(document)
  const named = zone ?? (stated && findZone(text.slice(stated.start, stated.end)))
  const value = writeMoment({day: date, minutes, ...(named !== undefined && {zone: named})})
  if (value === undefined) return []
  return [
    {
      title: `Add “${key}: ${value}” from the timeline`,
      edits: [addKey(text, frontMatter, key, [value])],
    },
  ]
}

/**
 * The day of an entry: its own, or that of the last one before it that has one, else the document's; a day later for each
 * time that the clock has passed midnight since.
 */
function dayOf(
  entry: TimelineEntry,
  timeline: readonly TimelineEntry[],
  documentDay: string | undefined,
): string | undefined {
  const until = timeline.slice(0, timeline.indexOf(entry) + 1)
  const base = until.findLastIndex(({time}) => time.value.date !== undefined)
  const from = base === -1 ? documentDay : until[base]!.time.value.date
  if (from === undefined || !isIsoDay(from)) return undefined
  const clock = until.slice(Math.max(base, 0)).flatMap(({time}) => time.value.minutes ?? [])
  const nights = clock.filter((minutes, index) => index > 0 && passesMidnight(clock[index - 1]!, minutes))
  return addDays(from, nights.length)
}
