import {type Span, type Spanned, span} from '../text/span.ts'
import {
  bracketDue,
  bracketDueBefore,
  bracketOwner,
  bracketOwnerBehind,
  bracketTime,
  handlesTogether,
} from './action-brackets.ts'
import {
  type Form,
  anyDay,
  anyLabel,
  labelled,
  labelledTitle,
  labels,
  nextField,
  opened,
  openingMark,
  unwrapped,
  valueEnd,
  wordsEnd,
} from './action-labels.ts'
import {type FieldPlace, titleSpan} from './action-title.ts'
import {canTakeOn, namedOwners} from './action-people.ts'
import {endsSentence, isLinkOfWords, ticketForms} from './action-tickets.ts'
import {findDay, monthNames} from './dates.ts'
import {spokenDay, unclearDay, writtenDay} from './day-words.ts'
import {withoutMarks} from './markdown.ts'
import {handleIn, isDepartment, isName} from './names.ts'
import {partOwners} from './owners.ts'
import {heldDay, withStruckBlanked, withoutStruck} from './still-held.ts'

/** What a bullet says besides its title; all places are offsets into the bullet's source. */
export interface ItemFields {
  readonly title: Span
  readonly owner?: Spanned
  readonly due?: Spanned
  readonly ticket?: Spanned
  readonly category?: Spanned
  readonly priority?: Spanned
  readonly status?: Spanned
  readonly successSignal?: Spanned
  readonly followUp?: Spanned
  readonly closed?: Spanned
}

const isDay = (value: string): boolean => findDay(value) !== undefined
const isOwner = (value: string): boolean =>
  partOwners(value).every((part) => handleIn(part) !== undefined || isName(part) || isDepartment(part))
const nameOrHandle = "(@[A-Za-z0-9][\\w.-]{0,38}|\\p{Lu}[\\p{L}'’. -]{1,40}?)"

const someDay = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}(?: \\d{4})?'

/** One of several owners behind a label, and no other field that follows there. */
const oneOwner = `(?!(?:${monthNames}|${anyLabel})(?!\\p{L}))(?:@[A-Za-z0-9][\\w.-]{0,38}|\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20}){0,2})`

const ownerForms: readonly Form[] = [
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
/** As task lists of note-taking programs write a due date; signs for the priority and the like may follow. */
const behindCalendar = /(?:📅|🗓\uFE0F?|:date:|:calendar:)\s{0,2}(\d{4}-\d{2}-\d{2})[^\p{L}\d]{0,12}$/u
const dueForms: readonly Form[] = [
  labelled(labels.due, ','),
  opened('Due(?: by| on)?', someDay),
  {...labelled(labels.target, ','), accepts: isDay},
  {
    pattern:
      /\b(?:due|by|until|ETA)\s+(\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u,
  },
  {pattern: new RegExp(`\\b(?:due|by|until|before)\\s{1,4}(${writtenDay})(?=[\\s.,;)]*$)`, 'u')},
  {
    pattern: new RegExp(
      `\\b(?:due|by|until)\\s+(${spokenDay}|${unclearDay}|\\p{Lu}\\p{Ll}{2,5}day)(?=[\\s.,;)]*$)`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `(?:[,;(]|\\s[–—-]|\\b(?:due|by|until|before|in))\\s{0,4}(${spokenDay}|(?:${monthNames})(?!\\p{L}) \\d{4})(?=[\\s.,;)]*$)`,
      'u',
    ),
  },
  {pattern: new RegExp('[,;]\\s{1,4}(ASAP|asap)(?=[\\s.]*$)')},
  {pattern: behindCalendar},
  bracketDue,
  bracketDueBefore,
  bracketTime,
]
const otherForms = {
  category: [labelled(labels.category)],
  status: [labelled(labels.status, ',')],
  successSignal: [
    labelled(labels.successSignal, '', 239),
    opened('(?:Done|It works|It (?:has )?worked|We know it works) (?:when|if)', '[^.]{3,160}'),
  ],
  followUp: [{...labelled(labels.followUp, ','), accepts: isDay}, opened('Follow-up(?: on)?', someDay)],
  closed: [{...labelled(labels.closed, ','), accepts: isDay}],
} satisfies Partial<Record<keyof ItemFields, readonly Form[]>>
const level = 'P[0-4]|[Cc]ritical|CRITICAL|[Hh]igh|HIGH|[Mm]edium|MEDIUM|[Ll]ow|LOW'
const priorityForms: readonly Form[] = [
  labelled(labels.priority, ','),
  {pattern: new RegExp(`\\((${level})(?: [Pp]riority)?(?:\\s[–—-]\\s[^()]{0,60})?\\)[\\s.]*$`, 'u')},
  {pattern: /\[(P[0-4])\][\s.]*$/},
  {pattern: /\([^()]{1,80}[,;]\s{1,4}(P[0-4])\)[\s.]*$/},
  {pattern: /^[*_]{0,2}[([](P[0-4])[)\]][*_]{0,2}(?=\s)/, apart: true},
  // “**HIGH** Include the checksum”
  {pattern: new RegExp(`^[*_]{2}\\[?(${level})\\]?:?[*_]{2}(?=:?\\s)`), apart: true},
  {pattern: /^(P[0-4])(?=\s?[:–—-]\s)/},
]
export const fieldPatterns: readonly RegExp[] = [
  ...[ownerForms, dueForms, ticketForms, priorityForms, labelledTitle, ...Object.values(otherForms)].flat(),
].map(({pattern}) => pattern)

/** Reads owner, due date, ticket, category and priority out of a bullet's source, wherever in it they stand. */
export function readFields(source: string): ItemFields {
  const ticket = firstOf(ticketForms, source)
  const before = beforeTicket(ticket, source)
  const owner =
    firstOf(ownerForms, source) ??
    firstOf(ownerForms, before) ??
    firstOf(ownerForms, source.slice(0, Math.max(0, source.search(behindCalendar))).trimEnd())
  const found = {
    owner,
    due: findDue(owner, source) ?? findDue(owner, before),
    ticket,
    priority: firstOf(priorityForms, source),
    ...Object.fromEntries(Object.entries(otherForms).map(([name, forms]) => [name, firstOf(forms, source)])),
  }
  const written = Object.entries<FoundField | undefined>(found).flatMap(([name, field]) =>
    field === undefined ? [] : [[name, field] as const],
  )
  const aside = written.flatMap(([name, field]) =>
    isLinkOfWords(source.slice(field.start, field.end)) || (name === 'ticket' && isOfSentence(field, source))
      ? []
      : [field],
  )
  const isLabelled = aside.some((field) => field.labelled)
  const title =
    (isLabelled ? firstOf([labelledTitle], source)?.field.span : undefined) ?? titleSpan(source, aside)
  const fields = written.map(([name, {field}]) => [name, withoutStruck(source, field)] as const)
  return {title, ...Object.fromEntries(fields.filter(([, {value}]) => value !== ''))}
}

function isOfSentence({start, end}: FoundField, source: string): boolean {
  return endsSentence(source.slice(start, end), source.slice(0, start))
}

/** The fields of a bullet below an action item: it must begin with the name of one. */
export function readSubField(source: string): ItemFields | undefined {
  return beginsField.test(source) ? readFields(source) : undefined
}

const beginsField = new RegExp(`^[*_\\s]*${anyLabel}[*_]*\\s*:`)

/** Whether a bullet says nothing but a field, of whatever item: “Owner: Ana”. */
export function isFieldAlone(source: string): boolean {
  const fields = readSubField(source)
  return fields?.owner !== undefined && fields.title.end === source.length
}

/** A field of a part of a text, placed in the whole text. */
export function moved(field: Spanned | undefined, by: number): Spanned | undefined {
  return field && {value: field.value, span: span(by + field.span.start, by + field.span.end)}
}

interface FoundField extends FieldPlace {
  readonly field: Spanned
}

function firstOf(forms: readonly Form[], source: string): FoundField | undefined {
  if (source === '') return undefined
  for (const {pattern, labelled: isLabelled = false, apart = false, accepts} of forms) {
    const match = pattern.exec(source)
    const words = unwrapped(match?.[1]?.trim() ?? '')
    const value = openingMark.test(words) ? withoutMarks(words) : words
    if (!match || !value || accepts?.(value) === false) continue
    const start = match.index + match[0].lastIndexOf(words)
    const field = {value, span: span(start, start + words.length)}
    return {field, start: match.index, end: match.index + match[0].length, labelled: isLabelled, apart}
  }
  return undefined
}

function findDue(owner: FoundField | undefined, source: string): FoundField | undefined {
  const found = firstOf(dueForms, source) ?? dayBehind(owner, source) ?? trailingDay(owner, source)
  const held = found && heldDay(source, found.field.span.start)
  if (held === undefined) return found
  const field = {value: source.slice(held.start, held.end), span: held}
  return {...found!, field, end: Math.max(found!.end, held.end)}
}

/** What stands before a ticket at the very end: what comes last there ends the item as well. */
function beforeTicket(ticket: FoundField | undefined, source: string): string {
  if (ticket === undefined || /[^\s\]).]/.test(source.slice(ticket.end))) return source
  return source.slice(0, ticket.start).replace(/[\s([|,;·–—-]{1,8}$/, '')
}

const behindOwner = new RegExp(
  `^[\\s*_,(–—-]{0,6}(?:(?:due|by|until)\\s{1,4})?(${writtenDay}|${spokenDay})(?![\\p{L}\\d])`,
  'u',
)

/** A day right behind a labelled owner is when the item is due: “Owner: Ana 2026-05-01. Done when …”. */
function dayBehind(owner: FoundField | undefined, source: string): FoundField | undefined {
  const match = owner?.labelled === true ? behindOwner.exec(source.slice(owner.field.span.end)) : null
  if (match === null) return undefined
  const end = owner!.field.span.end + match[0].length
  return dayAt(source, end - match[1]!.length, end)
}

const endsHere = new RegExp(`^\\]?${wordsEnd}`)

/** So is a day at the very end if it stands apart or behind an owner: “(2026-05-01)”, “ – 1 May 2026”, “@ana 1 May”. */
function trailingDay(owner: FoundField | undefined, source: string): FoundField | undefined {
  const day = findDay(withStruckBlanked(source))
  if (day === undefined || !endsHere.test(source.slice(day.end))) return undefined
  const before = withStruckBlanked(source.slice(0, day.start)).trimEnd()
  if (!/[,;:(|·[–—→-]$/.test(before) && before.length !== owner?.field.span.end) return undefined
  return dayAt(source, day.start, day.end)
}

function dayAt(source: string, start: number, end: number): FoundField {
  return {
    field: {value: source.slice(start, end), span: span(start, end)},
    start,
    end,
    labelled: false,
    apart: false,
  }
}
