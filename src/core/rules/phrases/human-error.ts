import type {Phrase} from './phrase.ts'

const symptom =
  'Human error is where the inquiry begins: what made the act sensible, and what let it through?'
const alternatives = ['the interface or process that accepted the act, and the guard that was not there']

/** Error put down to being human. What counts is that it stands as a cause; the rule looks at that. */
export const humanErrorPhrases: readonly Phrase[] = [
  {
    id: 'human-error',
    pattern:
      /\b(?:an? |the |simple |pure |plain |some |several |many |multiple |repeated |two |three )*(?:human|operator|pilot|manual|engineer|developer|admin(?:istrator)?) (?:error|mistake|failure)s?\b/i,
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

/** What a program does with an error of its own: it returns, shows or logs one. */
export const technicalOrigin =
  /\b(?:return|respond|repl(?:y|i)|throw|threw|rais|show|display|log|print)\p{L}*(?: with)?\s+$/iu

/** In front of these words, or behind them, the error is not given as the cause: denied, or guarded against. */
export const denial =
  /\b(?:not|no|never|isn['’]t|wasn['’]t|rather than|instead of|beyond|stop(?:ping)? at|reject|avoid|blam(?:e|ing)|prevent(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|prone to|(?:risk|chance) of|room for|(?:guard|protect)\p{L}* (?:against|from))\b[^.;:]{0,30}$/iu
export const denialBehind =
  /^\s*(?:is|are|was|were)(?:n['’]t| not| never| only| just)?\s+(?:an?\s+|the\s+)?(?:root\s+|whole\s+|real\s+)?(?:(?:cause|explanation|answer|reason|start|beginning)\b|symptom)/i
