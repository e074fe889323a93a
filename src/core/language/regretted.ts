import {relief} from '../rules/phrases/counterfactual.ts'
import {subjectOf} from './agency.ts'
import {wordsFrom} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import type {Condition} from './conditional.ts'
import {worthOf} from './consequence.ts'
import {isNegation, skipAdverbs} from './grammar.ts'
import {otherWorld} from './given.ts'
import {perfectsIn} from './other-worlds.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** What is regretted of a condition that did not hold, and what is only weighed, told or ruled out with it. */

type NameTest = (token: Token) => boolean

/** Whether a condition asks for other acts, or for an outcome that would have been better. */
export function isRegretted(sentence: Sentence, condition: Condition, isName: NameTest): boolean {
  const {tokens} = sentence
  if (condition.outsider === true || isLucky(sentence, condition)) return false
  let hasConsequence = false
  for (const {index, modal, perfect} of perfectsIn(sentence)) {
    hasConsequence = true
    const subject = subjectOf(sentence, index, perfect, isName)
    if (subject.kind === 'outsider' && !condition.human) return false
    const worth = worthOf(tokens, perfect, modal, subject)
    if (isSameness(tokens, perfect) && subject.kind !== 'person') return false
    const isOwnChoice =
      condition.human &&
      subject.kind === 'person' &&
      !perfect.passive &&
      calls.test(tokens[perfect.verb]!.word)
    if (worth === 'worse') return isOwnChoice && condition.given !== true
    if (condition.given === true && worth === 'open' && subject.kind === 'person') return true
    // “…, the blank would have turned pink as well”: how something else was ruled out.
    if (!condition.human && alsoTold(tokens, perfect)) return false
    if (!condition.human && worth === 'open' && subject.kind === 'person' && !perfect.negated) return true
    if (worth === 'better')
      return subject.kind !== 'outsider' || (condition.human && condition.given !== true)
  }
  return (
    condition.human &&
    (condition.certain === true ||
      hasConsequence ||
      tokens.slice(condition.to).some(({word}) => otherWorld.test(word)) ||
      (!isArranged(tokens, condition) && (isAvoidedIf(tokens, condition) || isOtherToday(tokens, condition))))
  )
}

/** “The outage could be avoided if we had set a quota” */
function isAvoidedIf(tokens: readonly Token[], {from}: Condition): boolean {
  return tokens
    .slice(0, from)
    .some(
      ({word}, at) =>
        otherWorld.test(word) && tokens[at + 1]?.word === 'be' && relief.has(tokens[at + 2]?.word ?? ''),
    )
}

/** “The samples would be usable today if …”, “we would not be here if …” */
function isOtherToday(tokens: readonly Token[], {from}: Condition): boolean {
  const would = tokens.slice(0, from).findIndex(({word}) => /^(?:would|'d)$/.test(word))
  const verb = skipAdverbs(tokens, would + 1)
  if (would === -1 || !/^(?:be|have)$/.test(tokens[verb]?.word ?? '')) return false
  return (
    tokens.slice(would + 1, verb).some(({word}) => word === 'still' || word === 'now' || isNegation(word)) ||
    tokens.slice(verb, from).some(({word}) => /^(?:today|now|still)$/.test(word))
  )
}

/** “We agreed that the project would be stopped if …”: what was to happen, and no regret. */
function isArranged(tokens: readonly Token[], {from}: Condition): boolean {
  return tokens
    .slice(0, from)
    .some(({word}) =>
      /^(?:agreed|decided|planned|plan|plans|rule|rules|policy|contract|condition|criterion|criteria|promised|said|stated|meant|written|designed|only)$/.test(
        word,
      ),
    )
}

/** “If the guard had not noticed the smoke …”, “if she had not been there by chance …”: what went well. */
function isLucky({tokens, passage, span: place}: Sentence, {from, to, human}: Condition): boolean {
  const words = tokens.slice(from, to)
  const isLeft = words.some(({word}) => isNegation(word))
  if (!isLeft) return false
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  return (
    /\bby (?:chance|luck|accident|coincidence)\b|\bhappened to\b/i.test(text) ||
    (human &&
      /^(?:noticed|spotted|caught|refused|reacted|seen|heard|intervened|acted|stepped|stopped|called|raised)$/.test(
        words.at(-1)?.word ?? '',
      ) &&
      !/\b(?:would|could|might|['’]d)\b[^,.]{0,30}(?:\bnot\b|n['’]t)|\bnever\b/i.test(text))
  )
}

function alsoTold(tokens: readonly Token[], {verb}: Perfect): boolean {
  return /\b(?:as well|too|also|everywhere|on all|likewise)\b/.test(wordsFrom(tokens, verb, 9))
}

/** What people would have settled on: “… we would have dropped the wizard”. */
const calls = /^(?:dropped|delayed|postponed|skipped|shut|cut|cleared)$/

/** “The two values would have been identical”: how a system works, and nothing to regret. */
function isSameness(tokens: readonly Token[], {verb}: Perfect): boolean {
  return (
    tokens[verb]!.word === 'been' &&
    /^(?:identical|equal|equivalent|empty|zero|null|negative|positive|unchanged)$/.test(
      tokens[verb + 1]?.word ?? '',
    )
  )
}
