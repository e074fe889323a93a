import {findMetadata} from '../document/metadata.ts'
import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import {type FrontMoment, elapsed, readMoment} from './moments.ts'
import {timeFields} from './time-fields.ts'
import {isZone} from './zones.ts'

/** A time that a document's metadata gives, and where. */
export interface KnownTime {
  readonly field: MetadataField
  readonly moment: FrontMoment
}

export interface KnownTimes {
  /** By key: `started`, `resolved` … What cannot be read is left out. */
  readonly times: ReadonlyMap<string, KnownTime>
  /** The zone of times that name none. */
  readonly zone?: string
}

export function readTimes(document: Pick<PostmortemDocument, 'metadata'>): KnownTimes {
  const times = new Map<string, KnownTime>()
  for (const {key, kind} of timeFields) {
    const field = kind === 'zone' ? undefined : findMetadata(document, key)
    const reading = field && readMoment(field.value)
    if (reading?.kind === 'moment') times.set(key, {field: field!, moment: reading.moment})
  }
  const zone = findMetadata(document, 'time-zone')?.value
  return {times, ...(zone !== undefined && isZone(zone) && {zone})}
}

/** How long after one time another is, in milliseconds; undefined where one is missing or they do not compare. */
export function between({times, zone}: KnownTimes, from: string, to: string): number | undefined {
  const [first, second] = [times.get(from), times.get(to)]
  return first && second && elapsed(first.moment, second.moment, zone)
}

/** `12 min`, `1 h 53 min`, `3 days`: the two largest units that say something. */
export function duration(milliseconds: number): string {
  const minutes = Math.max(Math.round(milliseconds / 60_000), milliseconds > 0 ? 1 : 0)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const parts = [
    [days, days === 1 ? 'day' : 'days'],
    [hours, 'h'],
    [rest, 'min'],
  ] as const
  const said = parts.filter(([count]) => count > 0).slice(0, 2)
  return said.length === 0 ? '0 min' : said.map(([count, unit]) => `${count} ${unit}`).join(' ')
}
