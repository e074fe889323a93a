import {dayOf} from './dates.ts'
import {findMetadata} from './metadata.ts'
import type {MetadataField, Section} from './model.ts'

/** From the day it was written on to the day it is about: words such as “next week” count from the first of these. */
const keys = ['published', 'date', 'resolved', 'started']

/** The day that a document says it is of, `YYYY-MM-DD`: its metadata, or its first title. */
export function documentDate(
  metadata: readonly MetadataField[],
  sections: readonly Section[],
): string | undefined {
  for (const key of keys) {
    const day = dayOf(findMetadata({metadata}, key)?.value ?? '')
    if (day !== undefined) return day
  }
  return dayOf(sections[0]?.form === 'heading' ? sections[0].title : '')
}
