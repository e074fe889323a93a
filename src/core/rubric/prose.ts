import {firstIndex} from '../text/first-index.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {notesOf} from '../document/notes.ts'
import type {Passage} from '../document/passage.ts'

/** The passages that tell something, in one string, so that a word that no passage has costs one search; marks and line breaks are single spaces. */
export interface Prose {
  readonly text: string
  readonly passages: readonly Passage[]
  /** Where each passage begins in `text`. */
  readonly starts: readonly number[]
}

export function proseOf(document: PostmortemDocument): Prose {
  // An agenda says what a meeting is to come to, not what it came to.
  const notes = notesOf(document).filter(({kind}) => kind !== 'timeline')
  const passages = [...document.passages.filter(({kind}) => kind !== 'agenda'), ...notes]
  const texts = passages.map(({text}) => plainWords(text))
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  return {text: texts.join('\n'), passages, starts}
}

/** Words as they are read, whatever stands between them. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The passages in which a pattern is found, each once. */
export function* passagesWith({text, passages, starts}: Prose, pattern: RegExp): Iterable<Passage> {
  let last = -1
  for (const {index} of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
    const at = passageAt(starts, index)
    if (at !== last) yield passages[at]!
    last = at
  }
}

function passageAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts, (start) => start > offset) - 1
}
