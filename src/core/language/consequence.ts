import {better, harm, relief} from '../rules/phrases/counterfactual.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** The words behind a verb in its clause, as far as one reads for a time. */
function wordsBehind(tokens: readonly Token[], verb: number): string {
  return tokens
    .slice(verb + 1, verb + 9)
    .map(({word}) => word)
    .join(' ')
}

/** Whether a consequence would have made the incident smaller, or larger. */
export function worthOf(
  tokens: readonly Token[],
  {verb, negated, passive}: Perfect,
  modal: string,
  subject?: {readonly from: number; readonly to: number},
): 'better' | 'worse' | 'open' {
  const {word} = tokens[verb]!
  const behind = tokens.slice(verb + 1, verb + 6).map((token) => token.word)
  const of = subject === undefined ? [] : tokens.slice(subject.from, subject.to).map((token) => token.word)
  // “Less data would have been lost”
  if (
    harm.has(word) &&
    of.some(
      (next, at) =>
        /^(?:none|nothing|nobody)$/.test(next) || (at < 2 && /^(?:less|fewer|no|hardly)$/.test(next)),
    )
  )
    return negated ? 'open' : 'better'
  if (
    word === 'reached' &&
    /^(?:someone|somebody|us|him|her|them|me|support|the (?:\S+ )?(?:engineer|team|operator|responder|lead|manager|person))\b/.test(
      wordsBehind(tokens, verb),
    )
  )
    return negated ? 'open' : 'better'
  // “would have taken two minutes instead of fifty”
  if (
    word === 'taken' &&
    /\b(?:instead of|rather than|only|less|under|not \d)\b/.test(wordsBehind(tokens, verb))
  )
    return 'better'
  // “Detection would have been no faster”
  if (/^(?:no|not|nothing|little|hardly|scarcely|pointless|useless|futile)$/.test(behind[0] ?? ''))
    return 'open'
  if (word === 'cleared' && behind.slice(0, 5).includes('up')) return 'better'
  if (
    /\bwithin (?:seconds|minutes|an hour|(?:\S+ )?(?:seconds?|minutes?|hours?))\b/.test(
      wordsBehind(tokens, verb),
    ) &&
    !negated
  )
    return 'better'
  if (word === 'been' && !passive) {
    if (
      behind[0] === 'able' &&
      !negated &&
      of.some((next) => /^(?:we|i|they|he|she|team|engineers?|responders?|operators?|support)$/.test(next))
    )
      return 'better'
    if (behind.some((next) => better.test(next))) return negated && modal !== 'might' ? 'worse' : 'better'
    return behind.some((next) => /^(?:worse|longer|larger|bigger|down|down|more)$/.test(next)) && !negated
      ? 'worse'
      : 'open'
  }
  if (!negated && behind.some((next, at) => /^(?:later|longer|worse)$/.test(next) && behind[at - 1] !== 'no'))
    return 'worse'
  if (!negated && behind.some((next) => /^(?:sooner|earlier|faster|quicker|smoother|better)$/.test(next)))
    return 'better'
  if (harm.has(word) && !relief.has(word)) {
    if (negated) return modal === 'would' ? 'better' : 'open'
    if (
      /^(?:made|gone|run|sent|lasted|released|merged|deployed|needed|happened|reached|shipped|skipped|been)$/.test(
        word,
      )
    )
      return 'open'
    return behind.some((next) =>
      /^(?:less|fewer|sooner|earlier|shorter|half|only|faster|quicker)$/.test(next),
    )
      ? 'better'
      : 'worse'
  }
  if (!relief.has(word)) return 'open'
  // “The node would have stopped”
  if (
    !passive &&
    /^(?:stopped|ended|opened|worked|kept|offered)$/.test(word) &&
    !/^[\p{L}\uFFFC]/u.test(behind[0] ?? '.')
  )
    return 'open'
  return negated ? 'open' : 'better'
}
