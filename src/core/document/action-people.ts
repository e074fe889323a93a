import {isGivenName} from '../language/given-names.ts'
import {isOrdinary} from '../language/ordinary-words.ts'
import {software} from '../language/software.ts'
import {isWho} from './action-brackets.ts'
import {monthNames} from './dates.ts'
import {spokenDay, writtenDay} from './day-words.ts'
import {handleIn, isName, isPartOfOrganisation} from './names.ts'

/** A day, a month or a part of the calendar behind a name, as a pattern without groups. */
const someTime = `(?:(?:due|by|until|before|from)\\s{1,4})?(?:(?:mid|early|late)[ -])?(?:${writtenDay}|${spokenDay}|\\p{Lu}\\p{Ll}{2,5}day|(?:${monthNames})(?!\\p{L})(?: \\d{4})?)`

const oneName = "\\p{Lu}[\\p{L}'’-]{1,20}"
const particle = '(?:de|da|dos|di|del|van|der|den|von|al|bin|ibn|el|la|le|ter)'
const fullName = `${oneName}(?:\\s(?:${particle}\\s){0,2}${oneName}){1,2}`

/** A person by name, and no other capitalised words: “Release Notes”, “Data Platform”. */
function isPerson(words: string): boolean {
  const parts = words.split(' ').filter((part) => /^\p{Lu}/u.test(part))
  return hasGivenName(words) || (isName(words) && !parts.some(isOrdinary))
}

function hasGivenName(words: string): boolean {
  return isName(words) && isGivenName(words.split(' ')[0]!)
}

const handle = '[A-Za-z0-9][\\w.-]{0,38}'

/** “[@latest]” and “[@types]” are versions and packages. */
function hasGivenNameOrHandle(words: string): boolean {
  const mentioned = handleIn(words)?.toLowerCase()
  return mentioned === undefined
    ? hasGivenName(words)
    : isGivenName(mentioned) ||
        !(isOrdinary(mentioned.replace(/s$/, '')) || isOrdinary(mentioned) || software.has(mentioned))
}

/** “Ana Lima implements this by 3 May”, “Ana will look at it”: what the sentence before asks for. */
const taking = `(${fullName}|${oneName}) (?:(?:will|shall|is going to) \\p{Ll}{2,15}|(?!has|was)\\p{Ll}{2,15}s) (?:(?:on|at|into|after|care of|up) )?(?:this|it|that|these|them)(?![\\p{L}-])`
const takes = new RegExp(`^${taking}`, 'u')

/** One capitalised word that begins a sentence can be anything. */
export function canTakeOn(name: string): boolean {
  return name.includes(' ') ? isPerson(name) : hasGivenName(name)
}

/** Whether a sentence says who does what the one before it tells. */
export function takesOn(sentence: string): boolean {
  const name = takes.exec(sentence)?.[1]
  return name !== undefined && canTakeOn(name)
}

const future =
  '(?:will|shall|intends? to|plans? to|(?:is|are) (?:going|planning) to|has (?:agreed|committed|promised) to) (?:[a-z]+ly )?(?!be\\b|have\\b|need\\b|contain\\b|become\\b)[a-z]'
/** In the first sentence of an item, where a clause of it begins. */
const ofClause = '(?<=^(?:(?:[^.!?]|[.!?](?=\\S)){0,200}(?:[,;] (?:(?:and|but|so) )?| and ))?)'
const teamWord = "[\\p{L}\\d](?:[\\p{L}\\d/&’'-]|\\.(?=\\p{L})){0,30}"

/**
 * The group that a sentence says will do what it asks for: “The platform team will add an alert”, “Customer Support will
 * call them”. Its article belongs to it, so that a name can stand in its place.
 */
const promisingGroups = [
  {
    pattern: new RegExp(
      `${ofClause}((?:(?:[Tt]he|[Oo]ur) )?(?!(?:[Tt]he|[Oo]ur|[Tt]his|[Ee]ach|[Ee]very|[Aa]nd|[Bb]ut|[Ss]o|[Ww]hole|[Ww]e|[Yy]our|[Aa]|[Aa]ny)\\b)${teamWord}(?: ${teamWord}){0,2} (?:team|squad|crew|guild)) ${future}`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `${ofClause}((?:[Tt]he )?\\p{Lu}[\\p{L}\\d]{0,20}(?: \\p{Lu}[\\p{L}\\d]{1,20}){0,2}) ${future}`,
      'u',
    ),
    accepts: (words: string) => isPartOfOrganisation(words.replace(/^the /i, '')),
  },
]

/**
 * People whom an item names without saying that they own it: behind its words and before a day (“Open the vents: Leif
 * Aas, 1 July”), at its end, in brackets, at its beginning (“Ana Lima: open …”), or as who will do it.
 * @param end what may follow the words of an item, as a pattern without groups
 */
export function namedOwners(end: string) {
  return [
    {
      // Between two dashes: “Enable the logs — Dee Park — Q2”.
      pattern: new RegExp(
        `\\s[–—-]\\s{1,4}([@\\p{Lu}][^()|.,;:–—]{1,40})\\s[–—-]\\s{1,4}${someTime}(?:\\s[–—-]\\s|${end})`,
        'u',
      ),
      accepts: isWho,
    },
    {
      pattern: new RegExp(
        `(?:[:.,;–—]|\\s-)\\s{1,4}[*_]{0,2}(${fullName})[*_]{0,2}(?:,|\\s[–—-])?\\s{1,4}\\(?${someTime}${end}`,
        'u',
      ),
      accepts: isPerson,
    },
    {
      pattern: new RegExp(
        `(?:[:.,;–—]|\\s-)\\s{1,4}(${oneName})(?:,|\\s[–—-])\\s{1,4}${someTime}${end}`,
        'u',
      ),
      accepts: hasGivenName,
    },
    {
      pattern: new RegExp(`\\s[–—]\\s(${oneName}),\\s(?:to \\p{Ll}{2,12} )?(?:by )?${someTime}${end}`, 'u'),
      accepts: isPerson,
    },
    {
      // “… for the registers. Mrs. Lim, starting in term 4.”
      pattern: new RegExp(
        `(?:[:.;–—(]|\\s-|,(?=[^,]{3,40},\\s${someTime}))\\s{0,4}((?:Mrs?|Ms|Miss|Dr|Prof|Ing)\\.? ${oneName}(?:\\s${oneName})?)(?:,\\s[^,.;()]{1,30})?(?:[.;)]|${end})`,
        'u',
      ),
    },
    {
      // “Letter to the families, by 18 October, principal.”
      pattern: new RegExp(
        `,\\s{1,4}(?:due|by|until|before)\\s{1,4}(?:${writtenDay}|${spokenDay}),\\s{1,4}((?:the )?\\p{L}[\\p{L}.'’-]{1,20}(?: \\p{L}[\\p{L}.'’-]{1,20}){0,2})[\\s.]*$`,
        'u',
      ),
    },
    {
      // Behind a capitalised word and a comma it may be one more of the things that are listed there.
      pattern: new RegExp(`(?<=\\s[\\p{Ll}\\d-]{1,30}),\\s{1,4}(${oneName}),\\s{1,4}${someTime}${end}`, 'u'),
      accepts: isPerson,
    },
    {
      pattern: new RegExp(`\\((${fullName}|${oneName})\\)(?:,|\\s[–—-])?\\s{1,4}${someTime}${end}`, 'u'),
      accepts: isPerson,
    },
    {pattern: new RegExp(`\\[(${fullName})(?:[,;]\\s${someTime})?\\]${end}`, 'u'), accepts: isPerson},
    {pattern: new RegExp(`\\[(@${handle}|${oneName})\\]${end}`, 'u'), accepts: hasGivenNameOrHandle},
    {
      // “[Ana] Add an alert”
      pattern: new RegExp(`^\\[(@${handle}|${fullName}|${oneName})\\]\\s`, 'u'),
      accepts: hasGivenNameOrHandle,
      apart: true,
    } as const,
    {
      // “*Ewan, before the holidays.*” at the end, set apart from the words.
      pattern: new RegExp(
        `[.;:]\\s{1,4}[*_]{1,2}(${fullName}|${oneName})(?:[,;]\\s[^*_\\n]{1,60}?)?[.]?[*_]{1,2}\\s*$`,
        'u',
      ),
      accepts: hasGivenName,
    },
    {
      pattern: new RegExp(`(?:[:,.;–—]|\\s-)\\s{1,4}[*_]{0,2}(${fullName})[*_]{0,2}${end}`, 'u'),
      accepts: hasGivenName,
    },
    {
      pattern: new RegExp(`^[Aa]ssigned to (${fullName}|${oneName})(?=\\s?[:–—-]\\s)`, 'u'),
      accepts: isPerson,
    },
    {
      pattern: new RegExp(`^[*_]{0,2}(${fullName}|${oneName})[*_]{0,2}(?=\\s?[:–—][*_]{0,2}\\s)`, 'u'),
      accepts: hasGivenName,
    },
    {
      pattern: new RegExp(
        `^(${fullName}|${oneName}) (?:will|shall|to|is (?:going|to)|(?!has|was)\\p{Ll}{2,15}s)\\s`,
        'u',
      ),
      accepts: hasGivenName,
    },
    {pattern: new RegExp(`^(${fullName}) (?:will|shall) \\p{Ll}`, 'u'), accepts: isPerson},
    {pattern: new RegExp(`(?<=[.;!]\\s{1,2})${taking}`, 'u'), accepts: canTakeOn},
    {
      pattern: new RegExp(
        `(?:^|[.;,]\\s)((?:${fullName}|${oneName})(?: and (?:${fullName}|${oneName}))?) (?:will|shall) \\p{Ll}`,
        'u',
      ),
      accepts: (words: string) => words.split(' and ').every(hasGivenName),
    },
    ...promisingGroups,
  ]
}
