import {lineAt} from '../document/yaml-lines.ts'
import type {Span} from '../text/span.ts'

/** What stands around a cursor in a map or list that is written in lines. */
export interface Siblings {
  /** The keys of its map besides the one at the cursor. */
  readonly keys: readonly string[]
  /** Whether a key can stand there: in no item of a list, or in one that has keys, behind its dash. */
  readonly canBeKey: boolean
}

/** More lines than the value of a key has. */
const mostLines = 100

/** The lines of the value that a line is in, up to the next item or key on either side. */
export function siblingsOf(text: string, line: Span, region: Span): Siblings {
  const above = walk(text, line, region, -1)
  const below = walk(text, line, region, 1)
  const item = above.find((words) => /^\s*-(?:\s|$)/.test(words))
  const upTo = item === undefined ? above : above.slice(0, above.indexOf(item) + 1)
  const next = below.findIndex((words) => /^\s*-(?:\s|$)/.test(words))
  const around = [...upTo, ...(next === -1 ? below : below.slice(0, next))]
  const depth = /^\s*/.exec(text.slice(line.start, line.end))![0].length
  return {
    keys: around.flatMap((words) => /^\s*(?:- +)?["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(words)?.[1] ?? []),
    canBeKey: item === undefined || (/^\s*- +[\w-]+\s*:(?:\s|$)/.test(item) && depth > item.search(/\S/)),
  }
}

/** The lines on one side of a line, the nearest first, up to one that begins at the margin and is no item. */
function walk(text: string, line: Span, region: Span, step: 1 | -1): string[] {
  const lines: string[] = []
  let current = line
  while (lines.length < mostLines) {
    const at = step === 1 ? text.indexOf('\n', current.end) + 1 : current.start - 1
    if (at <= region.start - 1 || at <= 0 || at >= region.end) break
    current = lineAt(text, at, region)
    const words = text.slice(current.start, current.end)
    if (/^[^\s-]/.test(words)) break
    lines.push(words)
  }
  return lines
}
