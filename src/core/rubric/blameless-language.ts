import {isWritten} from '../document/content.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import {type SectionKind, zoneOf} from '../document/section-kinds.ts'
import {sectionAround} from '../document/sections.ts'
import {type Span, contains, span} from '../text/span.ts'
import {type Blame, type BlamedPlace, blamedPlaces} from './blame.ts'
import {type Valued, isTitleAlone, meanBySection} from './by-section.ts'
import {type Measure, type Measured, nothing} from './dimension.ts'
import {mostPlaces} from './measures.ts'

/** What a text is worth with the worst of its wording. */
const worth: Readonly<Record<Blame, number>> = {open: 0, mild: 0.5, unwise: 0.8}

const enoughSections = 3
/** Of an account without sections. */
const enoughParagraphs = 12
/** At this share of sections that blame nothing is left of a blameless account. */
const tooMany = 0.5
/** With so many faults an account is mostly blameless, and no more. */
const several = 3
const mostly = 0.35
/** What is left, however long the account is, with no open blame, with one and with two; with more it blames. */
const leftOf = [1, mostly, 0.25]
/** So much blame can a section hold; emptied, it counts for as much, since nobody knows what it would say. */
const mostOfSection = 2

/**
 * Only an account can show that it is blameless: three sections with sentences in them give the full credit, the
 * paragraphs of a short account without sections that of a mostly blameless one.
 */
export function blamelessLanguage(all: Measured): Measure {
  const {document} = all
  const places = blamedPlaces(document, all.findings)
  const hard = places.filter(({blame}) => blame !== 'unwise').map((one) => one.span)
  const toneOf = (text: Span): number =>
    Math.min(1, ...places.filter((one) => contains(text, one.span)).map(({blame}) => worth[blame]))
  const texts = document.passages
    .filter(({text}) => isWritten(text))
    .map(({start, text}) => span(start, start + text.length))
  const paragraphs = document.passages
    .filter(isTelling)
    .map(({start, text}) => span(start, start + text.length))
  const byOne = worstBySection(document, texts, toneOf)
  const telling = new Set(paragraphs.map((one) => sectionAround(document.sections, one)))
  const told = document.sections.filter(({kind}, index) => tells(kind) && telling.has(index))
  const faulty = 1 - meanBySection(all, byOne)
  const empty = emptySections(all)
  const open = openBlame(document, places) + empty.length * mostOfSection
  const isSome = faulty > tooMany / 2 || hard.length >= several
  const most = Math.min(leftOf[open] ?? 0, isSome ? mostly : 1)
  const isOneOnly =
    byOne.filter(({value}) => value === 0).length === 1 && byOne.length > 1 && empty.length === 0
  const tone = isOneOnly ? most : Math.min(most, Math.max(0, 1 - faulty / tooMany))
  const bySections = Math.min(1, told.length / enoughSections)
  const byParagraphs =
    mostly * Math.min(1, paragraphs.length / enoughSections) +
    (1 - mostly) *
      Math.min(1, Math.max(0, paragraphs.length - enoughSections) / (enoughParagraphs - enoughSections))
  const share = tone * Math.max(bySections, byParagraphs)
  const [units, noun] = told.length > 0 ? [told, 'sections'] : [paragraphs, 'paragraphs']
  const clean = units.filter((one) => !hard.some((place) => contains('body' in one ? one.body : one, place)))
  const advice = places.length > 0 ? undefined : empty.length > 0 ? fillIn : tellIt
  const lacking = (advice === fillIn ? empty : hard.length > 0 ? hard : places.map((one) => one.span)).slice(
    0,
    mostPlaces,
  )
  if (share === 0) return {...nothing, lacking, ...(advice && {advice})}
  return {
    share,
    lacking,
    evidence: clean.slice(0, mostPlaces).map((one) => ('body' in one ? one.heading : one)),
    note: `${clean.length} of ${units.length} ${noun}`,
    ...(advice && {advice}),
  }
}

const fillIn = 'Fill in the empty sections, or take them out: nobody can tell how they will speak of people.'
const tellIt = 'Tell what happened in at least three sections; their wording then shows that it is blameless.'

const fewestWords = 5

/** A name before words tells nothing: in a table it is the heading of their column. */
const label = /^[^.!?:]{1,46}:\s/

/** A sentence, and not a date or a name under a heading. */
function isTelling({text, zone}: Passage): boolean {
  if (zone === 'metadata') return false
  let words = 0
  const starts = text.replace(label, '').matchAll(/(?:^|\s)\p{L}/gu)
  while (words < fewestWords && !starts.next().done) words++
  return words === fewestWords && isWritten(text)
}

/** The headings of an account under which nothing stands: what would be said there nobody knows. */
function emptySections({document, isBlank}: Measured): Span[] {
  const outer = new Set(document.sections.map(({parent}) => parent))
  return document.sections
    .filter(
      (one, index) =>
        one.form === 'heading' &&
        zoneOf(one.kind) !== 'metadata' &&
        !outer.has(index) &&
        !isTitleAlone(document.sections, index) &&
        isBlank(one),
    )
    .map(({heading}) => heading)
}

/** How often somebody is openly blamed, so often at most in each section. */
function openBlame({sections}: PostmortemDocument, places: readonly BlamedPlace[]): number {
  const counts = new Map<number | undefined, number>()
  for (const {span: place, blame} of places) {
    if (blame !== 'open') continue
    const at = sectionAround(sections, place)
    counts.set(at, Math.min(mostOfSection, (counts.get(at) ?? 0) + 1))
  }
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** Ground rules and meetings are spoken of in the same words whatever happened. */
const aboutTheReview: readonly (SectionKind | undefined)[] = ['brief', 'agenda', 'review']

function tells(kind: SectionKind | undefined): boolean {
  return zoneOf(kind) !== 'metadata' && !aboutTheReview.includes(kind)
}

/** One sentence that blames is not made better by ten beside it: a section's own text is as good as its worst part. */
function worstBySection(
  {sections}: PostmortemDocument,
  texts: readonly Span[],
  toneOf: (place: Span) => number,
): Valued[] {
  const worst = new Map<number | undefined, Valued>()
  for (const text of texts) {
    const index = sectionAround(sections, text)
    const value = toneOf(text)
    if (value < (worst.get(index)?.value ?? 2)) worst.set(index, {span: text, value})
  }
  return [...worst.values()]
}
