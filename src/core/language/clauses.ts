import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import type {Config} from '../config/keys/index.ts'
import {type Span, span} from '../text/span.ts'
import {type Token, tokenize} from './tokens.ts'
import {type Trigger, occursIn} from './trigger.ts'

/** A sentence in which a rule's words occur, cut into tokens. */
export interface Sentence {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** Whether it asks. */
  readonly question: boolean
  /** Offsets into the document; a clock or an emoji in front of the words is no part of it. */
  readonly span: Span
}

/** What may stand in front of a sentence in a timeline or a list: `09:12 UTC –`, `2026-03-12 9:12:`, `🔥`. */
const lead =
  /^(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D:,–—-]|\(?(?:\d{4}-\d{2}-\d{2}[ T])?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:am|pm|utc|gmt|z)\b)?\)?)*/iu

/**
 * The sentences of the account (narrative and timeline) in which a trigger's pattern occurs. Grammar is expensive and
 * most sentences hold nothing: the trigger's hints are looked for first, in the whole passage.
 */
export function* sentencesWith(
  document: PostmortemDocument,
  trigger: Trigger,
  isRead: (passage: Passage) => boolean = isAccount,
): Iterable<Sentence> {
  for (const passage of document.passages) {
    if (!isRead(passage) || !trigger.hints.test(passage.text)) continue
    for (const whole of passage.sentences) {
      const written = passage.text.slice(whole.start, whole.end)
      if (!trigger.hints.test(written)) continue
      const before = lead.exec(written)![0].length
      const place = span(whole.start + before, whole.end)
      const text = passage.text.slice(place.start, place.end)
      if (!occursIn(trigger, text)) continue
      yield {
        passage,
        tokens: tokenize(passage, place),
        question: text.endsWith('?'),
        span: span(passage.start + place.start, passage.start + place.end),
      }
    }
  }
}

/** Whether a passage tells what happened, by subject or by time. */
export function isAccount({zone}: Passage): boolean {
  return zone === 'narrative' || zone === 'timeline'
}

/** Whether a token names someone whom the document or the configuration knows. */
export function nameTest(document: PostmortemDocument, config: Config): (token: Token) => boolean {
  const names = new Set<string>()
  for (const {name} of [...document.people, ...config.people])
    for (const part of name.split(/\s+/)) names.add(part.toLowerCase())
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
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
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
      /^(?:because|since|but|so|although|though|while|whereas|as)$/.test(word)
    )
      return index
  }
  return limit
}
