import type {Sentence} from './clauses.ts'
import {type Subject, isAdverb, kindOfPhrase, singular, subjectBefore} from './grammar.ts'
import {clauseBreaks, determiners, humanNouns, humanPronouns, prepositions} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'
import {isGerund} from './words.ts'

/** Who acts, where grammar alone does not say it: by what only people do, and by what only machines do. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Past participles of what only people do: they think, talk, decide, plan and answer for things. */
export const humanActs = list(
  `asked questioned insisted promised agreed decided considered discussed known realised realized understood anticipated
   foreseen suspected doubted wondered thought believed assumed trusted remembered forgotten learned learnt studied
   practised practiced rehearsed planned budgeted hired trained funded invested prioritised prioritized postponed
   negotiated renegotiated reviewed approved challenged pushed spoken consulted involved informed told warned announced
   communicated mentioned explained escalated documented confirmed double-checked cross-checked looked hesitated objected
   vetoed volunteered admitted overcommunicated owned settled staffed retired decommissioned included named stated said
   noticed spotted paid abandoned questioned accepted mitigated chosen advised recommended suggested proposed justified
   delegated handed coordinated organised organized scheduled requested raised argued demanded taken sought invited
   briefed debriefed investigated insured audited assessed evaluated scrutinised scrutinized listened cared bothered
   persuaded convinced taught prepared expected brought called phoned done left launched made`,
)

/** Past participles of what software does by itself with data and with other software. */
export const machineActs = list(
  `sent routed dropped retried honoured honored promoted displayed shown hidden delivered logged recorded stored processed
   returned rejected redirected forwarded replicated synced synchronised synchronized expired renewed evicted queued
   enqueued flushed charged billed refunded credited debited calculated computed counted rendered parsed encoded decoded
   encrypted decrypted indexed cached allocated reclaimed terminated spawned fired thrown emitted received loaded mounted
   connected imported exported converted throttled filtered masked escaped sanitised sanitized sorted deduplicated
   inserted appended populated filled generated printed published persisted invalidated refreshed purged drained balanced
   rebalanced distributed elected executed completed finished corrected shipped matched resolved validated authenticated
   authorised authorized signalled transmitted propagated shed served picked applied registered failed recovered warmed
   cleared started booted restarted scaled adjusted incremented decremented truncated rounded cut dispatched served
   mapped translated loaded fetched pulled received collected aggregated reported acked released
   sampled polled scraped probed queried pinged scanned
   rescheduled rebuilt reindexed compacted reattached redelivered
   booked posted transferred copied mirrored streamed triggered marked set reset`,
)

/** What software passes on or keeps; what should have become of it is how the software should have worked. */
const data = list(
  `request response packet message order invoice row record value e-mail email mail job webhook header field query
   traffic connection session file log metric replica pod transaction payment sample dose entry item notification 
   parameter byte block segment partition shard lock lease token cookie key cache result report balance bill
   total amount price label ticket node container instance process thread data write read letter parcel
   video signal reading measurement column letter statement transfer booking
   reservation subscription van truck train `,
)

/** What people make and decide; what should have become of it is what people should have done. */
const works = list(
  `change release deploy deployment rollout migration upgrade update plan handover runbook review report documentation doc
   checklist announcement template contract proposal design adr memo briefing onboarding training policy procedure
   guideline instruction note notice agenda decision feature project pull pr patch fix commit merge code documentation
   ticket postmortem retrospective meeting handbook wiki manual page brief specification spec requirement drill hotfix workaround cut-over recall guide okr scope goal objective target deadline roadmap schedule forecast estimate budget calculation assessment survey
   cutover experiment launch process work task issue apology correction`,
)

/** How a plan or a change stands for the people behind it. */
const workActs =
  /^(?:mentioned|included|named|said|stated|covered|listed|described|explained|spelled|spelt|defined|specified|addressed|warned|flagged|made|gone|happened|waited|landed|shown|pointed|said|told|noted|given|required|asked|called|come|followed|highlighted|documented|reached|involved|undergone|received|begun)$/

/** What is done to a plan or a change by people, though software could do it to a message. */
export const releases =
  /^(?:sent|published|shipped|applied|completed|executed|triggered|delivered|scheduled|collected|aggregated|marked|set|reset|selected|dropped|cut|corrected)$/

/** What moves a person to act. */
const prompts =
  /^(?:prompted|alerted|worried|puzzled|woken|reminded|led|made|given|told|warned|tipped|caused|got|gotten|rung|stopped|driven|pushed|encouraged|convinced|held|kept)$/

/** A name for the noun that a phrase is about. */
export function headOf(tokens: readonly Token[], {from, to}: Pick<Subject, 'from' | 'to'>): string {
  const phrase = tokens.slice(from, to)
  const end = phrase.findIndex(
    ({word}, index) =>
      index > 0 &&
      (prepositions.has(word) || word === 'every') &&
      !/^(?:up|down)$/.test(phrase[index - 1]!.word),
  )
  const noun = (end === -1 ? phrase : phrase.slice(0, end)).findLast(
    ({word}) => !isParticiple(word) && !isAdverb(word) && !/^(?:that|which|\d+)$/.test(word),
  )
  if (noun === undefined) return ''
  const before = tokens[tokens.indexOf(noun) - 1]?.word ?? ''
  // “The pull request”, “the bug report”: not what software sends.
  if (
    /^(?:pull|merge|change|feature|support|bug|key)$/.test(before) &&
    /^(?:request|report|result)/.test(noun.word)
  )
    return 'change'
  return singular(noun.word)
}

export const isData = (noun: string): boolean => data.has(noun)
export const isWork = (noun: string): boolean => works.has(noun)

/** Who stands behind the words “by …” after a passive; undefined if nobody does. */
export function agentOf(
  tokens: readonly Token[],
  verb: number,
  isName: (token: Token) => boolean,
): Subject['kind'] | undefined {
  const near = tokens.slice(verb + 1, verb + 12)
  const stop = near.findIndex(({word}) => /^[.;:,]$/.test(word))
  const by = (stop === -1 ? near : near.slice(0, stop)).findIndex(({word}) => word === 'by')
  let start = by + 1
  // “by at least one of the approvers”
  while (
    by !== -1 &&
    /^(?:at|least|most|one|two|three|any|either|both|some|each|all|of)$/.test(near[start]?.word ?? '')
  )
    start++
  const first = near[start]
  if (by === -1 || first === undefined) return undefined
  if (
    /^(?:now|then|noon|midnight|week|sprint|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|mid|early|late|hand|default|design|mistake|accident|phone|mail|e-mail|email|letter|text|sms|radio|post|car|telephone|fax|means|virtue|\d.*)$/.test(
      first.word,
    )
  )
    return undefined
  if (isGerund(first.word)) return undefined
  if (/^(?:us|them|whoever|someone|anyone)$/.test(first.word)) return 'person'
  const rest = near.slice(start)
  const end = rest.findIndex(
    ({word}, index) =>
      index > 0 &&
      (clauseBreaks.has(word) || prepositions.has(word) || /^(?:each|every|last|next)$/.test(word)),
  )
  const phrase = end === -1 ? rest : rest.slice(0, end)
  if (/^(?:time|end|morning|evening|\d.*|day|week|month|noon)$/.test(phrase.at(-1)!.word)) return undefined
  return kindOfPhrase(phrase, isName)
}

/** Whether a verb's object is a person: “prompted the operator”, “told us”. */
export function movesPerson(tokens: readonly Token[], verb: number): boolean {
  if (!prompts.test(tokens[verb]!.word)) return false
  const near = tokens.slice(verb + 1, verb + 7)
  // “… should have prompted the controller to halt the third run”
  const to = near.findIndex(({word}) => word === 'to')
  if (to > 1 && secondThoughts.test(near[to + 1]?.word ?? '')) return true
  return near
    .slice(0, 5)
    .some(
      ({word}, at) =>
        /^(?:us|them|him|me)$/.test(word) ||
        (word === 'her' && !/^(?:phone|pager|screen|inbox|mail|desk)$/.test(near[at + 1]?.word ?? '')) ||
        humanPronouns.has(word) ||
        humanNouns.has(singular(word)),
    )
}

/** What only a person can be moved to. */
const secondThoughts =
  /^(?:ask|question|recount|review|look|halt|think|rethink|reconsider|doubt|investigate|talk|phone|double-check|ring|escalate)$/

/** Whether a plan, a change or another work of people is said to have done something in their stead. */
export function standsForPeople(tokens: readonly Token[], subject: Subject, verb: number): boolean {
  return isWork(headOf(tokens, subject)) && workActs.test(tokens[verb]!.word)
}

/**
 * The subject of a perfect tense: between the modal and `have`, before the modal, or, behind “and”, that of the clause
 * that goes before: “The team was told in May and should have migrated”.
 */
export function subjectOf(
  {tokens}: Sentence,
  modal: number,
  {inverted}: Perfect,
  isName: (token: Token) => boolean,
): Subject {
  if (inverted !== undefined)
    return {...inverted, kind: kindOfPhrase(tokens.slice(inverted.from, inverted.to), isName)}
  const opened = openedBy(tokens, modal)
  if (opened !== undefined) return {kind: 'person', from: opened, to: modal}
  const subject = beforeInsertion(tokens, modal, isName) ?? subjectBefore(tokens, modal, isName)
  return subject.kind === 'none' ? (sharedSubject(tokens, modal, isName) ?? subject) : subject
}

/** “The database group, as owners of the schema, should have …” */
function beforeInsertion(
  tokens: readonly Token[],
  modal: number,
  isName: (token: Token) => boolean,
): Subject | undefined {
  if (tokens[modal - 1]?.word !== ',') return undefined
  const open = tokens.slice(Math.max(0, modal - 14), modal - 1).findLastIndex(({word}) => word === ',')
  if (open === -1) return undefined
  const comma = Math.max(0, modal - 14) + open
  if (!/^(?:as|being|like|having|knowing|given|together|along)$/.test(tokens[comma + 1]!.word))
    return undefined
  const subject = subjectBefore(tokens, comma, isName)
  return subject.kind === 'person' ? subject : undefined
}

/** “Whoever was on duty should have …”: a clause that stands for a person. */
function openedBy(tokens: readonly Token[], modal: number): number | undefined {
  const start = Math.max(0, modal - 12)
  const near = tokens.slice(start, modal)
  const index = near.findLastIndex(({word}) => /^(?:[.;:,(]|and|but)$/.test(word)) + 1
  return near[index]?.word === 'whoever' ? start + index : undefined
}

/** How far in front of “and” the subject of its verb may stand. */
const clauseReach = 24

function sharedSubject(
  tokens: readonly Token[],
  modal: number,
  isName: (token: Token) => boolean,
): Subject | undefined {
  const start = Math.max(0, modal - clauseReach)
  const before = tokens.slice(start, modal)
  const joint = before.findLastIndex(({word}) => !isAdverb(word) && word !== ',')
  if (joint === -1 || !/^(?:and|or|but|then|,)$/.test(before[joint]!.word)) {
    // “We did too little and, as the numbers show, should have done more.”
    const inserted = before.findLastIndex(({word}) => /^(?:and|but)$/.test(word))
    if (before.at(-1)?.word !== ',' || inserted === -1 || before[inserted + 1]?.word !== ',') return undefined
    return firstSubject(tokens, start, start + inserted, isName)
  }
  return firstSubject(tokens, start, start + joint, isName)
}

function firstSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: (token: Token) => boolean,
): Subject | undefined {
  const broken = tokens.slice(from, to).findLastIndex(({word}) => /^[;:.(–—]$/.test(word))
  const start = from + broken + 1
  for (let index = start + 1; index < to; index++) {
    const {word} = tokens[index]!
    const isFinite =
      /^(?:is|are|was|were|has|had|did|does|do|will|can|could|would)$/.test(word) ||
      (isParticiple(word) && !determiners.has(tokens[index - 1]!.word)) ||
      /^(?:saw|ran|took|began|went|gave|knew|chose|wrote|came|got|did|drove)$/.test(word)
    if (!isFinite) continue
    const subject = subjectBefore(tokens, index, isName)
    if (subject.kind !== 'none') return {...subject, shared: true}
  }
  return undefined
}
