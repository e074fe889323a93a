import {readNames} from '../document/people.ts'
import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import type {Finding, Suggestion} from '../rules/rule.ts'
import {replace} from '../text/edits.ts'
import {withoutAside} from './aside.ts'
import {findChoice} from './choices.ts'
import type {Field} from './field.ts'
import {findField} from './fields.ts'
import {yamlValue} from './header-to-front-matter.ts'
import {setKey} from './key-edits.ts'
import {elapsed} from './moment.ts'
import {readMoment} from './read-moment.ts'
import {type IncidentSeverity, findSeverity, namedSeverity} from './severities.ts'
import {readTimes} from './times.ts'

/**
 * Where a header says one thing and front matter another, told where machines read it; the fixes take either word for it.
 * Only what both can be read as is compared. A blog dates its post, and an owner may be written by a handle: there the
 * words may differ and both be right.
 */
export function* checkRestated(
  document: PostmortemDocument,
  severities: readonly IncidentSeverity[],
): Iterable<Finding> {
  const {zone} = readTimes(document)
  for (const header of document.restated) {
    const field = findField(header.key)
    const front = document.metadata.find(({key, from}) => key === header.key && from === 'front matter')
    if (field === undefined || front === undefined) continue
    if (!differs(field, front.value, header.value, severities, zone)) continue
    const possible = field.kind !== 'severity' && field.kind !== 'choice'
    const [above, below] = [front, header].map(({value}) => `“${value}”`)
    yield {
      span: front.valueSpan,
      message: `“${field.key}” is ${above!} here and ${below!} in the header.`,
      suggestions: [
        ...inFrontMatter(document, field, header, severities),
        ...inHeader(document.text, header, front.value),
      ],
      possible,
    }
  }
}

function differs(
  field: Field,
  front: string,
  header: string,
  severities: readonly IncidentSeverity[],
  zone: string | undefined,
): boolean {
  switch (field.kind) {
    case 'severity': {
      const [a, b] = [findSeverity(severities, front), namedSeverity(severities, header)]
      return a !== undefined && b !== undefined && a !== b
    }
    case 'choice': {
      const [a, b] = [findChoice(field, front), findChoice(field, withoutAside(header))]
      return a !== undefined && b !== undefined && a !== b
    }
    case 'day':
    case 'moment':
      return differInTime(front, header, zone)
    case 'person':
      return differInName(front, header)
    default:
      return false
  }
}

/** Times that are less than a minute apart are the same one with and without its seconds. */
function differInTime(front: string, header: string, zone: string | undefined): boolean {
  const [a, b] = [readMoment(front), readMoment(header)]
  if (
    a.kind === 'moment' &&
    b.kind === 'moment' &&
    a.moment.minutes !== undefined &&
    b.moment.minutes !== undefined
  )
    return Math.abs(elapsed(a.moment, b.moment, zone) ?? 0) >= 60_000
  const [days, others] = [daysOf(a), daysOf(b)]
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day))
}

function daysOf(reading: ReturnType<typeof readMoment>): string[] {
  if ('moment' in reading) return [reading.moment.day]
  return reading.kind === 'unclear' ? reading.readings.map((one) => one.slice(0, 10)) : []
}

/** “Ana Lima” and “Ana” can be one person; a handle can be anybody's. */
function differInName(front: string, header: string): boolean {
  const place = {start: 0, end: 0}
  const [a, b] = [front, header].map((words) => readNames(words, undefined, place))
  if (a!.length === 0 || b!.length === 0 || [...a!, ...b!].some(({handle}) => handle !== undefined))
    return false
  const partsOf = (names: typeof a) => names!.flatMap(({name}) => name.toLowerCase().split(/[\s.-]+/))
  return !partsOf(a).some((part) => partsOf(b).includes(part))
}

function inFrontMatter(
  document: PostmortemDocument,
  field: Field,
  header: MetadataField,
  severities: readonly IncidentSeverity[],
): Suggestion[] {
  const value = yamlValue(field, header, severities)
  const edit = value === undefined ? undefined : setKey(document, field.key, value)
  return edit === undefined ? [] : [{title: `Write “${value!}” here, as the header says`, edits: [edit]}]
}

/** Marks and words beside the value are not the fix's to take away. */
function inHeader(text: string, {value, valueSpan}: MetadataField, front: string): Suggestion[] {
  if (text.slice(valueSpan.start, valueSpan.end) !== value || withoutAside(value) !== value) return []
  return [{title: `Write “${front}” in the header, as is said here`, edits: [replace(valueSpan, front)]}]
}
