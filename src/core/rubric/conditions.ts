import {once} from '../once.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {causesInTables} from '../facts/causes-in-tables.ts'
import type {RuleId} from '../rules/index.ts'
import {type Span, contains} from '../text/span.ts'
import {otherIn} from './blame.ts'
import {type Measure, type Measured, nothing} from './dimension.ts'
import {sureFindings} from './measures.ts'

/** Rules by which a cause is a person. */
const blamingCauses: readonly RuleId[] = ['no-human-error', 'no-named-individual', 'no-should-have']

/** Where a person is made a cause, for sure. */
export const personsAsCauses = once((all: Measured): readonly Span[] => {
  const blamed = sureFindings(all, ['no-blame']).filter(
    (place) => !isUnknownToGroup(all.document, place) && !isTooEarly(all.document, place),
  )
  return [...sureFindings(all, blamingCauses), ...blamed]
})

/** Whether no person is made a cause at a place. */
export function isOfNobody(all: Measured, place: Span): boolean {
  return !personsAsCauses(all).some((at) => contains(place, at))
}

/** “The cache team did not know that …”, “no one outside billing knew …”: who could know what is a condition. */
function isUnknownToGroup({text}: PostmortemDocument, {start, end}: Span): boolean {
  return notKnown.test(text.slice(Math.max(0, start - longestSubject), end))
}

/** “Put into production prematurely” tells how ready it was, where no person is said to have put it. */
function isTooEarly(document: PostmortemDocument, place: Span): boolean {
  const words = document.text.slice(place.start, place.end)
  if (!/^(?:prematurely|hastily)$/i.test(words)) return false
  const before = document.text.slice(Math.max(0, place.start - longestSubject), place.start)
  return thingPut.test(before) || otherIn(document)(place) === undefined
}

const longestSubject = 60
const notKnown =
  /\b(?:teams?|groups?|departments?|offices?|units?|nobody|no one|none)\b[^.;:,!?\n]{0,40}\b(?:knew|(?:not|never|n['’]t) (?:know|known|aware))$/i

/** A product is a thing here, if elsewhere a department. */
const thingPut =
  /\b(?:product|feature|service|platform|release)s?(?: (?:was|were|had been|has been))? (?:put|rolled|released|shipped|deployed|launched|introduced|taken)\b[^.;]{0,40}$/i

/** The rows of a table of conditions that can be changed or not, if that is how they are listed. */
export function rowsOfConditions(all: Measured): readonly Point[] {
  return causesInTables(all.document).filter(({span}) => isOfNobody(all, span))
}

/** “Patterns across the conversations”: what several factors have in common, named one by one. */
export function patternsNamed({document}: Measured): Measure {
  const patterns = document.sections
    .filter(({title}) => patternTitle.test(title))
    .flatMap((section) => pointsOf(document, section))
    .filter(({form, words}) => form === 'item' && words.split(/\s+/).length >= 3)
  return patterns.length < 2
    ? nothing
    : {
        share: Math.min(1, patterns.length / 3),
        evidence: patterns.slice(0, 5).map(({lead}) => lead),
        note: `${patterns.length} patterns`,
      }
}

const patternTitle =
  /^\W*(?:\d{1,2}\W+)?(?:(?:the|our|common|recurring) )?(?:patterns?|themes?|threads?|clusters?)(?:$| (?:across|in|behind|among|between|over|that)\b)/i
