import type {PostmortemDocument} from '../document/model.ts'
import {type TemplatePart, type TextEdit, blank, fill, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import type {Span} from '../text/span.ts'
import {personKeys} from './check-value.ts'
import {type Cursor, findCursor} from './cursor.ts'
import type {Field} from './field.ts'
import {fields, findField} from './fields.ts'
import {isPlain} from './rewrite.ts'
import {inQuotes} from '../document/yaml-quotes.ts'
import {type Knowledge, type Offer, offersFor} from './offers.ts'

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
      return values(document, cursor, knowledge)
    default:
      return []
  }
}

function keys(
  {frontMatter, text}: PostmortemDocument,
  {parent, word, hasColon}: Extract<Cursor, {kind: 'key'}>,
  knowledge: Knowledge,
): Completion[] {
  if (parent !== undefined) {
    const kind = findField(parent)?.kind
    if (kind !== 'people' && kind !== 'person') return []
    return personKeys.map((label) => ({
      ...{kind: 'key', label, documentation: `The ${label} of this person.`},
      edit: replace(word, hasColon ? label : `${label}: `),
    }))
  }
  const lineBreak = lineBreakOf(text)
  const taken = frontMatter?.entries.filter(({keySpan}) => keySpan.start !== word.start) ?? []
  return fields
    .filter(({key}) => !taken.some((entry) => entry.key === key))
    .map((field) => ({
      ...{kind: 'key', label: field.key, documentation: field.description},
      edit: hasColon ? replace(word, field.key) : fill(word, keyParts(field, lineBreak)),
      leadsOn: !hasColon && offersFor(field, undefined, knowledge).length > 0,
    }))
}

/** A key with the shape of its value around what is still to be written. */
function keyParts({key, kind, prompt = key}: Field, lineBreak: string): TemplatePart[] {
  if (key === 'participants')
    return [`${key}:${lineBreak}  - {name: `, blank('name'), ', role: ', blank('role'), '}']
  if (kind === 'people' || kind === 'words') return [`${key}: [`, blank(prompt), ']']
  return [`${key}: `]
}

function values(
  {text}: PostmortemDocument,
  {key, sub, word, inList}: Extract<Cursor, {kind: 'value'}>,
  knowledge: Knowledge,
): Completion[] {
  const field = findField(key)
  if (field === undefined) return []
  const written = text.slice(word.start, word.end)
  // Beside a key that takes several, a bare value begins the list.
  const opensList = field.kind === 'words' && !inList && written === ''
  return offersFor(field, sub, knowledge).map((offer) => {
    const value = isBare(field, offer.label) ? offer.label : inQuotes(offer.label)
    return {...offer, kind: 'value', edit: replace(word, opensList ? `[${value}]` : value)}
  })
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
    ['title: ', blank('what happened')],
    ['status: draft'],
    [`date: ${today}`],
    ...skeletonKeys.map((key) => [
      ...[`${key}: `, ...(key === 'severity' ? [blank(severities.map(({name}) => name).join(' or '))] : [])],
    ]),
    ['---', lineBreak],
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
