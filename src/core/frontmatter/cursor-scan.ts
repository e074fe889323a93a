/** A bracket that is open at the end of a piece of YAML. */
export interface OpenBracket {
  readonly bracket: '[' | '{'
  /** Behind the bracket. */
  readonly from: number
  /** Where its current item begins: behind the bracket, or behind the last comma. */
  readonly start: number
}

export interface ValueScan {
  readonly open: readonly OpenBracket[]
  /** Whether the end is in a comment, or in text of several lines, where there is nothing to complete. */
  readonly isText: boolean
}

/** Reads the value of a key, from behind its colon up to a cursor: which brackets are open there. */
export function valueScan(source: string): ValueScan {
  if (/^[ \t]*[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.test(source)) return {open: [], isText: true}
  const open: OpenBracket[] = []
  let quote: string | undefined
  let isComment = false
  for (let offset = 0; offset < source.length; offset++) {
    const char = source.charAt(offset)
    const before = source.charAt(offset - 1)
    if (isComment) isComment = char !== '\n'
    else if (quote !== undefined) {
      if (char === '\\' && quote === '"') offset++
      else if (char === quote) quote = undefined
    } else if (char === '#' && (offset === 0 || /\s/.test(before))) isComment = true
    else if ((char === '"' || char === "'") && /^$|[\s,[{:]/.test(before)) quote = char
    else if ((char === '[' || char === '{') && (open.length > 0 || /^$|\s/.test(before)))
      open.push({bracket: char, from: offset + 1, start: offset + 1})
    else if (char === ']' || char === '}') open.pop()
    else if (char === ',' && open.length > 0) open.push({...open.pop()!, start: offset + 1})
  }
  return {open, isText: isComment}
}

/** A key of a map in brackets, at the start of one of its items. */
export const flowKey = /^\s*["']?([\w-]+)["']?\s*:(?=\s)/

/** The offset of the bracket that closes what opened right before `from`, or of the end of the line that it is missing in. */
export function closeOf(text: string, from: number, end: number): number {
  let depth = 0
  for (let offset = from; offset < end; offset++) {
    const char = text[offset]
    if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') {
      if (depth === 0) return offset
      depth--
    }
  }
  return end
}
