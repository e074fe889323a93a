import {type TemplatePart, blank} from '../../text/edits.ts'
import {allAgree} from './everyone.ts'
import {boundToBe} from './bound-to-be.ts'
import {byOutcome} from './by-outcome.ts'
import {seenClearly} from './clearly.ts'
import {ease} from './ease.ts'
import {figures} from './figures.ts'
import {foreknown} from './foreknown.ts'
import {seenFromHere} from './from-here.ts'
import {incredulity} from './incredulity.ts'
import {inevitability} from './inevitable.ts'
import {measuredByTheEnd} from './measured-by-the-end.ts'
import {obviousness} from './obvious.ts'
import {knowable} from './knowable.ts'
import type {Phrase} from './phrase.ts'
import {plainToSee} from './plain-to-see.ts'
import {poorlyChosen} from './poorly-chosen.ts'
import {signs} from './signs.ts'
import {sureNow} from './sure-now.ts'
import {verdictsOnChoices} from './unwise.ts'

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
  /** A verdict on a choice. It counts only in a sentence without another of these wordings and without a reason for it. */
  readonly isVerdict?: true
  /** Whether it counts only in a sentence without another wording; what mends that one then mends this one too. */
  readonly isAside?: true
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

const asides: readonly HindsightPhrase[] = [
  ...inevitability,
  ...plainToSee,
  ...incredulity,
  ...ease,
  ...figures,
  ...knowable,
  ...foreknown,
  ...seenFromHere,
  ...verdictsOnChoices,
  ...measuredByTheEnd,
  ...poorlyChosen,
  ...sureNow,
].map((phrase) => (phrase.isVerdict === true ? phrase : {...phrase, isAside: true}))

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
      /\b(?:(?:knowing|with|given) (?:the knowledge (?:we|i) have (?:now|today)|what (?:we|i) (?:now know|know (?:now|today)))|as (?:we|i) (?:all )?(?:now (?:know|reali[sz]e|see)|know now)|with what is (?:now known|known (?:now|today))|in (?:the )?light of (?:what (?:happened|(?:we|i) (?:now know|know (?:now|today)))|today['’]s knowledge)|now that (?:(?:we|i) know(?: (?:the (?:root )?cause|the answer|better|all this|this))?|the (?:outcome|end|cause|ending) is known)|(?<!\b(?:without|not|never|of) )knowing (?:the (?:outcome|end|ending|result)(?! (?:makes?|is|was|made|helps|changes)\b)|how (?:it|this|that|things|the \p{L}+) (?:all )?(?:ended|turned out|went|played out|unfolded)|what (?:happened|came|followed)(?! (?:before|earlier|so far|until))(?: (?:next|later|then|afterwards))?)|having seen how (?:it|this|that|things) (?:all )?(?:ended|turned out|went|played out)|now that the dust has settled|if (?:we|i|they) had known then what (?:we|i) (?:know now|now know|know today)|with the (?:outcome|result|ending) (?:known|in mind|in view)|(?<![\p{L}\d)] )with (?:the|a) (?:full|whole|complete) picture(?: (?:in hand|at hand|before us|today|now|that we have(?: now| today)?))?(?=[,.;]|$)|from where we (?:sit|stand)(?: (?:now|today))?|in the cold light of day|with (?:20\/20|perfect) (?:vision|sight)|with today['’]s (?:knowledge|understanding|insights?|eyes)|(?:seen|viewed|judged|looked at|considered) from today(?:['’]s \p{L}+(?: of view)?)?|(?<=^)with (?:some|more|enough) distance(?: in time)?(?=,)|(?:seen|viewed|judged|considered) from (?:the (?:end|outcome|finish)|here)(?=,)|in the rear-?view mirror(?=,|,? [^.;]{3,60}\b(?:is|are|was|were|looks?|seems?|appears?|reads?)\b)|from today['’]s (?:point of view|perspective|vantage point)(?:,? and with hindsight(?: on our side)?)?),?/iu,
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
    pattern:
      /\bretrospectively,|^retrospectively(?: (?:seen|viewed|speaking|considered))?\b(?=,| (?:we|it|i|the|this|that|there|an?)\b)|\b(?:seen|viewed|judged) retrospectively\b,?|(?<=^only )now(?:, [^,;.]{2,30},)?(?= do (?:we|i) (?:see|know|understand|grasp|reali[sz]e)\b)/i,
    ...known,
  },
  {id: 'on-reflection', pattern: /\b(?:up)?on (?:further )?reflection\b(?! of\b),?/i, ...known},
  {
    id: 'now-we-know',
    pattern:
      /\b(?:(?:now|today|by now|meanwhile),? we know|we (?:now|today) know|we know (?:now|today)) that(?= [^.;:]{2,60}\b(?:the (?:whole|entire) time|all the time|all along|never|long before|always)\b)/i,
    ...known,
    remedy: 'delete',
  },
  {
    id: 'as-known-today',
    pattern: /\bas (?:we|i) (?:know|understand) (?:today|by now)\b,?/i,
    ...known,
  },
  {
    id: 'todays-view',
    pattern:
      /\b(?:from|with|by|through|in) (?:(?:today|the present)['’]s? (?:\p{L}+ )?(?:perspective|point of view|view|viewpoint|standpoint|vantage point|angle|eyes?|knowledge|understanding|standards?|lens|light)|(?:the )?(?:perspective|vantage point|standpoint|viewpoint|comfort) of (?:today|hindsight|the present)|a (?:present-day|later) (?:perspective|point of view|vantage point))\b,?/iu,
    ...known,
  },
  {
    id: 'given-what-happened',
    pattern:
      /\b(?:considering|given|in view of|knowing|after) (?:all )?what (?:happened|came|followed|we (?:have )?(?:learned|learnt|seen|found)) (?:next|later|then|afterwards|since),|\b(?:considering|in view of) what happened\b,?|\bwith (?:all )?(?:what|everything) (?:we|i) (?:have )?(?:learned|learnt|found out|seen) since(?: then)?\b,?/i,
    ...known,
  },
  {
    id: 'wise-after',
    pattern:
      /(?<!\bto be )(?:\bbeing )?\bwiser? after the (?:event|fact)\b,?|\ba posteriori\b,?(?! (?:probabilit|estimat|distribution))/i,
    ...known,
  },
  {
    id: 'after-the-fact',
    pattern:
      /^ex post\b,?|^after the (?:fact|event)\b(?=,? (?:(?:we|one|i|everyone)\b(?! \p{L}+ed\b)|(?!it\b)[^.;]{3,60}\b(?:is|are|looks?|seems?|appears?|reads?)\b)),?/iu,
    ...known,
  },
  {
    id: 'looking-back',
    pattern:
      /(?:\b(?:looking|thinking|(?:when|if|as) (?:we|i|you) look) back(?! (?:at|on|over|through|in|into|to|from|via|for|and|an?|one|two|three|several|some|further|\d+)\b)(?: now| today)?|\b(?:looking back|(?:when|if) (?:we|i|you) look back) (?:at|on) (?:it|this|that|things|what happened|everything|(?:the|that|this|our) (?:\p{L}+ )?(?:incident|outage|event|day|night|week|decision|choice|project|launch|migration|release|response)s?)\b(?: now| today)?),?/iu,
    ...known,
  },
  {
    id: 'hindsight',
    pattern:
      /\bhindsight\b(?! bias|-| (?:reports?|tools?|dashboards?|services?|teams?|sections?|columns?|rules?|reviews?|meetings?|checks?|traps?|effects?|statements?|language|wordings?|words?|phrases?)\b)/i,
    ...known,
    remedy: [blank('what was known at the time, and how')],
    unless:
      /\b(?:is|are|was|not|never|no|without|avoid\p{L}*|against|on|about|term|word|called|resist\p{L}*|remov\p{L}*|free (?:of|from)|keep|kept|leav\p{L}*|left|set|(?:watch|look|check|search|screen)\p{L}* for|(?:trap|danger|bias|risk) of)\b[^.;:,]{0,16}$/iu,
  },
  {
    id: 'little-did-we-know',
    pattern: /\blittle did (?:we|they|i|anyone|he|she|the \p{L}+) (?:know|suspect|realise|realize)\b/iu,
    ...known,
    remedy: [blank('who'), ' did not know'],
  },
  ...obviousness,
  ...allAgree,
  ...seenClearly,
  ...byOutcome,
  ...asides,
]
