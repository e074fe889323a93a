import {lazily} from '../once.ts'
import {type KnownGroups, type Need, keysOf, needOf} from './literals.ts'

/** A character that no plain word holds. */
const other = 0

/** A need with its words by number. */
type Numbered = number | {readonly all: readonly Numbered[]} | {readonly any: readonly Numbered[]}

/** What one pass over a text gives away. */
export interface Sifted {
  /** Places of the patterns that may occur there, ascending; no other does. */
  readonly likely: readonly number[]
  /** By place of a list of words: where the last of its words stands as a whole word; undefined where none does. */
  readonly words: readonly (number | undefined)[]
}

/**
 * Tells which of many patterns can occur in a text, by the plain words that they cannot do without. One pass finds the
 * words of all of them: from each place it goes down a tree of letters, and most places end at its root.
 */
export class Sieve {
  /** By the code of a character: its column in the tree. */
  readonly #columns: Uint8Array
  readonly #width: number
  /** By node and column: the next node; 0 where no word goes on. */
  readonly #next: Uint16Array
  /** By node: the number of the word that ends there, plus one; 0 where none does. */
  readonly #ends: Uint16Array
  /** By number of a word: the patterns that are worth a closer look where it stands. */
  readonly #keyOf: (readonly number[] | undefined)[] = []
  /** By number of a word: the lists that it is in. */
  readonly #listed: (readonly number[] | undefined)[] = []
  readonly #needs: readonly (Numbered | undefined)[]
  /** By number of a word, and by pattern: the pass that met it last. */
  readonly #met: Uint32Array
  readonly #looked: Uint32Array
  #pass = 0

  /** Those that no plain word gives away. */
  readonly #always: readonly number[]

  /** @param lists words in lower case that are looked for as whole words */
  constructor(patterns: readonly RegExp[], lists: readonly ReadonlySet<string>[] = []) {
    const numbers = new Map<string, number>()
    const numberOf = (word: string): number => {
      const known = numbers.get(word) ?? numbers.size
      numbers.set(word, known)
      return known
    }
    const composed = new Map<Need, Numbered>()
    const numbered = (need: Need): Numbered => {
      if (typeof need === 'string') return numberOf(need)
      let known = composed.get(need)
      if (known === undefined) {
        known = 'all' in need ? {all: need.all.map(numbered)} : {any: need.any.map(numbered)}
        composed.set(need, known)
      }
      return known
    }
    const add = (to: (readonly number[] | undefined)[], word: string, place: number): void => {
      const number = numberOf(word)
      to[number] = [...(to[number] ?? []), place]
    }
    const groups: KnownGroups = new Map()
    this.#needs = patterns.map((pattern, place) => {
      const need = needOf(pattern, groups)
      if (need === undefined) return undefined
      for (const word of new Set(keysOf(need))) add(this.#keyOf, word, place)
      return numbered(need)
    })
    this.#always = [...patterns.keys()].filter((place) => this.#needs[place] === undefined)
    for (const [place, words] of lists.entries()) for (const word of words) add(this.#listed, word, place)
    const words = [...numbers.keys()]
    this.#met = new Uint32Array(words.length)
    this.#looked = new Uint32Array(patterns.length)

    const letters = [...new Set(words.join(''))]
    this.#width = letters.length + 1
    this.#columns = new Uint8Array(1 + Math.max(0, ...letters.map((letter) => letter.charCodeAt(0))))
    for (const [index, letter] of letters.entries())
      for (const written of [letter, letter.toUpperCase()]) this.#columns[written.charCodeAt(0)] = index + 1
    const most = words.reduce((sum, word) => sum + word.length, 1)
    const next = new Uint16Array(most * this.#width)
    const ends = new Uint16Array(most)
    let nodes = 1
    for (const [number, word] of words.entries()) {
      let node = 0
      for (let index = 0; index < word.length; index++) {
        const at = node * this.#width + this.#columns[word.charCodeAt(index)]!
        if (next[at] === 0) next[at] = nodes++
        node = next[at]!
      }
      ends[node] = number + 1
    }
    this.#next = next.slice(0, nodes * this.#width)
    this.#ends = ends.slice(0, nodes)
  }

  /** What may occur between two indexes of a text. */
  sift(text: string, from = 0, to = text.length): Sifted {
    const [columns, next, width, ends] = [this.#columns, this.#next, this.#width, this.#ends]
    const words: (number | undefined)[] = []
    const worth: number[] = []
    this.#pass++
    for (let start = from; start < to; start++) {
      let node = 0
      for (let index = start; index < to; index++) {
        const code = text.charCodeAt(index)
        const column = code < columns.length ? columns[code]! : other
        node = column === other ? 0 : next[node * width + column]!
        if (node === 0) break
        const number = ends[node]! - 1
        if (number === -1) continue
        const listed = this.#listed[number]
        if (listed !== undefined && isWhole(text, start, index + 1))
          for (const list of listed) words[list] = start
        if (this.#met[number] === this.#pass) continue
        this.#met[number] = this.#pass
        for (const place of this.#keyOf[number] ?? []) {
          if (this.#looked[place] === this.#pass) continue
          this.#looked[place] = this.#pass
          worth.push(place)
        }
      }
    }
    const likely = worth.filter((place) => this.#isMet(this.#needs[place]!))
    return {likely: likely.concat(this.#always).sort((a, b) => a - b), words}
  }

  #isMet(need: Numbered): boolean {
    if (typeof need === 'number') return this.#met[need] === this.#pass
    if ('all' in need) {
      for (const part of need.all) if (!this.#isMet(part)) return false
      return true
    }
    for (const part of need.any) if (this.#isMet(part)) return true
    return false
  }
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isWordCharacter(text.charCodeAt(start - 1)) && !isWordCharacter(text.charCodeAt(end))
}

/** What `\w` is in a pattern. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  )
}

/** Tells of some patterns which can occur in a text: the others need not be tried. */
export function mayOccur(patterns: readonly RegExp[]): (text: string) => (pattern: RegExp) => boolean {
  const sieve = lazily(() => new Sieve(patterns))
  return (text) => {
    const likely = new Set(
      sieve()
        .sift(text)
        .likely.map((place) => patterns[place]),
    )
    return (pattern) => likely.has(pattern)
  }
}
