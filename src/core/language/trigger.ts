import {lazily} from '../once.ts'
import {quick} from '../text/pattern.ts'
import {literalsOf, withoutOptionalStart} from './literals.ts'

/** What a rule looks for before it reads a sentence by its grammar. */
export interface Trigger {
  /** What occurs where a pattern does, made when it is first looked for; their places in this list are the patterns' ranks. */
  readonly patterns: readonly (() => RegExp)[]
  /**
   * For each pattern the plain words, in lower case, one of which stands in each of its matches.
   * @throws {Error} for a pattern that no plain word gives away: looked for in every sentence, it would cost too much
   */
  readonly literals: () => readonly (readonly string[])[]
  /** In lower case; as whole words each of them is enough. */
  readonly words: ReadonlySet<string>
}

/** A trigger for whatever one of the patterns finds, and for whole words. */
export function triggerFor(patterns: readonly RegExp[], words: ReadonlySet<string> = new Set()): Trigger {
  return {
    patterns: patterns.map((pattern) => lazily(() => quick(withoutOptionalStart(pattern)))),
    literals: lazily(() => patterns.map(plainWordsOf)),
    words,
  }
}

function plainWordsOf(pattern: RegExp): readonly string[] {
  const literals = literalsOf(pattern)
  if (literals === undefined) throw new Error(`No plain word stands in all matches of ${pattern.source}`)
  return [...new Set(literals.map((literal) => literal.toLowerCase()))]
}

/** The ranks of the patterns that can occur in a text: a plain word of theirs does. */
export function ranksLikelyIn({literals}: Trigger, text: string): number[] {
  const lower = text.toLowerCase()
  return literals().flatMap((words, rank) => (words.some((word) => lower.includes(word)) ? [rank] : []))
}

/** Whether one of the patterns of these ranks occurs in a text. */
export function occursIn({patterns}: Trigger, ranks: readonly number[], text: string): boolean {
  return ranks.some((rank) => text.search(patterns[rank]!()) !== -1)
}
