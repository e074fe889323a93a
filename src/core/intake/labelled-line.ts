import type {PostmortemDocument, Section} from '../document/model.ts'
import {isFilledIn} from '../document/placeholders.ts'
import {spaced} from '../frontmatter/key-edits.ts'
import {appendBullet} from '../templates/sections/append.ts'
import {insertBlock} from '../templates/sections/insert.ts'
import {type TextEdit, fill} from '../text/edits.ts'
import {literal} from '../text/pattern.ts'
import {type Span, shifted, span} from '../text/span.ts'
import type {Place} from './question.ts'

/** Writes words behind a label of a section: into the blank that a template left there, or as a bullet of their own. */
export function writeLine(
  document: PostmortemDocument,
  {kind, title, label}: Exclude<Place, {key: string}>,
  words: string,
): TextEdit {
  const bullet = `- **${label}:** ${words}`
  const sections = document.sections.filter((one) => one.kind === kind && one.form === 'heading')
  for (const section of sections) {
    const blank = findBlank(document.text, section, label)
    if (blank !== undefined)
      return fill(
        blank.span,
        spaced(document.text, blank.span, [blank.isCell ? words.replaceAll('|', '\\|') : words]),
      )
  }
  const [section] = sections
  return section === undefined
    ? insertBlock(document, kind, `## ${title}\n\n${bullet}`)
    : appendBullet(document, section, bullet)
}

/** `- **Goal:** [what …]` or `| Customers | [number …] | …`, where nothing but the prompt stands behind the label. */
function findBlank(text: string, {body}: Section, label: string): {span: Span; isCell: boolean} | undefined {
  const name = literal(label)
  const line = new RegExp(
    String.raw`^(?:[ \t]*[-*+][ \t]+)?\*\*${name}:?\*\*:?[ \t]*([^\r\n]*)$|^\|[ \t]*${name}[ \t]*\|[ \t]?([^|\r\n]*?)[ \t]*\|`,
    'dgim',
  )
  for (const {1: value, 2: cell, indices} of text.slice(body.start, body.end).matchAll(line)) {
    const words = value ?? cell ?? ''
    if (isFilledIn(words)) continue
    const [start, end] = indices![cell === undefined ? 1 : 2]!
    return {span: shifted(span(start, end), body.start), isCell: cell !== undefined}
  }
  return undefined
}
