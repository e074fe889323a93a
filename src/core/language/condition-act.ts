import type {PostmortemDocument} from '../document/model.ts'
import type {Act} from './act.ts'
import type {Sentence} from './clauses.ts'
import type {Condition} from './conditional.ts'
import {isNegation, kindOfPhrase} from './grammar.ts'
import {isParticiple} from './participles.ts'
import type {Token} from './tokens.ts'

/** Where the parts of a condition that did not hold stand in its sentence. */

/** “only if”, “I wish”, “the moment” */
export function leadOf(tokens: readonly Token[], {from, lead}: Condition): number {
  return lead ?? (tokens[from - 1]?.word === 'only' ? from - 1 : from)
}

/** Where the sentence stops behind an index. */
export function stopAfter(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++)
    if (/^[.!?;:\u2029]$/.test(tokens[index]!.word)) return index
  return tokens.length
}

/** What a condition says was not so: “if the plan had been tested”, “had there been a checklist”, “if we had a standby”. */
export interface ConditionAct {
  readonly act: Act
  /** What follows the verb. */
  readonly behind: string
  /** “had there been …” */
  readonly isThere: boolean
  /** “had a …”: what was not theirs. */
  readonly isOwning: boolean
}

/** @param end index behind the last token of the condition */
export function readCondition(
  document: PostmortemDocument,
  sentence: Sentence,
  condition: Condition,
  end: number,
  isName: (token: Token) => boolean,
): ConditionAct | undefined {
  const {tokens} = sentence
  if (condition.form !== undefined) return undefined
  const isInverted = /^(?:had|should|were)$/.test(tokens[condition.from]!.word)
  const had = isInverted ? condition.from : hadOf(tokens, condition)
  const first = skipOnly(tokens, condition.from + 1)
  const to = isInverted ? subjectEnd(tokens, first, condition.to) : had
  const passive = isPassive(tokens, condition)
  // “If we had have asked”: what a learner of English writes is meant as well.
  const isDouble = tokens[condition.to - 1]!.word === 'have' && isParticiple(tokens[condition.to]?.word)
  const verb = isDouble ? condition.to : condition.to - 1
  const negated = tokens.slice(to, verb).some(({word}) => isNegation(word))
  if ((tokens[condition.to]?.word === ',' && verb === had) || verb < to || first >= to) return undefined
  const kind = kindOfPhrase(tokens.slice(first, to), isName)
  return {
    act: {
      ...{sentence, group: to, verb, form: 'participle', passive, negated},
      subject: {kind, from: first, to},
    },
    behind: document.text.slice(tokens[verb]!.span.end, tokens[withoutComma(tokens, end) - 1]!.span.end),
    isThere: tokens[first]!.word === 'there',
    isOwning: tokens[verb]!.word === 'had' || (!isInverted && verb === had),
  }
}

function skipOnly(tokens: readonly Token[], index: number): number {
  return tokens[index]?.word === 'only' ? index + 1 : index
}

/** The end of a stretch of words without the comma or dash behind it. */
export function withoutComma(tokens: readonly Token[], end: number): number {
  let last = end
  while (last > 1 && /^[,–—]$|^(?:then|and)$/.test(tokens[last - 1]!.word)) last--
  return last
}

function hadOf(tokens: readonly Token[], {from, to}: Condition): number {
  for (let index = from + 1; index < to; index++)
    if (/^(?:had|'d|would)$/.test(tokens[index]!.word)) return index
  return to - 1
}

/** In “had the reviewer not asked” the subject ends before its adverbs. */
function subjectEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to - 1
  if (tokens[end]!.word !== 'been' && tokens[end - 1]?.word === 'been') end--
  while (
    end > from + 1 &&
    (isNegation(tokens[end - 1]!.word) ||
      /^(?:but|only|just|also|been|ever|never|simply|have)$/.test(tokens[end - 1]!.word))
  )
    end--
  return end
}

function isPassive(tokens: readonly Token[], {from, to}: Condition): boolean {
  const verb = to - 1
  const before = tokens.slice(Math.max(from, verb - 3), verb)
  return (
    isParticiple(tokens[verb]!.word) &&
    tokens[verb]!.word !== 'been' &&
    (tokens[from]!.word === 'were' || before.some(({word}) => word === 'been'))
  )
}
