import type {PostmortemDocument, Section} from '../../document/model.ts'
import {ownPart} from '../../document/sections.ts'
import {type TextEdit, insert} from '../../text/edits.ts'
import {lineBreakOf} from '../../text/line-break.ts'

/** Puts a bullet behind what a section says itself, before its first subsection. */
export function appendBullet(document: PostmortemDocument, section: Section, bullet: string): TextEdit {
  const {text} = document
  const {start, end} = ownPart(document, section)
  const own = text.slice(start, end)
  const written = own.trimEnd()
  // What a line ends with, such as two blanks, stays with it.
  const at = start + written.length + /^[ \t]*/.exec(own.slice(written.length))![0].length
  const last = written.split(/\r?\n/).at(-1) ?? ''
  const lineBreak = lineBreakOf(text)
  return insert(
    at,
    (/^\s*[-*+] |^\s{2,}\S/.test(last) ? lineBreak : lineBreak + lineBreak) +
      bullet +
      (at === text.length ? lineBreak : ''),
  )
}
