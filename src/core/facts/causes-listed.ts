import {findField} from '../document/fields.ts'
import {isBlank, ownWords} from '../document/content.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {blocksOf, kindAt, sectionsOf} from '../document/sections.ts'
import {contains} from '../text/span.ts'
import {whyBehind} from './whys.ts'

/** Bullets and rows under a root cause or what went wrong; a chain of whys is one cause and its depth. */
export function causesListed(document: PostmortemDocument): Point[] {
  let few: Point[] = []
  for (const kind of ['root-cause', 'went-wrong', 'trigger'] as const) {
    const sections = sectionsOf(document, kind).filter(({title}) => !isWish(title))
    const holds = (section: Section): boolean =>
      sections.some((inner) => contains(section.body, inner.heading))
    const causesIn = (some: readonly Section[]): Point[] =>
      some
        .flatMap((section) => withoutChains(pointsOf(document, section)))
        .filter((point) => isCause(point) && !tellsElse(document, point))
    // “Why it happened” under each of several issues says their causes; the issues say what happened.
    const inner = sections.some(holds) ? causesIn(sections.filter((one) => !holds(one))) : []
    const outer = sections.filter(({heading}) => !sections.some(({body}) => contains(body, heading)))
    const points = inner.length > 1 ? inner : causesIn(outer)
    if (points.length > 1) return points
    if (few.length === 0) few = points
  }
  return few
}

/** What a chain of whys begins with is what happened. */
function withoutChains(points: readonly Point[]): Point[] {
  return points.filter((_, index) => !isWhy(points[index + 1]))
}

function isWhy(point: Point | undefined): boolean {
  return point !== undefined && /^\W*(?:\d\W+)?(?:why|because)\b/i.test(point.words)
}

/** Whether a section for causes says one: its prompts do not, nor does the name of a method. */
export function tellsCause(document: PostmortemDocument, section: Section): boolean {
  if (isBlank(document, section)) return false
  return (
    pointsOf(document, section).some(({words}) => !aboutCauses.test(words) && !isOpen.test(words)) ||
    blocksOf(document, section).some(
      (block) => block.type === 'code' && /\p{L}/u.test(ownWords(document.text, block)),
    )
  )
}

/** How causes were looked for, or what they come to together. */
const aboutCauses = /^\W*(?:methods?(?: used)?\W{1,4}\s|statement of (?:the )?causes?\b)/i

/** “The source of the charge is still unknown” names no cause. */
const isOpen =
  /^.{0,80}\b(?:unknown|undetermined|inconclusive|(?:under|pending) investigation|(?:not|n['’]t) (?:yet |been |be |able to ){0,3}(?:known|determined?|found|find|identif(?:y|ied)|clear|understood))\b[^,;]{0,40}$/i

/** No part of a chain of whys, and no row of measurements. */
function isCause(point: Point): boolean {
  if (point.form === 'sentence' || isWhy(point) || isNoCause(point)) return false
  return (
    point.form !== 'row' ||
    findField(point.fields, causeColumn) !== undefined ||
    point.fields.some(({value}) => (value.value.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords)
  )
}

/** How causes were looked for, and a chain of whys in nested bullets. */
function isNoCause({words}: Point): boolean {
  return aboutCauses.test(words) || whyBehind.test(words)
}

/** `- **Impact:** …` and `- **Resolution:** …` beside a cause tell of it, and are none. */
function tellsElse({sections}: PostmortemDocument, {lead}: Point): boolean {
  return others.includes(kindAt(sections, lead.start))
}

const others: readonly (SectionKind | undefined)[] = ['impact', 'response', 'detection', 'action-items']

/** Measurements are numbers, with a word or two. */
const fewestWords = 4

const causeColumn =
  /cause|factor|condition|reason|contribut|why|problem|issue|what|descri|cluster|area|categor|theme|finding/

/** “What can we improve?” lists what is wanted, not what took part. */
export function isWish(title: string): boolean {
  return wishes.test(title)
}

const wishes = /\b(?:can|to|do|should|could) (?:we |be )?improved?\b|^areas|^opportunities/i
