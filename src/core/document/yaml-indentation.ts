import {findField} from '../frontmatter/fields.ts'
import {replace} from '../text/edits.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import type {Problem} from './model.ts'
import {indentOfItem, lineBelow, linesAbove, nextKey} from './yaml-lines.ts'

/** Lines of YAML whose indentation is not that of the lines they belong with. */

/** @param body the lines below are mended too, as far as they belong to the same value */
export function tabs(text: string, line: Span, body: Span): Problem {
  const source = text.slice(line.start, line.end)
  const indent = /^\s*/.exec(source)![0]
  const wanted = /^\s*-\s/.test(source) ? 0 : indentOfItem(text, line.start)
  const spaces = wanted > 0 ? ' '.repeat(wanted) : indent.replaceAll('\t', '  ')
  const edits = [...text.slice(line.start, nextKey(text, line, body)).matchAll(/^ *\t[ \t]*/gm)].map(
    ({index, 0: words}) => {
      const start = line.start + index
      return replace(
        span(start, start + words.length),
        words === indent ? spaces : words.replaceAll('\t', '  '),
      )
    },
  )
  return {
    span: span(line.start + indent.indexOf('\t'), line.start + indent.length),
    message: 'A tab indents this line; YAML takes spaces only.',
    repair: {title: 'Indent with spaces', edits},
  }
}

const key = /^ *(?:- +)*[^\s:#'"[{-][^:#]*:(?: |$)/

/**
 * A key or an item that stands deeper than the key or item above it, which has a value already, or between two depths.
 * A parser notices it at that value: the line that is to move is the one below.
 */
export function misindented(text: string, noticed: Span, body: Span): Problem | undefined {
  const below = lineBelow(text, noticed, body)
  const source = text.slice(noticed.start, noticed.end)
  const isBelow =
    below !== undefined && /:\s+\S/.test(source) && isDeeper(text, below, noticed) && isKey(text, below)
  const line = isBelow ? below : noticed
  const words = text.slice(line.start, line.end)
  if (!/^ +/.test(words) || !(isKey(text, line) || /^ *- /.test(words))) return undefined
  const depth = wantedDepth(text, line, body)
  const indent = span(line.start, line.start + depthOf(words))
  const edits = depth === undefined ? [] : [replace(indent, ' '.repeat(depth))]
  return {
    ...fitsNot(text, line),
    ...(edits.length > 0 && {repair: {title: 'Indent it like the lines it belongs with', edits}}),
  }
}

export function fitsNot(text: string, line: Span): Problem {
  return {
    span: trimSpan(text, line),
    message: 'This line does not fit the lines around it: look at its indentation.',
  }
}

/** How deep a line is meant to stand; undefined where nothing above it tells. */
function wantedDepth(text: string, line: Span, body: Span): number | undefined {
  const words = text.slice(line.start, line.end)
  const above = linesAbove(text, line, body).map((one) => text.slice(one.start, one.end))
  if (/^ *- /.test(words)) {
    const item = above.find((one) => /^ *- /.test(one))
    return item === undefined ? undefined : depthOf(item)
  }
  const nearest = above.find((one) => key.test(one))
  if (nearest === undefined) return undefined
  const depth = /^ *(?:- +)*/.exec(nearest)![0].length
  // Deeper than a key, it belongs beside it; one short of it, the hand slipped; else its name tells.
  if (depthOf(words) >= depth - 1 || depth === 0) return depth
  return findField(/^ *([^:]*)/.exec(words)![1]!) === undefined ? depth : 0
}

function isKey(text: string, line: Span): boolean {
  return key.test(text.slice(line.start, line.end))
}

function isDeeper(text: string, line: Span, than: Span): boolean {
  return depthOf(text.slice(line.start, line.end)) > depthOf(text.slice(than.start, than.end))
}

function depthOf(words: string): number {
  return /^ */.exec(words)![0].length
}
