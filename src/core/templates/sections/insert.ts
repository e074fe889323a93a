import {isBlank} from '../../document/content.ts'
import type {PostmortemDocument, Section} from '../../document/model.ts'
import {blocksOf} from '../../document/sections.ts'
import type {SectionKind} from '../../document/section-kinds.ts'
import {type TextEdit, insert} from '../../text/edits.ts'
import {withLineBreaksOf} from '../../text/line-break.ts'
import {span} from '../../text/span.ts'
import {templateOf} from '../choose.ts'
import {renderTemplate} from '../render.ts'
import {type SectionPart, sectionParts} from './lacking.ts'
import {sectionOrder} from './order.ts'

/**
 * Puts sections where a reader of such a document looks for them, with their prompts as blanks, in the depth and with
 * the line breaks of the document. Nothing that is there changes.
 */
export function insertParts(document: PostmortemDocument, added: readonly SectionPart[]): TextEdit[] {
  return inserter(document)(added)
}

/** The same for several choices of sections: where they belong is worked out once. */
export function inserter(document: PostmortemDocument): (added: readonly SectionPart[]) => TextEdit[] {
  const order = sectionOrder(templateOf(document))
  const rank = ({kind}: SectionPart): number => order.indexOf(kind)
  return (added) => {
    const places = new Map<number, string[]>()
    for (const part of [...added].sort((a, b) => rank(a) - rank(b))) {
      const at = placeOf(document, order.slice(rank(part) + 1))
      places.set(at, [...(places.get(at) ?? []), part.text])
    }
    return [...places].map(([at, blocks]) => fromTemplate(at, setApart(document, at, blocks)))
  }
}

/** Where a section of that kind belongs. */
export function placeForSection(document: PostmortemDocument, kind: SectionKind): number {
  const order = sectionOrder(templateOf(document))
  return placeOf(document, order.slice(order.indexOf(kind) + 1))
}

/** Before the first section that comes later, or at the end. */
function placeOf({sections, text}: PostmortemDocument, later: readonly SectionKind[]): number {
  const next = sections.find(
    ({form, kind}) => form === 'heading' && kind !== undefined && later.includes(kind),
  )
  return next === undefined ? text.length : outermost(next, sections).heading.start
}

/** A section goes before or behind another, never into it; the title of the document is around them all. */
function outermost(section: Section, sections: readonly Section[]): Section {
  const around = section.parent === undefined ? undefined : sections[section.parent]
  return around === undefined || around.depth < depthOf(sections) ? section : outermost(around, sections)
}

/** How deep the headings of the document's sections are. */
function depthOf(sections: readonly Section[]): number {
  return sections.find(({form, kind}) => form === 'heading' && kind !== undefined)?.depth ?? 2
}

/** Puts Markdown that begins with a heading of two hashes, as it is, where a section of that kind belongs. */
export function insertBlock(document: PostmortemDocument, kind: SectionKind, markdown: string): TextEdit {
  const at = placeForSection(document, kind)
  return insert(at, setApart(document, at, [markdown]))
}

/** The blocks as they stand at an offset: in the depth of the document, with empty lines around them. */
function setApart(document: PostmortemDocument, at: number, blocks: readonly string[]): string {
  const {text, sections} = document
  const depth = depthOf(sections)
  const words = blocks.map((block) => atDepth(block, depth)).join('\n\n')
  const before =
    at === 0 || /(?:\r?\n){2}$/.test(text.slice(0, at)) ? '' : text[at - 1] === '\n' ? '\n' : '\n\n'
  const after = at < text.length ? '\n\n' : '\n'
  return withLineBreaksOf(text, before + words + after)
}

function fromTemplate(at: number, template: string): TextEdit {
  const {text, blanks} = renderTemplate(template, {})
  return {span: span(at, at), newText: text, blanks}
}

/** Markdown with its first heading that deep; `#` in a code block is no heading. */
function atDepth(text: string, depth: number): string {
  let isCode = false
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode
      return isCode || !line.startsWith('##') ? line : `${'#'.repeat(depth)}${line.slice(2)}`
    })
    .join('\n')
}

/**
 * The prompts of a section that has a heading and no words: those of its part, as blanks behind the heading.
 * Undefined where there is something, be it a table without rows, and where no part is of that kind.
 */
export function promptsFor(document: PostmortemDocument, section: Section): TextEdit | undefined {
  const {kind, form, heading} = section
  if (form !== 'heading' || kind === undefined || !isBlank(document, section)) return undefined
  if (blocksOf(document, section).some(({type}) => type !== 'html')) return undefined
  const own = partOfKind(document, kind)
  const body = own?.text.split('\n').slice(1).join('\n').trim()
  if (body === undefined) return undefined
  const rest = document.text.slice(heading.end)
  // The gap behind the heading stays in front of what follows; at the end of the text there may be none.
  const after = /^(?:\r?\n){2}/.test(rest) ? '' : /^\r?\n\S/.test(rest) || rest === '' ? '\n' : ''
  return fromTemplate(heading.end, withLineBreaksOf(document.text, `\n\n${body}${after}`))
}

/** The part of a kind as the document's template has it, or else the first one. */
export function partOfKind(
  document: PostmortemDocument,
  ...kinds: readonly SectionKind[]
): SectionPart | undefined {
  const own = templateOf(document).parts
  const candidates = kinds.flatMap((kind) => sectionParts.filter((part) => part.kind === kind))
  return candidates.find(({id}) => own.includes(id)) ?? candidates[0]
}
