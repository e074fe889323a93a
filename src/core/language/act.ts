import type {Sentence} from './clauses.ts'
import type {Subject} from './grammar.ts'
import {verbOf} from './participles.ts'
import {type Verb, verbOfBase} from './verbs.ts'

/** An act that a sentence says was, or was not, done: who, which verb, and where the words around it stand. */
export interface Act {
  readonly sentence: Sentence
  readonly subject: Subject
  /** Index of the first token of the verb group, and of the verb that carries the meaning. */
  readonly group: number
  readonly verb: number
  /** How the verb stands there. */
  readonly form: 'participle' | 'base'
  readonly passive: boolean
  readonly negated: boolean
  /** The verb's base form, where it stands in another one. */
  readonly base?: string
  /** Indexes of further participles that share its subject and `have`. */
  readonly also?: readonly number[]
  /** Whether the act is told in the present tense. */
  readonly isNow?: boolean
}

/** The verb of an act, in its base form. */
export function verbOfAct({base, form, verb, sentence: {tokens}}: Act): Verb {
  const word = base ?? tokens[verb]!.word
  if (form === 'base' || base !== undefined)
    return verbOfBase(word) ?? {base: word, participle: word, kind: 'action'}
  return verbOf(word)
}
