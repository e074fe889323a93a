import type {PostmortemDocument} from '../document/model.ts'
import {relief, trouble} from '../rules/phrases/counterfactual.ts'
import type {Suggestion} from '../rules/rule.ts'
import {span} from '../text/span.ts'
import type {Sentence} from './clauses.ts'
import {process, title} from './counterfactual-edits.ts'
import {isParticiple, skipAdverbs} from './grammar.ts'
import {verbOf} from './participles.ts'
import {capitalize} from './rewrites.ts'
import {objective} from './subject-text.ts'
import type {Token} from './tokens.ts'
import {fillIn} from './word-edits.ts'
import {isGerund} from './words.ts'

/** Indexes of tokens: of “if”, of the verb behind it, of the modal, and of the verb that says what would come of it. */
export interface Unreal {
  readonly from: number
  readonly verb: number
  readonly modal: number
  readonly outcome: number
}

/** How far its parts may stand from each other. */
const reach = 14

/**
 * “If QA was testing that build, this bug would be found”: what learners of English write of the past. Of this incident
 * alone; what a system would do with the next one is told in the same tense.
 */
export function unrealIn(tokens: readonly Token[]): Unreal | undefined {
  const from = tokens.findIndex(({word}) => word === 'if')
  if (from === -1) return undefined
  const near = tokens.slice(from + 2, from + reach)
  const past = near.findIndex(
    ({word}, at) => /^(?:was|were|had|did)$/.test(word) || (at < 4 && isParticiple(word)),
  )
  if (past === -1 || near.slice(0, past).some(({word}) => /^(?:[,;:]|is|are|has)$/.test(word)))
    return undefined
  const modal = tokens.findIndex(({word}) => /^(?:would|could|might)$/.test(word))
  if (modal < from || !isOfThis(tokens, modal)) return undefined
  const outcome = outcomeAt(tokens, modal)
  return outcome === undefined ? undefined : {from, verb: from + 2 + past, modal, outcome}
}

/** “this bug”, “such an outage” */
function isOfThis(tokens: readonly Token[], modal: number): boolean {
  const noun = tokens[modal - 1]?.word ?? ''
  return trouble.test(noun) || /^(?:problem|issue|bug)s?$/.test(noun)
    ? tokens.slice(Math.max(0, modal - 4), modal).some(({word}) => /^(?:this|such)$/.test(word))
    : false
}

/** Where the outcome stands: “be found”, “not happen”. */
function outcomeAt(tokens: readonly Token[], modal: number): number | undefined {
  const first = skipAdverbs(tokens, modal + 1)
  const isNegated = tokens.slice(modal + 1, first).some(({word}) => /^(?:not|never)$/.test(word))
  if (isNegated && /^(?:happen|occur|arise)$/.test(tokens[first]?.word ?? '')) return first
  const verb = skipAdverbs(tokens, first + 1)
  return !isNegated && tokens[first]?.word === 'be' && relief.has(tokens[verb]?.word ?? '') ? verb : undefined
}

/** “[The process or tool] did not have QA testing that build, which kept this bug from being found.” */
export function rewriteUnreal(
  document: PostmortemDocument,
  {tokens}: Sentence,
  {from, verb, modal, outcome}: Unreal,
): Suggestion {
  const words = (start: number, end: number): string =>
    start < end ? document.text.slice(tokens[start]!.span.start, tokens[end - 1]!.span.end) : ''
  const comma = tokens.findLastIndex(({word}, index) => word === ',' && index < modal)
  const stop = tokens.findLastIndex(({word}) => /[\p{L}\d]/u.test(word)) + 1
  const outcomeWords = words(outcome + 1, stop)
  const what = words(comma + 1, modal)
  const {word: result} = tokens[outcome]!
  const came = isParticiple(result) ? `kept ${what} from being ${result}` : `let ${what} ${result}`
  const held = heldBy(objective(words(from + 1, verb)), tokens[verb]!, words(verb + 1, comma))
  const clause = [process, ` did not ${held}, which ${came}`, outcomeWords === '' ? '' : ` ${outcomeWords}`]
  const target = span(tokens[from]!.span.start, tokens[stop - 1]!.span.end)
  return {title, edits: [fillIn(document, target, from === 0 ? capitalize(clause) : clause)]}
}

/** What did not hold: “have QA testing that build”, “give us a second site”. */
function heldBy(who: string, {word}: Token, rest: string): string {
  if (who === 'there') return `have ${rest}`
  if (word === 'had') return `give ${who} ${rest}`
  if (!/^(?:was|were)$/.test(word)) return `have ${who} ${verbOf(word).base} ${rest}`
  return isGerund(rest.split(' ')[0]) ? `have ${who} ${rest}` : `have ${who} be ${rest}`
}
