import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import {readNames} from '../document/people.ts'
import {inQuotes} from '../document/yaml-quotes.ts'
import type {Finding} from '../rules/rule.ts'
import {type TextEdit, insert} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {enumerate} from '../text/list.ts'
import {findChoice} from './choices.ts'
import type {Field} from './field.ts'
import {fields} from './fields.ts'
import {withoutLines} from './header-removal.ts'
import {beginFrontMatter, canAddKey, fillKey, indentOf, openingBrace} from './key-edits.ts'
import {readMoment} from './read-moment.ts'
import {isPlain} from './rewrite.ts'
import {type IncidentSeverity, findSeverity, namedSeverity} from './severities.ts'
import {isZone} from './zones.ts'

/** A single line can be about anything; several known ones are a header. */
const fewest = 2

/**
 * Points out a header that machines do not read, and offers to move it into front matter. A line stays where front
 * matter does not take it, and where it says more than front matter can: `Sev 2 (partial outage)`.
 */
export function headerFinding(
  document: PostmortemDocument,
  severities: readonly IncidentSeverity[],
): Finding | undefined {
  const {frontMatter, metadata, text} = document
  const header = metadata.filter(({from}) => from === 'header')
  const values = fields.flatMap((field) => {
    const found = header.find(({key}) => key === field.key)
    return found === undefined ? [] : [{field, found, value: yamlValue(field, found, severities)}]
  })
  const readable = values.flatMap(({value, ...rest}) => (value === undefined ? [] : [{...rest, value}]))
  const [first] = [...header].sort((a, b) => a.keySpan.start - b.keySpan.start)
  if (first === undefined || readable.length < fewest) return undefined
  if (frontMatter !== undefined && !(canAddKey(frontMatter) && openingBrace(text, frontMatter) === undefined))
    return undefined
  const edits = written(document, readable)
  if (edits === undefined) return undefined
  const moved = readable.flatMap(({field, found}) => (saysAll(field, found, text, severities) ? [found] : []))
  const left = values.filter(({value}) => value === undefined).map(({field}) => `“${field.key}”`)
  const but = left.length === 0 ? '' : `, all but ${enumerate(left)}, which front matter does not take`
  return {
    span: first.keySpan,
    message: 'This header is metadata; tools read it where it stands in front matter.',
    suggestions: [
      {
        title: `Move the header into front matter${but}`,
        edits: [...edits, ...withoutLines(document, moved)],
      },
    ],
    possible: true,
  }
}

interface Readable {
  readonly found: MetadataField
  readonly value: string
}

/** Gives values to keys that have none yet, and adds the others behind the last key. */
function written(
  {text, frontMatter, metadata}: PostmortemDocument,
  readable: readonly Readable[],
): TextEdit[] | undefined {
  // By what a key is called here: front matter may say `sev` for `severity`.
  const entryOf = ({key}: MetadataField) =>
    metadata.find((one) => one.key === key && one.from === 'front matter')
  const filled: TextEdit[] = []
  for (const {found, value} of readable) {
    const entry = entryOf(found)
    if (entry === undefined) continue
    const edit = fillKey(text, entry, [value])
    if (edit === undefined) return undefined
    filled.push(edit)
  }
  const lineBreak = lineBreakOf(text)
  const indent = frontMatter === undefined ? '' : indentOf(text, frontMatter)
  const lines = readable
    .filter(({found}) => entryOf(found) === undefined)
    .map(({found, value}) => `${indent}${found.key}: ${value}${lineBreak}`)
    .join('')
  if (lines === '') return filled
  const added =
    frontMatter === undefined ? beginFrontMatter(text, lines) : insert(frontMatter.body.end, lines)
  return added && [...filled, added]
}

/** Whether front matter says all that a line of a header does: no aside, no link, no time of a day. */
function saysAll(
  {kind}: Field,
  {value, valueSpan}: MetadataField,
  text: string,
  severities: readonly IncidentSeverity[],
): boolean {
  if (/\]\(|<|\[\^/.test(text.slice(valueSpan.start, valueSpan.end))) return false
  switch (kind) {
    case 'severity':
      return findSeverity(severities, value) !== undefined
    case 'day': {
      const reading = readMoment(value)
      return reading.kind === 'moment' && reading.moment.minutes === undefined
    }
    case 'yes-no':
      return /^(?:yes|no|true|false)$/i.test(value)
    case 'people':
    case 'words':
      // “Trust and Safety” may be one or two.
      return !/\band\b/.test(value)
    default:
      return true
  }
}

/** How front matter writes words for a field; undefined where that would be a guess. */
export function yamlValue(
  field: Field,
  {value}: Pick<MetadataField, 'value'>,
  severities: readonly IncidentSeverity[],
): string | undefined {
  const words = value.replace(/\s+/g, ' ')
  switch (field.kind) {
    case 'severity':
      return scalar(namedSeverity(severities, words)?.name)
    case 'choice':
      return findChoice(field, words)
    case 'day':
    case 'moment': {
      const reading = readMoment(words)
      if (reading.kind !== 'moment') return undefined
      return field.kind === 'day' ? reading.moment.day : scalar(reading.canonical, true)
    }
    case 'zone':
      return isZone(words) ? scalar(words) : undefined
    case 'yes-no':
      return /^(?:yes|true)\b/i.test(words) ? 'true' : /^(?:no|false)\b/i.test(words) ? 'false' : undefined
    case 'people':
    case 'words':
      return list(words)
    case 'person':
      // It takes one.
      return readNames(words, undefined, {start: 0, end: 0}).length > 1 ? undefined : scalar(words)
    default:
      return scalar(words)
  }
}

function scalar(words: string | undefined, isDate = false): string | undefined {
  if (words === undefined || words === '') return undefined
  return isDate ? words : yamlText(words)
}

/** Words as YAML writes text: in quotes where it would read something else. */
export function yamlText(words: string): string {
  return isPlain(words) ? words : inQuotes(words)
}

function list(words: string): string {
  // What stands in parentheses belongs to the word before it.
  const parts = words.split(/[,;](?![^()]*\))|\band\b(?![^()]*\))/).map((part) => part.trim())
  const items = parts.filter((part) => part !== '')
  return `[${items.map((item) => yamlText(item)).join(', ')}]`
}
