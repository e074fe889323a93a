import {type Spanned, span} from '../text/span.ts'
import {findDay} from './dates.ts'

/** What a bullet says besides its title; spans and `titleEnd` are offsets into the bullet's source. */
export interface ItemFields {
  readonly titleEnd: number
  readonly owner?: Spanned
  readonly due?: Spanned
  readonly ticket?: Spanned
}

const handle = '@[A-Za-z0-9][\\w.-]{0,38}'
/** Capitalised words in brackets name priorities, phases and states more often than people. */
const notNames =
  '(?!(?:critical|high|medium|low|top|priority|phase|step|action|done|new|optional|added|note|todo|open|closed|short|long|tbd|p\\d|see|all)\\b)'
const fullName = `${notNames}\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,30}(?: ${notNames}\\p{Lu}[\\p{L}'’.-]{0,30}){0,3}`
const label = (words: string): string => `(?:${words})\\**\\s*:\\**\\s*`

const ownerForms = [
  new RegExp(
    `${label('[Oo]wners?|[Aa]ssignee|DRI|[Ll]ead|[Rr]esponsible')}(${handle}|[^,;()|\\n\\]]{1,60})`,
    'u',
  ),
  new RegExp(`\\((${handle}|${fullName})(?:[,;] [^()]{0,60})?\\)[\\s.✅]*$`, 'u'),
  new RegExp(`(?:[–—]|\\s-|->|→)\\s*(${handle}|${fullName})\\s*$`, 'u'),
  new RegExp(`(?:^|\\s)(${handle})(?=[\\s.,;)]|$)`, 'u'),
]
const dueForms = [
  new RegExp(`${label('[Dd]ue(?: date)?|[Dd]eadline|[Tt]arget(?: date)?|ETA')}([^,;()|\\n\\]]{1,40})`, 'u'),
  /\b(?:due|by|until)\s+(\d{4}-\d{2}-\d{2}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4})/u,
]
const ticketForms = [
  /\[([^\][]*)\]\((https?:[^()\s]+)\)/,
  /(?<![\w-])([A-Z][A-Z0-9]{1,9}-\d{1,7})(?![\w-])/,
  /(?<!\w)(#\d{1,7})(?!\w)/,
  /<?(https?:[^\s<>()]+)>?/,
]

/** Reads owner, due date and ticket out of a bullet's source, wherever in it they stand. */
export function readFields(source: string): ItemFields {
  const owner = firstOf(ownerForms, source)
  const due = firstOf(dueForms, source) ?? trailingDay(source)
  const ticket = firstOf(ticketForms, source)
  return {
    titleEnd: titleEnd(source, [owner, due, ticket]),
    ...(owner && {owner: owner.field}),
    ...(due && {due: due.field}),
    ...(ticket && {ticket: ticket.field}),
  }
}

interface FoundField {
  readonly field: Spanned
  /** Where the words around the field begin, its label or bracket included. */
  readonly start: number
  readonly end: number
  readonly labelled: boolean
}

function firstOf(forms: readonly RegExp[], source: string): FoundField | undefined {
  for (const form of forms) {
    const match = form.exec(source)
    const written = match && (match[1] === '' ? match[2] : match[1])
    if (!match || !written) continue
    const value = written.trim().replace(/[.\s]+$/, '')
    const start = match.index + match[0].indexOf(written) + written.length - written.trimStart().length
    if (value !== '') {
      return {
        field: {value, span: span(start, start + value.length)},
        start: match.index,
        end: match.index + match[0].length,
        labelled: /^[^:@]{1,30}:/.test(match[0]),
      }
    }
  }
  return undefined
}

function trailingDay(source: string): FoundField | undefined {
  const day = findDay(source)
  if (day === undefined || !/^[\s)\].]*$/.test(source.slice(day.end))) return undefined
  const place = span(day.start, day.end)
  return {
    field: {value: source.slice(day.start, day.end), span: place},
    start: day.start,
    end: day.end,
    labelled: false,
  }
}

/**
 * The title ends where the fields begin: at the first one that is labelled (`owner: …`, `· due: …`), and before those
 * at the end of the bullet. An unlabelled field in the middle of the sentence belongs to the title.
 */
function titleEnd(source: string, fields: readonly (FoundField | undefined)[]): number {
  let end = /(?:^|\s)[·|] (?=[\p{L} -]{2,24}:)/u.exec(source)?.index ?? source.length
  const ordered = fields.filter((field) => field !== undefined).sort((a, b) => b.end - a.end)
  for (const field of ordered) {
    const behind = source.slice(field.end, Math.max(field.end, end))
    if (field.labelled || /^[\s()\][.,;:|·–—*✅-]*(?:DONE)?[\s()*✅.]*$/.test(behind))
      end = Math.min(end, field.start)
  }
  const title = source.slice(0, end).replace(/(?:[\s(,;:|·–—*[-]|->|→)+$/, '')
  return title.length === 0 ? source.length : title.length
}
