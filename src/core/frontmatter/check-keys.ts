import type {FrontMatter, PostmortemDocument} from '../document/model.ts'
import type {Finding, Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Field} from './field.ts'
import {fields, findField} from './fields.ts'
import {addKey} from './key-edits.ts'
import type {IncidentSeverity} from './severities.ts'
import {nearest, squashed} from '../spelling.ts'

const knownKeys = fields.map(({key}) => key)
/** Keys of blogs and of people's own that are close to ours and are none of them. */
const others = ['author', 'updated', 'state', 'stated', 'dates', 'titles']

/** The key that an unknown one is most likely a slip of. */
export function meantKey(key: string): string | undefined {
  return findField(key) !== undefined || others.includes(key) ? undefined : nearest(key, knownKeys)
}

/** Keys that are most likely slips of known ones. Any other key is the document's own business. */
export function* checkKeys({entries}: FrontMatter): Iterable<Finding> {
  for (const {key, keySpan} of entries) {
    const meant = meantKey(key)
    if (meant === undefined) continue
    // A plural beside its singular is a key that somebody chose.
    if (entries.some((other) => other.key === meant)) {
      if (squashed(`${key}s`) === squashed(meant) || squashed(key) === squashed(`${meant}s`)) continue
      yield {
        span: keySpan,
        message: `“${key}” looks like a slip of “${meant}”, which stands here too.`,
        possible: true,
      }
      continue
    }
    yield {
      span: keySpan,
      message: `“${key}” looks like a slip of “${meant}”.`,
      suggestions: [{title: `Rename to “${meant}”`, edits: [{span: keySpan, newText: meant}]}],
      possible: true,
    }
  }
}

/** What adding a key needs to know of its surroundings. */
export interface KeySources {
  readonly document: PostmortemDocument
  readonly severities: readonly IncidentSeverity[]
  readonly today: string
}

/** A key that is missing, pointed out at the opening fence; the suggestions add it at its usual place. */
export function missingKey(key: string, sources: KeySources): Finding {
  const {frontMatter} = sources.document
  const start = frontMatter!.span.start
  return {
    span: span(start, start + 3),
    message: `Front matter has no “${key}”.`,
    suggestions: additions(key, frontMatter!, sources),
  }
}

function additions(
  key: string,
  frontMatter: FrontMatter,
  {document, severities, today}: KeySources,
): Suggestion[] {
  const field = findField(key)
  const add = (value: TemplatePart, title: string): Suggestion => ({
    title,
    edits: [addKey(document.text, frontMatter, key, value)],
  })
  const values = field === undefined ? [] : usualValues(field, severities, document, today)
  return values.length > 0
    ? values.map((value) => add(value, `Add “${key}: ${value}”`))
    : [add(blank(field?.prompt ?? 'value'), `Add “${key}”`)]
}

function usualValues(
  {kind, key, choices}: Field,
  severities: readonly IncidentSeverity[],
  {metadata}: PostmortemDocument,
  today: string,
): string[] {
  if (kind === 'severity') return severities.map(({name}) => name)
  if (kind === 'choice') return Object.keys(choices!)
  if (kind !== 'day' || key !== 'date') return []
  const started = metadata.find((field) => field.key === 'started')?.value.slice(0, 10)
  return [started !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(started) ? started : today]
}
