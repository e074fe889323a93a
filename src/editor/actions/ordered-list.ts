import {firstIndex} from '../../core/index.ts'

/** A chunk that has more is cut in two: what is put in or taken out moves no more than that. */
const longest = 512

/** A list that is always in order, however many come and go. */
export class OrderedList<T> implements Iterable<T> {
  /** None is empty. */
  readonly #chunks: T[][] = []
  readonly #compare: (a: T, b: T) => number
  #size = 0

  /** @param compare 0 only for one and the same thing */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  get size(): number {
    return this.#size
  }

  add(one: T): void {
    const at = this.#chunkOf(one)
    const chunk = this.#chunks[at]
    this.#size++
    if (chunk === undefined) {
      this.#chunks.push([one])
      return
    }
    chunk.splice(this.#placeIn(chunk, one), 0, one)
    if (chunk.length > longest) this.#chunks.splice(at + 1, 0, chunk.splice(longest / 2))
  }

  /** Takes out what compares as the same; what is not there stays away. */
  delete(one: T): void {
    const at = this.#chunkOf(one)
    const chunk = this.#chunks[at]
    const place = chunk === undefined ? -1 : this.#placeIn(chunk, one)
    const found = chunk?.[place]
    if (chunk === undefined || found === undefined || this.#compare(found, one) !== 0) return
    chunk.splice(place, 1)
    this.#size--
    if (chunk.length === 0) this.#chunks.splice(at, 1)
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const chunk of this.#chunks) yield* chunk
  }

  first(count: number): T[] {
    const found: T[] = []
    for (const chunk of this.#chunks) {
      if (found.length >= count) break
      found.push(...chunk.slice(0, count - found.length))
    }
    return found
  }

  /** The first chunk that does not end before something; the last one where all do. */
  #chunkOf(one: T): number {
    const at = firstIndex(this.#chunks, (chunk) => this.#compare(chunk.at(-1)!, one) >= 0)
    return Math.max(0, Math.min(at, this.#chunks.length - 1))
  }

  #placeIn(chunk: readonly T[], one: T): number {
    return firstIndex(chunk, (other) => this.#compare(other, one) >= 0)
  }
}
