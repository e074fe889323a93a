import {contentHash} from '../../core/index.ts'
import {originalsOf, plainAddress} from './copies.ts'
import {
  type IndexedDocument,
  type IndexedItem,
  type Source,
  indexDocument,
  isTracker,
  withPeople,
  withoutCopies,
} from './indexed-document.ts'
import {Slices, inSlices} from './slices.ts'

/** Where the index reads from. */
export interface IndexSource {
  /** A file if it is a postmortem; undefined if it is none or is not there. Never rejects. */
  read(file: string): Promise<Source | undefined>
}

/** Tells whether work is still wanted. */
export interface Cancellation {
  readonly isCancellationRequested: boolean
}

interface Reading {
  readonly source: Promise<Source | undefined>
  readonly count: number
}

/**
 * How many files are asked for at once: few where they come at once, since a text that waits long for its turn takes
 * memory until the engine next looks through all it has; more where the network is to be waited for.
 */
const [fewest, most] = [4, 24]
/** A wait for a file that is worth asking earlier for the next ones, in milliseconds. */
const longWait = 5

/** The action items of many postmortems. Knows no host: whoever owns it tells what to read, and reads for it. */
export class ActionIndex {
  readonly #documents = new Map<string, IndexedDocument>()
  /** When each file was last asked for, as a count: an answer to an earlier question comes too late. */
  readonly #asked = new Map<string, number>()
  readonly #source: IndexSource
  #count = 0
  #changed = new Set<string>()
  readonly #trackers = new Set<string>()
  /** Of all files, in the form in which what a tracker names is looked for. */
  readonly #addresses = new Set<string>()

  constructor(source: IndexSource) {
    this.#source = source
  }

  get documents(): Iterable<IndexedDocument> {
    return this.#documents.values()
  }

  get size(): number {
    return this.#documents.size
  }

  get files(): Iterable<string> {
    return this.#documents.keys()
  }

  documentOf(file: string): IndexedDocument | undefined {
    return this.#documents.get(file)
  }

  *items(): Iterable<IndexedItem> {
    for (const {items} of this.#documents.values()) yield* items
  }

  /** The files that came, went or became other since this was last asked. */
  takeChanged(): ReadonlySet<string> {
    if (this.#changed.size > 0) for (const file of this.#trackers) this.#showTracker(file)
    const changed = this.#changed
    this.#changed = new Set()
    return changed
  }

  /** Takes in what was kept of an earlier time. It holds until `update` finds a file to be another or gone. */
  restore(documents: Iterable<IndexedDocument>): void {
    for (const document of documents) this.#set(document.file, document)
  }

  /** Reads files, in slices; those that are as they were are not read closely again. */
  async update(
    files: readonly string[],
    token: Cancellation,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<void> {
    const slices = new Slices()
    const reading: Reading[] = []
    let [asked, ahead] = [0, fewest]
    for (const [index, file] of files.entries()) {
      while (asked < Math.min(index + ahead, files.length)) reading.push(this.#ask(files[asked++]!))
      const {source, count} = reading.shift()!
      const began = performance.now()
      const read = await source
      ahead = performance.now() - began > longWait ? Math.min(ahead + 1, most) : Math.max(ahead - 1, fewest)
      const document = read && (await this.#other(file, read, slices))
      if (token.isCancellationRequested) return
      // Something newer may have been asked for meanwhile.
      if (this.#asked.get(file) === count) {
        if (read === undefined) this.#delete(file)
        if (document !== undefined) this.#set(file, document)
      }
      onProgress(index + 1)
      await slices.pause()
    }
  }

  #ask(file: string): Reading {
    this.#asked.set(file, ++this.#count)
    return {source: this.#source.read(file), count: this.#count}
  }

  /** What a file is now, unless it is known as that. */
  async #other(file: string, source: Source, slices: Slices): Promise<IndexedDocument | undefined> {
    const known = this.#documents.get(file)
    if (known?.hash !== contentHash(source.text)) return inSlices(indexDocument(file, source), slices)
    return known.people === source.people ? undefined : withPeople(known, source.people)
  }

  /** Forgets the files that a test names, also those that are just being read. */
  forget(isGone: (file: string) => boolean): void {
    for (const file of [...this.#asked.keys()].filter(isGone)) this.#asked.delete(file)
    for (const file of [...this.#documents.keys()].filter(isGone)) this.#delete(file)
  }

  #set(file: string, document: IndexedDocument): void {
    this.#documents.set(file, document)
    this.#addresses.add(plainAddress(file))
    if (isTracker(document)) this.#trackers.add(file)
    else this.#trackers.delete(file)
    this.#changed.add(file)
  }

  #delete(file: string): void {
    if (!this.#documents.delete(file)) return
    this.#addresses.delete(plainAddress(file))
    this.#trackers.delete(file)
    this.#changed.add(file)
  }

  /** Shows those items of a tracker that stand in no other file that is known now. */
  #showTracker(file: string): void {
    const before = this.#documents.get(file)!
    const now = withoutCopies(before, (path) =>
      originalsOf(path, file).some((address) => this.#addresses.has(address)),
    )
    if (sameOrdinals(before, now)) return
    this.#documents.set(file, now)
    this.#changed.add(file)
  }
}

function sameOrdinals({items}: IndexedDocument, other: IndexedDocument): boolean {
  return (
    items.length === other.items.length &&
    items.every(({ordinal}, at) => ordinal === other.items[at]!.ordinal)
  )
}
