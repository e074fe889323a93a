import type {PostmortemDocument} from '../document/model.ts'
import {type TemplatePart, type TextEdit, blank, fill, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {type Span, span} from '../text/span.ts'
import {type Cursor, findCursor} from './cursor.ts'
import {type Field, isOfPeople} from './field.ts'
import {fields, findField} from './fields.ts'
import {isPlain} from './rewrite.ts'
import {inQuotes} from '../document/yaml-quotes.ts'
import {openValue} from './key-edits.ts'
import {type Knowledge, type Offer, offersFor} from './offers.ts'
import {personKeys} from './people-fields.ts'

/** One thing to write at a cursor. */
export interface Completion extends Offer {
  readonly kind: 'key' | 'value' | 'block'
  readonly edit: TextEdit
  /** Whether there is something to complete behind it. */
  readonly leadsOn?: boolean
}

/** What fits at a cursor in front matter, the best first; nothing elsewhere. */
export function completeFrontMatter(
  document: PostmortemDocument,
  offset: number,
  knowledge: Knowledge,
): Completion[] {
  const cursor = findCursor(document, offset)
  switch (cursor?.kind) {
    case 'fence':
      return [skeleton(cursor.word, knowledge, document.text)]
    case 'key':
      return keys(document, cursor, knowledge)
    case 'value':
      return values(document, cursor, offset, knowledge)
    default:
      return []
  }
}

function keys(
  {frontMatter, text}: PostmortemDocument,
  {parent, taken, word, hasColon, inBraces}: Extract<Cursor, {kind: 'key'}>,
  knowledge: Knowledge,
): Completion[] {
  if (parent !== undefined) {
    if (!isOfPeople(findField(parent))) return []
    const left = Object.entries(personKeys).filter(([one]) => !taken.includes(one))
    return left.map(([label, {description}]) => ({
      ...{kind: 'key', label, documentation: description},
      edit: replace(word, hasColon ? label : `${label}: `),
    }))
  }
  const lineBreak = lineBreakOf(text)
  const others = frontMatter?.entries.filter(({keySpan}) => keySpan.start !== word.start) ?? []
  return fields
    .filter(({key}) => !others.some((entry) => entry.key === key))
    .map((field) => ({
      ...{kind: 'key', label: field.key, documentation: field.description},
      edit: hasColon
        ? replace(word, field.key)
        : fill(word, keyParts(field, inBraces ? undefined : lineBreak)),
      leadsOn: !hasColon && offersFor(field, undefined, knowledge).length > 0,
    }))
}

/** A person with a role, on one line. */
const personParts: readonly TemplatePart[] = [
  '{name: ',
  ...openValue('name'),
  ', role: ',
  ...openValue('role'),
  '}',
]

/**
 * A key with the shape of its value around what is still to be written.
 * @param lineBreak undefined in braces, where all stands on one line
 */
function keyParts({key, kind, prompt = key}: Field, lineBreak: string | undefined): TemplatePart[] {
  if (key === 'participants') {
    const [open, close] = lineBreak === undefined ? [' [', ']'] : [`${lineBreak}  - `, '']
    return [`${key}:${open}`, ...personParts, close]
  }
  if (kind === 'people' || kind === 'words') return [`${key}: [`, ...openValue(prompt), ']']
  return [`${key}: `]
}

function values(
  {text, date}: PostmortemDocument,
  {key, sub, word: whole, inList, beside}: Extract<Cursor, {kind: 'value'}>,
  offset: number,
  knowledge: Knowledge,
): Completion[] {
  const field = findField(key)
  if (field === undefined) return []
  const isSeveral = (field.kind === 'people' || field.kind === 'words') && sub === undefined && !inList
  const word = isSeveral ? partAt(text, whole, offset) : whole
  // Beside a key that takes several, a bare value begins the list.
  const opensList = field.kind === 'words' && isSeveral && text.slice(whole.start, whole.end) === ''
  const others = beside + text.slice(whole.start, word.start) + text.slice(word.end, whole.end)
  const isPart = word.end - word.start < whole.end - whole.start
  const offers = offersFor(field, sub, {...knowledge, ...(date !== undefined && {date})}).filter(
    // Quotes help a value as a whole alone.
    ({label}) => !holds(others, label) && (!isPart || isPlain(label)),
  )
  const written = offers.map((offer): Completion => {
    const value = isBare(field, offer.label) ? offer.label : inQuotes(offer.label)
    // A comment begins behind a blank alone.
    const behind = text[word.end] === '#' ? ' ' : ''
    return {...offer, kind: 'value', edit: replace(word, (opensList ? `[${value}]` : value) + behind)}
  })
  return key === 'participants' && inList ? [...written, participant(word)] : written
}

/** Somebody whose role the account is to say. */
function participant(word: Span): Completion {
  return {
    ...{kind: 'block', label: 'name, role', documentation: personKeys.role!.description},
    edit: fill(word, personParts),
  }
}

/** Of values that stand beside each other without brackets, `Ana Lima, Bo Ek`, the one at a cursor. */
function partAt(text: string, {start, end}: Span, offset: number): Span {
  if (/^["']/.test(text.slice(start, end))) return span(start, end)
  const comma = text.slice(start, offset).lastIndexOf(',')
  const next = text.slice(offset, end).indexOf(',')
  const part = span(comma === -1 ? start : start + comma + 1, next === -1 ? end : offset + next)
  const from = Math.min(part.start + /^[ \t]*/.exec(text.slice(part.start, part.end))![0].length, offset)
  return span(from, part.end)
}

/** Whether a list has an item already. */
function holds(list: string, item: string): boolean {
  return list.split(/[,\n]/).some((one) => one.replace(/^[\s'"-]+|[\s'"]+$/g, '') === item)
}

/** Choices, days and yes or no are read as what they are; names and words may need quotes. */
function isBare({kind}: Field, value: string): boolean {
  return kind === 'choice' || kind === 'day' || kind === 'moment' || kind === 'yes-no' || isPlain(value)
}

const skeletonKeys = ['severity', 'started', 'detected', 'resolved', 'time-zone', 'owner', 'services']

/** The front matter that an incident begins with; what is open is left empty. */
function skeleton(word: Span, {today, severities}: Knowledge, text: string): Completion {
  const lineBreak = lineBreakOf(text)
  const lines: (readonly TemplatePart[])[] = [
    ['---'],
    ['type: incident'],
    ['title: ', ...openValue('what happened')],
    ['status: draft'],
    [`date: ${today}`],
    ...skeletonKeys.map((key) => [
      ...[`${key}: `, ...(key === 'severity' ? [blank(severities.map(({name}) => name).join(' or '))] : [])],
    ]),
    ['---', ...(/^\r?\n[ \t]*\r?\n/.test(text.slice(word.end)) ? [] : [lineBreak])],
  ]
  const parts = lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
  return {
    kind: 'block',
    label: '---',
    detail: 'Front matter of a postmortem',
    documentation: 'The keys that an incident begins with.',
    edit: fill(word, parts),
  }
}
