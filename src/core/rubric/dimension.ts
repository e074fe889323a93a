import type {Evidence, Measured} from './evidence.ts'

/** Something that a reader looks for in a postmortem. */
export interface Criterion {
  readonly id: string
  /** How much it counts within its dimension. */
  readonly weight: number
  /** What would meet it, in the imperative. */
  readonly advice: string
  readonly measure: (measured: Measured) => Evidence
}

/** One side of a postmortem's quality. Its level is the weighted share of its criteria that are met. */
export interface Dimension {
  readonly id: string
  readonly title: string
  readonly criteria: readonly Criterion[]
  /** Where it is absent, the dimension always counts. */
  readonly applies?: (measured: Measured) => boolean
}
