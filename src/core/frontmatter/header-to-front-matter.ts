import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import {inQuotes} from '../document/yaml-problems.ts'
import type {Finding} from '../rules/rule.ts'
import {insert} from '../text/edits.ts'
import {isInBraces} from './check-keys.ts'
import type {Field} from './field.ts'
import {fields} from './fields.ts'
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
  const lines = fields.flatMap((field) => {
    const found = header.find(({key}) => key === field.key)
    const value = found && yamlValue(field, found, severities)
    return value === undefined ? [] : [`${field.key}: ${value}`]
  })
  const [first] = [...header].sort((a, b) => a.keySpan.start - b.keySpan.start)
  if (first === undefined || lines.length < fewest) return undefined
  if (frontMatter !== undefined && (frontMatter.language !== 'yaml' || frontMatter.brokenFrom !== undefined))
    return undefined
  if (frontMatter !== undefined && isInBraces(text, frontMatter)) return undefined
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const written = lines.map((line) => line + lineBreak).join('')
  const fence = `---${lineBreak}`
  const edit =
    frontMatter === undefined
      ? insert(0, `${fence}${written}${fence}${lineBreak}`)
      : insert(frontMatter.body.end, written)
  return {
    span: first.keySpan,
    message: 'This header is metadata; tools read it where it stands in front matter.',
    suggestions: [{title: 'Write the header as front matter', edits: [edit]}],
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
      const lead = words.replace(/\s*[(:–—-]\s.*$|\s*\(.*$/, '')
      return scalar(findSeverity(severities, words)?.name ?? findSeverity(severities, lead)?.name)
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
