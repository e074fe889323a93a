import type {Form} from './action-forms.ts'
import {spokenDay, writtenDay} from './day-words.ts'

export const labels = {
  owner:
    '[Oo]wner(?:\\(s\\)|s)?|[Oo]wned by|[Aa]ssign(?:ee|ed to)|DRI|[Ll]ead|[Rr]esponsible|[Aa]ccountable|[Ww]ho|[Pp]oint of contact',
  due: '[Dd]ue(?: (?:date|by|on))?|[Dd]eadline|[Tt]arget date|[Cc]omplet(?:ion|e by)|ETA',
  /** Also said of other things than days. */
  target: '[Tt]arget|[Ww]hen|[Bb]y(?: when)?|[Rr]eady(?: by)?|[Ii]n force|[Ss]tarts?|[Ii]n place(?: by)?',
  category: '[Tt]ype|[Cc]ategory',
  priority: '[Pp]rio(?:rity)?',
  status: '[Ss]tatus',
  successSignal:
    "[Ss]uccess(?: signals?| criteri(?:a|on))?|[Dd]one when|[Aa]cceptance(?: criteri(?:a|on))?|(?:[Ww]e (?:will )?know )?[Ii]t works (?:when|if)|[Ww]e(?:[’']ll)? know it works when|[Ww]orks (?:when|if)|[Ii]t (?:has )?worked (?:when|if)|(?:[Hh]ow )?[Ww]e(?:[’']ll| will)? (?:see|notice|know|tell)(?: (?:it|that it works))?(?: by| when| if)?|[Ee]xpected (?:effect|result)|[Pp]roof|[Ss]igns? (?:of success|that it works)|(?:[Ii]ndicator|[Mm]easure|[Ee]vidence|[Tt]est) (?:of|for) (?:success|completion|effect)|KPI|[Ww]e(?:[’']ll| will)? know (?:that )?it (?:has )?worked when|[Ss]uccess looks like(?: this)?|[Ss]een (?:in|when|as|by)(?: the \\p{L}+)?",
  followUp:
    '[Ff]ollow[- ]?up(?: date| on)?|[Nn]ext review|[Ww]e look again(?: on)?|[Ll]ooked at again(?: on)?|[Ll]ook(?:ed)? back(?: on)?|[Cc]heck(?:ed)?(?: (?:again|back|date))?(?: on)?|[Rr]evisit(?:ed)?(?: on)?',
  closed: '[Cc]losed(?: on)?|[Cc]ompleted(?: on)?',
}
/** How urgent an item is, as a pattern without groups. */
export const level = 'P[0-4]|[Cc]ritical|CRITICAL|[Hh]igh|HIGH|[Mm]edium|MEDIUM|[Ll]ow|LOW'

export const anyLabel = `(?:${Object.values(labels).join('|')}|[Tt]icket|[Tt]racking)`
/** What is to be done, where the other fields have labels too: “Owner: Ana / Action: limit the queue / Due: 1 May”. */
export const titleLabel = '(?:[Aa]ction(?: item)?|[Tt]ask)'
/** A labelled value ends at a separator, at the end of a sentence, or where the next label begins. */
export const valueEnd = `[;()|·\\n\\]]|<br|\\.\\s|\\s[–—-]\\s|[\\s,][*_]*${anyLabel}[*_]*:|\\s/\\s[*_]*(?:${anyLabel}|${titleLabel})[*_]*:|$`

/** The words behind their label, at the start or behind a sign that parts fields, up to the next field. */
export const labelledTitle: Form = {
  pattern: new RegExp(
    `(?<=(?:^|\\n|[,;|·.)\\]]\\s|\\s[/–—-]\\s)[\\s*_]{0,6})${titleLabel}[*_]{0,2}\\s?:[*_]{0,2}\\s{1,4}([^\\s/|;·][^\\n]{0,300}?)(?=[.,]?\\s{0,4}(?:$|(?:[/|;·]\\s{1,4})?[*_]{0,2}${anyLabel}[*_]{0,2}\\s?:))`,
    'u',
  ),
  labelled: true,
}

/** Where an item's words end: at their end, or before a field that says what it is. */
export const wordsEnd = `[\\s.)]*(?:$|[;|·(][*_\\s]{0,4}${anyLabel}[*_]{0,2}\\s?:)`

/** What stands behind a value that is a few words: a link, a ticket, a day. */
export const nextField = '\\s(?:\\[|#\\d|[A-Z][A-Z0-9]{1,9}-\\d|\\d{4}-\\d|https?:)'
/** What stands behind an owner besides: any other way to say when. */
export const anyDay = `(?:(?:due|by|until)\\s{1,4})?(?:${writtenDay}|${spokenDay})`

/**
 * @param longest how many characters the value may have behind its first
 * @param behind what ends a value of a few words
 */
export function labelled(words: string, separator = '', longest = 59, behind = nextField): Form {
  const label = `(?<![\\p{L}\\d])[*_]{0,2}(?:${words})[*_]{0,2}\\s{0,4}:[*_]{0,2}\\s{0,4}`
  const value = `\\[?([^\\s;()|·\\]${separator}][^;()|·\\n\\]${separator}]{0,${longest}}?)(?=\\s{0,4}(?:${separator && `${separator}|${behind}|`}${valueEnd}))`
  return {pattern: new RegExp(label + value, 'u'), labelled: true}
}

/** `Owner Thandeka Molefe. Due 2025-04-04. Done when …`: sentences that begin with a field's name. */
export function opened(words: string, value: string): Form {
  return {pattern: new RegExp(`(?<=[.;]\\**\\s{1,6})(?:${words})\\s{1,6}(${value})`, 'u'), labelled: true}
}
