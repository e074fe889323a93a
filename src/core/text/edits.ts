import {type Span, span} from './span.ts'

/** Replaces the text of `span` by `newText`. An empty span inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
  /** Parts of `newText`, as offsets into it, that only the author can fill in: an editor makes them tab stops. */
  readonly blanks?: readonly Span[]
}

export function replace(target: Span, newText: string): TextEdit {
  return {span: target, newText}
}

export function insert(offset: number, newText: string): TextEdit {
  return {span: span(offset, offset), newText}
}

/** What a template is made of: words, and blanks that hold a prompt for the author. */
export type TemplatePart = string | {readonly blank: string}

export function blank(prompt: string): TemplatePart {
  return {blank: prompt}
}

/** An edit whose blanks stand in the new text as `[prompt]`, so that the text also reads without an editor. */
export function fill(target: Span, parts: readonly TemplatePart[]): TextEdit {
  let newText = ''
  const blanks: Span[] = []
  for (const part of parts) {
    if (typeof part === 'string') newText += part
    else {
      const start = newText.length
      newText += `[${part.blank}]`
      blanks.push(span(start, newText.length))
    }
  }
  return blanks.length === 0 ? {span: target, newText} : {span: target, newText, blanks}
}

/**
 * The text with all edits applied; their order does not matter.
 * @throws RangeError if two edits overlap or one lies outside the text: such a set has no single meaning.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let done = 0
  for (const {span: target, newText} of ordered) {
    if (target.start < done || target.end < target.start || target.end > text.length) {
      throw new RangeError(`edit ${target.start}-${target.end} overlaps another or lies outside the text`)
    }
    result += text.slice(done, target.start) + newText
    done = target.end
  }
  return result + text.slice(done)
}

/**
 * What has changed between two texts, as one edit without what they begin and end with alike. It cuts no character in
 * two: an editor would write half of one.
 */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (/[\uD800-\uDBFF]/.test(before[start - 1] ?? '')) start--
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (end > 0 && /[\uDC00-\uDFFF]/.test(before.at(-end)!)) end--
  return replace(span(start, before.length - end), after.slice(start, after.length - end))
}
