import {type Point, pointsOf} from '../document/points.ts'
import {causesInTables} from '../facts/causes-in-tables.ts'
import type {RuleId} from '../rules/index.ts'
import {type Measure, type Measured, nothing} from './dimension.ts'
import {isClean} from './measures.ts'

/** Rules by which a cause is a person. */
export const blamingCauses: readonly RuleId[] = [
  'no-blame',
  'no-human-error',
  'no-named-individual',
  'no-should-have',
]

/** The rows of a table of conditions that can be changed or not, if that is how they are listed. */
export function rowsOfConditions(all: Measured): readonly Point[] {
  return causesInTables(all.document).filter(({span}) => isClean(all, span, blamingCauses))
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
