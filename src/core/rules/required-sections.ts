import {isBlank} from '../document/content.ts'
import {fieldsOf, findField} from '../document/fields.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {findPlaceholders} from '../document/placeholders.ts'
import {sectionsOf} from '../document/sections.ts'
import {titleSpan} from '../document/title.ts'
import {profileOf} from '../facts/profile.ts'
import {type TextEdit, blank, fill} from '../text/edits.ts'
import {enumerate} from '../text/list.ts'
import {contains, span} from '../text/span.ts'
import {type Suggestion, defineRule} from './rule.ts'
import {type PartName, neededParts, partNames, parts} from './sections/parts.ts'

/** The parts that every source's template has; without them a reader cannot follow what happened or what will change. */
export const requiredSections = defineRule({
  id: 'required-sections',
  category: 'structure',
  severity: 'warning',
  description: 'Have the sections that a reader looks for, with something in each.',
  *check({document, config}) {
    if (!document.isRead) return
    if (!/[\p{L}\d]/u.test(document.text)) {
      yield {span: titleSpan(document), message: 'This postmortem is empty.'}
      return
    }
    const needed = neededParts(profileOf(document), config.requiredSections)
    const absent = needed.filter((name) => sectionsOf(document, ...parts[name].kinds).length === 0)
    const missing = absent.length === 0 ? [] : withoutFields(document, absent)
    if (missing.length > 0) {
      yield {
        span: titleSpan(document),
        message: message(missing),
        suggestions: insertions(document, missing),
      }
    }
    const placeholders = findPlaceholders(document.text, document.tree)
    for (const name of needed) {
      const [first, ...others] = sectionsOf(document, ...parts[name].kinds)
      if (first === undefined || ![first, ...others].every((section) => isBlank(document, section))) continue
      // What a template left there is pointed at by `no-placeholder`.
      if (placeholders.some((placeholder) => contains(first.body, placeholder.span))) continue
      yield {span: first.heading, message: `Section “${first.title}” is empty.`}
    }
  },
})

/** A line of the header says it too: `Impact: 40 customers`. */
function withoutFields(document: PostmortemDocument, names: readonly PartName[]): PartName[] {
  const fields = fieldsOf(document)
  return names.filter((name) => findField(fields, new RegExp(`^${parts[name].title}$`, 'i')) === undefined)
}

function message(missing: readonly PartName[]): string {
  const titles = missing.map((name) => `“${parts[name].title}”`)
  if (titles.length === 1) return `There is no section ${titles[0]!}.`
  const shown = titles.length > 4 ? [...titles.slice(0, 3), `${titles.length - 3} more`] : titles
  return `There are no sections ${enumerate(shown)}.`
}

function insertions(document: PostmortemDocument, missing: readonly PartName[]): Suggestion[] {
  const single = missing.map((name) => ({
    title: `Insert section “${parts[name].title}”`,
    edits: [insertSections(document, [name])],
  }))
  if (missing.length === 1) return single
  const places = new Map<number, PartName[]>()
  for (const name of missing) {
    const at = placeOf(document, name)
    places.set(at, [...(places.get(at) ?? []), name])
  }
  const edits = [...places.values()].map((names) => insertSections(document, names))
  return [{title: `Insert the ${missing.length} missing sections`, edits}, ...single]
}

/** Before the first section that comes later in the usual order, or at the end. */
function placeOf(document: PostmortemDocument, name: PartName): number {
  const later = partNames
    .slice(partNames.indexOf(name) + 1)
    .flatMap((next) => [...parts[next].kinds] as string[])
  const next = document.sections.find(
    ({form, kind}: Section) => form === 'heading' && kind !== undefined && later.includes(kind),
  )
  return next?.heading.start ?? document.text.length
}

function insertSections(document: PostmortemDocument, names: readonly PartName[]): TextEdit {
  const {text, sections} = document
  const at = placeOf(document, names[0]!)
  const depth = sections.find(({form, kind}) => form === 'heading' && kind !== undefined)?.depth ?? 2
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const body = names.flatMap((name, index) => [
    ...(index > 0 ? [lineBreak] : []),
    ...[`${'#'.repeat(depth)} ${parts[name].title}`, lineBreak, lineBreak],
    ...[blank(parts[name].prompt), lineBreak],
  ])
  if (at < text.length) return fill(span(at, at), [...body, lineBreak])
  if (at === 0 || /(?:\r?\n){2}$/.test(text)) return fill(span(at, at), body)
  return fill(span(at, at), [...(text.endsWith('\n') ? [lineBreak] : [lineBreak, lineBreak]), ...body])
}
