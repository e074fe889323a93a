import {harm} from '../rules/phrases/counterfactual.ts'
import type {Act} from './act.ts'
import {auxiliaries, clauseBreaks, determiners, humanPronouns} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** Acts and ideas that a sentence names in other forms than a noun: “to ask first would have saved a day”. */

/** “To ask the tenants first would have …”: a subject; behind a comma it would be a purpose. */
export function isWishedAct(tokens: readonly Token[], {group}: Act): boolean {
  const first = /^(?:just|even|simply)$/.test(tokens[0]!.word) ? 1 : 0
  return (
    tokens[first]!.word === 'to' &&
    group > first + 1 &&
    !tokens
      .slice(first + 1, group)
      .some(({word}) => clauseBreaks.has(word) || /^(?:we|i|he|she|they|it)$/.test(word))
  )
}

/** “No booking would have been lost without the late change”, “nothing would have happened but for the retry” */
export function isSpared(tokens: readonly Token[], {subject, verb}: Act): boolean {
  if (!/^(?:no|nobody|nothing|none)$/.test(tokens[subject.from]?.word ?? '')) return false
  if (!harm.has(tokens[verb]!.word) || tokens[verb]!.word === 'been') return false
  const behind = tokens.slice(verb + 1)
  const at = behind.findIndex(
    ({word}, index) => word === 'without' || (word === 'but' && behind[index + 1]?.word === 'for'),
  )
  return at !== -1 && !behind.slice(0, at).some(({word}) => clauseBreaks.has(word))
}

/** Where the idea ends of “one label on the breaker, and nobody would have …”, “a canary, then the bad build would …” */
export function loneIdea(tokens: readonly Token[]): number | undefined {
  if (!/^(?:one|a|an|two|just|even)$/.test(tokens[0]!.word)) return undefined
  const modal = tokens.findIndex(({word}) => word === 'would' || word === "'d")
  const joint = tokens.slice(0, Math.max(0, modal)).findLastIndex(({word}) => /^(?:and|then)$/.test(word))
  if (joint < 2 || modal - joint > 6) return undefined
  const next = tokens[joint + 1]!.word
  if (!determiners.has(next) && !humanPronouns.has(next) && !/^(?:it|they|nothing)$/.test(next))
    return undefined
  const idea = tokens.slice(1, tokens[joint - 1]!.word === ',' ? joint - 1 : joint)
  return idea.some(
    ({word}) =>
      humanPronouns.has(word) ||
      clauseBreaks.has(word) ||
      auxiliaries.has(word) ||
      /^(?:had|has)$/.test(word),
  )
    ? undefined
    : joint
}
