import {findDay, findTime} from '../document/dates.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {offsetOf} from './clock.ts'

/** What a header says the time of that a timeline tells as well. */
export type Noted = 'detected' | 'mitigated' | 'resolved'

/** The entries of the timeline at the very day and minute that the header or the front matter names. */
export function entriesAt(document: PostmortemDocument, key: Noted): readonly TimelineEntry[] {
  const value = findMetadata(document, key)?.value ?? ''
  const [day, time] = [findDay(value)?.day, findTime(value)]
  if (day === undefined || time === undefined) return []
  const minutes = Math.floor(time.minutes)
  return document.timeline.filter(({time: {value: at}}) => {
    if (at.minutes === undefined || Math.floor(at.minutes) !== minutes) return false
    if (at.date !== undefined && at.date !== day && at.date !== day.replace(/^\d{4}/, '-')) return false
    return at.zone === undefined || time.zone === undefined || offsetOf(at.zone) === offsetOf(time.zone)
  })
}
