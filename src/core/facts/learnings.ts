import {findField} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {kindAt, sectionsOf} from '../document/sections.ts'
import {contains} from '../text/span.ts'

export interface Learning extends Point {
  /** Whether it says what shows it. */
  readonly hasEvidence: boolean
  /** Whether it says what follows from it. */
  readonly hasConsequence: boolean
}

/** What the team learned; what went well or wrong under the same title is told there, and is no learning. */
export function learningsOf(document: PostmortemDocument): Learning[] {
  const sections = sectionsOf(document, 'lessons')
  // “Learnings + decisions” over “Learnings”: the inner one holds them.
  const inner = sections.filter(({body}) => !sections.some(({heading}) => contains(body, heading)))
  return inner
    .flatMap((section) => pointsOf(document, section))
    .filter(({span}) => kindAt(document.sections, span.start) === 'lessons')
    .map((point) => ({
      ...point,
      hasEvidence:
        findField(point.fields, /evidence|how we know|source|shown by|data|proof|because/) !== undefined ||
        hasLink(document, point) ||
        /\d/.test(point.words),
      hasConsequence:
        findField(
          point.fields,
          /implication|consequence|so what|change|therefore|action|what (?:next|follows)|follow|decision|next/,
        ) !== undefined ||
        /\b(?:therefore|so we|which means|from now on|we (?:will|now)|this means|as a (?:result|consequence)|in future|going forward)\b|→|=>/i.test(
          point.words,
        ),
    }))
}

function hasLink({text}: PostmortemDocument, {span: {start, end}}: Point): boolean {
  return /\]\(|https?:/.test(text.slice(start, end))
}
