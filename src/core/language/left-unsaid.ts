import {expectedActs} from '../rules/phrases/blamed-acts.ts'
import {agentBefore} from './agents.ts'
import type {IsName} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import type {Subject} from './grammar.ts'
import type {Token} from './tokens.ts'

/** Acts left undone that are told without their verb or without who left them. */

/** “… planned to test the restore and never did” */
export function isElided(tokens: readonly Token[], index: number, verb: number, isName: IsName): boolean {
  return (
    isEmpty(tokens, index, verb) &&
    !isCalledFor(tokens, index) &&
    agentBefore(tokens, index, isName).kind === 'person'
  )
}

/** “The lead was supposed to call and did not”: what should have been done is another rule's. */
function isCalledFor(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(0, index).some(
    ({word}, at) =>
      (/^(?:supposed|meant)$/.test(word) && tokens[at + 1]?.word === 'to') ||
      (word === 'should' && tokens.slice(at + 1, at + 4).some((token) => token.word === 'have')) ||
      // “The runbook did not prompt us to call, and we did not”: what came of it.
      (/^(?:prompt|require|show|give)$/.test(word) && tokens[at - 1]?.word === 'not'),
  )
}

/** “- did not test the rollback”: a note leaves out who wrote it. */
export function isNote(
  {passage, tokens}: Sentence,
  {kind}: Subject,
  group: number,
  aux: string | undefined,
  base: string,
): boolean {
  return (
    kind === 'none' &&
    group === 0 &&
    aux === 'did' &&
    passage.zone !== 'timeline' &&
    (expectedActs.has(base) || isKnowing(tokens))
  )
}

/** “Did not disable the pipeline despite being aware of the risk”: who knows is a person. */
function isKnowing(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({word}) => /^(?:despite|although|though)$/.test(word))
  return (
    from !== -1 &&
    tokens
      .slice(from + 1, from + 6)
      .some(({word}) => /^(?:aware|knowing|warned|told|reminded|asked)$/.test(word))
  )
}

/** “never did”, “but did not”: the verb is left out. */
function isEmpty(tokens: readonly Token[], index: number, verb: number): boolean {
  const isNever = tokens[index]!.word === 'never' && tokens[verb]?.word === 'did'
  const isNot = tokens[index]!.word === 'not' && tokens[index - 1]?.word === 'did' && verb === index + 1
  return (isNever || isNot) && /^[.,;:!)]?$/.test(tokens[isNever ? verb + 1 : verb]?.word ?? '')
}
