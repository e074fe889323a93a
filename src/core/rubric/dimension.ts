import type {PostmortemDocument, Section} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import type {Facts} from '../facts/facts.ts'
import type {LintFinding} from '../lint.ts'
import type {Span} from '../text/span.ts'
import type {Prose} from './prose.ts'

/** What criteria are measured on: one version of a document, what was read out of it, what the rules say of it. */
export interface Measured {
  readonly document: PostmortemDocument
  readonly facts: Facts
  readonly findings: readonly LintFinding[]
  readonly prose: Prose
  /** Whether a section holds nothing, or only what a template left. */
  readonly isBlank: (section: Section) => boolean
}

/** How far a criterion is met, and what shows it. */
export interface Measure {
  /** From 0 to 1. */
  readonly share: number
  /** The places that show it, the best one first; none where nothing is met. */
  readonly evidence: readonly Span[]
  /** What was counted, as words: “5 of 7 action items”. */
  readonly note?: string
  /** The places that lack it, where some do and others do not. */
  readonly lacking?: readonly Span[]
  /** What would meet it here, where the criterion's own advice would be beside the point. */
  readonly advice?: string
}

/** Something that a reader looks for in a postmortem. */
export interface Criterion {
  readonly id: string
  readonly title: string
  /** How much it counts within its dimension. */
  readonly weight: number
  /** What would meet it, in the imperative. */
  readonly advice: string
  /** The kind of section in which a reader looks for it, and its author writes it. */
  readonly home: SectionKind
  /** The highest level that its dimension can have while nothing of it is met. */
  readonly holdsAt?: number
  /** The criteria of its dimension of which any, met in part, does in its place. */
  readonly holdsUnless?: readonly string[]
  /** Must not fall when something that is missing is added, nor rise when a section is emptied. */
  readonly measure: (measured: Measured) => Measure
  /** Where it is absent, the criterion always counts. Looks only at what kind of document it is. */
  readonly applies?: (facts: Facts) => boolean
}

/** One side of a postmortem's quality. Its level comes from the weighted share of its criteria that is met. */
export interface Dimension {
  readonly id: string
  readonly title: string
  /** What a reader says of it at the levels 1, 3 and 5 (the rubric of the Pack). */
  readonly levels: Readonly<Record<1 | 3 | 5, string>>
  readonly criteria: readonly Criterion[]
  /** Where it is absent, the dimension always counts. */
  readonly applies?: (measured: Measured) => boolean
  /** Why it does not count, where it does not. */
  readonly otherwise?: string
}

export const nothing: Measure = {share: 0, evidence: []}

/** Met where there is a place that shows it. */
export function shown(evidence: Span | undefined, share = 1, note?: string): Measure {
  return evidence === undefined ? nothing : {share, evidence: [evidence], ...(note && {note})}
}

/** What shows it, counted for less. */
export function atMost(share: number, measure: Measure): Measure {
  return {...measure, share: Math.min(share, measure.share)}
}

/** The measure that says most; what need not be looked for is not. */
export function best(first: Measure, ...others: readonly (() => Measure)[]): Measure {
  let most = first
  for (const other of others) {
    if (most.share >= 1) break
    const measure = other()
    if (measure.share > most.share) most = measure
  }
  return most
}
