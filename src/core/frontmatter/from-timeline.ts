import {findZone} from '../document/dates.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {findMilestones, namedEntry} from '../facts/milestones.ts'
import {statedZone} from '../facts/time-zone.ts'
import type {Suggestion} from '../rules/rule.ts'
import {addKey, canAddKey} from './key-edits.ts'
import {isIsoDay, writeMoment} from './moments.ts'
import {readTimes} from './times.ts'

/** Offers `started` or `resolved` as the timeline tells it; nothing where the timeline gives no day or no time. */
export function fromTimeline(key: 'started' | 'resolved', document: PostmortemDocument): Suggestion[] {
  const {frontMatter, timeline, text} = document
  if (frontMatter === undefined || !canAddKey(frontMatter)) return []
  const milestone = key === 'started' ? 'trigger' : 'resolution'
  const entry =
    namedEntry(timeline, milestone) ??
    (key === 'started' ? timeline[0] : findMilestones(document).get(milestone))
  const {times} = readTimes(document)
  const {date = times.get('date')?.moment.day, minutes, zone} = entry?.time.value ?? {}
  if (entry === undefined || minutes === undefined || date === undefined || !isIsoDay(date)) return []
  const stated = statedZone(document)
  const named = zone ?? (stated && findZone(text.slice(stated.start, stated.end)))
  const value = writeMoment({day: date, minutes, ...(named !== undefined && {zone: named})})
  if (value === undefined) return []
  return [
    {
      title: `Add “${key}: ${value}” from the timeline`,
      edits: [addKey(text, frontMatter, key, value)],
    },
  ]
}
