import {humanNouns} from '../../language/lexicon.ts'
import type {Phrase} from './phrase.ts'

/** Error put down to being human. What counts is that it stands as a cause; the rule looks at that. */
export interface HumanErrorPhrase extends Phrase {
  /**
   * What takes its place. `step`: the act, and what accepted it. `allowed`: the same, for an adjective or a verb. `conditions`: what people worked with.
   * `taken`: the step, where somebody is said to have made an error; `made`: the same of nobody; `happens`: the same as a rule; `equipped`, `practice`: what people had to learn from; `around`: the conditions around them;
   * `worked`: the same, for how they were; `accepted`: what accepted it, as a
   * clause; `against`: the guard that was not there against it.
   */
  readonly remedy:
    | 'step'
    | 'allowed'
    | 'conditions'
    | 'taken'
    | 'made'
    | 'happens'
    | 'equipped'
    | 'practice'
    | 'around'
    | 'worked'
    | 'accepted'
    | 'against'
  /** Whether it names a thing of software as often (“user error”, “driver error”): then it must stand as a cause. */
  readonly ambiguous?: true
  /**
   * Where it is human error only because the text tells it as what brought something about: `cause`: as a noun, by the
   * words around it; `called`: the same, by words that call it the cause; `told`: as an act, by its sentence.
   */
  readonly frame?: 'cause' | 'called' | 'told'
  /**
   * Who must be its subject: somebody with a `role` (“we made a mistake” is blame, and another rule's), or any `person`
   * or group (a model is trained too); `self`: the words name somebody.
   */
  readonly of?: 'role' | 'person' | 'self'
}

/** Whoever may have made an error, as a pattern. */
export const people = `(?:(?:${[...humanNouns, '(?:support|service|call-cent(?:er|re)|sales|help-?desk|ticket|booking|travel|field) agent', '(?:first|second|third)-(?:line|level) agent', ...'human user customer visitor trader cashier nurse electrician dispatcher captain driver clerk installer temp worker builder welder farmer finance marketing sales legal procurement payroll logistics [a-z]+ologist [a-z]+ician'.split(' ')].join('|')})s?|us|me|him)`

export const symptom = {
  why: 'Human error is where the inquiry begins: what made the act sensible, and what let it through?',
  source: 'dekker',
  alternatives: ['the interface or process that accepted the act, and the guard that was not there'],
} as const
