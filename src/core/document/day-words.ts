import {monthNames} from './dates.ts'

const date = '\\d{1,2}(?:st|nd|rd|th)?'
/**
 * The name of a month, whole. What goes on behind it is compiled once for the letters, not once for each of the names:
 * an engine needs a tenth of the time.
 */
export const wholeMonth = `(?=(?:${monthNames})(?!\\p{L}))[A-Z][a-z]{2,8}(?!\\p{L})`
const month = `${wholeMonth}\\.?`

/** A day as an action item writes it, as a pattern without groups. */
export const writtenDay = `\\d{4}-\\d{2}-\\d{2}|${date}(?: of)? ${month}(?:,? \\d{4})?|${month} ${date}(?![\\d:])(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{2}\\.\\d{2}\\.2\\d(?![\\d.])`

/** A day that is said by the calendar around it: `end of Q1`, `next week`; as a pattern without groups. */
export const spokenDay =
  '(?:the )?end of (?:the )?(?:Q[1-4](?: \\d{4})?|\\p{Lu}\\p{L}{2,8}(?: \\d{4})?|week|month|quarter|year)|(?:next|this) (?:week|month|quarter|sprint|\\p{Lu}\\p{Ll}{2,5}day)|(?:Q[1-4]|H[12])(?: \\d{4})?|EO[DWMQY]|tomorrow'

/** What stands where a day belongs and means no one day: `mid-March`, `W12`, `3/12`, `asap`; as a pattern without groups. */
export const unclearDay = `(?:[Mm]id|[Ee]arly|[Ll]ate)[ -](?:${month}|Q[1-4])(?: \\d{4})?|(?:CW|KW|W|[Ww]eek )\\d{1,2}|\\d{1,2}/\\d{1,2}(?![/\\d])|[Ss]print \\d{1,4}|[Ss]oon|ASAP|[Aa]sap|TB[ADC]`
