import {type TemplatePart, blank} from '../../text/edits.ts'
import {allAgree} from './everyone.ts'
import {boundToBe} from './bound-to-be.ts'
import {seenClearly} from './clearly.ts'
import type {Phrase} from './phrase.ts'
import {signs} from './signs.ts'

/** A wording that judges the past by what is known today. */
export interface HindsightPhrase extends Phrase {
  /** How it is mended: left out, or replaced by words with blanks for what only the author knows. */
  readonly remedy: 'delete' | readonly TemplatePart[]
  /** Whether its first word stays in front of what replaces it: `knew better`. */
  readonly keepsFirst?: true
  /** Whether it judges only where a person is its subject: `the engineer simply did not look`. */
  readonly of?: 'person'
  /** Whether it says that the rest is known only now; the rest may be a verdict on a choice. */
  readonly isWhatNow?: true
  /** What must not stand in front of it in its sentence. */
  readonly unless?: RegExp
}

const known = {
  why: 'It tells what is known now; the decision was made with what was known then.',
  source: 'dekker',
  alternatives: ['(leave it out)', 'what was known at the time, and how'],
  remedy: 'delete',
  isWhatNow: true,
} as const

const obvious = {
  why: 'Obvious to whom, and when? The word hides a question worth asking.',
  source: 'etsy',
  alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
} as const

const appearance = [blank('how it looked at the time, and to whom')]

/** What does not follow an adjective that stands in front of its noun. */
const noNoun =
  '(?!(?:to|from|in|at|on|when|that|which|how|why|what|who|where|and|or|but|because|for|until|if|with|by|as|is|are|was|were|only|enough|now|once|after|before|since|then|later|afterwards|one|phrase|suspects?|candidates?|places?|next)\\b)'

/** In front of these words, in the same clause, what follows is denied or wished for. */
const denied =
  /(?:n['’]t|\b(?:not|never|no|neither|nor|none|nothing|any|far from|less|more|most|makes?|made|making|became|become|becomes|whether|what is|without|(?:looked|seemed|appeared) (?:like|to be)))\b[^.;:,]{0,24}$/i
/** The same, or told of one time or one group of people. */
const notJudged =
  /(?:n['’]t|\b(?:not|never|no|neither|nor|none|nothing|any|far from|less|more|most|makes?|made|making|became|become|becomes|whether|if|when|where|once|how|what (?:is|was|looks|seems|appears)|without))\b[^.;:,]{0,24}$|^(?:to|for) (?:the|him|her|them|us|me|our|a) [^.;:]{0,60}$/i

/** `clearly` and `simply` are only here where they judge; the rule leaves alone what is denied or asked. */
export const hindsightPhrases: readonly HindsightPhrase[] = [
  // Longer wordings first: “in hindsight all the signs were there” is one finding.
  ...signs,
  ...boundToBe,
  {
    id: 'hindsight-tells',
    pattern:
      /\b(?:hindsight|retrospect) (?:tells|told|shows|showed|teaches|taught|suggests|reveals|makes it clear)(?: us)?(?: that)?\b/i,
    ...known,
  },
  {
    id: 'obvious-in-hindsight',
    pattern:
      /\b(?:it(?:['’]s| is| was)(?: now)? (?:\p{L}+ly )?(?:clear|obvious|evident|plain),? (?:in|with|by)(?: the benefit of)? (?:hindsight|retrospect),? that|(?:in|with|by)(?: the benefit of)? (?:hindsight|retrospect),? it(?:['’]s| is| was)(?: now)? (?:\p{L}+ly )?(?:clear|obvious|evident|plain) that|(?:clearly|obviously|of course),? (?:in|with) (?:hindsight|retrospect)|(?:in|with) (?:hindsight|retrospect),? (?:clearly|obviously|of course))\b,?/iu,
    ...known,
  },
  {
    id: 'hindsight-is-clear',
    pattern:
      /\bhindsight (?:being|is)(?: always)? (?:20\/20|twenty[- ]twenty|what it is),?(?: (?:but|and)\b)?/i,
    ...known,
  },
  {
    id: 'known-now',
    pattern:
      /\b(?:(?:knowing|with|given) (?:the knowledge (?:we|i) have (?:now|today)|what (?:we|i) (?:now know|know (?:now|today)))|as (?:we|i) (?:now know|know now)|with what is (?:now known|known (?:now|today))|in (?:the )?light of (?:what (?:we|i) (?:now know|know (?:now|today))|today['’]s knowledge)|now that (?:we|i) know(?: (?:the (?:root )?cause|the answer|better|all this|this))?|with (?:20\/20|perfect) (?:vision|sight)|with today['’]s (?:knowledge|understanding|insights?|eyes)|(?:seen|viewed|judged|looked at|considered) from today(?:['’]s \p{L}+(?: of view)?)?|from today['’]s (?:point of view|perspective|vantage point)(?:,? and with hindsight(?: on our side)?)?),?/iu,
    ...known,
  },
  {
    id: 'in-hindsight',
    pattern:
      /\b(?:(?:viewed|seen|judged) )?(?:in|with|by)(?: the)?(?: (?:20\/20|perfect|full))?(?: (?:benefit|wisdom|luxury|clarity) of)? (?:hindsights?|retrospect)\b(?! bias)(?: on our side)?,?/i,
    ...known,
  },
  {
    id: 'retrospectively',
    pattern: /\bretrospectively,|^retrospectively\b(?=,| (?:we|it|i|the|this|that|there|an?)\b)/i,
    ...known,
  },
  {id: 'on-reflection', pattern: /\bon (?:further )?reflection\b(?! of\b),?/i, ...known},
  {
    id: 'after-the-fact',
    pattern: /^ex post\b,?|^after the (?:fact|event)\b(?=,? (?:we|one|i|everyone)\b),?/i,
    ...known,
  },
  {
    id: 'looking-back',
    pattern:
      /(?:\b(?:looking|(?:when|if|as) (?:we|i|you) look) back(?! (?:at|on|over|through|in|into|to|from|via|for|and|an?|one|two|three|several|some|further|\d+)\b)(?: now| today)?|\b(?:looking back|(?:when|if) (?:we|i|you) look back) (?:at|on) (?:it|this|that|things|what happened|everything|(?:the|that|this|our) (?:\p{L}+ )?(?:incident|outage|event|day|night|week|decision|choice|project|launch|migration|release|response)s?)\b(?: now| today)?),?/iu,
    ...known,
  },
  {
    id: 'hindsight',
    pattern:
      /\bhindsight\b(?! bias|-| (?:reports?|tools?|dashboards?|services?|teams?|sections?|columns?|rules?|reviews?|meetings?|checks?|traps?|effects?|statements?|language|wordings?|words?|phrases?)\b)/i,
    ...known,
    remedy: [blank('what was known at the time, and how')],
    unless:
      /\b(?:is|are|was|not|never|no|without|avoid\p{L}*|against|on|about|term|word|called|resist\p{L}*|remov\p{L}*|free (?:of|from)|(?:watch|look|check|search|screen)\p{L}* for|(?:trap|danger|bias|risk) of)\b[^.;:,]{0,16}$/iu,
  },
  {
    id: 'it-was-obvious',
    pattern:
      /\bit(?:(?:['’]s| is)(?: now)? (?:quite |very |pretty )?(?:clear|obvious|evident|plain to see|easy to see)(?: now)?| was (?:quite |very |pretty |always )?(?:obvious|plain to see)| (?:was|is) self-evident| (?:was|is) (?:obvious|clear|evident) from the (?:start|outset|beginning)) that\b/i,
    why: 'What is clear after the fact was one signal among many before it.',
    source: 'etsy',
    alternatives: obvious.alternatives,
    remedy: 'delete',
    unless: /\b(?:from|based on|according to|given) (?!the (?:start|outset|beginning))[^,;:]{3,60},?\s*$/i,
  },
  {
    id: 'it-should-be-obvious',
    pattern:
      /\bit (?:should|ought to|must) (?:be|have been|surely be) (?:\p{L}+ly )?(?:(?:obvious|self-evident|plain)(?: to (?:all|us|everyone|everybody|anyone|anybody))?(?: that)?|(?:clear|evident) that)\b/iu,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'it-was-clear-it-would',
    pattern:
      /^it was (?:quite |very |pretty |always |already )?(?:clear|obvious|evident|plain)(?: from [^.;:,]{2,40})? that(?= [^.;:,]{2,80}\b(?:would|was going to|were going to|had to|could only)\b[^.;:,]{0,60}(?:[.;!]|$))/i,
    why: 'What is clear after the fact was one signal among many before it.',
    source: 'etsy',
    alternatives: obvious.alternatives,
    remedy: 'delete',
  },
  {
    id: 'common-knowledge',
    pattern:
      /(?<=\b(?:is|was|are|were) )(?:common knowledge|well known|a known fact|an open secret)(?= (?:in|among|within|to|that|throughout)\b(?![^.;]{0,40}\bdocumented\b)|[.,;]|$)/i,
    why: 'Knowledge that everyone is said to have is written down nowhere.',
    source: 'etsy',
    alternatives: ['where it is documented'],
    remedy: ['documented on ', blank('the page or runbook that documents it')],
  },
  {
    id: 'goes-without-saying-behind',
    pattern: /(?<!\bit )\bgoes without saying\b/i,
    ...obvious,
    remedy: ['was the case'],
  },
  {
    id: 'could-not-be-clearer',
    pattern:
      /\bcould(?: not|n['’]t) have been (?:any )?(?:clearer|plainer|more (?:obvious|visible|evident))\b/i,
    ...obvious,
    remedy: ['was ', blank('visible or not, and where')],
  },
  {
    id: 'knew-all-along',
    pattern: /\b(?:knew|known) (?:it |this )?all along\b(?: that\b)?/i,
    ...obvious,
    remedy: ['had ', blank('which signals, and from when on')],
    of: 'person',
  },
  {
    id: 'telltale',
    pattern: /\btell-?tale(?= \p{L})/iu,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'goes-without-saying',
    pattern:
      /\b(?:it goes without saying(?: that)?|it (?:stands|stood) to reason that|needless to say|as (?:is|was) (?:now )?obvious)\b,?/i,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'unsurprisingly',
    pattern:
      /(?:\bno wonder(?: that)?\b|\bit was (?:easily |entirely )?foreseeable that\b|\b(?:unsurprisingly|not surprisingly|as was to be expected)\b|\bit (?:is|was|comes as|came as|should come as|should have come as) (?:hardly surprising|not surprising|unsurprising|no surprise|little surprise) that\b|^(?:naturally|predictably|inevitably)(?:,|(?= (?:the|we|our|they|he|she|it|this|that|nobody|no|all|an?)\b))),?/i,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'obviously',
    pattern:
      /(?<!\b(?:very|most|more|less|so) )\b(?:(?:clearly|plainly) and )?(?:quite )?obviously\b(?! (?:\p{L}+(?:ent|ant|ous|ful|ive|ible|able)|fake|false|bad|broken) (?!that\b)\p{L}+s\b),?/iu,
    ...obvious,
    remedy: 'delete',
    unless:
      /(?:(?:\b(?:not|no|nothing|never)|n['’]t)(?: \p{L}+)?|\bfor (?:him|her|them|us|me|the \p{L}+),)\s{1,9}$/iu,
  },
  {
    id: 'should-have-been-obvious',
    pattern:
      /\b(?:should|ought to)(?: \p{L}+ly)?(?: have|['’]ve) been (?:\p{L}+ly )?(?:obvious|clear|evident|apparent|self-evident)\b/iu,
    ...obvious,
    remedy: ['was ', blank('visible or not, and where')],
  },
  {
    id: 'stressed-obvious',
    pattern:
      /\b(?:painfully|embarrassingly|ridiculously|laughably) (?:simple|easy)\b|\b(?:perfectly|abundantly|crystal|blindingly|glaringly|painfully|blatantly|patently|screamingly|all too) (?:clear|obvious|evident|plain)\b(?! \p{L}+(?:s|ed|ing)?\b(?<!\b(?:what|that|how|why|who|where|to|from|for|and|but|by|in|at|on|when|which|if)))/iu,
    ...obvious,
    remedy: appearance,
    unless: notJudged,
  },
  {
    id: 'obvious-state',
    pattern:
      /(?<=\b(?:was|were|would have been|seems?|looks?|appears?|is now|are now) )(?:(?:so|very|quite|pretty|rather|\p{L}+ly) )?(?:obvious|self-evident)\b(?: now| today)?(?! (?:to (?!whoever|anyone|everyone|us\b)|from |at the time|at that|then\b|by then))/iu,
    ...obvious,
    remedy: appearance,
    unless: notJudged,
  },
  {
    id: 'obvious-thing',
    pattern: new RegExp(
      `(?<!-)\\b(?:(?:\\p{L}+ly|very|so|quite|pretty|rather) )?obvious(?= ${noNoun}\\p{Ll}{2,})`,
      'iu',
    ),
    ...obvious,
    remedy: 'delete',
    unless: denied,
  },
  {
    id: 'the-obvious',
    pattern: /\bthe obvious(?=[.,:;!]|$)/i,
    ...obvious,
    remedy: [blank('what was shown, and where')],
  },
  {
    id: 'no-brainer',
    pattern:
      /\b(?:a|the|an absolute) no-brainer\b|\b(?:(?:is|was) )?(?:not|hardly) (?:exactly )?rocket science\b/i,
    ...obvious,
    remedy: ['an option with ', blank('what spoke for and against it at the time')],
  },
  {
    id: 'of-course',
    pattern:
      /(?<!\b(?:matter|changes?|corrections?|adjustments?|end|start|rest|part|out|middle|number|length|choice|kind|sort) )\bof course\b(?! (?:\d|codes?\b|materials?\b|fees?\b|numbers?\b|credits?\b|leaders?\b|lists?\b|catalog(?:ue)?s?\b|content\b|records?\b|work\b|offerings?\b|registrations?\b|enrol\w+\b|evaluations?\b|participants\b|organi[sz]ers?\b|dates\b|sizes?\b)|,? (?:many |we )?thank| and (?:speed|heading|position)\b),?/iu,
    why: 'It presents as given what somebody had to find out.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'how it was found out'],
    remedy: 'delete',
  },
  ...allAgree,
  ...seenClearly,
]
