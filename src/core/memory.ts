/**
 * What is kept of one version of a document, so that the next one is read and judged where it changed. An editor owns one
 * for each document; nothing that is found depends on it.
 */
export class Memory {
  #now = new Map<string, Map<string, unknown>>()
  #before = new Map<string, Map<string, unknown>>()

  /** Begins a version: what is not recalled in it is forgotten with the next. */
  begin(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  /** A memory of this version for a text that is only tried: whatever is made of that, this one stays as it is. */
  branch(): Memory {
    const other = new Memory()
    // It begins a version of its own, and only reads what stands in the one before.
    other.#now = this.#now
    return other
  }

  /**
   * What was made of a piece of text when it was seen last, else what is made of it now.
   * @param what names what is made; whatever it depends on besides the text is part of the name
   * @param holds whether what was made then can be used now
   */
  recall<T>(what: string, of: string, make: () => T, holds: (made: T) => boolean = () => true): T {
    let made = this.#now.get(what)
    if (made === undefined) this.#now.set(what, (made = new Map<string, unknown>()))
    const kept = (made.get(of) ?? this.#before.get(what)?.get(of)) as T | undefined
    const value = kept !== undefined && holds(kept) ? kept : make()
    made.set(of, value)
    return value
  }
}

const memories = new WeakMap<object, Memory>()

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
