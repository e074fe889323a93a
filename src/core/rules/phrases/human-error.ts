import type {Phrase} from './phrase.ts'

const symptom =
  'Human error is where the inquiry begins: what made the act sensible, and what let it through?'
const alternatives = ['the interface or process that accepted the act, and the guard that was not there']

/** Error put down to being human. What counts is that it stands as a cause; the rule looks at that. */
export const humanErrorPhrases: readonly Phrase[] = [
  {
    id: 'human-error',
    pattern:
      /\b(?:an? |the |simple |pure |plain )*(?:human|operator|pilot|manual|engineer|developer|admin(?:istrator)?) (?:error|mistake|failure)s?\b/i,
    why: symptom,
    source: 'dekker',
    alternatives,
  },
  {
    id: 'user-error',
    pattern:
      /\b(?:(?<=\b(?:to|by|of|from|as|was|is|assumed|suspected|were|likely|through) )user (?:error|mistake)|an? user (?:error|mistake))\b/i,
    why: symptom,
    source: 'dekker',
    alternatives,
  },
]

/** Behind these an error is a thing of software: a message, a rate, a status. */
export const technicalUse =
  /^[- ]?(?:messages?|rates?|codes?|pages?|responses?|logs?|handling|reports?|budgets?|boundar|classes|class|types?|handler|events?)\b/i

/** In front of these words, or behind them, the text denies that the error is the cause. */
export const denial =
  /\b(?:not|no|never|isn['’]t|wasn['’]t|rather than|instead of|beyond|stop(?:ping)? at|reject|avoid|blam(?:e|ing))\b[^.;:]{0,30}$/i
export const denialBehind =
  /^\s*(?:is|are|was|were)(?:n['’]t| not| never| only| just)?\s+(?:an?\s+|the\s+)?(?:(?:cause|explanation|answer|reason)\b|symptom)/i
