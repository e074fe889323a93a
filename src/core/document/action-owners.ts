import {bracketOwner, bracketOwnerBehind, handlesTogether} from './action-brackets.ts'
import type {Form} from './action-forms.ts'
import {anyDay, anyLabel, labelled, labels, nextField, opened, valueEnd, wordsEnd} from './action-labels.ts'
import {canTakeOn, namedOwners} from './action-people.ts'
import {monthNames} from './dates.ts'
import {handleIn, isDepartment, isName} from './names.ts'
import {partOwners} from './owners.ts'

const isOwner = (value: string): boolean =>
  partOwners(value).every((part) => handleIn(part) !== undefined || isName(part) || isDepartment(part))
const nameOrHandle = "(@[A-Za-z0-9][\\w.-]{0,38}|\\p{Lu}[\\p{L}'’. -]{1,40}?)"

/** One of several owners behind a label, and no other field that follows there. */
const oneOwner = `(?!(?:${monthNames}|${anyLabel})(?!\\p{L}))(?:@[A-Za-z0-9][\\w.-]{0,38}|\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20}){0,2})`

/** The ways in which an item says who does it: the first that fits holds. */
export const ownerForms: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[*_]{0,2}(?:${labels.owner})[*_]{0,2}\\s{0,4}:[*_]{0,2}\\s{0,4}(${oneOwner}(?:,\\s{0,2}(?:and\\s)?${oneOwner}){1,5})(?=\\s{0,4}(?:,|${nextField}|${valueEnd}|${anyDay}))`,
      'u',
    ),
    labelled: true,
    accepts: (value) => partOwners(value).every((part) => handleIn(part) !== undefined || isName(part)),
  },
  labelled(labels.owner, ',', 59, `${nextField}|\\s${anyDay}(?![\\p{L}\\d])`),
  {
    // “…, owner Ana, due 1 May”, “(assigned to @ana)”
    pattern: new RegExp(
      `(?:[,;(|·]|\\s[–—-])\\s{0,4}(?:[Oo]wner|[Oo]wned by|[Aa]ssigned to|[Aa]ssignee)\\s{1,4}(${oneOwner})(?=\\s{0,4}(?:[,;)|·]|[–—-]\\s|\\.?$|\\.\\s))`,
      'u',
    ),
    labelled: true,
    accepts: (value) => handleIn(value) !== undefined || canTakeOn(value) || isDepartment(value),
  },
  opened('Owner|Owned by', "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}"),
  bracketOwner,
  bracketOwnerBehind,
  handlesTogether,
  {pattern: /\((\p{Lu}\p{L}{1,15},\s\p{Lu}[\p{L}'’. -]{1,40})\)[\s.]*$/u, accepts: isOwner},
  {
    pattern: new RegExp(
      `\\(${nameOrHandle}(?:[,;]\\s{1,4}[^()]{0,60}|\\s{1,4}${anyDay})?\\)${wordsEnd}`,
      'u',
    ),
    accepts: isOwner,
  },
  {
    pattern:
      /\((\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:will |to )?(?:calls?|asks?|takes?|talks?|checks?|writes?|does|owns?|leads?|prepares?|sends?|opens?|follows?|brings?)\b[^()]{0,80}\)[\s.]*$/u,
    accepts: isOwner,
  },
  {pattern: new RegExp(`(?:[–—]|\\s-|->|→)\\s{0,4}${nameOrHandle}${wordsEnd}`, 'u'), accepts: isOwner},
  {
    // Whoever is told, or told of, does not do it.
    pattern:
      /(?:^|[\s(])(?<!\b(?:[Tt]ell|[Rr]emind|[Tt]hank|[Pp]age|[Nn]otify|[Pp]ing|[Ii]nvite|[Ss]how|[Gg]ive|(?:[Ee]nsure|[Mm]ake sure)(?: that)?|[Ff]rom|[Oo]f|[Ll]ike|[Tt]hat|[Ww]hat|[Hh]ow|[Ww]hy) )(@[A-Za-z0-9][\w.-]{0,38})(?=[\s.,:;)]|$)/u,
    accepts: isOwner,
  },
  ...namedOwners(wordsEnd),
]
