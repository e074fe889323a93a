import type {PostmortemDocument} from '../../core/index.ts'
import {digest} from './digest.ts'

/** What a document is known by under another name. */
export interface DocumentIdentity {
  /** Its first main heading, or the title of its front matter; empty where it has none. */
  readonly title: string
  /** Digests of its longest sentences, which no other document has: “Postmortem” is the title of many. */
  readonly sentences: readonly string[]
}

/** As many as stay mostly the same while a document is edited. */
const most = 8

export function identityOf({sections, metadata, passages, text}: PostmortemDocument): DocumentIdentity {
  const heading = sections.find(({form, depth}) => form === 'heading' && depth === 1)
  const sentences = passages.flatMap(({start: base, sentences: some}) =>
    some.map(({start, end}) => text.slice(base + start, base + end)),
  )
  const longest = [...new Set(sentences)].sort((a, b) => b.length - a.length).slice(0, most)
  return {
    title: heading?.title ?? metadata.find(({key}) => key === 'title')?.value ?? '',
    sentences: longest.map((sentence) => digest(sentence)).sort(),
  }
}

/** Whether a document is most likely what became of another: the same title, and most of its sentences still there. */
export function isSameDocument(before: DocumentIdentity, now: DocumentIdentity): boolean {
  if (before.title === '' || before.title !== now.title) return false
  const left = before.sentences.filter((sentence) => now.sentences.includes(sentence)).length
  return left * 2 > before.sentences.length
}
