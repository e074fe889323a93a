import {type Span, type Spanned, span} from '../text/span.ts'
import {behindCalendar, dueForms, findDue, isDay, someDay} from './action-due.ts'
import {type Form, type FoundField, firstOf} from './action-forms.ts'
import {anyLabel, labelled, labelledTitle, labels, level, opened} from './action-labels.ts'
import {ownerForms} from './action-owners.ts'
import {meansDay} from './deadlines.ts'
import {endsSentence, isLinkOfWords, ticketForms} from './action-tickets.ts'
import {titleSpan} from './action-title.ts'
import {withoutStruck} from './still-held.ts'

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

const priorityForms: readonly Form[] = [
  labelled(labels.priority, ','),
  {pattern: new RegExp(`\\((${level})(?: [Pp]riority)?(?:\\s[–—-]\\s[^()]{0,60})?\\)[\\s.]*$`, 'u')},
  {pattern: /\[(P[0-4])\][\s.]*$/},
  {pattern: /\([^()]{1,80}[,;]\s{1,4}(P[0-4])\)[\s.]*$/},
  // “[HIGH] Include the checksum”
  {pattern: new RegExp(`^[*_]{0,2}[([](${level})(?: [Pp]riority)?[)\\]][*_]{0,2}(?=\\s)`), apart: true},
  // “**HIGH** Include the checksum”
  {pattern: new RegExp(`^[*_]{2}\\[?(${level})\\]?:?[*_]{2}(?=:?\\s)`), apart: true},
  {pattern: /^(P[0-4])(?=\s?[:–—-]\s)/},
]

/** Every pattern by which a field is found: a host may make them ready one by one before the first text is read. */
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

/** Whether a bullet says nothing but who or when, of whatever item: “Owner: Ana”, “Due: 2026-10-01”. */
export function isFieldAlone(source: string): boolean {
  const fields = readSubField(source)
  const isSaid = fields?.owner !== undefined || (fields?.due !== undefined && meansDay(fields.due.value))
  return isSaid && fields.title.end === source.length && fields.title.start === 0
}

/** A field of a part of a text, placed in the whole text. */
export function moved(field: Spanned | undefined, by: number): Spanned | undefined {
  return field && {value: field.value, span: span(by + field.span.start, by + field.span.end)}
}

/** What stands before a ticket at the very end: what comes last there ends the item as well. */
function beforeTicket(ticket: FoundField | undefined, source: string): string {
  if (ticket === undefined || /[^\s\]).]/.test(source.slice(ticket.end))) return source
  return source.slice(0, ticket.start).replace(/[\s([|,;·–—-]{1,8}$/, '')
}
