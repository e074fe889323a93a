import type {
  ActionItem,
  CriterionResult,
  LineIndex,
  LintFinding,
  Report,
  Score,
  Span,
  TrackedItem,
} from '../core/index.ts'
import type {DocumentIdentity} from './lint/document-identity.ts'
import type {Place} from './reporters/json.ts'

/** A finding, and what stays the same about it while other parts of the file change. */
export interface ReportedFinding extends LintFinding {
  readonly fingerprint: string
  /** The same for each single thing that it says: itself, or one for each of several that are missing. */
  readonly parts: readonly string[]
  readonly folded: readonly ReportedFinding[]
}

/** What `lint` has to say about one file, after `--fix` if that was asked for. */
export interface LintReport {
  readonly file: string
  /** Its path in its repository; what reports for whoever hosts that call it. */
  readonly repositoryPath: string
  /** The real path of the file. */
  readonly path: string
  readonly identity: DocumentIdentity
  /** Of the text that the findings stand in. */
  readonly lines: LineIndex
  readonly findings: readonly ReportedFinding[]
  /** How many edits were written. */
  readonly fixed: number
  /** Set where the format shows it. */
  readonly overview?: Overview
}

/** How a postmortem stands, in a line of a table. */
export interface Overview {
  /** None for one file of a Pack: the score is that of the whole. */
  readonly score?: {readonly mean: number; readonly pass: boolean}
  readonly overdue: number
}

export interface ScoreReport {
  readonly file: string
  /** Where something stands; with the file, where the score is that of a Pack in several. */
  readonly placeOf: (span: Span) => Place & {readonly file?: string}
  readonly score: Score
  /** The day that the document is about, `YYYY-MM-DD`. */
  readonly day: string | undefined
  /** Where the advice of a criterion is followed. */
  readonly openOf: (criterion: CriterionResult) => readonly Span[]
  /** All that a page about this score says. */
  readonly report: () => Report
}

/** An action item, where it stands and how it stands today. */
export interface ListedAction extends TrackedItem {
  readonly item: ActionItem
  readonly line: number
  readonly column: number
  /** Its number in its document, from 1. */
  readonly number: number
  /** Of the ticket, where that is written. */
  readonly address: string | undefined
  /** The day as `YYYY-MM-DD` where it could be read, else what is written. */
  readonly due: string | undefined
  readonly overdue: boolean
}
