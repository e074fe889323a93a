import {firstIndex} from '../text/first-index.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import type {Config} from '../config/keys/index.ts'
import {type Span, shifted} from '../text/span.ts'
import {type Token, tokenize} from './tokens.ts'

/** A sentence in which a rule's words occur, cut into tokens. */
export interface Sentence {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** Whether it asks. */
  readonly question: boolean
  /** Offsets into the document; a clock or an emoji in front of the words is no part of it. */
  readonly span: Span
}

/** The sentence at indexes of a passage's text. */
export function sentenceAt(passage: Passage, place: Span): Sentence {
  return {
    passage,
    tokens: tokenize(passage, place),
    question: passage.text.startsWith('?', place.end - 1),
    span: shifted(place, passage.start),
  }
}

/** Each part of the names of all people whom the document or the configuration knows, in lower case. */
export function namesIn(document: PostmortemDocument, config: Config): ReadonlySet<string> {
  return namesOf([...document.people, ...config.people])
}

/** Each part of the names of people, in lower case. */
export function namesOf(people: readonly {readonly name: string}[]): ReadonlySet<string> {
  return new Set(people.flatMap(({name}) => name.split(/\s+/).map((part) => part.toLowerCase())))
}

/** Whether a token names one of these people. */
export function nameTest(names: ReadonlySet<string>): (token: Token) => boolean {
  return ({word, capital}) => word.startsWith('@') || (capital && names.has(word.replace(/'s$/, '')))
}

/** Words of a sentence as they read, on one line and without Markdown's marks. */
export function quote({passage}: Sentence, {start, end}: Span): string {
  return passage.text
    .slice(start - passage.start, end - passage.start)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The index of the first token that does not begin before an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({span}) => span.start >= offset)
}

/** From the first token of an index range to its last. */
export function tokensSpan(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]!.span.start, end: tokens[to - 1]!.span.end}
}

/** No clause that anybody would read is longer; a text without punctuation must not cost its length squared. */
const clauseReach = 80

/** The index behind the clause that goes on at `from`: at its closing punctuation or at a word that begins another. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  const limit = Math.min(tokens.length, from + clauseReach)
  for (let index = from; index < limit; index++) {
    const {word} = tokens[index]!
    if (
      /^[.!?;:,()–—\u2029]$/.test(word) ||
      /^(?:because|since|but|so|although|though|while|whereas)$/.test(word) ||
      (word === 'as' && tokens[index - 1]?.word !== 'such')
    )
      return index
  }
  return limit
}
