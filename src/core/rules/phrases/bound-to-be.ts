import {blank} from '../../text/edits.ts'
import type {HindsightPhrase} from './hindsight.ts'

const certain = {
  why: 'An outcome looks certain once it is known; before, it was one among many.',
  source: 'dekker',
  alternatives: ['which signals pointed to it, and which did not'],
} as const
const signs = blank('which signals pointed to it, and which did not')

/** Wordings in which what happened had to happen, or could not be missed. */
export const boundToBe: readonly HindsightPhrase[] = [
  {
    id: 'matter-of-time',
    pattern:
      /\b(?:only|just|simply) a (?:matter|question) of time\b|\b(?:a|an) (?:disaster|accident|incident|outage) waiting to happen\b/i,
    ...certain,
    remedy: [signs],
  },
  {
    id: 'bound-to',
    pattern:
      /\b(?:was|were) (?:\p{L}+ly )?(?:bound to (?:fail|happen|break|go wrong)|doomed(?: to fail(?:ure)?)?(?: from the (?:start|outset|beginning))?|(?:(?:entirely|completely|totally|perfectly|easily|clearly) )(?:predictable|foreseeable|avoidable|preventable))/iu,
    ...certain,
    remedy: ['had ', signs],
  },
  {
    id: 'inevitable',
    pattern:
      /(?<=\b(?:was|were|seems|looks) )(?:inevitable|unavoidable|a foregone conclusion)(?=[.,;:!]|$| from\b)/i,
    ...certain,
    remedy: ['a possible outcome, with ', signs],
  },
  {
    id: 'as-expected-badly',
    pattern:
      /^as (?:was |had been )?(?:to be )?(?:expected|feared),(?= [^.;:]{2,60}(?:\bnot\b|n['’]t|\bfail(?:ed|s)\b|\bnever\b|\bbroke))/i,
    ...certain,
    remedy: 'delete',
  },
  {
    id: 'easy-to-see',
    pattern:
      /(?<=\b(?:was|were|is|are) )(?:(?:very|quite|so|pretty|really) )?(?:easy|easily|trivial|simple) to (?:spot|see|notice|catch|avoid|prevent|foresee|predict)\b(?! (?:thanks|because|with|in the (?:trace|dashboard|graph)|from|on|for)\b)/i,
    ...certain,
    remedy: [blank('where it could be seen, and by whom')],
    unless:
      /(?:n['’]t|\b(?:not|never|no|more|less|make|makes|made|would|should|so that|if|when))\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'every-reason',
    pattern:
      /\b(?:every|all the|ample) (?:reasons?|opportunit(?:y|ies)|chances?|time) to (?:know|suspect|notice|see|check|ask|test|realise|realize)\b/i,
    ...certain,
    of: 'person',
    remedy: [signs],
  },
  {
    id: 'hard-to-miss',
    pattern:
      /\b(?:hard|impossible|difficult) to (?:miss|overlook)\b|\b(?:plain to see|staring (?:us|them|him|her|everyone) in the face|(?:right )?under (?:our|their|his|her|everyone['’]s) noses?|plain as day)\b/i,
    ...certain,
    remedy: [blank('where it could be seen, and by whom')],
  },
  {
    id: 'writing-on-the-wall',
    pattern: /\bthe writing (?:was|had been) on the wall\b/i,
    ...certain,
    remedy: [blank('the signals that pointed to it'), ' stood beside ', blank('those that did not')],
  },
]
