import {Attached} from './attached.ts'
interface Kept {
  made: unknown
  /** The version that needed it last. */
  version: number
}

/** So many versions apart, what is forgotten is cleared away. */
const clearing = 8

/**
 * What is kept of one version of a document, so that the next one is read and judged where it changed. An editor owns one
 * for each document; nothing that is found depends on it.
 */
export class Memory {
  readonly #kept = new Map<unknown, Map<string, Kept>>()
  #version = 0
  /** That of another text, which is only read in the first version. */
  #other: Memory | undefined

  /** Begins a version: what is not recalled in it is forgotten with the next. */
  begin(): void {
    this.#version++
    if (this.#version > 1) this.#other = undefined
    if (this.#version % clearing !== 0) return
    for (const [what, all] of this.#kept) {
      for (const [of, {version}] of all) if (version < this.#version - 1) all.delete(of)
      if (all.size === 0) this.#kept.delete(what)
    }
  }

  /** A memory of this version for a text that is only tried: whatever is made of that, this one stays as it is. */
  branch(): Memory {
    const other = new Memory()
    other.#other = this
    return other
  }

  /**
   * What was made of a piece of text when it was seen last, else what is made of it now.
   * @param what names what is made; whatever it depends on besides the text is part of the name
   * @param holds whether what was made then can be used now
   */
  recall<T>(what: unknown, of: string, make: () => T, holds: (made: T) => boolean = () => true): T {
    const kept = this.#find(what, of)
    if (kept !== undefined && kept.version >= this.#version - 1 && holds(kept.made as T)) {
      kept.version = this.#version
      return kept.made as T
    }
    const other = kept === undefined && this.#other !== undefined ? this.#other.#find(what, of) : undefined
    const made = other !== undefined && holds(other.made as T) ? (other.made as T) : make()
    if (kept !== undefined) {
      kept.made = made
      kept.version = this.#version
      return made
    }
    const own = this.#kept.get(what) ?? new Map<string, Kept>()
    own.set(of, {made, version: this.#version})
    this.#kept.set(what, own)
    return made
  }

  #find(what: unknown, of: string): Kept | undefined {
    return this.#kept.get(what)?.get(of)
  }
}

/** A function of words that does its work once for all versions of a document in which they stand. */
export function onceByWords<Made>(make: (words: string) => Made): (document: object, words: string) => Made {
  return (document, words) => memoryOf(document).recall(make, words, () => make(words))
}

const memories = new Attached<object, Memory>()

/** What is kept from version to version of a document; a new one where nobody keeps anything. */
export function memoryOf(document: object): Memory {
  const known = memories.get(document)
  if (known !== undefined) return known
  const memory = new Memory()
  keepMemory(document, memory)
  return memory
}

/** Has a version of a document go with what is kept of the one before. */
export function keepMemory(document: object, memory: Memory): void {
  memories.set(document, memory)
}
