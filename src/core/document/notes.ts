import {once} from '../once.ts'
import type {PostmortemDocument} from './model.ts'
import {type Passage, readProse} from './passage.ts'
import {type SectionKind, zoneOf} from './section-kinds.ts'
import {kindAt} from './sections.ts'

type Source = Pick<PostmortemDocument, 'text' | 'tree' | 'sections'>

/**
 * What a document says of itself in a block quote: its norms, a note on its times, the text that went round. Quotes in
 * other sections are other people's words.
 */
export const notesOf = once(({text, tree, sections}: Source): readonly Passage[] => {
  const quotes = tree.children.filter((block) => block.type === 'blockquote')
  return quotes.flatMap(({children}) =>
    readProse(text, children).flatMap((prose) => {
      const kind = kindAt(sections, prose.start)
      return kind === undefined || noted.includes(kind) ? [{...prose, prose, kind, zone: zoneOf(kind)}] : []
    }),
  )
})

const noted: readonly SectionKind[] = ['brief', 'summary', 'shareout', 'timeline']
