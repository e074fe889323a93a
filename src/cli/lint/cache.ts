import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import {CannotRun, type Io} from '../io.ts'
import type {Postmortem} from '../postmortems.ts'
import {decodeText} from '../text.ts'
import type {LintedText} from './work.ts'

interface Entry {
  /** Of all that the result depends on. */
  readonly key: string
  readonly linted: LintedText
}

/** What earlier runs found. A cache that cannot be read, or is another program's, is as good as none. */
export class LintCache {
  readonly #io: Io
  readonly #path: string
  readonly #asked: string
  readonly #before: Readonly<Record<string, Entry | undefined>>
  readonly #after: Record<string, Entry> = {}

  private constructor(io: Io, path: string, asked: string, before: Readonly<Record<string, Entry>>) {
    this.#io = io
    this.#path = path
    this.#asked = asked
    this.#before = before
  }

  /**
   * @param asked what all results of this run depend on besides the text and its configuration
   * @throws CannotRun where the file holds something else
   */
  static async open(io: Io, file: string, asked: string): Promise<LintCache> {
    const path = resolve(io.cwd, file)
    const text = await io.read(path).then(
      (bytes) => decodeText(bytes)?.text,
      () => undefined,
    )
    const cache = text === undefined || text === '' ? none : parse(text)
    // Whatever else somebody keeps there must not be lost.
    if (cache === undefined) throw new CannotRun(`${file}: something else than a cache of results is there`)
    return new LintCache(io, path, asked, cache.program === io.program ? cache.entries : {})
  }

  /** What is found in a document, worked out unless nothing that it depends on has changed. */
  async linted(postmortem: Postmortem, work: () => Promise<LintedText>): Promise<LintedText> {
    const {path, text, config} = postmortem
    const key = createHash('sha256')
      .update(JSON.stringify([this.#asked, config, text]))
      .digest('hex')
    const known = this.#before[path]
    const linted = known?.key === key ? known.linted : await work()
    this.#after[path] = {key, linted}
    return linted
  }

  /** Keeps what this run has seen, and forgets the rest. */
  async save(): Promise<void> {
    await this.#io.write(
      this.#path,
      JSON.stringify({program: this.#io.program, entries: sorted(this.#after)}),
    )
  }
}

/** Whatever the order in which they were found. */
function sorted(entries: Readonly<Record<string, Entry>>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Kept {
  readonly program: unknown
  readonly entries: Readonly<Record<string, Entry>>
}

const none: Kept = {program: undefined, entries: {}}

function parse(text: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text)
    const isCache = typeof kept === 'object' && kept !== null && 'program' in kept && 'entries' in kept
    return isCache ? (kept as Kept) : undefined
  } catch {
    return undefined
  }
}
