import {headOf, isData, isWork} from './agency.ts'
import {type Subject, singular} from './grammar.ts'
import {wordsBefore} from './hindsight-passive.ts'
import {controls, departments, humanNouns} from './lexicon.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** Obligations on things that weigh what people did: their time, care, talks and the checks that they pass works through. */

/** “At no point should a laptop have held the key”; “nor should the failover …” goes on about what is expected of it. */
export function isFronted(tokens: readonly Token[], modal: number, {inverted}: Perfect): boolean {
  const near = tokens.slice(Math.max(0, modal - 5), modal)
  return (
    inverted !== undefined &&
    near.some(({word}) => /^(?:no|never)$/.test(word)) &&
    !near.some(({word}) => /^(?:nor|neither)$/.test(word))
  )
}

/** “It should not have taken us three hours”, “more than it should have cost”, “the answer should have come within minutes” */
export function isWeighed(tokens: readonly Token[], subject: Subject, {verb, negated}: Perfect): boolean {
  const {word} = tokens[verb]!
  if (subject.kind === 'outsider') return false
  if (/^(?:warranted|merited|deserved|necessitated)$/.test(word)) return true
  if (/^(?:taken|required|needed|cost)$/.test(word))
    return (negated && isOfOurs(tokens, subject, verb)) || /\bthan\b/.test(wordsBefore(tokens, subject.from))
  if (/^(?:ended|stopped|finished|begun)$/.test(word)) return undertakings.has(headOf(tokens, subject))
  return (
    /^(?:come|arrived|followed|happened|started|gone|reached|begun)$/.test(word) &&
    exchanges.has(headOf(tokens, subject))
  )
}

/** “It should not have taken us an hour”, “… two hours to find the owner”; what a restore takes is expected of it. */
function isOfOurs(tokens: readonly Token[], {to}: Subject, verb: number): boolean {
  if (/^(?:us|me|them|him|her|anyone|anybody)$/.test(tokens[verb + 1]?.word ?? '')) return true
  return (
    /^(?:it|this|that)$/.test(tokens[to - 1]?.word ?? '') &&
    tokens.slice(verb + 1, verb + 13).some(({word}) => word === 'to')
  )
}

/** What people begin and end. */
const undertakings: ReadonlySet<string> = new Set(
  'project campaign programme program initiative recall rollout launch experiment trial'.split(' '),
)

/** What only people give each other, or hold. */
const exchanges: ReadonlySet<string> = new Set(
  `answer escalation announcement approval decision conversation discussion meeting briefing rehearsal handover handoff
   warning heads-up go-ahead invitation evacuation training reaction drill`.split(/\s+/),
)

/** “The cleanup should have gone through the same pipeline”: what people pass their works through. */
export function isGonePast(tokens: readonly Token[], subject: Subject, verb: number): boolean {
  return (
    /^(?:gone|come|run|passed)$/.test(tokens[verb]!.word) &&
    (/^(?:through|past|via)$/.test(tokens[verb + 1]?.word ?? '') ||
      (/^(?:to|before)$/.test(tokens[verb + 1]?.word ?? '') && brought.test(headOf(tokens, subject)))) &&
    (!isData(headOf(tokens, subject)) || isWork(headOf(tokens, subject))) &&
    tokens
      .slice(verb + 2, verb + 7)
      .some(
        ({word}) => controls.has(singular(word)) || humanNouns.has(singular(word)) || departments.has(word),
      )
  )
}

/** What is brought before people. */
const brought = /^(?:risk|question|matter|case|topic|concern|decision|change|proposal|contract|plan)$/

/** “More thought should have gone into the naming” */
export function isMoreThought(tokens: readonly Token[], subject: Subject, verb: number): boolean {
  return (
    /^(?:gone|flowed)$/.test(tokens[verb]!.word) &&
    tokens[verb + 1]?.word === 'into' &&
    /^(?:thought|care|work|time|effort|attention|planning|thinking)$/.test(tokens[subject.to - 1]?.word ?? '')
  )
}
