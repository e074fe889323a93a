import {lazily} from '../once.ts'
import {quick} from '../text/pattern.ts'
import {withoutOptionalStart} from './literals.ts'
import {Sieve} from './sieve.ts'

/** What a rule looks for before it reads a sentence by its grammar. */
export interface Trigger {
  /** Their places in this list are their ranks. */
  readonly patterns: readonly RegExp[]
  /** In lower case; as whole words each of them is enough. */
  readonly words: ReadonlySet<string>
  /** For each pattern one that occurs where it does, made when it is first looked for. */
  readonly occurring: readonly (() => RegExp)[]
}

/**
 * A trigger for whatever one of the patterns finds, and for whole words. A pattern that no plain word gives away would be
 * tried in every sentence.
 */
export function triggerFor(patterns: readonly RegExp[], words: ReadonlySet<string> = new Set()): Trigger {
  const occurring = patterns.map((pattern) => lazily(() => quick(withoutOptionalStart(pattern))))
  return {patterns, words, occurring}
}

/** Of some ranks those whose pattern occurs in a text. */
export function occurringIn({occurring}: Trigger, ranks: readonly number[], text: string): readonly number[] {
  return ranks.filter((rank) => text.search(occurring[rank]!()) !== -1)
}

/** What a text gives away of a trigger. */
export interface Hint {
  /** The ranks of the patterns that may occur, ascending; no other does. */
  readonly likely: readonly number[]
  /** Where the last of the trigger's words stands as a whole word; undefined where none does. */
  readonly word: number | undefined
}

/** Looks for many triggers in one pass over a text. */
export class TriggerScan {
  readonly #sieve: Sieve
  /** By place of a pattern among those of all triggers: its trigger's place, and its rank. */
  readonly #patterns: readonly (readonly [number, number])[]

  constructor(triggers: readonly Trigger[]) {
    const patterns = triggers.flatMap((trigger) => trigger.patterns)
    const words = triggers.map((trigger) => trigger.words)
    this.#sieve = new Sieve(patterns, words)
    this.#patterns = triggers.flatMap((trigger, place) =>
      trigger.patterns.map((_, rank) => [place, rank] as const),
    )
  }

  /** By place of a trigger: what stands between two indexes of a text; undefined where nothing of it does. */
  hintsIn(text: string, from: number, to: number): (Hint | undefined)[] {
    const {likely, words} = this.#sieve.sift(text, from, to)
    const hints: ({likely: number[]; word: number | undefined} | undefined)[] = words.map((word) =>
      word === undefined ? undefined : {likely: [], word},
    )
    for (const place of likely) {
      const [trigger, rank] = this.#patterns[place]!
      ;(hints[trigger] ??= {likely: [], word: undefined}).likely.push(rank)
    }
    return hints
  }
}
