import type {Phrase} from './phrase.ts'

/** A judgement of a person or of their work, and how it can be taken out of its sentence. */
export interface Judgement extends Phrase {
  /**
   * `delete`: an adjective or adverb without which the sentence stands.
   * `guard`: the words become the guard that was not there. `state`: they become the state of things at the time.
   */
  readonly remedy: 'delete' | 'guard' | 'state'
}

const character = 'A trait of a person explains nothing that the team can change.'
const conditions = ['the information, load or time pressure at that moment', 'the guard that was not there']

/** Words that judge whoever they are said of. Their subject does not matter: no machine is careless. */
export const judgements: readonly Judgement[] = [
  {
    id: 'careless-manner',
    pattern:
      /\b(?:carelessly|negligently|recklessly|sloppily|stupidly|foolishly|irresponsibly|incompetently|lazily(?! (?:load|evaluat|initiali|init|comput|creat)))\b/i,
    why: character,
    source: 'google',
    alternatives: conditions,
    remedy: 'delete',
  },
  {
    id: 'careless-thing',
    pattern:
      /(?<!['’]m )\b(?:(?:very|pretty|rather|quite|really|so|too) )?(?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|incompetent|unprofessional|inattentive|inexperienced|lazy(?! (?:load|evaluat|init|comput|creat|migrat|delet|free|eval|match|quantif)))(?= (?!and\b|about\b|with\b|in\b|to\b|when\b|while\b|because\b|that\b|of\b)\p{L})/iu,
    why: character,
    source: 'google',
    alternatives: conditions,
    remedy: 'delete',
  },
  {
    id: 'careless-state',
    pattern:
      /\b(?:was|were|is|are|been|being|be|got|grew|too|so|very|and|rather|pretty|quite|simply) (?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|incompetent|unprofessional|inattentive|inexperienced|lazy|complacent)\b(?=\s*(?:[.,;:!?)]|$|(?:and|about|with|in|to|when|while|because|that|of|here|there|again|enough)\b))/i,
    why: character,
    source: 'google',
    alternatives: conditions,
    remedy: 'state',
  },
  {
    id: 'character-noun',
    pattern:
      /\b(?:(?:an|the) act of )?(?:carelessness|negligence|recklessness|sloppiness|stupidity|laziness|incompetence|complacency|inattention|inattentiveness|inexperience)\b/i,
    why: character,
    source: 'google',
    alternatives: conditions,
    remedy: 'state',
  },
  {
    id: 'poor-decision',
    pattern:
      /\b(?:poor|bad|wrong|terrible|questionable)(?= (?:(?:release|deployment|management|technical|design|engineering) )?(?:decisions?|judge?ments|choices?|strategy|practices?)\b)/i,
    why: 'A decision is judged by its outcome here; the text can tell what spoke for it then.',
    source: 'dekker',
    alternatives: ['what spoke for the decision when it was made'],
    remedy: 'delete',
  },
  {
    id: 'poor-conduct',
    pattern:
      /\b(?:poor|bad|terrible) (?:judge?ment|planning|communication|discipline|management|leadership)\b/i,
    why: 'It grades people; the conditions they worked under can be described.',
    source: 'dekker',
    alternatives: conditions,
    remedy: 'state',
  },
  {
    id: 'situational-awareness',
    pattern: /\b(?:lost|lacked|losing|lacking|loss of|lack of|poor) situation(?:al)? awareness\b/i,
    why: 'It names a state of mind that is only seen afterwards, as if it were a cause.',
    source: 'dekker',
    alternatives: ['which signals were visible, and what they suggested'],
    remedy: 'state',
  },
  {
    id: 'fault',
    pattern:
      /\b(?:(?:was|were|is|are) (?:at fault|to blame)|(?:his|her|their|our|my) (?:own )?fault\b(?! (?:tolerance|injection|domain|line)))/i,
    why: 'Fault ends the inquiry where it could begin.',
    source: 'allspaw',
    alternatives: conditions,
    remedy: 'state',
  },
  {
    id: 'mistake',
    pattern:
      /\b(?:by (?:human )?mistake|(?:our|his|her|their|my) (?:own )?mistakes?|(?:made|making|make) (?:a|an|the|this|some|several)?(?: \p{L}+)? ?(?:mistake|error)s?)\b/iu,
    why: 'It names the outcome of an act, not what let the act have that outcome.',
    source: 'dekker',
    alternatives: ['which tool or step accepted the act, and which guard was not there'],
    remedy: 'guard',
  },
]

/**
 * What a person is said to have left undone, or done badly; blame only where a person is the subject.
 * `infinitive`: another verb follows (`forgot to check`). `shown`: something was there to be seen (`missed the alert`).
 * `allowed`: something was done that could have been guarded (`broke production`); `base` is that verb.
 */
export type BlamedAct =
  | {readonly verb: string; readonly takes: 'infinitive' | 'shown'}
  | {readonly verb: string; readonly takes: 'allowed'; readonly base: string}

const each = (words: string, takes: 'infinitive' | 'shown'): BlamedAct[] =>
  words.split(' ').map((verb) => ({verb, takes}))

export const blamedActs: readonly BlamedAct[] = [
  ...each(
    'failed fails fail forgot forget forgets forgotten neglected neglects omitted refused refuses',
    'infinitive',
  ),
  ...each('overlooked missed ignored disregarded misread misjudged underestimated', 'shown'),
  {verb: 'broke', takes: 'allowed', base: 'break'},
  {verb: 'rushed', takes: 'allowed', base: 'rush'},
  {verb: 'mishandled', takes: 'allowed', base: 'mishandle'},
  {verb: 'botched', takes: 'allowed', base: 'botch'},
]

/** What follows where a thing, not an act, was forgotten: “forgot the second step”. */
export const forgettable =
  /^(?:forgot|forgotten|neglected|omitted) (?:the|a|an|this|that|our|its|their|one|about)$/
/** A goal that was missed is a fact about numbers. */
export const missedGoal =
  /^(?:\S+ ){0,3}?(?:slos?|slas?|targets?|deadlines?|goals?|milestones?|objectives?|okrs?|dates?|windows?|numbers?)\b/

/** Acts that only people fail to do: no subject has to be found to know that one is meant. */
export const onlyHuman = /^(?:forgot|forget|forgets|forgotten|neglected|neglects)$/

/** Verbs that, left undone by a person, are told as a failing: “didn't check”, “never tested”. */
export const expectedActs: ReadonlySet<string> = new Set(
  `check verify test notice realise realize follow read consider think communicate inform tell escalate document review
   catch anticipate validate confirm ask bother pay care know understand spot recognise recognize remember respond
   involve warn announce coordinate double-check`.split(/\s+/),
)
