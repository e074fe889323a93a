import type {Phrase} from './phrase.ts'

/** How a wording is mended: left out, or replaced by where it is documented or by what was known then. */
export interface HindsightPhrase extends Phrase {
  readonly remedy: 'delete' | 'document' | 'tell'
}

const knownThen = 'what was known at the time, and how'

/** Words that judge the past by what is known today. `clearly` and `simply` are only here where they judge. */
export const hindsightPhrases: readonly HindsightPhrase[] = [
  {
    id: 'in-hindsight',
    pattern: /\b(?:in|with(?: the (?:benefit|wisdom) of)?) (?:hindsight|retrospect)\b(?! bias),?/i,
    why: 'It tells what is known now; the decision was made with what was known then.',
    source: 'dekker',
    alternatives: ['(leave it out)', knownThen],
    remedy: 'delete',
  },
  {
    id: 'looking-back',
    pattern: /\blooking back(?: on (?:it|this))?\b,?(?! (?:at|over|through) )/i,
    why: 'It tells what is known now; the decision was made with what was known then.',
    source: 'dekker',
    alternatives: ['(leave it out)', knownThen],
    remedy: 'delete',
  },
  {
    id: 'it-was-obvious',
    pattern:
      /\bit(?:(?:['’]s| is)(?: now)? (?:quite |very |pretty )?(?:clear|obvious|evident)(?: now)?| was (?:quite |very |pretty )?obvious) that\b/i,
    why: 'What is clear after the fact was one signal among many before it.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
    remedy: 'delete',
  },
  {
    id: 'obviously',
    pattern: /(?<!\b(?:not|very|most|more|less|so) )\bobviously\b,?/i,
    why: 'Obvious to whom, and when? The word hides a question worth asking.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
    remedy: 'delete',
  },
  {
    id: 'obvious-thing',
    pattern:
      /(?<!\bnot (?:an |a )?)(?<!-)\bobvious(?= (?:mistakes?|errors?|choice|solution|fix|signs?|warnings?|risks?|flaws?|bugs?|cause|problems?|answer)\b)/i,
    why: 'Obvious to whom, and when? The word hides a question worth asking.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
    remedy: 'delete',
  },
  {
    id: 'of-course',
    pattern: /\bof course\b,?/i,
    why: 'It presents as given what somebody had to find out.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'how it was found out'],
    remedy: 'delete',
  },
  {
    id: 'clearly',
    pattern:
      /(?:\bclearly,|\bclearly(?= (?:not|wrong|should|could|needed|insufficient|inadequate|broken|preventable|avoidable|missed|failed|showed|shown|visible|indicated|a mistake|an error|the wrong)\b))/i,
    why: 'What is clear after the fact was one signal among many before it.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
    remedy: 'delete',
  },
  {
    id: 'simply',
    pattern: /\b(?:simply|merely)(?= (?:did not|didn['’]t|forgot|failed|have (?:been )?\p{L}+ed)\b)/iu,
    why: 'It makes light of work whose difficulty the text has not described.',
    source: 'pagerduty',
    alternatives: ['(leave it out)', 'what made it hard at the time'],
    remedy: 'delete',
  },
  {
    id: 'everyone-knows',
    pattern: /\b(?:everyone|everybody|anyone) (?:knows|knew|would know|would have known)\b/i,
    why: 'Knowledge that everyone is said to have is written down nowhere.',
    source: 'etsy',
    alternatives: ['where it is documented'],
    remedy: 'document',
  },
  {
    id: 'known-better',
    pattern: /\b(?:know|known|knew) better\b/i,
    why: 'It judges a person by what is known today.',
    source: 'dekker',
    alternatives: [knownThen],
    remedy: 'tell',
  },
]
