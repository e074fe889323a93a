import {documentTypes} from '../document/detect.ts'
import {withUsualNames} from '../document/metadata.ts'
import type {FrontMatter, FrontMatterEntry, PostmortemDocument, Problem} from '../document/model.ts'
import {checkDay} from '../frontmatter/check-day.ts'
import {checkHeader} from '../frontmatter/check-header.ts'
import {checkKeys, meantKey} from '../frontmatter/check-keys.ts'
import {checkLines} from '../frontmatter/check-lines.ts'
import {checkRestated} from '../frontmatter/check-restated.ts'
import {type Surroundings, checkValue} from '../frontmatter/check-value.ts'
import {findField} from '../frontmatter/fields.ts'
import {canAddKey} from '../frontmatter/key-edits.ts'
import {headerFinding} from '../frontmatter/header-to-front-matter.ts'
import {type KeySources, emptyKey, missingKey} from '../frontmatter/missing-keys.ts'
import {isIsoDay} from '../frontmatter/moment.ts'
import {nearest} from '../spelling.ts'
import {type Finding, defineRule, option} from './rule.ts'

/** What readers and lists look for first (severity, dates, status and an owner); asked of a document with a `type`. */
const usualKeys = ['severity', 'status', 'date', 'owner']
/** Reviews of plans and projects have no severity. */
const withSeverity = ['incident', 'near-miss', 'escalation']
/** Keys that no blog has. */
const ours =
  /^(?:started|detected|acknowledged|mitigated|resolved|facilitator|decision-owner|incident-commander|failure-class|allspaw-test|customer-impacting)$/i

/** Front matter that a machine cannot read is missing from every list, search and score that is made from it. */
export const validFrontmatter = defineRule({
  id: 'valid-frontmatter',
  category: 'front matter',
  severity: 'error',
  description: 'Keep the front matter readable: valid YAML, known values, days that exist.',
  options: {
    required: option<readonly string[]>(
      [],
      {type: 'array', items: {type: 'string'}},
      'Keys that every front matter of a postmortem needs.',
    ),
  },
  *check({document, config, options, today}) {
    const {frontMatter, problems, text} = document
    for (const problem of problems) yield toFinding(problem)
    const header = headerFinding(document, config.severities)
    if (header !== undefined) yield header
    for (const field of document.metadata)
      if (field.from === 'header') yield* checkHeader(field, text, config.severities)
    if (frontMatter?.language !== 'yaml') return
    const written = soundEntries(frontMatter)
    if (!isPostmortem(frontMatter.entries)) {
      for (const entry of written) yield* checkAnyDay(entry)
      return
    }
    const entries = withUsualNames(frontMatter.entries)
    const sound = soundEntries({...frontMatter, entries})
    const around = {severities: config.severities, ...dayIn(entries)}
    const sources = {document, severities: config.severities, today}
    // What the header says is there to be moved.
    const isAsked = (key: string): boolean =>
      options.required.includes(key) || header === undefined || !isInHeader(document, key)
    const asked = askedOf(entries, options.required).filter(isAsked)
    for (const entry of sound) {
      if (!isJudged(entry, entries)) yield* checkEntry(entry, text, around)
      yield* checkEmpty(entry, asked, options.required, sources)
    }
    yield* checkKeys({...frontMatter, entries: written})
    yield* checkRestated(document, config.severities)
    if (!canAddKey(frontMatter)) return
    for (const key of asked.filter((one) => !isThere(one, document)))
      yield {...missingKey(key, frontMatter, sources), possible: !options.required.includes(key)}
  },
})

function toFinding({repair, ...problem}: Problem): Finding {
  return repair === undefined ? problem : {...problem, suggestions: [repair]}
}

/** Blogs have a `type`, a `status` and dates of their own: those are checked once the rest says postmortem. */
function isPostmortem(entries: readonly FrontMatterEntry[]): boolean {
  return entries.some(
    ({key, value}) =>
      /^severity$/i.test(key) ||
      ours.test(key) ||
      (/^type$/i.test(key) && typeof value === 'string' && nearest(value, documentTypes) !== undefined),
  )
}

/** The keys that can be relied on: a value that could not be read is not one that is missing. */
function soundEntries({entries, brokenFrom = Infinity, unread = []}: FrontMatter): FrontMatterEntry[] {
  return entries.filter(({keySpan, valueSpan, content}, index) => {
    const end = entries[index + 1]?.keySpan.start ?? Infinity
    const isUnread = content === undefined && unread.some(({start}) => keySpan.end <= start && start < end)
    return Math.max(keySpan.end, valueSpan.end) <= brokenFrom && !isUnread
  })
}

function dayIn(entries: readonly FrontMatterEntry[]): Pick<Surroundings, 'day'> {
  const date = entries.find(({key}) => key === 'date')?.value
  return typeof date === 'string' && isIsoDay(date) ? {day: date} : {}
}

/** Whether an alias stands for the value of a key of the same kind: what is wrong with it is told there. */
function isJudged({key, content}: FrontMatterEntry, entries: readonly FrontMatterEntry[]): boolean {
  const anchored = content?.kind === 'scalar' ? content.anchored : undefined
  if (anchored === undefined) return false
  const kind = findField(key)?.kind
  const other = entries.find((entry) => entry.content?.span.start === anchored.span.start)
  return other !== undefined && kind !== 'choice' && findField(other.key)?.kind === kind
}

function* checkEntry(entry: FrontMatterEntry, text: string, around: Surroundings): Iterable<Finding> {
  const {key, valueSpan, content} = entry
  const field = findField(key)
  if (field === undefined) return
  const written = text.slice(valueSpan.start, valueSpan.end)
  // What is written and stands for nothing is a problem of its own: an alias of a value that is nowhere.
  if (content === undefined && written !== '') return
  if (!isEmpty(entry)) yield* checkValue(field, content!, text, around)
  yield* checkLines(field, entry, text)
}

function isEmpty({content}: FrontMatterEntry): boolean {
  return content === undefined || (content.kind === 'scalar' && content.value === null)
}

/**
 * A key without a value says what a missing one does, so it weighs the same. Where there is a list of values to choose
 * from, somebody who wrote the key has not chosen yet; a time that has not come, or a name, may be left open.
 */
function* checkEmpty(
  entry: FrontMatterEntry,
  asked: readonly string[],
  required: readonly string[],
  sources: KeySources,
): Iterable<Finding> {
  const {key, valueSpan} = entry
  const kind = findField(key)?.kind
  const isOpen = valueSpan.end === valueSpan.start || entry.content !== undefined
  if (!isEmpty(entry) || !isOpen) return
  if (asked.includes(key) || kind === 'choice' || kind === 'severity')
    yield {...emptyKey(entry, sources), possible: !required.includes(key)}
}

/** A day that no calendar has is wrong in any front matter. */
function checkAnyDay({key, content}: FrontMatterEntry): Iterable<Finding> {
  const field = findField(key)
  if (content?.kind !== 'scalar' || (field?.kind !== 'day' && field?.kind !== 'moment')) return []
  return checkDay(field, content).filter(({message}) => message.endsWith('calendar.'))
}

/** The keys that a document of its type is to have, and those that the team requires. */
function askedOf(entries: readonly FrontMatterEntry[], required: readonly string[]): string[] {
  const type = entries.find(({key}) => key === 'type')?.value
  // A file of a Pack says of itself what the index does not.
  const isPiece = entries.some(({key}) => key === 'part-of')
  const usual = typeof type === 'string' && !isPiece ? usualKeys : []
  return [...new Set([...required, ...usual])].filter(
    (key) => key !== 'severity' || required.includes(key) || withSeverity.includes(String(type)),
  )
}

/** Whether front matter has a key, be it by another name; a slip of it is told at the slip. */
function isThere(wanted: string, {metadata}: PostmortemDocument): boolean {
  return metadata.some(
    ({key, from}) => from === 'front matter' && (key === wanted || meantKey(key) === wanted),
  )
}

function isInHeader({metadata}: PostmortemDocument, wanted: string): boolean {
  return metadata.some(({key, from}) => from === 'header' && key === wanted)
}
