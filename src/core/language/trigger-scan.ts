import type {Trigger} from './trigger.ts'

/** A place at which a plain word of some triggers begins. Indexes into the text that was scanned. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly givesAway: readonly Hint[]
}

/** What a plain word gives away: a pattern of a trigger by its rank, or all that a whole word of it asks for. */
export interface Hint {
  /** The trigger's place in the list. */
  readonly trigger: number
  readonly rank: number | 'word'
}

/** A character that no plain word holds. */
const other = 0

/**
 * Looks for the plain words of many triggers in one pass over a text, whatever their number: from each place it goes
 * down a tree of letters, and most places end at its root.
 */
export class TriggerScan {
  /** By the code of a character: its column in the tree. */
  readonly #columns: Uint8Array
  readonly #width: number
  /** By node and column: the next node; 0 where no word goes on. */
  readonly #next: Uint16Array
  /** By node: what the word that ends there gives away. */
  readonly #hints: (Hint[] | undefined)[] = []

  constructor(triggers: readonly Trigger[]) {
    const words = triggers.flatMap(plainWords)
    const letters = [...new Set(words.map(([word]) => word).join(''))]
    this.#width = letters.length + 1
    this.#columns = new Uint8Array(1 + Math.max(...letters.map((letter) => letter.charCodeAt(0))))
    for (const [index, letter] of letters.entries())
      for (const written of [letter, letter.toUpperCase()]) this.#columns[written.charCodeAt(0)] = index + 1
    const most = words.reduce((sum, [word]) => sum + word.length, 1)
    const next = new Uint16Array(most * this.#width)
    let nodes = 1
    for (const [word, hint] of words) {
      let node = 0
      for (let index = 0; index < word.length; index++) {
        const at = node * this.#width + this.#columns[word.charCodeAt(index)]!
        if (next[at] === 0) next[at] = nodes++
        node = next[at]!
      }
      ;(this.#hints[node] ??= []).push(hint)
    }
    this.#next = next.slice(0, nodes * this.#width)
  }

  /** The hits that lie between two indexes of a text, by where they begin. */
  hitsIn(text: string, from: number, to: number): Hit[] {
    const hits: Hit[] = []
    const [columns, next, width, hints] = [this.#columns, this.#next, this.#width, this.#hints]
    for (let start = from; start < to; start++) {
      let node = 0
      for (let index = start; index < to; index++) {
        const code = text.charCodeAt(index)
        const column = code < columns.length ? columns[code]! : other
        node = column === other ? 0 : next[node * width + column]!
        if (node === 0) break
        const givesAway = hints[node]
        if (givesAway !== undefined) hits.push({start, end: index + 1, givesAway})
      }
    }
    return hits
  }
}

function plainWords({literals, words}: Trigger, trigger: number): (readonly [string, Hint])[] {
  return [
    ...literals().flatMap((some, rank) => some.map((literal) => [literal, {trigger, rank}] as const)),
    ...[...words].map((word) => [word, {trigger, rank: 'word'}] as const),
  ]
}
