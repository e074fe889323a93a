import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import type {Config} from '../config/config.ts'
import type {Span} from '../text/span.ts'
import {type Token, tokenize} from './tokens.ts'

/** A sentence in which a rule's words occur, cut into tokens. */
export interface Sentence {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** Whether it asks. */
  readonly question: boolean
  /** Offsets into the document. */
  readonly span: Span
}

/**
 * The sentences of the account (narrative and timeline) in which `words` occurs. Grammar is expensive and most
 * sentences hold nothing: the pattern is looked for first, in the whole passage.
 */
export function* sentencesWith(document: PostmortemDocument, words: RegExp): Iterable<Sentence> {
  for (const passage of document.passages) {
    if (passage.zone !== 'narrative' && passage.zone !== 'timeline') continue
    if (!words.test(passage.text)) continue
    for (const place of passage.sentences) {
      const text = passage.text.slice(place.start, place.end)
      if (!words.test(text)) continue
      yield {
        passage,
        tokens: tokenize(passage, place),
        question: text.endsWith('?'),
        span: {start: passage.start + place.start, end: passage.start + place.end},
      }
    }
  }
}

/** Whether a token names someone whom the document or the configuration knows. */
export function nameTest(document: PostmortemDocument, config: Config): (token: Token) => boolean {
  const names = new Set<string>()
  for (const {name} of [...document.people, ...config.people])
    for (const part of name.split(/\s+/)) names.add(part.toLowerCase())
  return ({word, capital}) => word.startsWith('@') || (capital && names.has(word.replace(/'s$/, '')))
}

/** From the first token of an index range to its last. */
export function tokensSpan(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]!.span.start, end: tokens[to - 1]!.span.end}
}

/** The index behind the clause that goes on at `from`: at its closing punctuation or at a word that begins another. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const {word} = tokens[index]!
    if (
      /^[.!?;:,()–—\u2029]$/.test(word) ||
      /^(?:because|since|but|so|although|though|while|whereas|as)$/.test(word)
    )
      return index
  }
  return tokens.length
}
