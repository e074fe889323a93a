/** What a team can set of the rubric. */
export interface Rubric {
  /** A pass has no applicable dimension below `floor` and a mean of at least `mean`. */
  readonly pass: {readonly floor: number; readonly mean: number}
  /** The shares of a dimension's weight from which on its level is 2, 3, 4 and 5. */
  readonly levels: readonly [number, number, number, number]
  /** Of dimensions in the mean, and of criteria in their dimension, by id. */
  readonly weights: Readonly<Record<string, number>>
  /** Ids of dimensions and criteria that are left out. */
  readonly off: readonly string[]
}

/** The pass rule of the Pack, and levels set on documents that people wrote to the descriptions of levels 1, 3 and 5. */
export const defaultRubric: Rubric = {
  pass: {floor: 3, mean: 4},
  levels: [0.16, 0.28, 0.65, 0.8],
  weights: {},
  off: [],
}
