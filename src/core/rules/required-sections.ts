import type {PostmortemDocument, Section} from '../document/model.ts'
import type {DocumentType} from '../document/detect.ts'
import {isBlank} from '../document/content.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {sectionsOf} from '../document/sections.ts'
import {type TextEdit, fill, blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {defineRule} from './rule.ts'

interface Requirement {
  /** Any of these will do. */
  readonly kinds: readonly [SectionKind, ...SectionKind[]]
  readonly title: string
  readonly prompt: string
}

/** In the order in which a reader expects them. */
const requirements: Readonly<Record<string, Requirement>> = {
  summary: {
    kinds: ['summary', 'background'],
    title: 'Summary',
    prompt: 'what happened, who was affected, how it ended',
  },
  impact: {kinds: ['impact'], title: 'Impact', prompt: 'who was affected, how many, and for how long'},
  timeline: {
    kinds: ['timeline'],
    title: 'Timeline',
    prompt: 'what happened when, with the time zone and links',
  },
  'went-well': {kinds: ['went-well'], title: 'What went well', prompt: 'what limited the impact'},
  causes: {
    kinds: ['contributing-factors', 'root-cause', 'went-wrong'],
    title: 'Contributing factors',
    prompt: 'the conditions that together made this possible',
  },
  actions: {
    kinds: ['action-items', 'next-steps'],
    title: 'Action items',
    prompt: 'what will change, who owns it, and by when',
  },
  lessons: {
    kinds: ['lessons'],
    title: 'Lessons learned',
    prompt: 'what the team knows now that it did not know before',
  },
}

const all = Object.keys(requirements)
const byType: ReadonlyMap<unknown, readonly string[]> = new Map<DocumentType, readonly string[]>([
  ['near-miss', ['summary', 'timeline', 'causes', 'actions']],
  ['project', ['timeline', 'causes', 'actions', 'lessons']],
  ['okr', ['causes', 'actions', 'lessons']],
  ['pre-mortem', ['causes', 'actions']],
])

/** The parts that every source's template has; without them a reader cannot follow what happened or what will change. */
export const requiredSections = defineRule({
  id: 'required-sections',
  category: 'structure',
  severity: 'warning',
  description: 'Have the sections that a reader looks for, with something in each.',
  *check({document}) {
    if (!/[\p{L}\d]/u.test(document.text)) {
      yield {span: titleSpan(document), message: 'This postmortem is empty.'}
      return
    }
    const type = document.frontMatter?.entries.find(({key}) => key === 'type')?.value
    const needed = byType.get(type) ?? all
    for (const name of needed) {
      const {kinds, title, prompt} = requirements[name]!
      const found = sectionsOf(document, ...kinds)
      if (found.length === 0) {
        yield {
          span: titleSpan(document),
          message: `There is no section “${title}”.`,
          suggestions: [
            {title: `Insert section “${title}”`, edits: [insertSection(document, name, title, prompt)]},
          ],
        }
      } else if (found.every((section) => isBlank(document, section))) {
        yield {span: found[0]!.heading, message: `Section “${found[0]!.title}” is empty.`}
      }
    }
  },
})

/** The document's title, or its first line. */
function titleSpan({text, sections, frontMatter}: PostmortemDocument): Span {
  const title = sections.find(({depth}) => depth === 1)
  if (title !== undefined) return title.heading
  const start = frontMatter?.span.end ?? 0
  const from = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0)
  const end = text.indexOf('\n', from)
  return from >= text.length ? span(0, Math.min(text.length, 3)) : span(from, end === -1 ? text.length : end)
}

/** Before the first section that comes later in the usual order, or at the end. */
function insertSection(document: PostmortemDocument, name: string, title: string, prompt: string): TextEdit {
  const later = all.slice(all.indexOf(name) + 1).flatMap((next) => [...requirements[next]!.kinds])
  const next = document.sections.find(
    (section: Section) =>
      section.form === 'heading' && section.kind !== undefined && later.includes(section.kind),
  )
  const depth = document.sections.find(({form, kind}) => form === 'heading' && kind !== undefined)?.depth ?? 2
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n'
  const body = [`${'#'.repeat(depth)} ${title}`, lineBreak, lineBreak, blank(prompt), lineBreak]
  if (next !== undefined) return fill(span(next.heading.start, next.heading.start), [...body, lineBreak])
  const end = document.text.length
  const gap =
    /(?:\r?\n){2}$/.test(document.text) || end === 0
      ? []
      : document.text.endsWith('\n')
        ? [lineBreak]
        : [lineBreak, lineBreak]
  return fill(span(end, end), [...gap, ...body])
}
