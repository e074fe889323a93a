import {type TemplatePart, blank} from '../../text/edits.ts'
import type {Phrase} from './phrase.ts'

/** A wish in the place of an action: what it lacks, and what it could become. */
export interface VagueAction extends Phrase {
  /** Tested against the item's title without “we should”, “need to”. */
  readonly pattern: RegExp
  /** Of an action that can be finished: a verb that ends, an object, a measurable end. */
  readonly lacks: string
  readonly remedy: readonly TemplatePart[]
  /** It may be a step that is known to be small: any of these ends it, and without one it weighs little. */
  readonly boundedBy?: readonly ('due' | 'ticket')[]
}

const watched = 'monitoring|alerting|alerts?|logging|observability|visibility|detection'
const abstract =
  'testing|tests?|test coverage|documentation|docs|process(?:es)?|tooling|reliability|resilien(?:ce|cy)|performance|stability|robustness|quality|code quality|security|awareness|onboarding|error handling|availability|capacity|workflows?|deployments?|deploy process|review process'
const improve =
  '(?:improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|increas(?:e|ing)|extend(?:ing)?|expand(?:ing)?|optimi[sz](?:e|ing)|better|more|add(?:ing)? (?:more|better)|set(?:ting)? ?up (?:more|better)|hav(?:e|ing) (?:more|better))'
const somewhat = '(?:(?:our|the|all|some|overall|general|more|better) ){0,2}(?:[\\p{L}-]{2,20} )?'
/** “monitoring and alerts” says no more than either. */
const someOf = (nouns: string): string =>
  `(?:${nouns})(?:(?:,| and| or|\\/| &)? ?(?:(?:our|the|more|better) )?(?:${nouns})){0,3}`
/** What any action item is for. */
const trouble =
  '(?:this|that|it|them|recurrences?|(?:(?:this|these|those|such|similar|future|the same|further|other) )(?:(?:kinds?|types?|sorts?) of )?(?:[\\p{L}-]{2,20} )?(?:things?|issues?|incidents?|problems?|outages?|errors?|events?|failures?|situations?|cases?|mistakes?))'
const someDay =
  '(?: (?:earlier|sooner|faster|quicker|more quickly|better|in time|again|next time|in (?:the )?future|going forward)){0,2}'
const anyAim = `(?:,? (?:(?:in order )?to|so (?:that )?we(?: can)?) (?:be (?:notified|alerted|warned|informed|told)(?: (?:about|of) ${trouble})?|(?:be able to )?(?:detect|notice|find|spot|see|catch|identify|discover|recogni[sz]e|prevent|avoid|stop|handle|react to|respond to|deal with|mitigate) ${trouble}(?: (?:from )?(?:happening|occurring|recurring))?))?${someDay}`
const safer =
  '(?:safer|better|stronger|more (?:robust|resilient|reliable|stable|secure|scalable|fault[- ]tolerant))'
export const people =
  '(?:we|us|engineers?|developers?|everyone|everybody|people|staff|employees?|users?|the teams?|teams?|on-?call(?: engineers?)?|operators?|responders?)'
const often =
  '(?:regularly|periodically|frequently|often|more often|more regularly|more frequently|from time to time)'
const look = '(?:review|check|look at|revisit|monitor|audit|watch|verify|test|update|inspect)'

export const vagueActions: readonly VagueAction[] = [
  {
    id: 'improve-monitoring',
    pattern: new RegExp(`^(?:${improve} ${somewhat})?${someOf(watched)}${anyAim}\\W*$`, 'iu'),
    why: 'Nobody can say when monitoring is good enough, so nobody closes the item.',
    source: 'google',
    alternatives: ['alert on the queue depth above 500 for 5 minutes'],
    lacks: 'an object and a measurable end',
    remedy: ['Alert on ', blank('which signal'), ' above ', blank('which threshold')],
  },
  {
    id: 'improve-something',
    pattern: new RegExp(
      `^${improve} ${somewhat}${someOf(abstract)}${anyAim}\\W*$|^make (?:[\\p{L}-]{1,20} ){1,4}${safer}\\W*$`,
      'iu',
    ),
    why: 'It names a quality and not a change; the quality is never reached.',
    source: 'google',
    alternatives: ['add a load test of the checkout to every release'],
    lacks: 'an object and a measurable end',
    remedy: ['Add ', blank('what'), ' to ', blank('which system'), ', seen in ', blank('which measure')],
  },
  {
    id: 'be-more-careful',
    pattern:
      /\b(?:be|being|take|exercise) (?:(?:a bit|much|even|extra|more) ){0,2}(?:care|careful|caution|cautious|mindful|vigilant|diligent|thorough)\b|\bpay (?:more |closer |better )?attention\b|\btry harder\b|^(?:always )?double[- ]check\b|\bmore (?:care|attention|caution|diligence) (?:when|with|to|in)\b/i,
    why: 'Care is what people had the first time too; the conditions that mislead them stay.',
    source: 'dekker',
    alternatives: ['the deploy script refuses to run without a dry run'],
    lacks: 'an object: which tool or step changes',
    remedy: [
      'Make ',
      blank('which tool'),
      ' refuse ',
      blank('which step'),
      ' without ',
      blank('which check'),
    ],
  },
  {
    id: 'communicate-better',
    pattern:
      /^(?:communicate|coordinate|collaborate|talk|speak)\b.{0,30}\b(?:better|more|clearly|earlier|properly)\W*$|^(?:(?:improve|increase|have|ensure) )?(?:(?:our|the|more|better|clear|clearer|internal|external|team) ){0,3}(?:communications?|coordination|collaboration)\W*$|^(?:regular|better|closer?|more|improved|good) (?:communication|coordination|collaboration)\b(?!.{0,300}\b(?:daily|weekly|monthly|every|channel|meeting|call|template|runbook|page)\b)/i,
    why: 'It does not say who tells what to whom, or when.',
    source: 'pagerduty',
    alternatives: ['post every deploy freeze in #deploys a day before'],
    lacks: 'an object and a trigger: what is said to whom, and when',
    remedy: ['Post ', blank('what'), ' in ', blank('which channel'), ' when ', blank('trigger')],
  },
  {
    id: 'investigate',
    pattern:
      /^(?:investigate|look into|look at|figure out|explore|research|discuss|evaluate|assess|revisit|follow up (?:with|on)|reach out to|check in with|touch base)\b(?! (?:if|whether)\b)(?!.{0,300}\b(?:and|then|to) (?:decide|document|write|report|choose|propose|fix|record|publish|open|file|agree|implement|add|remove)\b)/i,
    why: 'It can go on for ever: nothing says what it leaves behind.',
    source: 'google',
    alternatives: ['measure the rebuild time, and record in OPS-12 whether it fits the window'],
    lacks: 'a measurable end: what it leaves behind, and by when',
    remedy: ['Find out ', blank('which question'), ' and record the decision in ', blank('which ticket')],
    boundedBy: ['due', 'ticket'],
  },
  {
    id: 'consider',
    pattern:
      /^(?:(?:maybe|perhaps) )?(?:consider(?! (?![a-z-]+ing\b)[^,.;:]{1,60} as\b)|think (?:about|of|over)|reflect on)\b(?!-)(?!.{0,300}\b(?:and|then) (?:decide|document|write|report|choose|record|agree|implement|add|remove)\b)/i,
    why: 'It is done when somebody has thought, and nothing need have changed.',
    source: 'google',
    alternatives: ['decide in OPS-12 whether the pool is split, and record why'],
    lacks: 'a verb that ends, such as to decide, to try or to build',
    remedy: ['Decide ', blank('which question'), ' and record why in ', blank('which ticket')],
    boundedBy: ['ticket'],
  },
  {
    id: 'never-again',
    pattern:
      /^(?:ensure|make sure|see to it)(?: that)? (?:this|it|that(?= (?:does|will|can|never|must)|n['’]t)|such (?:things?|incidents?|outages?|errors?)|the same (?:thing|problem|issue|incident|outage|error|mistake))\b.{0,40}(?:\b(?:never|not|no longer)|n['’]t)\b.{0,20}\b(?:happen|occur|recur|repeat)(?:s|ed)?(?: again| in (?:the )?future| next time)?\W*$|^(?:prevent|avoid|stop) (?:this|it|that|recurrence|a (?:recurrence|repeat|repetition))(?: from)?(?: (?:happening|occurring|recurring|repeating))?(?: (?:again|in (?:the )?future|next time))?\W*$|^never (?:again\W*$|let (?:this|it|that) happen\b)/iu,
    why: 'It repeats the wish that every postmortem has, and names no change.',
    source: 'google',
    alternatives: ['the deploy script refuses a second run while the first holds the lock'],
    lacks: 'a verb and an object: what is changed, and where',
    remedy: ['Make ', blank('which system'), ' refuse ', blank('what')],
  },
  {
    id: 'fix-it',
    pattern:
      /^(?:fix|solve|resolve|address|repair|mend) (?:it|this|that|them|(?:the|this) (?:issue|problem|bug|error|incident|root cause)s?)\W*$/i,
    why: 'Whoever reads it alone does not know what it is about, nor when it is fixed.',
    source: 'google',
    alternatives: ['the export closes its connection when it fails'],
    lacks: 'an object: what is changed, and where',
    remedy: ['Change ', blank('what'), ' in ', blank('which system')],
    boundedBy: ['ticket'],
  },
  {
    id: 'regularly',
    pattern: new RegExp(
      `^(?:${often} )?(?:re-?)?${look} [^,.;:]{2,80} ${often}\\W*$|^${often} ${look} [^,.;:]{2,80}$`,
      'iu',
    ),
    why: 'It has no rhythm and no end, so that nobody notices when it stops.',
    source: 'google',
    alternatives: ['review the alerts of the week every Monday, from 6 April'],
    lacks: 'a rhythm: how often, from when on, and what it leaves behind',
    remedy: [
      'Schedule ',
      blank('which review'),
      ' every ',
      blank('how many weeks'),
      ' from ',
      blank('which day'),
    ],
  },
  {
    id: 'train',
    pattern: new RegExp(
      `^(?:(?:re-?)?train|teach|educate|remind|coach)\\b(?: [\\p{L}'’-]+){0,3}? ${people}\\b|^(?:provide |more |additional |continuous |do )*(?:re-?)?training\\b`,
      'iu',
    ),
    why: 'People forget and move on; the system that surprised them stays as it is.',
    source: 'google',
    alternatives: ['the runbook links to the failover drill, which runs on the first Monday of a month'],
    lacks: 'an object: what in the system makes the right step easy',
    remedy: ['Add ', blank('which check or guide'), ' to ', blank('which tool'), ' at ', blank('which step')],
  },
  {
    id: 'make-sure-people',
    pattern: new RegExp(
      `^(?:ensure|make sure)(?: that)? (?:all )?${people}\\b|^(?:always )?(?:(?:remember|do(?: not|n['’]t) forget) (?:to|that)|keep in mind)\\b|^(?:emphasi[sz]e|stress|reiterate|underline|reinforce) (?:(?:the|our) )?(?:importance|need|value)(?= (?:of|for|to) |\\W*$)|^raise (?:the )?awareness\\b(?!.{0,300} (?:by|through|via) )`,
      'iu',
    ),
    why: 'It asks people to remember, and says not how they are helped to.',
    source: 'google',
    alternatives: ['a check before merging refuses a migration without a rollback'],
    lacks: 'a verb: what is built or changed so that it happens by itself',
    remedy: ['Add a check to ', blank('which tool'), ' that refuses ', blank('what')],
  },
]

/** The wish that a title is, if it is one. */
export function wishIn(title: string): VagueAction | undefined {
  const words = title.slice(0, longest).replace(opening, '')
  return vagueActions.find(({pattern}) => pattern.test(words))
}

/** What stands before the verb. */
const opening =
  /^(?:please |(?:we |the team )(?:should|must|need to|need|have to|will|want to|plan to) |(?:need|needs|should) to )(?:also |all |be )?/i
/** A title has no more words that matter. */
const longest = 400
