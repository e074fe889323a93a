import {findMetadata} from '../document/metadata.ts'
import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import {type FrontMoment, elapsed} from './moment.ts'
import {readMoment} from './read-moment.ts'
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
    if (reading !== undefined && 'moment' in reading) times.set(key, {field: field!, moment: reading.moment})
  }
  const zone = findMetadata(document, 'time-zone')?.value
  return {times, ...(zone !== undefined && isZone(zone) && {zone})}
}

/** How many minutes after one time another is; undefined where one is missing or they do not compare. */
export function between({times, zone}: KnownTimes, from: string, to: string): number | undefined {
  const [first, second] = [times.get(from), times.get(to)]
  const apart = first && second && elapsed(first.moment, second.moment, zone)
  return apart === undefined ? undefined : apart / 60_000
}
