import {firstIndex} from '../text/first-index.ts'
import {overlaps, span} from '../text/span.ts'
import {deniesParts} from './denials.ts'
import {fieldsInWords} from './fields.ts'
import {firstLine} from './first-line.ts'
import {nodeSpan} from './markdown.ts'
import type {PostmortemDocument, Section} from './model.ts'
import type {Passage} from './passage.ts'
import type {Point} from './points.ts'
import {blocksOf, kindAt} from './sections.ts'
import type {Stretch} from './stretches.ts'

/** The sentences of a section's own paragraphs, whatever it lists beside them. */
export function proseOf(document: PostmortemDocument, section: Pick<Section, 'body'>): Point[] {
  const paragraphs = blocksOf(document, section).filter(({type}) => type === 'paragraph')
  const kind = kindAt(document.sections, section.body.start)
  return paragraphs
    .flatMap((block) => sentencesIn(document, {body: nodeSpan(block)}))
    .filter(({words}) => /[\p{L}\d]{2}/u.test(words) && !deniesParts(words, kind))
}

/** Every sentence of a section, those in its lists too. */
export function sentencesIn(
  {passages, text}: Pick<Stretch, 'passages' | 'text'>,
  {body}: Pick<Section, 'body'>,
): Point[] {
  const first = firstReaching(passages, body.start)
  const last = firstReaching(passages, body.end)
  return passages.slice(first, last + 1).flatMap(({start: base, text: prose, sentences}) =>
    sentences.flatMap(({start, end}): Point[] => {
      const place = span(Math.max(base + start, body.start), base + end)
      if (!overlaps(place, body)) return []
      const words = prose.slice(place.start - base, place.end - base)
      const fields = words.includes(':') ? fieldsInWords(text, place) : []
      return [{form: 'sentence', span: place, lead: firstLine(text, place), words, fields}]
    }),
  )
}

/** The index of the first passage that ends behind an offset; passages stand in source order. */
function firstReaching(passages: readonly Passage[], offset: number): number {
  return firstIndex(passages, ({start, text}) => start + text.length > offset)
}
