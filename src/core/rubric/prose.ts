import {firstIndex} from '../text/first-index.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Passage, readProse} from '../document/passage.ts'
import {type SectionKind, zoneOf} from '../document/section-kinds.ts'
import {kindAt} from '../document/sections.ts'

/** The passages that tell something, in one string, so that a word that no passage has costs one search; marks and line breaks are single spaces. */
export interface Prose {
  readonly text: string
  readonly passages: readonly Passage[]
  /** Where each passage begins in `text`. */
  readonly starts: readonly number[]
}

export function proseOf(document: PostmortemDocument): Prose {
  // An agenda says what a meeting is to come to, not what it came to.
  const passages = [...document.passages.filter(({kind}) => kind !== 'agenda'), ...notesIn(document)]
  const texts = passages.map(({text}) => plainWords(text))
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  return {text: texts.join('\n'), passages, starts}
}

/** What a document says of itself often stands in a quote: its norms, a note on its times, the text that went round. */
function notesIn({text, tree, sections}: PostmortemDocument): Passage[] {
  const quotes = tree.children.filter((block) => block.type === 'blockquote')
  return quotes.flatMap(({children}) =>
    readProse(text, children).flatMap((prose) => {
      const kind = kindAt(sections, prose.start)
      return kind === undefined || noted.includes(kind) ? [{...prose, prose, kind, zone: zoneOf(kind)}] : []
    }),
  )
}

const noted: readonly SectionKind[] = ['brief', 'summary', 'shareout']

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
