import type {DocumentType} from '../document/detect.ts'
import type {SectionKind} from '../document/section-kinds.ts'

/**
 * The language of templates, ours and a team's: Markdown in which `{{name}}` stands for a variable and `[words]` for
 * what only the author knows. A blank of three or more words with slashes between them is a choice
 * (`[prevent/detect/mitigate]`). What is not filled in stays as it is written and is found by `no-placeholder`.
 */
export interface Part {
  /** Unique; behind `pm-` it is the prefix of the part's snippet. */
  readonly id: string
  /** What the part is, for whoever picks it from a list. */
  readonly title: string
  readonly description: string
  /**
   * The kind of section that the part is; rows, lines and companions are none. The first line of its text is then the
   * heading, written with two hashes.
   */
  readonly kind?: SectionKind
  readonly text: string
}

/** A document to start from. */
export interface Template {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What its front matter says it is; a companion (an agenda, a worksheet) is no postmortem and has none. */
  readonly type?: DocumentType
  /** For which severities it is the one to take; without it for all. */
  readonly depth?: 'full' | 'light'
  /** Front matter keys beside those that every postmortem has, as lines of YAML. */
  readonly keys?: readonly string[]
  /** Ids of parts in their order; a part's heading is as deep here as its `#` say. */
  readonly parts: readonly string[]
}

/** Markdown as it is written in code: without the line break it begins with and the white space at its end. */
export function markdown(text: string): string {
  return text.replace(/^\n/, '').trimEnd()
}
