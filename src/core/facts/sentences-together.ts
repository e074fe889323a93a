import type {PostmortemDocument} from '../document/model.ts'
import {onceByWords} from '../memory.ts'
import type {Passage} from '../document/passage.ts'
import type {Point} from '../document/points.ts'
import {firstIndex} from '../text/first-index.ts'
import {span} from '../text/span.ts'

/** A point, and the paragraph in which it is told. */
export interface Told {
  readonly point: Point
  readonly paragraph: Passage | undefined
}

/**
 * Points of which a sentence that leans on the one before it in its paragraph says no other thing: “It would have fired
 * thirty days ahead.”
 * @param goesOn whether a sentence goes on with what is told together before it
 */
export function sentencesTogether(
  document: PostmortemDocument,
  points: readonly Point[],
  goesOn: (document: PostmortemDocument, words: string, before: string) => boolean,
): Told[] {
  const {passages} = document
  const together: Told[] = []
  for (const point of points) {
    const paragraph = passages[firstIndex(passages, ({start, text}) => start + text.length >= point.span.end)]
    const last = together.at(-1)
    const isMore =
      point.form === 'sentence' &&
      last?.point.form === 'sentence' &&
      last.paragraph === paragraph &&
      goesOn(document, point.words, last.point.words)
    if (isMore) together[together.length - 1] = {point: joined(last.point, point), paragraph}
    else together.push({point, paragraph})
  }
  return together
}

/** What sentences say as one. */
export function joined(first: Point, more: Point): Point {
  return {
    ...first,
    span: span(first.span.start, more.span.end),
    words: `${first.words} ${more.words}`,
    fields: [...first.fields, ...more.fields],
  }
}

/** Whether a sentence says more of what stands before it. */
export const leans = onceByWords((words) => leaning.test(words))

const leaning =
  /^\W*(?:it|its|this|that|these|those|they|their|them|he|she|so|thus|then|there|therefore|hence|but|because|since|which|here|instead|otherwise|for (?:example|instance)|such|as such|as a (?:result|consequence)|even (?:better|worse|more)|in this|at the (?:same|moment)|still|yet|nor|now|once|the (?:same|former|latter))\b(?! (?:taught|showed))|\b(?:has|have|had|got|gets|with|without) (?:one|none|both)\b(?! (?!(?:since|for|in|at|on|from|of|now|too|and|but|as|by|with)\b)\p{L})/iu
