import {type Config, isOverdue, lint, parseDocument, score} from '../../core/index.ts'
import type {Overview, ReportedFinding} from '../reports.ts'
import {fingerprinted} from './fingerprints.ts'

/** A text to lint, as plain data: another thread may do it. */
export interface LintWork {
  readonly text: string
  readonly config: Config
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Plain data too. */
export interface LintedText {
  readonly findings: readonly ReportedFinding[]
  /** Set where it was asked for. */
  readonly overview?: Overview
}

/** @param withOverview whether the result says how the document scores; the findings alone take less time. */
export function lintText({text, config, today}: LintWork, withOverview: boolean): LintedText {
  const document = parseDocument(text)
  const found = lint(document, config, today)
  const findings = fingerprinted(document, found, config, today)
  if (!withOverview) return {findings}
  const {mean, pass} = score(document, found, config.rubric)
  const overdue = document.actionItems.filter((item) => isOverdue(item, today)).length
  return {findings, overview: {mean, pass, overdue}}
}
