import {monthNames} from './dates.ts'

/** A day as an action item writes it, as a pattern without groups. */
export const writtenDay = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:${monthNames})(?!\\p{L})\\.?(?: \\d{4})?|(?:${monthNames})\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}`

/** A day that is said by the calendar around it: `end of Q1`, `next week`; as a pattern without groups. */
export const spokenDay =
  '(?:the )?end of (?:the )?(?:Q[1-4](?: \\d{4})?|\\p{Lu}\\p{L}{2,8}(?: \\d{4})?|week|month|quarter|year)|(?:next|this) (?:week|month|quarter|sprint|\\p{Lu}\\p{Ll}{2,5}day)|Q[1-4](?: \\d{4})?|tomorrow'
