import {type Span, span, trimSpan} from '../text/span.ts'

/** Places in lines of YAML, found by what they look like: a text that is broken has no tree. */

/** How much of a line is looked at for what may be meant. */
export const longest = 1000
/** More keys than an item of a list has. */
const mostKeys = 20

/** What stands behind `key:` on a line, without a comment; the line's words where there is no key. */
export function valueOnLine(line: Span, source: string): Span {
  const start = /^[^:]*:\s+/.exec(source)?.[0].length ?? /^\s*/.exec(source)![0].length
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

/** The line around an offset, without its line break, inside `body`. */
export function lineAt(text: string, offset: number, body: Span): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, body.start)
  const feed = text.indexOf('\n', offset)
  const end = Math.min(feed === -1 ? text.length : feed, body.end)
  return span(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
}

/** The last bracket that opens a value in `place` and is not closed in it. */
export function openBracket(text: string, place: Span): number | undefined {
  const open: number[] = []
  for (let offset = place.start; offset < place.end; offset++) {
    const char = text[offset]
    if ((char === '[' || char === '{') && /[\s,[{:]/.test(text[offset - 1] ?? ' ')) open.push(offset)
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
