import {isGivenName} from '../language/given-names.ts'
import {isOrdinary} from '../language/ordinary-words.ts'
import {monthNames} from './dates.ts'
import {meansDay} from './deadlines.ts'
import {spokenDay, unclearDay, writtenDay} from './day-words.ts'
import {handleIn, isDepartment, isName, isPartOfOrganisation} from './names.ts'
import {ownerKind, partOwners, roleNoun} from './owners.ts'
import {moving} from './still-held.ts'

/** Parentheses at the end of an item that say who does it, by when, and where it is tracked: “(SRE lead, by 1 May)”. */

const anyDay = `(?:${writtenDay}|${spokenDay}|${unclearDay}|(?:${monthNames})(?: \\d{4})?|\\p{Lu}\\p{Ll}{2,5}day)(?![\\p{L}\\d])`
const by = '(?:(?:due|by|until|before|on)\\s{1,4})?'
const when = `${by}${anyDay}`
const tracked = '\\[?(?:[A-Z][A-Z0-9]{1,9}-\\d|#\\d|https?:)'
const next = '(?:[,;:]|\\s[–—-])\\s{1,4}'
/** Brackets of a link stand where a ticket is. */
const rest = '(?:[^()]|\\([^()]{0,300}\\)){0,80}'
const closing = '[.]?\\)[\\s.]*$'

const role = new RegExp(String.raw`\b${roleNoun}s?$|^${roleNoun} (?:of|for) [\p{L} ]+$`, 'iu')

/** What begins words that say where, when or how it is to be done. */
const circumstance =
  /^(?:on|in|at|for|from|with|to|by|after|before|across|over|under|see|as|via|per|if|when|only|not|no|also|and|or)\b/i

/** “All regions” are no people, “all platform engineers” are. */
const allThings =
  /^all (?!.{0,40}\b(?:us|teams?|squads?|crews?|engineers|developers|devs|staff|leads|owners|managers|members|responders)$)/i

/** Whether words that stand before a day name who is to do it: a person in any case, a role, a team, several of them. */
export function isWho(words: string): boolean {
  return partOwners(words.replace(/\s\([^()]*\)$/, '')).every((part) => {
    if (ownerKind(part) !== 'person')
      return part.split(' ').length <= 4 && !circumstance.test(part) && !allThings.test(part)
    return (
      handleIn(part) !== undefined ||
      isName(part) ||
      isDepartment(part) ||
      (role.test(part) && part.split(' ').length <= 5) ||
      isLowerCaseName(part)
    )
  })
}

/** “ana lima”: one given name, with nothing behind it that is an ordinary word. */
function isLowerCaseName(words: string): boolean {
  const [first = '', ...others] = words.split(' ')
  return isGivenName(first) && others.length <= 2 && !others.some(isOrdinary)
}

const handle = '@[A-Za-z0-9](?:[\\w.-]{0,37}[\\w-])?'

/** All of several that are mentioned one behind the other: “@ana @bo”, “(@ana, @bo)”. */
export const handlesTogether = {
  pattern: new RegExp(
    `(?:^|[\\s(])(${handle}(?:(?:\\s?[,/&+]\\s?(?:and\\s)?|\\s(?:and\\s)?)${handle}){1,5})(?=[\\s.,:;)]|$)`,
    'u',
  ),
}

/** Who: what stands before the day or the ticket. */
export const bracketOwner = {
  pattern: new RegExp(
    `\\(([^()\\s](?:[^()]|\\([^()]{1,30}\\)){0,60}?)${next}(?:${when}|${tracked})${rest}${closing}`,
    'u',
  ),
  accepts: isWho,
}

/** “platform team”, “Customer Support”: what has “all” or “operations” in it may be anything else. */
function isNamedGroup(words: string): boolean {
  return /\s(?:team|squad|crew|guild)$/i.test(words) || isPartOfOrganisation(words)
}

/** Who, behind the day: “(2026-10-05, Ana, P1)”. */
export const bracketOwnerBehind = {
  pattern: new RegExp(`\\(${when}[,;]\\s{1,4}([^(),;\\s][^(),;]{1,40})(?:[,;][^()]{0,60})?${closing}`, 'u'),
  accepts: (words: string): boolean => isWho(words) && (ownerKind(words) === 'person' || isNamedGroup(words)),
}

/** When: what stands behind whoever it is. */
export const bracketDue = {
  pattern: new RegExp(
    `\\([^()]{1,80}?(?:${next}|\\s{1,4}(?:due|by|until|before)\\s{1,4})${by}(${anyDay})(?:(?:[,;]|\\s?${moving})${rest}|\\s?)${closing}`,
    'u',
  ),
}

/** When, in front of whoever it is. */
export const bracketDueBefore = {
  pattern: new RegExp(`\\(${by}(${anyDay})[,;]\\s{1,4}[^()]{1,80}${closing}`, 'u'),
}

/** When, in whatever words, behind one owner: “(Ana, in 3 weeks)”, “(Ana, before the next release)”. */
export const bracketTime = {
  pattern: new RegExp(
    `\\([^(),;\\s](?:[^(),;]|\\([^()]{1,30}\\)){1,40}[,;]\\s{1,4}(?:(?:due|by|on|ETA):?\\s{1,4})?([^(),;\\s][^(),;]{1,40})${closing}`,
    'u',
  ),
  accepts: (words: string, before: string): boolean =>
    isTime(words) && isWho(/(?<=\()[^,;]{1,80}(?=[,;][^,;]*$)/.exec(before)?.[0].trim() ?? ''),
}

function isTime(words: string): boolean {
  return meansDay(words) || time.test(words)
}

const period =
  '(?:day|week|month|quarter|term|semester|season|year|sprint|iteration|cycle|release|version|deploy(?:ment)?|drill|freeze|maintenance|on-?call|retro|review|meeting|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?'
/** What says when without meaning one day. */
const time = new RegExp(
  `^(?:(?:before|after|until|within) \\S|(?:in )?(?:early|mid|late|eo[dwmqy]|(?:the )?end of)[\\s-]\\S|(?:(?:in|with|at|by) )?(?:the )?(?:next|this|coming) (?:\\p{L}+ )?${period}\\b|\\d{4}-?\\d{2}(?:-?\\d{2})?(?!\\d)|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}$|(?:W|CW|KW|week )\\d)`,
  'iu',
)
