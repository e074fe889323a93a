import {alternative, harm, practice, relief} from '../rules/phrases/counterfactual.ts'
import {headOf, isWork} from './agency.ts'
import type {Condition} from './conditional.ts'
import {kindOfPhrase, skipAdverbs} from './grammar.ts'
import {clauseBreaks} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import {perfectAfter} from './perfect.ts'
import type {Token} from './tokens.ts'
import {loneIdea} from './wished-acts.ts'

/** Ideas and occasions that a sentence begins with, in the place of a condition. */

/** How far the parts of a condition may stand from each other. */
export const reach = 16

export const otherWorld = /^(?:would|could|might|'d)$/

/** “With a checklist for leavers, …”, “Without the manual step, …”: an idea that the sentence begins with. */
export function given(
  tokens: readonly Token[],
  index: number,
  isName: (token: Token) => boolean,
): Condition | undefined {
  if (index === 0 && /^(?:in|at|on|under)$/.test(tokens[0]!.word)) return occasion(tokens)
  if (index === 0) {
    const joint = loneIdea(tokens)
    if (joint !== undefined) return {from: 0, to: joint, human: false, given: true, form: 'idea'}
  }
  if (index <= 1) {
    const told = toldInPassing(tokens, index, isName)
    if (told !== undefined) return told
  }
  if (index > 1 || !/^(?:with|without|given)$/.test(tokens[index]!.word)) return undefined
  if (index === 1 && !/^(?:and|but|perhaps|maybe)$/.test(tokens[0]!.word)) return undefined
  const near = tokens.slice(index + 1, index + reach)
  const end = near.findIndex(
    ({word}, at) =>
      /^[,;:.]$|^(?:would|could|might|we|they|it|none|nothing|nobody|everything|all|customers|users)$/.test(
        word,
      ) ||
      (at > 0 && word === 'the'),
  )
  const phrase = end === -1 ? [] : near.slice(0, end)
  const [first] = phrase
  if (
    first !== undefined &&
    tokens[index]!.word === 'without' &&
    /^(?:the|this|that|our|their)$|['’]s$/.test(first.word)
  )
    return {from: index, to: index + 1 + phrase.length, human: false, given: true}
  if (
    first === undefined ||
    (/^(?:the|this|that|these|those|its|their|every|each|all|no|\d.*)$/.test(first.word) &&
      !/^(?:right|proper|correct)$/.test(phrase[1]?.word ?? ''))
  )
    return undefined
  const kind = kindOfPhrase(phrase, isName)
  const head = headOf(phrase, {from: 0, to: phrase.length})
  const isIdea =
    kind === 'control' ||
    kind === 'person' ||
    isWork(head) ||
    practice.test(head) ||
    phrase
      .slice(0, 3)
      .some(({word}) => alternative.test(word) || /^(?:eyes|hands|time|practice|warning)$/.test(word))
  if (!isIdea && tokens[index]!.word === 'with' && keepsFrom(tokens, index + 1 + phrase.length))
    return {from: index, to: index + 1 + phrase.length, human: true, given: true}
  if (
    !isIdea ||
    phrase.some(
      ({word}, at) =>
        at > 0 &&
        word.endsWith('ing') &&
        !/^(?:of|for|on|in|about)$/.test(phrase[at - 1]!.word) &&
        kind === 'thing',
    )
  )
    return undefined
  return {from: index, to: index + 1 + phrase.length, human: true, given: true}
}

/** “With hardware keys the clerk could not have been talked into it”: what it would have kept from happening. */
function keepsFrom(tokens: readonly Token[], from: number): boolean {
  const modal = tokens.findIndex(({word}, index) => index >= from && /^(?:would|could|'d)$/.test(word))
  const perfect = modal === -1 ? undefined : perfectAfter(tokens, modal)
  if (perfect?.negated !== true) return false
  const {word} = tokens[perfect.verb]!
  return harm.has(word) || (perfect.passive && !relief.has(word) && isParticiple(word))
}

/** “In a calmer week, …”, “under a stricter policy …”, “in another team …” */
function occasion(tokens: readonly Token[]): Condition | undefined {
  const first = skipAdverbs(tokens, 1)
  const isOther =
    /^(?:another|other|different)$/.test(tokens[first]?.word ?? '') ||
    (/^an?$/.test(tokens[first]?.word ?? '') && otherWay.test(tokens[first + 1]?.word ?? ''))
  if (!isOther) return undefined
  const modal = tokens.slice(0, reach).findIndex(({word}) => otherWorld.test(word))
  if (modal === -1) return undefined
  const comma = tokens.slice(0, modal).findIndex(({word}) => word === ',')
  return {from: 0, to: comma === -1 ? first + 2 : comma, human: true, given: true, form: 'occasion'}
}

const otherWay =
  /^(?:calmer|quieter|slower|better|stricter|tighter|safer|different|normal|ordinary|more|less|proper|mature|healthier|saner|smaller)$/

/** “If asked, the supplier would have …”, “warned in time, the clinic could have …” */
function toldInPassing(
  tokens: readonly Token[],
  index: number,
  isName: (token: Token) => boolean,
): Condition | undefined {
  const isIf = index === 1 && tokens[0]!.word === 'if'
  if ((index === 1 && !isIf) || !isParticiple(tokens[index]!.word)) return undefined
  if (/^(?:given|had|provided|been|run|set|put)$/.test(tokens[index]!.word)) return undefined
  const comma = tokens.slice(0, 8).findIndex(({word}) => word === ',')
  const modal = tokens.findIndex(({word}, at) => at > comma && otherWorld.test(word))
  if (comma === -1 || modal === -1 || modal > comma + 6) return undefined
  const subject = tokens.slice(comma + 1, modal)
  if (subject.length === 0 || (!isIf && kindOfPhrase(subject, isName) !== 'person')) return undefined
  if (subject.some(({word}) => isParticiple(word) || clauseBreaks.has(word))) return undefined
  return {from: 0, to: comma, human: false, given: true, form: 'passing'}
}
