import {abuse, guess, relief} from '../rules/phrases/counterfactual.ts'
import type {Act} from './act.ts'
import {agentOf, headOf, humanActs, isData, isWork, machineActs} from './agency.ts'
import {wordsFrom} from './blamed-places.ts'
import type {Token} from './tokens.ts'

/** What could have been done with a thing, by people or controls and not by programs or intruders. */

type NameTest = (token: Token) => boolean

/** What people or controls could have done with it: “could have been caught in review”, “… have been halved”. */
export function isAvoidable(
  {sentence: {tokens}, subject, verb}: Act,
  modal: string,
  isName: NameTest,
): boolean {
  const {word} = tokens[verb]!
  if (subject.relative !== undefined && tokens[subject.relative]!.word === 'that') return false
  if (tokens[verb + 1]?.word === 'over') return false
  if (isByOneOfThem(tokens, verb) && !relief.has(word)) return false
  const agent = agentOf(tokens, verb, isName)
  if (agent === 'outsider') return false
  if (agent === 'person') return !abuse.test(word) && !isByAnyone(tokens, verb)
  if (agent === 'thing' && machineActs.has(word)) return false
  if (word === 'limited' && modal === 'would' && agent === undefined) return false
  // “Under the old schema the row would have been rejected”
  const isTurnedAway = modal === 'would' && /^(?:rejected|refused|blocked|removed|kept)$/.test(word)
  if (isTurnedAway && agent === undefined && isData(headOf(tokens, subject))) return false
  const isKnown = (relief.has(word) && !abuse.test(word)) || humanActs.has(word)
  const isByHand = /\b(?:by hand|manually)\b/.test(wordsFrom(tokens, verb + 1, 4))
  if (modal === 'could' && (isByHand || isRun(tokens, {subject, verb}))) return true
  if (isKnown) return !(modal === 'might' && guess.test(word))
  if (agent !== undefined) return agent === 'control' && !machineActs.has(word)
  return modal === 'could' && !machineActs.has(word) && !abuse.test(word) && !isData(headOf(tokens, subject))
}

/** “… could have been made by any of three accounts”: which of them is not known. */
function isByOneOfThem(tokens: readonly Token[], verb: number): boolean {
  const by = tokens.findIndex(({word}, index) => index > verb && word === 'by')
  return by !== -1 && /^(?:any|either|one) of$/.test(wordsFrom(tokens, by + 1, 2))
}

/** “… could have been set to 5 °C by whoever held the key” */
function isByAnyone(tokens: readonly Token[], verb: number): boolean {
  const by = tokens.findIndex(({word}, index) => index > verb && word === 'by')
  return /^(?:whoever|any(?:one|body)|some(?:one|body))$/.test(tokens[by + 1]?.word ?? '')
}

/** “Up to 300 orders could have been placed twice” */
export function isRepeated(tokens: readonly Token[], verb: number): boolean {
  return machineActs.has(tokens[verb]!.word) && /^(?:twice|again)$/.test(tokens[verb + 1]?.word ?? '')
}

/** “The rollback could have started at 12:05” */
export function isRun(tokens: readonly Token[], {subject, verb}: Pick<Act, 'subject' | 'verb'>): boolean {
  const head = headOf(tokens, subject)
  const isOfPeople =
    isWork(head) || /^(?:rollback|failover|restore|recovery|response|search|repair|detection)$/.test(head)
  return isOfPeople && /^(?:started|begun|ended|stopped|triggered|come|run)$/.test(tokens[verb]!.word)
}
