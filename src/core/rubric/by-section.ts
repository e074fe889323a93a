import {findDay} from '../document/dates.ts'
import type {Section} from '../document/model.ts'
import {type SectionKind, zoneOf} from '../document/section-kinds.ts'
import {sectionAround} from '../document/sections.ts'
import type {Span} from '../text/span.ts'
import type {Measured} from './dimension.ts'

/** Something that has a value, and where it stands. */
export interface Valued {
  readonly span: Span
  /** From 0 to 1. */
  readonly value: number
}

/**
 * The mean of values by section: a section's is the mean of what stands directly in it and of its subsections; one that
 * holds nothing of them is left out. A blank section of one of these kinds counts as 0, so that emptying a section with
 * what is bad in it gains nothing. With no kinds given, so does every blank section that holds more than records and
 * names.
 */
export function meanBySection(
  {document: {sections}, isBlank}: Pick<Measured, 'document' | 'isBlank'>,
  things: readonly Valued[],
  kinds?: readonly SectionKind[],
): number {
  const own = new Map<number | undefined, number[]>()
  for (const {span, value} of things) {
    const at = sectionAround(sections, span)
    const values = own.get(at)
    if (values === undefined) own.set(at, [value])
    else values.push(value)
  }
  const inner = new Map<number | undefined, number[]>()
  for (const [index, {parent}] of sections.entries()) inner.set(parent, [...(inner.get(parent) ?? []), index])
  const isCounted = (section: Section, index: number): boolean =>
    !isTitleAlone(sections, index) && isOf(section)
  const isOf = ({kind}: Section): boolean =>
    kinds === undefined ? zoneOf(kind) !== 'metadata' : kind !== undefined && kinds.includes(kind)
  const valueOf = (index: number | undefined): number | undefined => {
    const section = index === undefined ? undefined : sections[index]
    const values = own.get(index) ?? []
    const below = (inner.get(index) ?? []).flatMap((child) => valueOf(child) ?? [])
    if (section !== undefined && values.length === 0 && below.length === 0)
      return isCounted(section, index!) && isBlank(section) ? 0 : undefined
    return mean([...(values.length > 0 ? [mean(values)!] : []), ...below])
  }
  return valueOf(undefined) ?? 0
}

/**
 * The title of the document, also below a heading `# Title:`, the day below it and a heading that says all:
 * `## Owner: @ines`, need no text of their own. A first heading of a kind is no title: that one stands in the front matter then.
 */
export function isTitleAlone(sections: readonly Section[], index: number): boolean {
  const {kind, title} = sections[index]!
  if (kind !== undefined) return false
  if (index === 0 || /:\s+\S/.test(title)) return true
  return index === 1 && (/^\W*title\W*$/i.test(sections[0]!.title) || isDay(title))
}

function isDay(title: string): boolean {
  if (/^\W*\d{1,4}([./-])\d{1,2}\1\d{1,4}\W*$/.test(title)) return true
  const day = findDay(title)
  return day !== undefined && !/[\p{L}\d]/u.test(title.slice(0, day.start) + title.slice(day.end))
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
