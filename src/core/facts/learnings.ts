import {once} from '../once.ts'
import {findField} from '../document/fields.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import type {Prose} from '../document/passage.ts'
import {type Point, listsBelow, pointsOf} from '../document/points.ts'
import {kindAt, ownPart, sectionsIn, sectionsOf} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'
import {onceByWords} from '../memory.ts'
import {leans, sentencesTogether} from './sentences-together.ts'
import {toTitled} from './titled-points.ts'
import {contains, shifted, span} from '../text/span.ts'

export interface Learning extends Point {
  /** Whether it says what shows it. */
  readonly hasEvidence: boolean
  /** Whether it says what follows from it. */
  readonly hasConsequence: boolean
  /** Whether it only says that something is important, as everybody knew before. */
  readonly isPlatitude: boolean
}

/** What the team learned; what went well or wrong under the same title is told there, and is no learning. */
export const learningsOf = once((document: PostmortemDocument): readonly Learning[] => {
  const sections = sectionsOf(document, 'lessons')
  // “Learnings + decisions” over “Learnings”: the inner one holds them.
  const told = [...sections, ...sectionsOf(document, 'shareout').filter(({title}) => forOthers.test(title))]
  const inner = told.filter(({body}) => !told.some(({heading}) => contains(body, heading)))
  const points = sentencesTogether(
    document,
    inner.flatMap((section) => pointsIn(document, section)),
    leans,
  ).map(({point}) => point)
  const [first] = [points, listsBelow(document, lesson).flat(), learningsSaid(document)].filter(
    ({length}) => length > 0,
  )
  return (first ?? []).flatMap((point) => {
    const {says, ...told} = toldIn(document, point.words)
    if (!says) return []
    return {
      ...{...point, ...told},
      hasEvidence:
        told.hasEvidence || findField(point.fields, evidence) !== undefined || hasLink(document, point),
      hasConsequence: told.hasConsequence || findField(point.fields, consequence) !== undefined,
    }
  })
})

const evidence = /evidence|how we know|source|shown by|data|proof|because/
const consequence =
  /implication|consequence|so what|change|therefore|action|what (?:next|follows)|follow|decision|next/
const follows =
  /\b(?:therefore|so we|which means|from now on|we (?:will|now)|this means|as a (?:result|consequence)|in future|going forward)\b|→|=>/i

const toldIn = onceByWords((words) => ({
  says: (words.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords,
  isPlatitude: platitude.test(words),
  hasEvidence: /\d/.test(words),
  hasConsequence: follows.test(words),
}))

/** “What we would tell another project” is what was learned. */
const forOthers = /\b(?:would|will|want to|can) (?:tell|use|take)\b|\b(?:learnings?|lessons?) for\b/i

/** “We learned that …” in an account that has no part for it. */
const learningsSaid = byStretch(({passages}: Pick<PostmortemDocument, 'passages'>): readonly Point[] =>
  passages
    .filter(({zone, element}) => zone === 'narrative' && element === 'paragraph')
    .flatMap(({text, start, prose}) =>
      learnedIn(prose).map((place): Point => {
        const at = shifted(place, start)
        return {form: 'sentence', span: at, lead: at, words: text.slice(place.start, place.end), fields: []}
      }),
    ),
)

/** The sentences of a prose that say what was learned, counted from its start. */
const learnedIn = once(({text, sentences}: Prose) =>
  sentences.filter(({start, end}) => {
    const words = text.slice(start, end)
    return saysLearned.test(words) && saysWhat(words)
  }),
)

/** A template's opening words say that something was learned, and not what. */
function saysWhat(words: string): boolean {
  const rest = words.replace(saysLearned, ' ')
  return (rest.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords
}

const saysLearned =
  /\bwe (?:have )?(?:also )?(?:learn(?:ed|t)|now know|know now|take away) (?:from (?:this|it) )?that\b|\b(?:(?:main|key|biggest|first|second|other) )?(?:lesson|learning|takeaway)s?(?: learned| for us| here| from (?:this|it))? (?:is|was|were|are)\b|\b(?:taught|showed) us that\b/i

const platitude =
  /^(?:we (?:have )?learn(?:ed|t) that )?(?:the )?(?:\p{L}+ ){1,3}(?:is|are) (?:very |really |always |so )?(?:important|key|crucial|essential|vital|critical)[.!]?$/iu

/** A link or a name alone is no learning. */
const fewestWords = 3

/** What stands in the section itself, and not under “What went well” below the same title. */
function pointsIn(document: PostmortemDocument, section: Section): readonly Point[] {
  const isOwn = ({span, form, fields}: Point): boolean =>
    (section.kind === 'shareout' || kindAt(document.sections, span.start) === 'lessons') &&
    (form !== 'row' || findField(fields, /learn|lesson|takeaway|insight|finding/) !== undefined)
  const titled = titledIn(document, section)
  if (titled.length > 0) return titled
  const points = pointsOf(document, section).filter(isOwn)
  const [below] = sectionsIn(document.sections, section.body)
  const own = {...section, body: span(section.body.start, below?.heading.start ?? section.body.end)}
  const found = points.length > 0 ? points : pointsOf(document, own)
  return isConclusion.test(section.title) && !isInLessons(document, section)
    ? found.filter(({words}) => lesson.test(words))
    : found
}

/** Learnings that each have a title of their own, and are told in prose below it. */
function titledIn(document: PostmortemDocument, section: Section): readonly Point[] {
  if (section.kind !== 'lessons') return []
  const parts = sectionsIn(document.sections, section.body).filter(({form}) => form === 'heading')
  const isTold = (part: Section): boolean =>
    part.kind === undefined &&
    pointsOf(document, {body: ownPart(document, part)}).every(({form}) => form === 'sentence')
  if (parts.length < 2 || !parts.every(isTold)) return []
  return parts.map((part) => toTitled(document, part, []))
}

/** A conclusion can conclude anything; what was learned says so there. */
const isConclusion = /^\W*conclusions?\b/i
const lesson = /\b(?:learn\p{L}*|lessons?|takeaways?|take away|next time|in (?:the )?future|from now on)\b/iu

function isInLessons({sections}: PostmortemDocument, {parent}: Section): boolean {
  return parent !== undefined && sections[parent]!.kind === 'lessons'
}

function hasLink({text}: PostmortemDocument, {span: {start, end}}: Point): boolean {
  return /\]\(|https?:/.test(text.slice(start, end))
}
