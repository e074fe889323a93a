import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import manifest from '../../../package.json' with {type: 'json'}
import {CannotRun, type Io, isMissing, reasonOf} from '../io.ts'
import type {Postmortem} from '../postmortems.ts'
import {guessText} from '../text.ts'
import type {LintedText} from './work.ts'

interface Entry {
  /** Of all that the result depends on. */
  readonly key: string
  readonly linted: LintedText
}

/** What earlier runs found. A cache of which a part is gone, or that another build wrote, is as good as none. */
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
   * @throws CannotRun where the file holds something else, or cannot be read
   */
  static async open(io: Io, file: string, asked: string): Promise<LintCache> {
    const path = resolve(io.cwd, file)
    const text = await io.read(path).then(guessText, (error: unknown) => {
      if (isMissing(error)) return ''
      throw new CannotRun(`${file}: ${reasonOf(error)}`)
    })
    // Whatever else somebody keeps there must not be lost.
    if (!text.startsWith(beginning) && !beginning.startsWith(text))
      throw new CannotRun(`${file}: something else than a cache of results is there`)
    const cache = parse(text)
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
      JSON.stringify({...mark, program: this.#io.program, entries: sorted(this.#after)}),
    )
  }
}

/** Whatever the order in which they were found. */
function sorted(entries: Readonly<Record<string, Entry>>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What every cache begins with, whole or not. */
const mark = {cacheOf: manifest.name}
const beginning = JSON.stringify(mark).slice(0, -1)

interface Kept {
  readonly program: unknown
  readonly entries: Readonly<Record<string, Entry>>
}

function parse(text: string): Kept {
  try {
    const kept = JSON.parse(text) as Partial<Kept>
    return {program: kept.program, entries: kept.entries ?? {}}
  } catch {
    return {program: undefined, entries: {}}
  }
}
