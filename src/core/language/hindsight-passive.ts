import {agentOf, headOf, humanActs, isData, isWork, machineActs, releases} from './agency.ts'
import {wordsFrom} from './blamed-places.ts'
import type {Subject} from './grammar.ts'
import {verbOf} from './participles.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** Whether what should have been done to a thing was for people to do. */

export const inImpact = (section: string | undefined): boolean => section === 'impact'

export function isPassiveHindsight(
  tokens: readonly Token[],
  subject: Subject,
  {verb, negated}: Perfect,
  isName: (token: Token) => boolean,
  isImpact: boolean,
): boolean {
  const word = tokens[verb]!.word
  const agent = agentOf(tokens, verb, isName)
  if (agent === 'person' || (agent === 'thing' && isByMeeting(tokens, verb))) return true
  if (subject.kind === 'outsider' && isImpact) return /^(?:told|warned|informed|notified|asked)$/.test(word)
  if (subject.kind === 'person' && moods.test(word)) return true
  if (/\bby now\b/.test(wordsBehind(tokens, verb)) && !/\bmanually\b/.test(wordsBehind(tokens, verb)))
    return subject.kind === 'person'
  const {kind} = verbOf(word)
  if (agent !== undefined)
    return (
      agent === 'control' &&
      (kind === 'prevention' || /^(?:picked|noticed|spotted|flagged|found)$/.test(word))
    )
  if ((tokens[verb + 1]?.word ?? '').startsWith('automatic')) return false
  if (longAgo.test(wordsFrom(tokens, verb + 1, 14))) return !isImpact
  if (humanActs.has(word) || kind === 'prevention' || kind === 'verification')
    return !(isImpact && subject.relative !== undefined && kind === 'action')
  if (/\bwhen we\b/.test(wordsBehind(tokens, verb))) return true
  const head = headOf(tokens, subject)
  if (negated && (byHand.test(word) || (!isData(head) && handedOut.test(word)))) return true
  if (isPlaced(tokens, subject, verb)) return false
  if (byItself.test(word) && subject.kind !== 'person' && !isWork(head))
    return /\b(?:manually|by hand)\b/.test(wordsBehind(tokens, verb))
  const inTime = timing.test(wordsBehind(tokens, verb)) && !isImpact
  if (subject.kind !== 'person' && isData(head) && !isWork(head))
    return !isImpact && (inTime || !machineActs.has(word)) && !dataActs.test(word)
  if (word === 'set' && (tokens[verb + 1]?.word === 'up' || settings.test(head))) return true
  if (machineActs.has(word) && subject.relative !== undefined) return false
  if (machineActs.has(word)) return (isWork(head) && releases.test(word)) || inTime
  return !(isImpact && subject.relative !== undefined)
}

/** “… should have been picked up by the monthly reconciliation meeting” */
function isByMeeting(tokens: readonly Token[], verb: number): boolean {
  return /^[^.;:,]*?\bby (?:the|our|a|an|each|every|this|that|their) (?:(?!\w+ing )[\w-]+ ){0,3}?(?:meeting|stand-up|standup|retrospective|patrol|round|huddle|session|workshop|hearing)s?\b/.test(
    wordsFrom(tokens, verb + 1, 12),
  )
}

/** What goes on in people, whatever brought it on. */
const moods =
  /^(?:surprised|worried|alarmed|puzzled|prepared|satisfied|fooled|misled|reassured|distracted|tempted)$/

/** What only people do to data, and should not have done. */
const byHand =
  /^(?:committed|shared|posted|pasted|hard-coded|hardcoded|granted|handed|checked|signed|merged|used|reused|trusted|disclosed|installed|ordered|bought)$/

/** What people let out of their hands, and what nothing does by itself. */
const handedOut = /^(?:shipped|released|published|printed|exported|started|sent|loaded|promoted)$/

/** “in the ward where they should have been listed”: where data belongs. */
function isPlaced(tokens: readonly Token[], {from, to}: Subject, verb: number): boolean {
  return (
    tokens[from - 1]?.word === 'where' &&
    tokens[to - 1]?.word === 'they' &&
    /^(?:listed|stored|kept|counted|placed|filed|recorded|booked|shown|sent|put)$/.test(tokens[verb]!.word)
  )
}

/** What people choose for a system. */
const settings =
  /^(?:threshold|timeout|limit|default|retention|interval|quota|severity|priority|ttl|cap|budget)$/

/** What befalls a part of a system, or what it does with itself. */
const byItself =
  /^(?:freed|spread|unmounted|detached|attached|compressed|pruned|swapped|lit|dimmed|cooled|heated|evicted|balanced|garbage-collected|split|hit|affected|struck)$/

/** When people do a thing that software does as well: “drained before the maintenance”. */
const timing =
  /\b(?:before|beforehand|first|ahead|prior|earlier|sooner|manually|instead|ago|at once|immediately|right (?:at|away|after)|straight away|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|last (?:week|month|year|spring|summer|autumn|winter))\b|\bnot (?:at|on|in|after|from) (?:\d|noon|midnight|\w+day|the \w+ (?:day|week|month|evening|morning))/

/** For so long nothing but people puts a thing off. */
const longAgo = /^[^.;:,]*\b(?:(?:years|months|weeks|long) (?:ago|before)|in the first place)\b/

/** What software does to what it keeps, though people do it to other things. */
const dataActs =
  /^(?:deleted|updated|created|written|read|removed|added|opened|merged|split|joined|kept|blocked|locked|moved|changed|assigned|placed|included|transformed|closed|found|flagged|given|taken|signed|committed)$/

export function wordsBehind(tokens: readonly Token[], verb: number): string {
  return tokens
    .slice(verb + 1, verb + 6)
    .map(({word}) => word)
    .join(' ')
}

/** The few words in front of a token. */
export function wordsBefore(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(Math.max(0, index - 6), index)
    .map(({word}) => word)
    .join(' ')
}
