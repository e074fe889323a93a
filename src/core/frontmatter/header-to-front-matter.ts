import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import {inQuotes} from '../document/yaml-quotes.ts'
import type {Finding} from '../rules/rule.ts'
import {insert} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {enumerate} from '../text/list.ts'
import {withoutAside} from './check-header.ts'
import type {Field} from './field.ts'
import {fields} from './fields.ts'
import {beginFrontMatter, canAddKey, openingBrace} from './key-edits.ts'
import {readMoment} from './moments.ts'
import {isPlain} from './rewrite.ts'
import {type IncidentSeverity, findSeverity} from './severities.ts'
import {squashed} from '../spelling.ts'
import {isZone} from './zones.ts'

/** A single line can be about anything; several known ones are a header. */
const fewest = 2

/** Points out a header that machines do not read, and offers to write it as front matter; its lines stay. */
export function headerFinding(
  {text, frontMatter, metadata}: PostmortemDocument,
  severities: readonly IncidentSeverity[],
): Finding | undefined {
  const header = metadata.filter(({from}) => from === 'header')
  const values = fields.flatMap((field) => {
    const found = header.find(({key}) => key === field.key)
    return found === undefined ? [] : [{key: field.key, value: yamlValue(field, found, severities)}]
  })
  const lines = values.flatMap(({key, value}) => (value === undefined ? [] : [`${key}: ${value}`]))
  const [first] = [...header].sort((a, b) => a.keySpan.start - b.keySpan.start)
  if (first === undefined || lines.length < fewest) return undefined
  if (frontMatter !== undefined && !(canAddKey(frontMatter) && openingBrace(text, frontMatter) === undefined))
    return undefined
  const lineBreak = lineBreakOf(text)
  const written = lines.map((line) => line + lineBreak).join('')
  const edit =
    frontMatter === undefined ? beginFrontMatter(text, written) : insert(frontMatter.body.end, written)
  if (edit === undefined) return undefined
  const left = values.filter(({value}) => value === undefined).map(({key}) => `“${key}”`)
  const but = left.length === 0 ? '' : `, all but ${enumerate(left)}, which a machine could not read`
  return {
    span: first.keySpan,
    message: 'This header is metadata; tools read it where it stands in front matter.',
    suggestions: [{title: `Write the header as front matter${but}`, edits: [edit]}],
    possible: true,
  }
}

/** How front matter writes words for a field; undefined where that would be a guess. */
export function yamlValue(
  {kind, choices}: Field,
  {value}: Pick<MetadataField, 'value'>,
  severities: readonly IncidentSeverity[],
): string | undefined {
  const words = value.replace(/\s+/g, ' ')
  switch (kind) {
    case 'severity': {
      const named = findSeverity(severities, words) ?? findSeverity(severities, withoutAside(words))
      return scalar(named?.name)
    }
    case 'choice':
      return Object.keys(choices!).find((choice) => squashed(choice) === squashed(words))
    case 'day':
    case 'moment': {
      const reading = readMoment(words)
      if (reading.kind !== 'moment') return undefined
      return kind === 'day' ? reading.moment.day : scalar(reading.canonical, true)
    }
    case 'zone':
      return isZone(words) ? scalar(words) : undefined
    case 'yes-no':
      return /^(?:yes|true)\b/i.test(words) ? 'true' : /^(?:no|false)\b/i.test(words) ? 'false' : undefined
    case 'people':
    case 'words':
      return list(words)
    default:
      return scalar(words)
  }
}

function scalar(words: string | undefined, isDate = false): string | undefined {
  if (words === undefined || words === '') return undefined
  return isDate || isPlain(words) ? words : inQuotes(words)
}

function list(words: string): string {
  const parts = words.split(/[,;]|\band\b/).map((part) => part.trim())
  const items = parts.filter((part) => part !== '')
  return `[${items.map((item) => (isPlain(item) ? item : inQuotes(item))).join(', ')}]`
}
