import {subjectOf} from './agency.ts'
import type {Sentence} from './clauses.ts'
import type {Condition} from './conditional.ts'
import {skipAdverbs, subjectBefore} from './grammar.ts'
import {type Perfect, perfectAfter} from './perfect.ts'
import type {Token} from './tokens.ts'
import {leadOf, stopAfter} from './condition-act.ts'

/** What hangs on a condition, found in its sentence. */

/** What hangs on a condition. Indexes of tokens, `to` excluded. */
export interface Consequence {
  readonly from: number
  readonly to: number
  readonly subject: readonly [number, number]
  /** The modal, and the verb that carries the meaning. */
  readonly modal: number
  readonly verb: number
  readonly perfect: Perfect | undefined
}

const modals = /^(?:would|could|might|'d)$/

export function consequenceOf(
  sentence: Sentence,
  condition: Condition,
  isName: (token: Token) => boolean,
): Consequence | undefined {
  const {tokens} = sentence
  for (const [index, {word}] of tokens.entries()) {
    if (!modals.test(word) || (index >= leadOf(tokens, condition) && index < condition.to)) continue
    const stop = stopAfter(tokens, Math.min(index, condition.from))
    if (stop < Math.max(index, condition.from)) continue
    const perfect = perfectAfter(tokens, index)
    const bare = skipAdverbs(tokens, index + 1)
    if (perfect === undefined && !/^(?!and$|or$)\p{L}/u.test(tokens[bare]?.word ?? '')) continue
    const subject = perfect
      ? subjectOf(sentence, index, perfect, isName)
      : subjectBefore(tokens, index, isName)
    const start =
      subject.from < subject.to && subject.shared !== true && perfect?.inverted === undefined
        ? subject.from
        : undefined
    const isBehind = index > condition.from
    // “we could and would have stopped it”
    const isPair =
      /^(?:and|or)$/.test(tokens[index - 1]?.word ?? '') && modals.test(tokens[index - 2]?.word ?? '')
    const group = isPair ? index - 2 : index
    const inverted = perfect?.inverted
    const from = Math.min(
      inverted ? index : widened(tokens, isPair ? group - 1 : (start ?? index), condition),
      index,
    )
    const to = isBehind ? stopAfter(tokens, index) : beforeComma(tokens, leadOf(tokens, condition))
    const words = inverted ? ([inverted.from, inverted.to] as const) : ([from, group] as const)
    return {from, to, subject: words, modal: index, verb: perfect?.verb ?? bare, perfect}
  }
  return undefined
}

/** The subject up to the comma behind the condition: “nearly all of the letters”. */
function widened(tokens: readonly Token[], from: number, condition: Condition): number {
  const limit = from > condition.from ? condition.to : 0
  let start = from
  // “the dotless i”
  if (tokens[start]?.word === 'i' && !tokens[start]!.capital) start -= 2
  while (
    start > limit &&
    /^(?:of|all|nearly|most|none|nothing|both|any|its|\d.*)$/.test(tokens[start - 1]!.word)
  )
    start--
  return start
}

function beforeComma(tokens: readonly Token[], index: number): number {
  return /^[,–—]$/.test(tokens[index - 1]?.word ?? '') ? index - 1 : index
}

/** “The duty manager, if she had been told, would have …” */
export function isInside({from, to}: Condition, {subject, modal}: Consequence): boolean {
  return subject[0] < from && modal >= to
}
