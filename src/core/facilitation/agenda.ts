import type {PostmortemDocument} from '../document/model.ts'
import {insertBlock, lineBreakOf} from '../templates/sections/insert.ts'
import {type TextEdit, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {type Length, renderAgenda} from './agenda-table.ts'

/** Puts the agenda of a meeting where it belongs, in place of one that is there. */
export function agendaEdit(
  document: PostmortemDocument,
  length: Length,
  start: string | undefined,
): TextEdit {
  const {text, sections} = document
  const agenda = renderAgenda(length, start)
  const own = sections.find(({kind, form}) => kind === 'agenda' && form === 'heading')
  if (own === undefined) return insertBlock(document, 'agenda', agenda)
  const table = agenda.split('\n').slice(2).join(lineBreakOf(text))
  const body = text.slice(own.body.start, own.body.end)
  const gap = lineBreakOf(text).repeat(2)
  const after = /\s*$/.exec(body)![0] || lineBreakOf(text)
  return replace(span(own.body.start, own.body.end), gap + table + after)
}
