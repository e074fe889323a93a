import {quick} from '../../text/pattern.ts'
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

/**
 * A pattern that finds all places in prose: its spaces stand also for line breaks and for marks that were blanked.
 * They are bounded, so that a long stretch of white space costs no more than its length. Its letters are those of
 * English and of names in Latin script: with all of Unicode's the engine takes twice as long to get ready.
 */
export function inProse({source, flags}: RegExp): RegExp {
  const latin = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g, (written) =>
    written.startsWith('[') ? written.replaceAll(anyLetter, latinLetters) : `[${latinLetters}]`,
  )
  const spaced = latin.replace(/ (\??)/g, (_, optional: string) =>
    optional === '' ? '\\s{1,40}' : '\\s{0,40}',
  )
  return quick(new RegExp(spaced, `${flags}g`))
}

const latinLetters = 'A-Za-zÀ-ÖØ-öø-ɏ'

/** As it stands in a class: in a bundle those are the ranges of `scripts/quick-letters.mjs`. */
const anyLetter = '[\\p{L}]'.slice(1, -1)
