import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {blocksOf, ownPart} from '../document/sections.ts'
import {readTable} from '../document/tables.ts'
import {insertBlock} from '../templates/sections/insert.ts'
import {type TextEdit, insert, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import type {Span} from '../text/span.ts'
import {type Length, renderAgenda} from './agenda-table.ts'

/** Puts the agenda of a meeting where it belongs: in place of its table, or in front of what its section says. */
export function agendaEdit(
  document: PostmortemDocument,
  length: Length,
  start: string | undefined,
): TextEdit {
  const agenda = renderAgenda(length, start)
  const section = document.sections.find(({kind, form}) => kind === 'agenda' && form === 'heading')
  if (section === undefined) return insertBlock(document, 'agenda', agenda)
  const lineBreak = lineBreakOf(document.text)
  const table = agenda.split('\n').slice(2).join(lineBreak)
  const before = tableOfTimes(document, section)
  if (before !== undefined) return replace(before, table)
  const rest = document.text.slice(section.heading.end)
  const after = /^(?:\r?\n){2}/.test(rest) ? '' : lineBreak
  return insert(section.heading.end, lineBreak.repeat(2) + table + after)
}

/** A section can hold other tables, of roles for example. */
function tableOfTimes(document: PostmortemDocument, section: Section): Span | undefined {
  for (const block of blocksOf(document, {body: ownPart(document, section)})) {
    if (block.type !== 'table') continue
    const {columns} = readTable(document.text, block)
    if (columns.some((column) => /\b(?:time|min(?:ute)?s?|duration|when)\b/.test(column)))
      return nodeSpan(block)
  }
  return undefined
}
