import type {PostmortemDocument, Section} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {proseOf} from '../document/sentence-points.ts'
import {blocksOf, kindAt, outermostOf, sectionsIn, sectionsOf} from '../document/sections.ts'
import {isQuestion, isWish, tellsCause} from './causes-listed.ts'
import {joined} from './sentences-together.ts'
import {shared, tellingWords} from './telling-words.ts'

/**
 * A root cause told in prose, and beside it what went wrong in prose: one, and what the first sentence of each paragraph
 * says.
 */
export function rootAndWrong(document: PostmortemDocument): readonly Point[] {
  const root = rootTold(document)
  const wrong = toldIn(document, 'went-wrong')
    .filter(({title}) => !isWish(title))
    .flatMap((section) => firstOfParagraphs(document, section))
    .filter((point) => !isQuestion(point) && point.words.split(/\s+/).length >= fewestWords)
  return root.length === 0 || wrong.length === 0 ? [] : [...root, ...wrong]
}

/** A root cause told in prose, and what a sentence of its own says caused something else: “The outage was caused by …” */
export function rootAndOther(document: PostmortemDocument): readonly Point[] {
  return toldIn(document, 'root-cause').flatMap((section) => {
    const [first, ...more] = proseOf(document, section)
    if (first === undefined || tellsCauseOf.test(first.words)) return []
    const told = tellingWords(first.words)
    const others = more.filter(({words}) => tellsCauseOf.test(words) && shared(tellingWords(words), told) < 2)
    return others.length === 0 ? [] : [first, ...others]
  })
}

const tellsCauseOf =
  /^\W*(?:the|this) (?:[\p{L}-]+ ){0,3}?(?:downtime|outage|crash|delay|failure|errors?|slowness|data loss) (?:was|were) (?:then |\p{L}+ly )?(?:caused|triggered) by\b(?! (?:it|this|that|these|those|the same)\b)/iu

/** The root cause as one point, where what else is listed stands under what went wrong. */
export function rootBeside(document: PostmortemDocument, points: readonly Point[]): readonly Point[] {
  const areWrong = points.every(({span}) => kindAt(document.sections, span.start) === 'went-wrong')
  return areWrong ? rootTold(document) : []
}

function rootTold(document: PostmortemDocument): readonly Point[] {
  const [section] = toldIn(document, 'root-cause').filter((one) => tellsCause(document, one))
  const [first, ...more] = section === undefined ? [] : proseOf(document, section)
  return first === undefined ? [] : [more.reduce(joined, first)]
}

/** Sections of their own that hold nothing but prose. */
function toldIn(document: PostmortemDocument, kind: 'root-cause' | 'went-wrong'): readonly Section[] {
  return outermostOf(sectionsOf(document, kind)).filter(
    (section) =>
      section.form === 'heading' &&
      sectionsIn(document.sections, section.body).length === 0 &&
      blocksOf(document, section).every(({type}) => type !== 'list' && type !== 'table'),
  )
}

function firstOfParagraphs(document: PostmortemDocument, section: Section): Point[] {
  const paragraphs = blocksOf(document, section).filter(({type}) => type === 'paragraph')
  return paragraphs.flatMap((block) => {
    const [start, end] = [block.position!.start.offset!, block.position!.end.offset!]
    return proseOf(document, section)
      .filter(({span}) => span.start >= start && span.end <= end)
      .slice(0, 1)
  })
}

const fewestWords = 5
