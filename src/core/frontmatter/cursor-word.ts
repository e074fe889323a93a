import {type Span, span, trimSpan} from '../text/span.ts'

/** The words around a cursor in brackets, up to the signs that end them. */
export function flowWord(text: string, from: number, line: Span, offset: number) {
  const end = flowEnd(text, offset, line.end)
  const start = Math.min(behindProperties(text, skipSpace(text, from)), offset)
  return {word: around(trimSpan(text, span(start, end)), offset), inList: false, beside: ''}
}

/** The value on the rest of a line, without a comment. */
export function valueWord(text: string, from: number, line: Span, offset: number): Span {
  const start = Math.min(behindProperties(text, skipBlanks(text, from)), offset)
  const rest = text.slice(offset, line.end)
  const comment = rest.search(/(?:^|[ \t])#/)
  return around(trimSpan(text, span(start, comment === -1 ? line.end : offset + comment)), offset)
}

/** A span that holds the cursor: what is empty stands at it. */
function around(word: Span, offset: number): Span {
  if (word.end <= word.start) return span(offset, offset)
  return span(Math.min(word.start, offset), Math.max(word.end, offset))
}

function flowEnd(text: string, offset: number, end: number): number {
  const found = text.slice(offset, end).search(/[,\]}]|[ \t]#/)
  return found === -1 ? end : offset + found
}

function skipBlanks(text: string, offset: number): number {
  return offset + /^[ \t]*/.exec(text.slice(offset, offset + 200))![0].length
}

/** Lines too: an item in brackets may begin on one of its own. */
export function skipSpace(text: string, offset: number): number {
  return offset + /^\s*/.exec(text.slice(offset, offset + 200))![0].length
}

/** Behind the name (`&name`) or type (`!!str`) that a value is given. */
function behindProperties(text: string, offset: number): number {
  return offset + /^(?:[&!][^\s,[\]{}]*[ \t]+)*/.exec(text.slice(offset, offset + 200))![0].length
}

export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  const end = feed === -1 ? text.length : feed
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}
