import {expectedActs} from '../rules/phrases/blamed-acts.ts'
import {agentBefore, personAt} from './agents.ts'
import type {IsName} from './blamed-places.ts'
import {skipAdverbs} from './grammar.ts'
import {isParticiple} from './participles.ts'
import type {Token} from './tokens.ts'

/** What people were to do, in a sentence that says that it was not done, or whose duty it was. Indexes of tokens, `to` excluded. */
export interface UnmetDuty {
  /** From whom, or “it”, up to behind the verb. */
  readonly from: number
  readonly to: number
  readonly who: readonly [number, number]
  /** Where a verb goes on about them without naming them again: “…, but *left* it open”. */
  readonly resumed?: number
}

type Duty = Pick<UnmetDuty, 'from' | 'who'>

/** In front of “to”: “was expected to”, “had a duty to”. */
const duty = /^(?:expected|required|obliged|due|bound|duty|obligation|had|needed|was|were)$/
/** In front of whoever had to: “it was up to”, “it fell to”, “the onus was on”. */
const falls =
  /(?:^|[.,;:–] |\band |\bbut )((?:it|the onus|the burden|there) (?:was|is|were|fell|lay)(?: an? (?:duty|obligation))?(?: up| incumbent)? (?:to|on|for|with)|it (?:was|would have been) the (?:job|duty|task|responsibility) of|it would have been (?:up to|on|for)|it was)$/

/** Behind the duty: that it was not met. */
const unmet =
  /(?:[,;–—]| but| yet| and| which)[^.]*? (?:not|never|none|nobody|nothing|only|instead|silent|quiet|unread|skipped|missing|omitted|blind|it took)\b|[,;] (?:but|yet)\b/
/** Behind a duty in so many words: that something else came about, or came late. */
const otherwise =
  /^[^.]*?(?:[;–—] (?!(?:it|they|he|she|we|all|both) (?:did|was|were|had)\b)|(?:,| and|, and) (?:(?:it|he|she|they|we|which|who|each) )?(?:left|went|kept|carried|continued|stayed|sent|came|ended|let|took|started|waited|walked|did (?:it|so|that) (?:after|late|\w+ (?:days|hours|weeks) (?:late|later))|(?:two|three|four|five|six|seven|\d+) (?:minutes|hours|days|weeks) (?:later|too late))\b)/

/** @param isAside where only what was not done counts, and what only people answer for */
export function unmetDuty(
  tokens: readonly Token[],
  index: number,
  isName: IsName,
  isAside = false,
): UnmetDuty | undefined {
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
  const isUnmet =
    unmet.test(` ${behind}`) ||
    (nominal === undefined && inWords.test(tokens[index - 1]!.word) && otherwise.test(` ${behind}`))
  const isPlain =
    nominal !== undefined &&
    (!isAside || expectedActs.has(tokens[verb]!.word) || tokens[nominal.who[0] - 1]?.word === 'of')
  if (!isPlain && !isUnmet) return undefined
  const resumed = nominal === undefined ? resumedIn(tokens, verb + 1) : undefined
  return {...found, to: verb + 1, ...(resumed !== undefined && {resumed})}
}

const otherPasts =
  /^(?:went|came|took|ran|wrote|drove|gave|saw|fell|began|chose|forgot|broke|flew|knew|threw)$/

/** How far behind a duty another verb of its subject is looked for. */
const resumedReach = 40

function resumedIn(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from + 1; index < Math.min(tokens.length, from + resumedReach); index++) {
    const {word} = tokens[index]!
    if (/^[.;:]$/.test(word)) return undefined
    if (!/^(?:and|but|yet)$/.test(tokens[index - 1]!.word)) continue
    if (/^(?:did|had|was|were|never|only)$/.test(word) || isParticiple(word) || otherPasts.test(word))
      return index
  }
  return undefined
}

/** A duty that is called one. */
const inWords = /^(?:expected|required|obliged|due|bound|duty|obligation)$/

/** “The invigilators had to inform the office … and did not” */
function ofSubject(tokens: readonly Token[], to: number, isName: IsName): Duty | undefined {
  const {word} = tokens[to - 1] ?? {word: ''}
  if (!duty.test(word) || /^(?:be|have)$/.test(tokens[to + 1]!.word)) return undefined
  const isNoun = /^(?:duty|obligation)$/.test(word)
  const group = isNoun ? to - 3 : /^(?:had|needed|was|were)$/.test(word) ? to - 1 : to - 2
  if (!/^(?:was|were|had|been|needed)$/.test(tokens[group]?.word ?? '')) return undefined
  const {kind, from, to: end, relative} = agentBefore(tokens, group, isName)
  if (kind !== 'person' || from >= end || relative !== undefined) return undefined
  const isPronoun = /^(?:we|i|he|she|they|who|you)$/.test(tokens[from]!.word)
  return isPronoun && !inWords.test(word) ? undefined : {from, who: [from, end]}
}

/** “It was up to engineering to push back”, “it was the reviewer's job to notice” */
function ofPerson(tokens: readonly Token[], to: number, isName: IsName): Duty | undefined {
  const isJob =
    /^(?:job|duty|task|responsibility)$/.test(tokens[to - 1]?.word ?? '') &&
    /['’]s?$/.test(tokens[to - 2]?.word ?? '')
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
