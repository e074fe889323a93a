import type {Document} from 'yaml'
import {type Span, span} from '../text/span.ts'
import type {Problem} from './model.ts'
import {blankLines, lineAt, nextKey} from './yaml-lines.ts'
import {parseYaml, yamlProblems} from './yaml-problems.ts'

/** YAML with what could not be read of it left out; everything else stands where it is written. */
export interface YamlAround {
  readonly yaml: Document.Parsed
  readonly problems: readonly Problem[]
  /** Stretches that could not be read, each up to the next key at the margin. */
  readonly unread: readonly Span[]
  /** The start of the line from which on nothing is certain; undefined where all but `unread` can be read. */
  readonly brokenFrom: number | undefined
}

/** A text that breaks in more places is no text that somebody is about to finish. */
const mostBreaks = 8

/**
 * Reads YAML around the values and lines that break it, so that a title in which somebody types a colon hides nothing of
 * the other keys. A value that goes on over several lines is left out as a whole: what a parser says of its rest is a
 * consequence.
 */
export function readAround(text: string, body: Span): YamlAround {
  const problems: Problem[] = []
  const unread: Span[] = []
  let seen = text
  for (;;) {
    const yaml = parseYaml(seen.slice(body.start, body.end))
    const {problems: found, breaking} = yamlProblems(yaml, seen, body)
    if (breaking === undefined)
      return {yaml, problems: [...problems, ...found], unread, brokenFrom: undefined}
    const last = unread.at(-1)
    if (last !== undefined && breaking.from < last.end)
      return {yaml, problems, unread, brokenFrom: lineAt(text, last.start, body).start}
    if (unread.length === mostBreaks)
      return {yaml, problems: [...problems, ...found], unread, brokenFrom: breaking.from}
    problems.push(breaking.problem)
    const left = stretchOf(breaking.problem.span, seen, body)
    unread.push(left)
    seen = blankLines(seen, left)
  }
}

/** The value at a place, or the lines there where it is none, up to the next key at the margin. */
function stretchOf(place: Span, text: string, body: Span): Span {
  const {start} = lineAt(text, place.start, body)
  const isValue = /^[^\s:#][^:#]*:\s+(?:[&!]\S+\s+)*$/.test(text.slice(start, place.start))
  return span(isValue ? place.start : start, nextKey(text, place, body))
}
