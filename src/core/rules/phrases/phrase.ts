import type {SourceId} from './sources.ts'

/** A wording, why it gets in the way of learning, who says so, and what to write instead. */
export interface Phrase {
  /** Names the entry; unique in its list. */
  readonly id: string
  /** Looked for in a sentence with quotations and code masked. Without the flags `g` and `y`. */
  readonly pattern: RegExp
  /** One line: what the wording does to the reader. */
  readonly why: string
  readonly source: SourceId
  /** What an author can write in its place; at least one. */
  readonly alternatives: readonly string[]
}
