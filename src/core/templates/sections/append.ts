import type {PostmortemDocument, Section} from '../../document/model.ts'
import {ownPart} from '../../document/sections.ts'
import {type TextEdit, insert} from '../../text/edits.ts'
import {lineBreakOf} from '../../text/line-break.ts'

/** Puts a bullet behind what a section says itself, before its first subsection. */
export function appendBullet(document: PostmortemDocument, section: Section, bullet: string): TextEdit {
  const {text} = document
  const {start, end} = ownPart(document, section)
  const own = text.slice(start, end)
  const at = start + own.trimEnd().length
  const last = own.trimEnd().split(/\r?\n/).at(-1) ?? ''
  const lineBreak = lineBreakOf(text)
  return insert(
    at,
    (/^\s*[-*+] |^\s{2,}\S/.test(last) ? lineBreak : lineBreak + lineBreak) +
      bullet +
      (at === text.length ? lineBreak : ''),
  )
}
