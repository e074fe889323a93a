import {agentBefore, personAt} from './agents.ts'
import type {IsName} from './blamed-places.ts'
import {skipAdverbs} from './grammar.ts'
import type {Token} from './tokens.ts'

/** What people were to do, in a sentence that says that it was not done, or whose duty it was. Indexes of tokens, `to` excluded. */
export interface UnmetDuty {
  /** From whom, or “it”, up to behind the verb. */
  readonly from: number
  readonly to: number
  readonly who: readonly [number, number]
}

/** In front of “to”: “was expected to”, “had a duty to”. */
const duty = /^(?:expected|required|obliged|due|bound|duty|obligation|had|needed|was|were)$/
/** In front of whoever had to: “it was up to”, “it fell to”, “the onus was on”. */
const falls =
  /(?:^|[.,;:–] |\band |\bbut )((?:it|the onus|the burden|there) (?:was|is|were|fell|lay)(?: an? (?:duty|obligation))?(?: up| incumbent)? (?:to|on|for|with)|it was)$/

/** Behind the duty: that it was not met. */
const unmet =
  /(?:[,;–—]| but| yet| and| which)[^.]*? (?:not|never|none|nobody|nothing|only|instead|silent|quiet|unread|skipped|missing|omitted|blind|it took)\b|[,;] (?:but|yet)\b/

export function unmetDuty(tokens: readonly Token[], index: number, isName: IsName): UnmetDuty | undefined {
  if (tokens[index]!.word !== 'to') return undefined
  const verb = skipAdverbs(tokens, index + 1)
  if (!/^[a-z]{2,}$/.test(tokens[verb]?.word ?? '')) return undefined
  const nominal = ofPerson(tokens, index, isName)
  const found = nominal ?? ofSubject(tokens, index, isName)
  if (found === undefined) return undefined
  const behind = tokens
    .slice(verb + 1)
    .map(({word}) => word)
    .join(' ')
  return nominal !== undefined || unmet.test(` ${behind}`) ? {...found, to: verb + 1} : undefined
}

/** “The invigilators had to inform the office … and did not” */
function ofSubject(tokens: readonly Token[], to: number, isName: IsName): Omit<UnmetDuty, 'to'> | undefined {
  const {word} = tokens[to - 1] ?? {word: ''}
  if (!duty.test(word) || /^(?:be|have)$/.test(tokens[to + 1]!.word)) return undefined
  const isNoun = /^(?:duty|obligation)$/.test(word)
  const group = isNoun ? to - 3 : /^(?:had|needed|was|were)$/.test(word) ? to - 1 : to - 2
  if (!/^(?:was|were|had|been|needed)$/.test(tokens[group]?.word ?? '')) return undefined
  const {kind, from, to: end, relative} = agentBefore(tokens, group, isName)
  if (kind !== 'person' || from >= end || relative !== undefined) return undefined
  return /^(?:we|i|he|she|they|who|you)$/.test(tokens[from]!.word) ? undefined : {from, who: [from, end]}
}

/** “It was up to engineering to push back”, “it was the reviewer's job to notice” */
function ofPerson(tokens: readonly Token[], to: number, isName: IsName): Omit<UnmetDuty, 'to'> | undefined {
  const isJob = /^(?:job|duty|task|responsibility)$/.test(tokens[to - 1]?.word ?? '')
  const last = isJob ? to - 1 : to
  for (let start = last - 1; start > Math.max(0, last - 9); start--) {
    const before = tokens.slice(Math.max(0, start - 7), start).map(({word}) => word)
    const lead = falls.exec(before.join(' '))?.[1]
    if (lead === undefined || (lead === 'it was') !== isJob) continue
    const bare = isJob
      ? tokens.slice(0, last).map((token) => ({...token, word: token.word.replace(/['’]s?$/, '')}))
      : tokens
    if (personAt(bare, start, isName) === undefined) return undefined
    return {from: start - lead.split(' ').length, who: [start, last]}
  }
  return undefined
}
