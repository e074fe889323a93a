import {replace} from '../text/edits.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import type {Problem} from './model.ts'
import {commentStart, longest, valueOnLine} from './yaml-lines.ts'

/** Values whose first signs mean something to YAML, and that are text in quotes. */

/** What begins with a sign that no value begins with, from an offset to the end of the line's words. */
export function badStart(text: string, at: number, line: Span): Problem {
  const isKey = text.slice(line.start, at).trim() === '' && /^.[\w-]+:(?:\s|$)/.test(text.slice(at, line.end))
  if (isKey) return noKeyStart(text, at)
  return unquoted(text, trimSpan(text, span(at, commentStart(text.slice(at, line.end), at))))
}

function noKeyStart(text: string, at: number): Problem {
  const sign = text.charAt(at)
  return {
    span: span(at, at + 1),
    message: `A key cannot begin with “${sign}”.`,
    repair: {title: `Remove “${sign}”`, edits: [replace(span(at, at + 1), '')]},
  }
}

export function unquoted(text: string, place: Span): Problem {
  return {
    span: place,
    message: `A value cannot begin with “${text.charAt(place.start)}” unless it is in quotes.`,
    repair: quoteRepair(text.slice(place.start, place.end), place),
  }
}

/** A word of a list or map in brackets that begins with `#`: what stands behind it is a comment to YAML. */
export function hash(text: string, opened: number, line: Span): Problem | undefined {
  const found = /[[{,][ \t]*(#[^\s,\]}]+)/.exec(text.slice(opened, Math.min(line.end, opened + longest)))
  if (found === null) return undefined
  const end = opened + found.index + found[0].length
  return unquoted(text, span(end - found[1]!.length, end))
}

/** Quotes and brackets that close before the value ends, and signs that open something else than words. */
export function goesOn(text: string, line: Span): Problem | undefined {
  const place = valueOnLine(line, text.slice(line.start, Math.min(line.end, line.start + longest)))
  const words = text.slice(place.start, place.end)
  const first = words.charAt(0)
  const close = closing[first]
  if (close !== undefined && words.includes(close, 1)) {
    const isQuote = close === first
    if (!isQuote && words.endsWith(close) && /[[{,]\s*,/.test(words))
      return {span: place, message: 'An item is missing in front of a comma.'}
    // What is in quotes as a whole has only other quotes inside it.
    const inner = isQuote && words.length > 1 && words.endsWith(close) ? words.slice(1, -1) : words
    return {
      span: place,
      message: isQuote
        ? 'The text goes on behind its closing quote.'
        : `The text goes on behind its “${close}”: quotes make all of it text.`,
      repair: quoteRepair(inner, place),
    }
  }
  return /^[*>|?]./.test(words) ? unquoted(text, place) : undefined
}

const closing: Readonly<Record<string, string>> = {'"': '"', "'": "'", '[': ']', '{': '}'}

function quoteRepair(words: string, place: Span): NonNullable<Problem['repair']> {
  return {title: 'Put it in quotes', edits: [replace(place, inQuotes(words))]}
}

/** Words as a YAML string in quotes. */
export function inQuotes(words: string): string {
  return words.includes("'") && !/["\\]/.test(words) ? `"${words}"` : `'${words.replaceAll("'", "''")}'`
}
