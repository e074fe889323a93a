import type {ActionItem, LineIndex, LintFinding, Score} from '../core/index.ts'

/** What `lint` has to say about one file, after `--fix` if that was asked for. */
export interface LintReport {
  readonly file: string
  /** Of the text that the findings stand in. */
  readonly lines: LineIndex
  readonly findings: readonly LintFinding[]
  /** How many edits were written. */
  readonly fixed: number
}

export interface ScoreReport {
  readonly file: string
  /** Of the text that the evidence stands in. */
  readonly lines: LineIndex
  readonly score: Score
}

/** An action item, where it stands and how it stands today. */
export interface ListedAction {
  readonly file: string
  readonly line: number
  readonly item: ActionItem
  /** The day as `YYYY-MM-DD` where it could be read, else what is written. */
  readonly due: string | undefined
  readonly overdue: boolean
}
