import type {Passage} from '../document/passage.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Sentence} from '../language/clauses.ts'
import type {Token} from '../language/tokens.ts'
import type {Trigger} from '../language/trigger.ts'
import type {Finding, Rule} from './rule.ts'

/** A rule that judges sentences one by one, by nothing but their own words. */
export interface SentenceRule<Id extends string = string> extends Rule<Id> {
  /** What it looks for before it reads a sentence by its grammar. */
  readonly trigger: Trigger
  /** Whether it reads a passage. */
  readonly reads: (passage: Passage) => boolean
  /** Like `check`, for a sentence in which its trigger occurs. */
  readonly checkSentence: (sentence: Sentence, context: SentenceContext) => Iterable<Finding>
}

export interface SentenceContext {
  /** For the text that edits are made of. */
  readonly document: PostmortemDocument
  /** Whether a token names someone whom the document or the configuration knows. */
  readonly isName: (token: Token) => boolean
  /** The patterns of the trigger that may occur in the sentence: their ranks, ascending. */
  readonly likely: readonly number[]
}

export function defineSentenceRule<const Id extends string>(
  definition: Omit<SentenceRule<Id>, 'options'>,
): SentenceRule<Id> {
  return {...definition, options: {}}
}
