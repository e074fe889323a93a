import type {FrontMatterEntry, PostmortemDocument} from '../document/model.ts'
import type {YamlValue} from '../document/yaml-value.ts'
import {type Interval, intervals} from '../facts/durations.ts'
import {renderDuration} from '../text/duration.ts'
import {escapeMarkdown} from '../text/markdown.ts'
import type {Spanned} from '../text/span.ts'
import {findDeadline} from './deadline.ts'
import {findChoice} from './choices.ts'
import type {Field} from './field.ts'
import {findField} from './fields.ts'
import {severityNote} from './offers.ts'
import {personKeys} from './people-fields.ts'
import {type IncidentSeverity, namedSeverity} from './severities.ts'
import {between, readTimes} from './times.ts'

/** What the team's configuration says. */
export interface TeamCalendar {
  readonly severities: readonly IncidentSeverity[]
  readonly holidays: readonly string[]
}

/** Markdown about the key or value at an offset: what it means, what is allowed, and what follows from it. */
export function hoverFrontMatter(
  document: PostmortemDocument,
  offset: number,
  team: TeamCalendar,
): Spanned | undefined {
  const inside = ({start, end}: {start: number; end: number}): boolean => start <= offset && offset <= end
  const entry = document.frontMatter?.entries.find(
    ({keySpan, valueSpan}) => inside(keySpan) || (valueSpan.end > valueSpan.start && inside(valueSpan)),
  )
  // By the name that it is read by: `sev` as `severity`.
  const named = document.metadata.find(({keySpan}) => keySpan.start === entry?.keySpan.start)
  const field = named && findField(named.key)
  if (entry === undefined || field === undefined) return undefined
  const ofPerson = personKeyAt(entry.content, offset)
  if (ofPerson !== undefined) return ofPerson
  const onKey = inside(entry.keySpan)
  const parts = onKey
    ? [`**${field.key}**: ${field.description}`, ...allowed(field, team), ...example(field)]
    : [meaning(field, entry, team) ?? field.description]
  const value = [...parts, ...facts(field.key, document, team)].join('\n\n')
  return {value, span: onKey ? entry.keySpan : entry.valueSpan}
}

/** About a key of a person who is written as a map. */
function personKeyAt(value: YamlValue | undefined, offset: number): Spanned | undefined {
  if (value === undefined || value.kind === 'scalar') return undefined
  if (value.kind === 'list') {
    const item = value.items.find(({span}) => span.start <= offset && offset <= span.end)
    return personKeyAt(item, offset)
  }
  const found = value.entries.find(({keySpan}) => keySpan.start <= offset && offset <= keySpan.end)
  if (found === undefined || !Object.hasOwn(personKeys, found.key)) return undefined
  return {value: `**${found.key}**: ${personKeys[found.key]!.description}`, span: found.keySpan}
}

function allowed({kind, choices}: Field, {severities}: TeamCalendar): string[] {
  const list =
    kind === 'severity'
      ? severities.map(({name, meaning: what}): [string, string] => [name, what])
      : Object.entries(choices ?? {})
  if (list.length === 0) return []
  return [list.map(([name, what]) => `- \`${name.replaceAll('`', "'")}\` ${escapeMarkdown(what)}`).join('\n')]
}

function example({examples, choices, kind}: Field): string[] {
  if (choices !== undefined || kind === 'severity') return []
  return [`*Example:* \`${flow(examples[0])}\``]
}

/** Plain data as YAML in flow style. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${flow(part)}`)
    .join(', ')}}`
}

function meaning(field: Field, {content}: FrontMatterEntry, {severities}: TeamCalendar): string | undefined {
  if (content?.kind !== 'scalar') return undefined
  const choice = findChoice(field, content.text)
  if (choice !== undefined) return field.choices![choice]
  const severity = field.kind === 'severity' ? namedSeverity(severities, content.text) : undefined
  return (
    severity &&
    `**${escapeMarkdown(severity.name)}**: ${[escapeMarkdown(severity.meaning), severityNote(severity)].filter(Boolean).join(' ')}`
  )
}

const hovered: readonly Interval[] = [
  ...intervals,
  {name: 'From start to end', from: 'started', to: 'resolved'},
]

function facts(key: string, document: PostmortemDocument, team: TeamCalendar): string[] {
  const known = readTimes(document)
  const measured = hovered.flatMap(({from, to, name}) => {
    const apart = to === key || key === 'started' ? between(known, from, to) : undefined
    return apart === undefined || apart < 0 ? [] : [`${name}: ${renderDuration(apart)}`]
  })
  const deadline = ['severity', 'published', 'status', 'resolved'].includes(key)
    ? findDeadline(document, team.severities, team.holidays)
    : undefined
  const publish = deadline && [
    `Publish by ${deadline.due}: ${deadline.severity.publishWithin!} business days after ${deadline.from}`,
  ]
  return [...measured, ...(publish ?? [])]
}
