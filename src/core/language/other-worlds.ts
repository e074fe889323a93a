import {type Condition, conditionIn, perfect} from './conditional.ts'
import type {Sentence} from './clauses.ts'
import {alternative} from '../rules/phrases/counterfactual.ts'
import {otherWorld} from './given.ts'
import {type Perfect, perfectAfter} from './perfect.ts'
import type {Token} from './tokens.ts'
import {type Span, span} from '../text/span.ts'

/** The words of other worlds: wishes, and perfect tenses behind “would”, “could” and “might”. */

/** “If only”, “had we but listened”. */
const wish =
  /\bif\s+only\b(?!\s+(?:one|two|three|half|part|some|a|an|because|for|to|by|in|on|as|when|\d|the\s+\S+\s+\S+\s+(?:is|are))\b)|\bif\s+(?:\S+\s+){1,4}had\s+only\b|\bin\s+an?\s+(?:ideal|perfect|better)\s+world\b|\bwere\s+it\s+not\s+for\b|\bhad\s+(?:we|i|they|he|she)\s+(?:but|only)\b|\b(?:(?:how\s+)?(?:we|i)\s+(?:now\s+|only\s+|both\s+|all\s+|do\s+|still\s+|really\s+)?wish(?:ed)?|the\s+team\s+wishe[sd]|would)\s+(?:that\s+)?(?:we|i|he|she|it|there|they|(?:some|any)(?:one|body)|the|our)\b(?=['’]d\b|[^.;:,?]{0,40}\b(?:had|would)\b)/i

/** Where a sentence wishes for something. */
export function wishIn({passage, span: place}: Sentence): Span | undefined {
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const match = wish.exec(text)
  return match === null
    ? undefined
    : span(place.start + match.index, place.start + match.index + match[0].length)
}

/** A wish with the consequence that follows it, if one does. */
export function wholeWish(sentence: Sentence, wished: Span): Span {
  const {tokens} = sentence
  const behind = [...perfectsIn(sentence)].find(({index}) => tokens[index]!.span.start >= wished.end)
  return behind === undefined ? wished : span(wished.start, tokens[behind.perfect.verb]!.span.end)
}

/** The condition of a wish; “if only” opens one of its own. */
export function wishedCondition(
  {tokens}: Sentence,
  wished: Span,
  isName: (token: Token) => boolean,
): Condition {
  const from = tokens.findIndex(({span: place}) => place.start >= wished.start)
  const opening = tokens
    .slice(from, from + 6)
    .findLastIndex(({word}) => /^(?:wish|wished|wishes|that)$/.test(word))
  const had = tokens.findIndex(({word}, index) => index > from + opening && /^(?:had|'d)$/.test(word))
  if (opening !== -1 && had !== -1) {
    const start = from + opening
    const held = perfect(tokens, start, {from: start + 1, to: had}, had + 1, isName)
    if (held !== undefined) return {...held, lead: from}
  }
  const to = tokens.findIndex(({span: place}) => place.start >= wished.end)
  return conditionIn(tokens, isName) ?? {from, to: to === -1 ? tokens.length : to, human: true}
}

/** “May well have averted it”, “an additional reviewer may have seen it”: no guess at what happened. */
function isMayWell(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.word !== 'may') return false
  const isIdea = tokens.slice(Math.max(0, index - 5), index).some(({word}) => alternative.test(word))
  return tokens[index + 1]?.word === 'well' || (isIdea && tokens[index + 1]?.word === 'have')
}

/** With the indexes of their modals; “'d” is “would”. */
export function* perfectsIn({tokens}: Sentence): Iterable<{index: number; modal: string; perfect: Perfect}> {
  for (const [index, {word}] of tokens.entries()) {
    const isNeedNot = word === 'need' && /^(?:not|never)$/.test(tokens[index + 1]?.word ?? '')
    if (!otherWorld.test(word) && !isNeedNot && !isMayWell(tokens, index)) continue
    const perfect = perfectAfter(tokens, index)
    if (perfect !== undefined) yield {index, modal: word === "'d" ? 'would' : word, perfect}
  }
}
