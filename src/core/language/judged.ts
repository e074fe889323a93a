import {denied, deniedBehind, judgements} from '../rules/phrases/blame.ts'
import type {Judgement} from '../rules/phrases/judgement.ts'
import {inProse} from '../rules/phrases/phrase.ts'
import {firstIndex} from '../text/first-index.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {agentBefore, leadingPerson, ownerEndingAt, personAt} from './agents.ts'
import {followingPerson} from './blamed-manner.ts'
import type {IsName} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import {determiners, organisations} from './lexicon.ts'

/** Finds the words of a sentence that judge a person. */

const inText = judgements.map((judgement) => ({...judgement, pattern: inProse(judgement.pattern)}))

export const judgingPatterns = inText.map(({pattern}) => pattern)

export interface Judged {
  readonly judgement: Judgement
  readonly words: Span
}

/**
 * The longest first: “made a careless mistake” is one judgement.
 * @param likely places in `judgingPatterns`: which of them to look for
 */
export function judgedIn(sentence: Sentence, likely: readonly number[], isName: IsName): Judged[] {
  const {passage, span: place} = sentence
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const found = likely
    .flatMap((rank) => inText[rank] ?? [])
    .flatMap((judgement) =>
      [...text.matchAll(judgement.pattern)].map(({0: {length}, index}) => ({
        judgement,
        before: text.slice(Math.max(0, index - 60), index),
        words: span(place.start + index, place.start + index + length),
      })),
    )
    .filter(
      ({judgement, before, words}) =>
        !denied.test(before) &&
        !deniedBehind.test(text.slice(words.end - place.start)) &&
        isOfPerson(sentence, judgement, words, isName),
    )
    .sort((a, b) => a.words.start - b.words.start)
  const kept: Judged[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last.words, one.words)) kept.push(one)
    else if (lengthOf(one.words) > lengthOf(last.words)) kept[kept.length - 1] = one
  }
  return kept
}

function lengthOf({start, end}: Span): number {
  return end - start
}

function isOfPerson({tokens}: Sentence, {person}: Judgement, words: Span, isName: IsName): boolean {
  if (person === undefined) return true
  const first = tokenBehind(tokens, words.start + 1)
  const behind = tokenBehind(tokens, words.end + 1)
  if (person === 'subject') {
    const agent = agentBefore(tokens, first, isName)
    return (
      agent.kind === 'person' || (agent.kind === 'thing' && organisations.has(tokens[agent.to - 1]!.word))
    )
  }
  if (person === 'leading')
    return (
      agentBefore(tokens, first, isName).kind === 'person' ||
      leadingPerson(tokens, first, isName) !== undefined ||
      followingPerson(tokens, first, isName) !== undefined
    )
  if (person === 'owner') return ownsBefore(tokens, first, isName)
  if (behind >= tokens.length) return false
  if (tokens[behind]!.word === 'our' && tokens[behind + 1]?.word === 'part') return true
  const from = skipTo(tokens, behind)
  return (
    personAt(tokens, from, isName) !== undefined ||
    isOrganisationAt(tokens, from) ||
    (from > behind && isNameOnly(tokens[from], isName))
  )
}

const hostedBy =
  /^(?:hosting|cloud|service|payment|internet|network|external|phone|managed|mobile|upstream|partner)$/
const company =
  /^(?:provider|carrier|registrar|isp|bank|insurer|airline|utility|telco|reseller|manufacturer|landlord|hoster|hyperscaler)$/

/** “the hosting provider”, “our bank” */
function isOrganisationAt(tokens: Sentence['tokens'], from: number): boolean {
  if (!determiners.has(tokens[from]?.word ?? '')) return false
  const noun = hostedBy.test(tokens[from + 1]?.word ?? '') ? from + 2 : from + 1
  return company.test(tokens[noun]?.word ?? '') && !/^[\p{L}\d]/u.test(tokens[noun + 1]?.word ?? '')
}

/** Over “turned out to be”, “was found to be”, a colon. */
function skipTo(tokens: Sentence['tokens'], behind: number): number {
  let from = behind
  while (
    from < behind + 6 &&
    /^(?:[:,–—-]|was|is|were|are|turned|out|to|be|found|proved|proven|seems|appears)$/.test(
      tokens[from]?.word ?? '',
    )
  )
    from++
  return from
}

/** The index of the first token that ends at an offset or behind it. */
export function tokenBehind(tokens: Sentence['tokens'], offset: number): number {
  return firstIndex(tokens, ({span}) => span.end >= offset)
}

function isNameOnly(token: Sentence['tokens'][number] | undefined, isName: IsName): boolean {
  return token !== undefined && isName(token)
}

function ownsBefore(tokens: Sentence['tokens'], first: number, isName: IsName): boolean {
  const end = /^['’]$/.test(tokens[first - 1]?.word ?? '') ? first - 1 : first
  return ownerEndingAt(tokens, end, isName) !== undefined
}
