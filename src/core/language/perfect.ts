import {isAdverb, isNegation, singular, skipAdverbs} from './grammar.ts'
import {
  adjectivalParticiples,
  auxiliaries,
  clauseBreaks,
  departments,
  determiners,
  humanNouns,
  humanPronouns,
  prepositions,
} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import type {Token} from './tokens.ts'

/** A perfect tense: `have`, then a participle; `passive` if that participle is `been` and another one follows. */
export interface Perfect {
  /** Index of the token `have`. */
  readonly have: number
  /** Index of the participle that carries the meaning; `have` itself where the words break off behind it. */
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
  /** The subject, where it stands behind the modal: “Should the team have …”. */
  readonly inverted?: {readonly from: number; readonly to: number}
}

/** How many words may stand between a modal and `have`, and how many more inside commas. */
const reach = 8
const insertion = 14

/**
 * The perfect tense that a modal at `modal` governs: over adverbs, `not`, an insertion and an inverted subject to
 * `have` and its participle. `have` followed by a noun phrase (“should have an owner”, “should have limited access”)
 * is none. “More than we should have” breaks off, and is one.
 */
export function perfectAfter(tokens: readonly Token[], modal: number): Perfect | undefined {
  const middle = toHave(tokens, modal + 1)
  if (middle === undefined) return undefined
  const {have, inverted} = middle
  const first = skipInserted(tokens, have + 1, true)
  const word = tokens[first]?.word
  const negated = tokens
    .slice(modal + 1, first)
    .some((token) => isNegation(token.word) || /^(?:hardly|scarcely|barely)$/.test(token.word))
  const base = {have, negated, ...(inverted !== undefined && {inverted})}
  if (tokens[have]!.word === 'have' && inverted === undefined && breaksOff(tokens, have + 1))
    return {...base, verb: have, passive: false}
  if (word === 'been') {
    const second = skipInserted(tokens, first + 1)
    const passive = isParticiple(tokens[second]?.word)
    return {...base, verb: passive ? second : first, passive}
  }
  // “should have after all done”, “we could have win”: what a learner of English writes is meant as well.
  if (word === undefined || !isParticiple(word)) return undefined
  const next = tokens[first + 1]?.word ?? ''
  // “should have had warned us”: another one of theirs.
  if (
    word === 'had' &&
    isParticiple(next) &&
    /^(?:us|them|me|him|it|the|our|an?)$/.test(tokens[first + 2]?.word ?? '')
  )
    return {...base, verb: first + 1, passive: false}
  // “Contractors should have read access”
  if (
    word !== 'had' &&
    isObligation(tokens, modal) &&
    /^(?:access|rights?|permissions?|privileges?)$/.test(next)
  )
    return undefined
  const isState = isObligation(tokens, modal) || /^(?:access|rights?|permissions?|support)$/.test(next)
  if (
    isState &&
    adjectivalParticiples.has(word) &&
    isNounLike(tokens[first + 1]) &&
    !isWe(tokens, modal, word)
  )
    return undefined
  return {...base, verb: first, passive: false}
}

/** “Should have limited access” is what holds; “would have limited damage” is what did not come about. */
function isObligation(tokens: readonly Token[], modal: number): boolean {
  return !/^(?:would|could|might|'d)$/.test(tokens[modal]!.word)
}

/** “We should have tested restores” is an act, “services should have tested restores” may be a state. */
function isWe(tokens: readonly Token[], modal: number, participle: string): boolean {
  const article =
    tokens.slice(Math.max(0, modal - 4), modal).find(({word}) => /^(?:the|our)$/.test(word))?.word ?? ''
  const before = tokens
    .slice(Math.max(0, modal - 4), modal)
    .findLast(({word}) => !isAdverb(word) && !auxiliaries.has(word))
  return (
    before !== undefined &&
    (/^(?:we|i|he|she|you)$/.test(before.word) ||
      (humanNouns.has(before.word) && determiners.has(article))) &&
    /^(?:tested|documented|fixed|written|signed|assigned|reduced|increased|defined|isolated|trained|known)$/.test(
      participle,
    )
  )
}

function toHave(
  tokens: readonly Token[],
  from: number,
): {have: number; inverted?: {from: number; to: number}} | undefined {
  let inverted: {from: number; to: number} | undefined
  let index = skipInserted(tokens, from)
  const limit = Math.min(tokens.length, index + reach)
  while (index < limit) {
    const {word} = tokens[index]!
    // “Should had informed”: what a learner of English writes.
    const isHad = word === 'had' && index === from && tokens[from - 1]!.word === 'should'
    if (word === 'have' || word === 'of' || isHad) {
      // “Should not of merged”, but not “should, of course”.
      if (
        word === 'of' &&
        (inverted !== undefined || !isParticiple(tokens[skipAdverbs(tokens, index + 1)]?.word))
      )
        return undefined
      return {have: index, ...(inverted !== undefined && {inverted})}
    }
    if (isAdverb(word)) index++
    else if (clauseBreaks.has(word) || auxiliaries.has(word)) return undefined
    else {
      const before = index > from && determiners.has(tokens[index - 1]!.word) ? 1 : 0
      if (inverted === undefined && !startsSubject(tokens[index - before]!)) return undefined
      inverted = {from: inverted?.from ?? index - before, to: index + 1}
      index++
    }
  }
  return undefined
}

function startsSubject({word, capital}: Token): boolean {
  return (
    capital ||
    determiners.has(word) ||
    humanPronouns.has(word) ||
    word === 'they' ||
    word === 'it' ||
    departments.has(word) ||
    humanNouns.has(singular(word))
  )
}

/** Over adverbs, words inside commas, and short phrases: “by then”, “in my view,”, “at the very least”. */
function skipInserted(tokens: readonly Token[], from: number, isBehindHave = false): number {
  // “in fact” is an adverb, “in principle” a phrase.
  const isPhrase = tokens[from]?.word === 'in' && tokens[from + 1]?.word !== 'fact'
  let index = isPhrase ? from : skipAdverbs(tokens, from)
  const mark = tokens[index]?.word
  // “Could, and should, have”
  if (mark === ',' && tokens[index + 1]?.word === 'have') return index + 1
  if (mark === 'of' && tokens[index + 1]?.word === 'course') return skipInserted(tokens, index + 2)
  if (mark === ',' && tokens[index + 1]?.word === 'ever')
    return skipInserted(tokens, index + (tokens[index + 2]?.word === ',' ? 3 : 2))
  if (mark === ',' || mark === '–' || mark === '—' || mark === '(') {
    const closing = mark === '(' ? ')' : mark
    const end = tokens.slice(index + 1, index + 2 + insertion).findIndex(({word}) => word === closing)
    if (end !== -1) {
      const behind = index + end + 2
      const next = tokens[skipAdverbs(tokens, behind)]?.word ?? ''
      if (/^(?:have|been|not|never)$/.test(next) || (isBehindHave && isParticiple(next))) index = behind
    }
  } else if (mark !== undefined && mark !== 'of' && prepositions.has(mark)) {
    const phrase = tokens.slice(index + 1, index + 6)
    const end = phrase.findIndex(({word}) => word === 'have' || word === 'been')
    if (
      end > 0 &&
      !phrase
        .slice(0, end)
        .some(({word}) => (clauseBreaks.has(word) && word !== 'then') || auxiliaries.has(word))
    )
      index += end + 1
  }
  // “peer reviewed”, “double checked”
  if (
    /^(?:double|peer|cross|load|smoke|spot)$/.test(tokens[index]?.word ?? '') &&
    isParticiple(tokens[index + 1]?.word)
  )
    return index + 1
  if (tokens[index]?.word === 'long') index += /^(?:since|ago)$/.test(tokens[index + 1]?.word ?? '') ? 2 : 1
  if (/^(?:either|both|neither)$/.test(tokens[index]?.word ?? '')) index++
  return skipAdverbs(tokens, index)
}

/** Whether nothing follows that `have` could belong to: “longer than she should have before …”. */
function breaksOff(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  const isCompared = tokens.slice(Math.max(0, at - 5), at - 1).some((token) => token.word === 'than')
  if (word === 'for' && isCompared) return true
  if (word === undefined || /^[.;:)!?,\u2029–—]$/.test(word))
    return !isParticiple(tokens[skipInserted(tokens, at, true)]?.word)
  return (
    /^(?:before|after|when|because|but|and|if|while|since|until|given|in|on|at|during)$/.test(word) &&
    !(
      /^(?:on|at)$/.test(word) &&
      !/^(?:\d.*|the (?:day|time|night)|\w+day|that|once|first)$/.test(tokens[at + 1]?.word ?? '')
    ) &&
    !(word === 'in' && /^(?:place|hand|stock|mind|common|writing)$/.test(tokens[at + 1]?.word ?? '')) &&
    !isParticiple(tokens[skipInserted(tokens, at)]?.word)
  )
}

function isNounLike(token: Token | undefined): boolean {
  if (token === undefined || !/^[\p{L}\uFFFC]/u.test(token.word)) return false
  return (
    !determiners.has(token.word) &&
    !prepositions.has(token.word) &&
    !isAdverb(token.word) &&
    !humanPronouns.has(token.word) &&
    !/^(?:off|up|out|down|back|away|it|them|him|her|us)$/.test(token.word) &&
    !clauseBreaks.has(token.word)
  )
}
