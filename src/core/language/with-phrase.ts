import type {Act} from './act.ts'
import type {Token} from './tokens.ts'
import {clauseStart, clauseStop} from './window.ts'

/** “With hourly backups we would have …”, “… could have been found with a lag alert”. Indexes of tokens, `to` excluded. */
export interface WithPhrase {
  /** Behind “with” or “without”. */
  readonly from: number
  readonly to: number
  /** Whether it stands in front of the subject. */
  readonly isLeading: boolean
  readonly isWithout: boolean
}

/** How far behind the verb the phrase may begin. */
const reach = 14

/** The phrase on which an act hangs, where it names something that was not there. */
export function withPhrase({sentence: {tokens}, subject, group, verb}: Act): WithPhrase | undefined {
  const first = subject.from < subject.to && subject.shared !== true ? subject.from : group
  const start = clauseStart(tokens, first, ({word}) => /^[.;:–—]$/.test(word))
  // “With the threshold at 80 % the page comes on Friday, and | the team would …”: a clause of its own.
  const isJoined = /^(?:and|but|so)$/.test(tokens[first - 1]?.word ?? '')
  if (/^with(?:out)?$/.test(tokens[start]?.word ?? '') && start + 1 < first && !isJoined)
    return {from: start + 1, to: first, isLeading: true, isWithout: tokens[start]!.word === 'without'}
  for (let index = verb + 1; index < Math.min(tokens.length, verb + reach); index++) {
    const {word} = tokens[index]!
    if (isStop(tokens[index]!)) return undefined
    // “by a load test with a stub”: the phrase belongs to the test.
    if (/^(?:by|through)$/.test(word) && !/^(?:us|them|it)$/.test(tokens[index + 1]?.word ?? ''))
      return undefined
    if (word === 'without' && /^(?:no|nobody|nothing|none)$/.test(tokens[subject.from]?.word ?? ''))
      return {from: index + 1, to: clauseStop(tokens, index, isStop), isLeading: false, isWithout: true}
    if (word === 'with' && !known.test(tokens[index + 1]?.word ?? 'the'))
      return {from: index + 1, to: clauseStop(tokens, index, isStop), isLeading: false, isWithout: false}
  }
  return undefined
}

/** What opens a phrase for something that there was. */
const known = /^(?:the|this|that|our|their|its|his|her|us|them|it|much|no|last|every|each|both|all)$|['’]s$/

const isStop = ({word}: Token): boolean => /^[.,!?;:()–—\u2029]$/.test(word)
