import {isBlank} from '../document/content.ts'
import {pointsOf} from '../document/points.ts'
import type {MetadataField, PostmortemDocument, Section} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {sectionsOf} from '../document/sections.ts'
import type {LintFinding} from '../lint.ts'
import type {RuleId} from '../rules/index.ts'
import {type Span, contains} from '../text/span.ts'

/** What criteria are measured on: one version of a document and what the rules say of it. */
export interface Measured {
  readonly document: PostmortemDocument
  readonly findings: readonly LintFinding[]
}

/** The place that shows that a criterion is met; undefined where it is not. */
export type Evidence = Span | undefined

/** What front matter, or a header in its place, says under one of these keys. */
export function frontMatterField(
  {document: {metadata, text}}: Measured,
  ...keys: readonly string[]
): Evidence {
  const says = ({value, valueSpan}: MetadataField): boolean =>
    value !== '' && !unfilled.test(text.slice(valueSpan.start, valueSpan.end))
  return metadata.find((field) => keys.includes(field.key) && says(field))?.valueSpan
}

/** A prompt in square brackets is a list to YAML and still to be filled in to its author. */
const unfilled =
  /^["']?(?:tbd|todo|tba|\[(?:name|team|role|who|what|when|date|link|service|ticket|describe)\b[^\]]*\])["']?$/i

/** The first words that match, in the prose of sections of these kinds, or anywhere if no kind is given. */
export function mention(
  {document: {passages}}: Measured,
  pattern: RegExp,
  ...kinds: readonly SectionKind[]
): Evidence {
  for (const {text, start, kind} of passages) {
    if (kinds.length > 0 && (kind === undefined || !kinds.includes(kind))) continue
    const match = pattern.exec(text)
    if (match !== null) return {start: start + match.index, end: start + match.index + match[0].length}
  }
  return undefined
}

/** A table column with this heading that has words in it, in sections of these kinds. */
export function column(
  {document: {passages}}: Measured,
  heading: RegExp,
  ...kinds: readonly SectionKind[]
): Evidence {
  const cell = passages.find(
    (passage) =>
      passage.column !== undefined &&
      heading.test(passage.column) &&
      passage.kind !== undefined &&
      kinds.includes(passage.kind),
  )
  return cell && {start: cell.start, end: cell.start + cell.text.length}
}

/** The heading of a section that makes at least so many points. */
export function points({document}: Measured, least: number, ...kinds: readonly SectionKind[]): Evidence {
  const sections = sectionsOf(document, ...kinds)
  const outer = sections.filter(
    (section) => !sections.some((other) => other !== section && contains(other.body, section.heading)),
  )
  const count = outer.reduce((sum, section) => sum + pointsOf(document, section).length, 0)
  return count >= least ? outer[0]?.heading : undefined
}

/** The first section of these kinds that holds more than a template's prompts. */
export function section({document}: Measured, ...kinds: readonly SectionKind[]): Section | undefined {
  return sectionsOf(document, ...kinds).find((one) => !isBlank(document, one))
}

/** Whether none of these rules is sure of anything in sections of these kinds, or anywhere if no kind is given. */
export function isFree(
  {document, findings}: Measured,
  ids: readonly RuleId[],
  ...kinds: readonly SectionKind[]
): boolean {
  const within = kinds.length > 0 ? sectionsOf(document, ...kinds) : undefined
  return !findings.some(
    ({rule, span, possible}) =>
      ids.includes(rule) &&
      !possible &&
      (within === undefined || within.some(({body}) => contains(body, span))),
  )
}

/** The place of the first thing if at least this share of all has what is asked for. */
export function share<T extends {readonly span: Span}>(
  things: readonly T[],
  least: number,
  has: (thing: T) => boolean,
): Evidence {
  const having = things.filter(has)
  return things.length > 0 && having.length >= things.length * least ? having[0]?.span : undefined
}
