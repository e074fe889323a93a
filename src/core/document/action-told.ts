import {isParticiple, verbOf} from '../language/participles.ts'
import {words} from '../language/word-list.ts'
import {asksLater, hasInfinitive, mayBeOrder, pastTenses, regularPast} from './action-clauses.ts'
import {asksForAction, isOrder} from './action-verbs.ts'

/** What was thought or said, and what went wrong: nothing was done by it. */
const noDeeds = words(`
  be have become feel find hear know learn lose mean miss notice observe realise realize recognise recognize see think understand
  consider debate discuss talk wonder fail forget struggle suffer wait affect block break corrupt delay exhaust expose fill
  compromise confuse crash degrade drop exceed hit ignore impact interrupt kill leak mislead mute overload overlook overrun
  reach refuse reject silence steal throttle`)
/** What is still to be done, or may be, where somebody did this. */
const unfinished = words(`
  agree choose commit decide hope intend plan promise want aim allocate appoint approach approve ask assign attempt begin
  commence conclude contact continue defer delegate demand determine draft encourage escalate expect explore hand identify
  initiate invite kick leave need nominate offer order outline postpone prepare prioritise prioritize propose
  recommend request require reschedule resume schedule skip start submit suggest suppose tell track try urge volunteer`)

/** Base forms too: “Bound the queue”. */
const ambiguous = words('bound found ground wound')
const adverbs = '(?:already |also |now |since |then |since then )?'
const told: readonly RegExp[] = [
  new RegExp(
    `^(?:we|i|they|(?:the )?team)(?:['’]ve| have| has)? ${adverbs}(?<no>not |did(?:n['’]t| not) )?(?<verb>[a-z-]+)\\b`,
    'i',
  ),
  // “Created a ticket”; without the article it may be a name, as in “Automated garbage collection”.
  /^(?<verb>[a-z-]+) \[?(?:a|an|the|our|all)\b/i,
  /^(?<verb>got|sent|wrote|took|gave|spoke|chose) /i,
]
const toldOfThings =
  /^(?<subject>(?:(?!\b(?:that|which|who|when|where|if|because|so|why|how|what|until|after|once|before|whether)\b)[^,.;:–—]){1,80}) (?:was|were|(?:has|have)(?<never>n['’]t| not)? been)(?<no>n['’]t| not)? (?:\w+ly )?(?<verb>[a-z-]+)\b/i
const beenDone =
  '(?:has|have) (?:already |since |now )?been (?:done|fixed|implemented|completed|deployed)\\W*$'
/** A remark at the end; with “, that” it is about what was named last. */
const remarkedAsDone = new RegExp(
  `(?:(?:^|[.;:(–—]|\\s-)\\s?(?:this|it|that|both|all)|,\\s(?:this|it|both|all)) ${beenDone}`,
  'i',
)
/** “…: warn who runs it as root. We already implemented that.” */
const toldAsDone =
  /(?:^|[.;:(–—]\s?|\s-\s)we(?:['’]ve| have)?(?: already| since| now)? (?:done|did|implemented|fixed|completed|deployed|shipped|built|added|finished) (?:this|that|it|both|all of (?:it|this|that|them))(?: already| now| since| meanwhile)?\W*$/i
/** Somebody was asked, or not all of it was done. */
const leavesWork =
  /\b(?:(?:asked|told|requested|advised|instructed|urged|encouraged|expected|supposed) to|reached out|partly|partially|nearly|almost|mostly|temporarily|yet|still|please|to[ -]?do|tbd|wip|wants?|needs? (?:an?|one|to)|but (?:has |have )?(?:not|never|nobody|only))\b|, not\b|\?["”')]?$/i
/** What has been done is what somebody is to look at: “Please confirm the fix has been deployed”. */
const request = /\b(?:confirm|verify|ensure|sure|certain|please|needs?|can|could|should|let['’]?s)\b/i
/** “Has not been added” may still come; “was not added” looks back. */
const notYet = /\b(?:has|have)(?:n['’]t| not)\b/i
/** “Upgrade of the broker was finished” */
const namesDeed = /^[^\w-]*[a-z-]+ of\b/i

/** No more characters of a sentence matter. */
const longest = 200

interface Deed {
  /** In its base form. */
  readonly verb: string
  readonly isDenied: boolean
}

function leavesMore(sentence: string): boolean {
  return asksLater(sentence) || leavesWork.test(sentence)
}

/** What a sentence says that somebody did, or that was done. */
function findDeed(words: string): Deed | undefined {
  const sentence = words.slice(0, longest)
  if (leavesMore(words)) return undefined
  if ((isOrder(sentence) && !namesDeed.test(sentence)) || mayBeOrder(sentence)) return undefined
  for (const pattern of told) {
    const {verb = '', no} = pattern.exec(sentence)?.groups ?? {}
    const word = verb.toLowerCase()
    const base = ambiguous.has(word) ? undefined : pastTenses.get(word)
    if (no === undefined && !regularPast.test(word) && base === undefined) continue
    return {verb: base ?? verbOf(word).base, isDenied: no !== undefined}
  }
  const {subject = '', verb = '', no, never} = toldOfThings.exec(sentence)?.groups ?? {}
  if (hasInfinitive(subject) || request.test(subject)) return undefined
  const word = verb.toLowerCase()
  if (!isParticiple(word)) return undefined
  return {verb: verbOf(word).base, isDenied: (no ?? never) !== undefined}
}

function isRemarkedAsDone(sentence: string): boolean {
  return remarkedAsDone.test(sentence) || toldAsDone.test(sentence)
}

/** Whether an item is told as something that happened: nobody is asked for it any more, whatever its status says. */
export function isTold(sentence: string): boolean {
  const deed = findDeed(sentence)
  return isRemarkedAsDone(sentence) || (deed !== undefined && !unfinished.has(deed.verb))
}

/** What is left to do is in the ticket that was written. */
const writing = words('add create file log make open place put raise write')
const ticket =
  /\b(?:tickets?|issues?|cards?|tasks?|stor(?:y|ies)|spikes?|proposals?|drafts?|requests?|prs?|backlog|road ?map|action items?)\b/i
const stateOfThings = /^there (?:is|are|was|were|(?:has|have) been)\b/i

/** “Deploys are now gated on the check”: what was done is told by what is so since. */
const isNowSo =
  /^(?:(?!(?:that|which|who|when|where|if|because|while|we|i)\b)[^\s,.;:?]{1,30} ){1,9}(?:is|are) now (?!(?:to|being|due|going|planning|planned|working|looking|investigating|waiting|open|tracked|assigned|under|in (?:progress|review))\b)/i

/**
 * How a bullet tells what it might ask for: `done` where somebody did it, `account` where it says how things are or
 * were; undefined where it asks for something, or may.
 */
export function tellingOf(sentence: string): 'done' | 'account' | undefined {
  if (isRemarkedAsDone(sentence)) return 'done'
  if (asksForAction(sentence) || notYet.test(sentence)) return undefined
  const deed = findDeed(sentence)
  if (deed === undefined) {
    if (leavesMore(sentence)) return undefined
    return stateOfThings.test(sentence) ? 'account' : isNowSo.test(sentence) ? 'done' : undefined
  }
  if (deed.isDenied || noDeeds.has(deed.verb)) return 'account'
  if (unfinished.has(deed.verb) || (writing.has(deed.verb) && ticket.test(sentence))) return undefined
  return 'done'
}
