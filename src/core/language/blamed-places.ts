import {type BlamedAct, expectedActs, expectedUnlessReasoned} from '../rules/phrases/blamed-acts.ts'
import {type Subject, isAdverb} from './grammar.ts'
import {type Form, indexForms} from './inflections.ts'
import {auxiliaries, determiners} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** What the finders of blame have in common: what they find, and small questions about the words around it. */

export type IsName = (token: Token) => boolean

/** A place that puts the outcome down to a person, by its grammar. Indexes of tokens; `to` is excluded. */
export type Blamed =
  | {
      readonly kind: 'act'
      readonly act: BlamedAct
      readonly form: Form
      readonly subject: Subject
      /** The verb that carries the meaning: of `forgot to check` it is `check`. */
      readonly verb: number
      /** Where the verb's particle stands, if that is behind its object: “waved the change *through*”. */
      readonly particle?: number
      readonly from: number
      readonly to: number
      /** Whether it tells only which thing was taken for another; beside a judgement it says nothing more. */
      readonly isMixUp?: true
    }
  | {
      readonly kind: 'undone'
      readonly subject: Subject
      readonly group: number
      readonly verb: number
      readonly base: string
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'passive'
      readonly frame: 'shown' | 'caused' | 'allowed' | 'undone'
      readonly verb: number
      readonly by: number
      readonly from: number
      readonly to: number
      readonly isMixUp?: true
    }
  | {
      readonly kind: 'unprompted'
      /** The verb that nothing prompted, and for whom where the text says it. */
      readonly base: string
      readonly who?: readonly [number, number]
      readonly from: number
      readonly to: number
    }
  | {readonly kind: 'adverb' | 'elided'; readonly from: number; readonly to: number}
  /** In the passive, with nobody behind “by”; `shown` if it was to be seen, and not to be done. */
  | {readonly kind: 'agentless'; readonly shown: boolean; readonly from: number; readonly to: number}

export const expectedForms = indexForms([...expectedActs, ...expectedUnlessReasoned])

export const wordsFrom = (tokens: readonly Token[], from: number, count: number): string =>
  tokens
    .slice(from, from + count)
    .map(({word}) => word)
    .join(' ')

/** Over adverbs and auxiliaries, to where the verb group begins. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let from = verb
  while (from > 0 && (isAdverb(tokens[from - 1]!.word) || auxiliaries.has(tokens[from - 1]!.word))) from--
  while (from < verb && determiners.has(tokens[from]!.word)) from++
  return from
}

export const modal = /^(?:can|could|may|might|would|will|should|shall|'d|to|let|lets)$/

/** Whether it is only thought of: “if we forgot”, “when an operator skips the check”. */
export function isSupposed(tokens: readonly Token[], verb: number, form: Form): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - 8); index--) {
    const {word} = tokens[index]!
    if (/^[,;:.]$/.test(word)) return false
    // “Good work, even if the captain had not checked it”: that was so.
    if (
      word === 'if' &&
      tokens[index - 1]?.word === 'even' &&
      !tokens.some((one) => modal.test(one.word) && one.word !== 'to')
    )
      return false
    if (word === 'if' || word === 'unless' || word === 'whether') return true
    // “An operator who forgets it can ask”: any of them, and nobody in particular.
    if (form === 'third' && /^(?:an?|any|every)$/.test(word) && tokens[verb - 1]?.word === 'who') return true
    if (form === 'third' && word === 'whoever') return true
    if (form !== 'past' && form !== 'participle' && /^(?:when|whenever|until|once|before|so)$/.test(word))
      return true
  }
  return false
}

/** “In these figures we ignored synthetic traffic” */
export function isLeftOutOfCount(tokens: readonly Token[], index: number): boolean {
  const behind = wordsFrom(tokens, index + 1, 10)
  return (
    tokens.slice(0, index).some(({word}) => count.test(word)) ||
    // “We ignored duplicates in the count above”
    / (?:in|for|from) (?:the|this|that|these|those|our|all) (\S+)(?: (\S+))?/
      .exec(behind)
      ?.slice(1)
      .some((word) => count.test(word)) === true
  )
}

const count =
  /^(?:figures?|numbers?|counts?|analysis|estimates?|calculations?|statistics?|chart|totals?|sums?|averages?|mean|medians?|percentiles?)$/
