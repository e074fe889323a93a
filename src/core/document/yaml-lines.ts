import {blank} from '../text/blank.ts'
import {type Span, span, trimSpan} from '../text/span.ts'

/** Places in lines of YAML, found by what they look like: a text that is broken has no tree. */

/** How much of a line is looked at for what may be meant. */
export const longest = 1000
/** More keys than an item of a list has. */
const mostKeys = 20

/** Before the words of a value: the dashes of a list, a key, a name that it is given (`&name`), a type (`!name`). */
const lead = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'[{][^:#]*):\s+)?(?:[&!]\S+\s+)*/

/** The words of the value on a line, without its key and without a comment. */
export function valueOnLine(line: Span, source: string): Span {
  const start = lead.exec(source)![0].length
  const end = commentStart(source, 0)
  return trimSpan(
    ' '.repeat(line.start) + source,
    span(line.start + start, line.start + Math.max(end, start)),
  )
}

/** Where a comment begins in a line without quotes, or the line's end. */
export function commentStart(source: string, base: number): number {
  const found = source.search(/\s#/)
  return base + (found === -1 ? source.length : found)
}

/** A text without the words of a place; its lines stay. */
export function blankLines(text: string, {start, end}: Span): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end)
}

/** The line around an offset, without its line break, inside `body`. */
export function lineAt(text: string, offset: number, body: Span): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, body.start)
  const end = Math.min(endOfLine(text, offset), body.end)
  return span(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
}

/** The lines of `body` above a line, the nearest first, without those that say nothing: blank ones and comments. */
export function linesAbove(text: string, line: Span, body: Span): Span[] {
  const lines: Span[] = []
  for (let start = line.start; start > body.start && lines.length < mostKeys; start = lines.at(-1)!.start)
    lines.push(lineAt(text, start - 1, body))
  return lines.filter((one) => saysSomething(text, one))
}

/** The next line of `body` that says something. */
export function lineBelow(text: string, line: Span, body: Span): Span | undefined {
  for (let feed = text.indexOf('\n', line.end); feed !== -1 && feed + 1 < body.end;) {
    const next = lineAt(text, feed + 1, body)
    if (saysSomething(text, next)) return next
    feed = text.indexOf('\n', next.end)
  }
  return undefined
}

/** Where the first line below a place begins that writes a key at the margin; the end of `body` where none does. */
export function nextKey(text: string, place: Span, body: Span): number {
  let line = lineAt(text, Math.max(place.end - 1, place.start), body)
  for (;;) {
    const next = lineBelow(text, line, body)
    if (next === undefined) return body.end
    if (/^[^\s#-][^\n]*:(?:\s|$)/.test(text.slice(next.start, next.end))) return next.start
    line = next
  }
}

function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  return feed === -1 ? text.length : feed
}

function saysSomething(text: string, {start, end}: Span): boolean {
  return /^\s*[^\s#]/.test(text.slice(start, end))
}

/** The last bracket that opens a value in `place` and is not closed in it. */
export function openBracket(text: string, place: Span): number | undefined {
  const open: number[] = []
  for (let offset = place.start; offset < place.end; offset++) {
    const char = text[offset]
    if (char === '#' && /[\s,[{]/.test(text[offset - 1] ?? ' ')) offset = endOfLine(text, offset) - 1
    else if ((char === '[' || char === '{') && /[\s,[{:]/.test(text[offset - 1] ?? ' ')) open.push(offset)
    else if (char === ']' || char === '}') open.pop()
  }
  return open[0]
}

/** Where the keys of the list item that the line before is in stand: 4 behind `  - name: Ana`; 0 where it is in none. */
export function indentOfItem(text: string, lineStart: number): number {
  let inside: number | undefined
  for (let end = lineStart, lines = 0; end > 0 && lines < mostKeys; lines++) {
    const start = text.lastIndexOf('\n', end - 2) + 1
    const words = text.slice(start, Math.min(end, start + longest))
    const item = /^ *- +(?=[\w-]+:\s+\S)/.exec(words)?.[0].length
    if (item !== undefined) return inside === undefined || inside === item ? item : 0
    const indent = /^ +(?=[\w-]+:\s+\S)/.exec(words)?.[0].length
    if (indent === undefined || (inside !== undefined && indent !== inside)) return 0
    inside = indent
    end = start
  }
  return 0
}
