import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import type {Io} from '../io.ts'
import type {Postmortem} from '../postmortems.ts'
import type {ReportedFinding} from '../reports.ts'
import {decodeText} from '../text.ts'

interface Entry {
  /** Of all that the findings depend on. */
  readonly key: string
  readonly findings: readonly ReportedFinding[]
}

/** Findings of earlier runs. A cache that cannot be read is as good as none. */
export class FindingCache {
  readonly #io: Io
  readonly #path: string
  readonly #today: string
  readonly #before: Readonly<Record<string, Entry | undefined>>
  readonly #after: Record<string, Entry> = {}

  private constructor(io: Io, path: string, today: string, before: Readonly<Record<string, Entry>>) {
    this.#io = io
    this.#path = path
    this.#today = today
    this.#before = before
  }

  static async open(io: Io, file: string, today: string): Promise<FindingCache> {
    const path = resolve(io.cwd, file)
    const text = await io.read(path).then(
      (bytes) => decodeText(bytes)?.text,
      () => undefined,
    )
    return new FindingCache(io, path, today, parse(text ?? '', io.program))
  }

  /** The findings of a document, worked out unless nothing that they depend on has changed. */
  findings(postmortem: Postmortem, work: () => readonly ReportedFinding[]): readonly ReportedFinding[] {
    const {path, text, config} = postmortem
    const key = createHash('sha256')
      .update(JSON.stringify([this.#today, config, text]))
      .digest('hex')
    const known = this.#before[path]
    const findings = known?.key === key ? known.findings : work()
    this.#after[path] = {key, findings}
    return findings
  }

  /** Keeps what this run has seen, and forgets the rest. */
  async save(): Promise<void> {
    await this.#io.write(this.#path, JSON.stringify({program: this.#io.program, entries: this.#after}))
  }
}

function parse(text: string, program: string): Readonly<Record<string, Entry>> {
  try {
    const cache = JSON.parse(text) as {readonly program?: unknown; readonly entries: Record<string, Entry>}
    return cache.program === program ? cache.entries : {}
  } catch {
    return {}
  }
}
