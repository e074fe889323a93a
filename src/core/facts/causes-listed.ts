import {findField} from '../document/fields.ts'
import {isBlank, ownWords} from '../document/content.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {nodeSpan, plainText} from '../document/markdown.ts'
import {type Point, pointsOf} from '../document/points.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {blocksOf, innermostAt, kindAt, sectionsIn, sectionsOf} from '../document/sections.ts'
import {type Span, contains} from '../text/span.ts'
import {isBlankGraph} from './cause-trees.ts'
import {whyBehind} from './whys.ts'

/**
 * Bullets and rows under a root cause, where these are few with those under what went wrong, or else under a trigger; a
 * chain of whys is one cause and its depth.
 */
export function causesListed(document: PostmortemDocument): Point[] {
  const causes = causesOf(document, 'root-cause')
  if (causes.length > few) return causes
  const wrong = causesOf(document, 'went-wrong').filter(
    (point) => !causes.some((cause) => contains(point.span, cause.span)),
  )
  const both = [...causes, ...wrong]
  const triggers = both.length > 1 ? [] : causesOf(document, 'trigger').filter(tells)
  return triggers.length > 1 || both.length === 0 ? triggers : both
}

/** Of a second cause that is added to them nobody is to lose what went wrong. */
const few = 2

function causesOf(document: PostmortemDocument, kind: SectionKind): Point[] {
  const sections = sectionsOf(document, kind).filter(({title}) => !isWish(title))
  const wanted = new Set(sections)
  const isInner = ({parent}: Section): boolean => {
    const around = parent === undefined ? undefined : document.sections[parent]!
    return around !== undefined && (wanted.has(around) || isInner(around))
  }
  const causesIn = (some: readonly Section[], points: (section: Section) => readonly Point[]): Point[] =>
    some
      .flatMap((section) => withoutChains(withoutDescriptions(document, section, points(section))))
      .filter((point) => isCause(point) && !tellsElse(document, point))
  const own = (section: Section): readonly Point[] => ownPoints(document, section, wanted)
  return causesIn(sections.filter(isInner), own).length > 1
    ? causesIn(sections, own)
    : causesIn(
        sections.filter((one) => !isInner(one)),
        (section) => pointsOf(document, section),
      )
}

/**
 * What a section says outside of those inside it. “Why it happened” as a label in each of several issues says their
 * causes; the issues say what happened.
 */
function ownPoints(
  document: PostmortemDocument,
  section: Section,
  wanted: ReadonlySet<Section>,
): readonly Point[] {
  const {sections} = document
  const inner = sectionsIn(sections, section.body).filter((one) => wanted.has(one))
  if (inner.length === 0) return pointsOf(document, section)
  if (inner.some(({form}) => form !== 'heading')) return []
  const isOwn = ({start}: Span): boolean => innermostAt(sections, start, (one) => wanted.has(one)) === section
  return pointsOf(document, section).filter(({span}) => isOwn(span))
}

/** “The function performs a check to ensure that:” above a list says what something does, and no cause. */
function withoutDescriptions(
  document: PostmortemDocument,
  section: Section,
  points: readonly Point[],
): readonly Point[] {
  const described = blocksOf(document, section).filter((block, index, all) => {
    const before = all[index - 1]
    if (block.type !== 'list' || before?.type !== 'paragraph') return false
    const words = plainText(before).trim()
    return (
      words.endsWith(':') && describes.test(words) && !ofCauses.test(words.slice(words.search(/[^.!?]*$/)))
    )
  })
  return described.length === 0
    ? points
    : points.filter(({span}) => !described.some((block) => contains(nodeSpan(block), span)))
}

const describes = /\b(?:checks?|ensures?|verif(?:y|ies)|search(?:es|ed)|look(?:s|ed) for)\b[^.!?:]{0,160}:$/i
const ofCauses =
  /\b(?:causes?|reasons?|factors?|conditions?|issues?|problems?|faults?|gaps?|because|why|no|not|without|lack\w*|missing)\b|n['’]t\b/i

/** What a chain of whys begins with is what happened. */
function withoutChains(points: readonly Point[]): Point[] {
  return points.filter((_, index) => !isWhy(points[index + 1]))
}

export function isWhy(point: Point | undefined): boolean {
  return point !== undefined && /^\W*(?:\d\W+)?(?:why|because)\b/i.test(point.words)
}

/** “Why did the alert not fire?” alone asks for a cause, and is none. */
export function isQuestion({words}: Point): boolean {
  return /\?\W*$/.test(words)
}

/** Whether a section for causes says one: its prompts do not, nor does the name of a method. */
export function tellsCause(document: PostmortemDocument, section: Section): boolean {
  if (isBlank(document, section)) return false
  return (
    pointsOf(document, section).some(
      (point) => !aboutCauses.test(point.words) && !isOpen.test(point.words) && !isQuestion(point),
    ) ||
    blocksOf(document, section).some(
      (block) =>
        block.type === 'code' && !isBlankGraph(block) && /\p{L}/u.test(ownWords(document.text, block)),
    )
  )
}

/** How causes were looked for, what they come to together, or a question that nobody has answered. */
const aboutCauses = /^\W*(?:methods?(?: used)?\W{1,4}\s|statement of (?:the )?causes?\b|why\W*$)/i

/** “The source of the charge is still unknown” names no cause; “The limit was not known to the team” does. */
const isOpen = new RegExp(
  [
    String.raw`^(?:[^,;]{0,40}\b(?:cause|source|reason|origin)s?(?:\s(?!that\b|because\b|(?:was|were|is|are) (?:an?|the)\b)[^\s,;]+){0,12}?\s|\W*it(?:\s[\w'’]+){0,3}?\s|\W*(?:(?:could|as|yet|still|currently)\s){0,2})`,
    String.raw`(?:(?:\S{2,7}n['’]t|not)\s(?:yet |been |be |able to ){0,3}(?:known|determined?|found|find|identif(?:y|ied)|clear|understood)`,
    String.raw`|(?:unknown|undetermined|inconclusive|(?:under|pending) investigation)(?=\W*$|\s(?:at|as|so|to|yet|for|until|and|but)\b))`,
    String.raw`\b[^,;]{0,40}$`,
  ].join(''),
  'i',
)

/** No part of a chain of whys, and no row of measurements. */
function isCause(point: Point): boolean {
  if (point.form === 'sentence' || isWhy(point) || isQuestion(point) || isNoCause(point)) return false
  return (
    point.form !== 'row' ||
    findField(point.fields, causeColumn) !== undefined ||
    point.fields.some(({value}) => wordsIn(value.value) >= fewestWords)
  )
}

/** How causes were looked for, and a chain of whys in nested bullets. */
function isNoCause({words}: Point): boolean {
  return aboutCauses.test(words) || whyBehind.test(words)
}

/** `- **Impact:** …` and `- **Resolution:** …` beside a cause tell of it, and are none. */
export function tellsElse({sections}: PostmortemDocument, {lead}: Point): boolean {
  return others.includes(kindAt(sections, lead.start))
}

const others: readonly (SectionKind | undefined)[] = ['impact', 'response', 'detection', 'action-items']

/** Measurements are numbers, with a word or two; so are names of sites and their addresses. */
const fewestWords = 4

function tells({words}: Point): boolean {
  return wordsIn(words) >= fewestWords
}

function wordsIn(words: string): number {
  return words.match(/(?<!\S)\p{L}{2}\S*/gu)?.length ?? 0
}

const causeColumn =
  /cause|factor|condition|reason|contribut|why|problem|issue|what|descri|cluster|area|categor|theme|finding/

/** “What can we improve?” lists what is wanted, not what took part. */
export function isWish(title: string): boolean {
  return wishes.test(title)
}

const wishes = /\b(?:can|to|do|should|could) (?:we |be )?improved?\b|^areas|^opportunities/i
