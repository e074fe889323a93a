import {blank} from '../../text/edits.ts'
import type {HindsightPhrase} from './hindsight.ts'

const chosen = {
  why: 'A signal stands out once its outcome is known; before, it was one among many.',
  source: 'dekker',
  alternatives: ['which signals there were, and what they suggested then'],
} as const
const signal = '(?:warning signs?|warnings?|red flags|signs|signals|hints|clues|indications)'
const elsewhere = blank('the signals that pointed elsewhere')
const thereWereAmple = `\\bthere (?:was|were|had been) (?:(?:more than )?enough|clear|plenty of|ample|numerous|obvious|unmistakable|strong) (?:early )?${signal}`
/** Behind a sign that was plain: what people are said to have done with it. */
const inVain =
  "(?=[^.;:]{1,80}(?:\\bfrom the (?:start|beginning|outset)\\b|, (?:and|but|yet|though|although|only) (?:nobody|no one|none|nothing|(?:we|they|it|the \\p{L}+) (?:left|ignored|missed|overlooked|looked|went|kept|carried|closed|dismissed|muted|was (?:ignored|missed|left|overlooked|dismissed)|did not|didn['’]t|never))\\b))"

/** Signals that are picked out by what came of them, and knowledge that is laid at somebody’s door. */
export const signs: readonly HindsightPhrase[] = [
  {
    id: 'signs-were-there',
    pattern: new RegExp(
      `(?:\\b(?:looking back|(?:in|with) (?:hindsight|retrospect)),? )?\\b(?:all (?:of )?)?(?:the )?${signal} (?:were|had been) (?:all |always |clearly |plainly )?(?:there|present|visible|unmistakable)\\b`,
      'i',
    ),
    ...chosen,
    remedy: [blank('the signals that pointed to it'), ' stood beside ', elsewhere],
    unless: /\b(?:no|none|not|few|whether|if|what|which)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'evidence-was-there',
    pattern:
      /(?:\ball (?:of )?)?(?<=^|\b)(?:the|all|this|that|every piece of) (?:needed |necessary |relevant )?(?:evidence|information|facts|data|knowledge|pieces|answer) (?:(?:was|were|had been) (?:all |always |already |right |clearly )(?:there|available|present|at hand|in front of (?:us|them|everyone)|on the (?:screen|table|dashboard))|(?:was|were|had been) (?:there|available|at hand|in the (?:logs?|graphs?)) (?:the (?:whole|entire) time|all the time|from the (?:start|beginning|outset)|for (?:all|everyone|anyone)|for (?:days|weeks|months|years)))(?=[.,;:!]|$)/i,
    ...chosen,
    remedy: [blank('the signals that pointed to it'), ' stood beside ', elsewhere],
    unless: /\b(?:no|none|not|few|whether|if|what|which|once|when|until|because|since)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'ample-signs',
    pattern: new RegExp(`${thereWereAmple}(?=[.,;!]|$)`, 'i'),
    ...chosen,
    remedy: ['there were ', blank('the signals that pointed to it'), ' beside ', elsewhere],
  },
  {
    id: 'ample-signs-of',
    pattern: new RegExp(`${thereWereAmple}(?= (?:that|in|of|from|before|for|since|about)\\b)`, 'i'),
    ...chosen,
    remedy: ['there were signs, beside ', elsewhere, ','],
  },
  {
    id: 'clearly-in-vain',
    pattern: new RegExp(
      `\\b(?:clearly|plainly)(?= (?:said|stated|showed|pointed|warned|told|indicated|named|read)\\b${inVain})`,
      'iu',
    ),
    ...chosen,
    remedy: 'delete',
  },
  {
    id: 'glaring-thing',
    pattern:
      /\b(?:unmistakable|undeniable|screaming|clear-cut|conspicuous)(?= (?:\p{L}+ )?(?:signs?|symptoms?|signals?|warnings?|evidence|hints?|indications?|indicators?|clues?|patterns?|trends?)\b)|\b(?:glaring|blatant|gaping|flagrant|egregious)(?= (?:\p{L}+ )?(?:errors?|mistakes?|omissions?|gaps?|holes?|flaws?|oversights?|problems?|issues?|mismatch|weakness(?:es)?|risks?|defects?|bugs?|failures?|faults?)\b)/iu,
    ...chosen,
    remedy: 'delete',
  },
  {
    id: 'knew-full-well',
    pattern: /\b(?:knew|knows|known) (?:full|perfectly|very|only too|all too) well\b/i,
    why: 'It guesses at a mind from the outcome; the source of the knowledge can be named.',
    source: 'dekker',
    alternatives: ['what was known at the time, and how'],
    remedy: ['from ', blank('the page, person or signal')],
    keepsFirst: true,
    of: 'person',
  },
  {
    id: 'knew-or-should',
    pattern: /\bknew or (?:should|ought to) have known\b/i,
    why: 'It guesses at a mind from the outcome; the source of the knowledge can be named.',
    source: 'dekker',
    alternatives: ['what was known at the time, and how'],
    remedy: ['had ', blank('which signals, and from when on')],
  },
  {
    id: 'every-reason-there',
    pattern:
      /\bthere (?:was|were|had been) (?:every|ample|good|plenty of|enough) (?:reasons?|opportunit(?:y|ies)|chances?) to (?:know|suspect|notice|see|check|ask|test|doubt|question|distrust|stop|wait|realise|realize)\b/i,
    ...chosen,
    remedy: [blank('what spoke for it at the time, and what against')],
  },
  {
    id: 'little-thought',
    pattern:
      /^with (?:a little|a bit of|a bit more|some|a moment['’]s|more|a minimum of) (?:thought|thinking|foresight|imagination|common sense)\b,?/i,
    why: 'It makes light of work whose difficulty the text has not described.',
    source: 'pagerduty',
    alternatives: ['(leave it out)', 'what made it hard at the time'],
    remedy: 'delete',
  },
  {
    id: 'without-doubt-wrong',
    pattern:
      /\b(?:without (?:a |any )?doubt|doubtless|no doubt|beyond (?:any |all )?doubt)(?= (?:an? (?:bad|wrong|poor|mistake|risky|terrible)|the wrong|wrong|too|naive|premature)\b)/i,
    why: 'A verdict leaves no room for what spoke for the choice when it was made.',
    source: 'dekker',
    alternatives: ['(leave it out)', 'what spoke for the decision when it was made'],
    remedy: 'delete',
  },
]
