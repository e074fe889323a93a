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
  /** What the document calls itself; empty where it has no title. */
  readonly title: string
  readonly findings: readonly ReportedFinding[]
  /** Set where it was asked for. */
  readonly overview?: Overview
}

/** @param withOverview whether the result says how the document scores; the findings alone take less time. */
export function lintText({text, config, today}: LintWork, withOverview: boolean): LintedText {
  const document = parseDocument(inTwoBytes(text))
  const found = lint(document, config, today)
  const findings = fingerprinted(document, found, config, today)
  const heading = document.sections.find(({form, depth}) => form === 'heading' && depth === 1)
  const title = heading?.title ?? document.metadata.find(({key}) => key === 'title')?.value ?? ''
  if (!withOverview) return {title, findings}
  const {mean, pass} = score(document, found, config.rubric)
  const overdue = document.actionItems.filter((item) => isOverdue(item, today)).length
  return {title, findings, overview: {mean, pass, overdue}}
}

/**
 * The same text, held with two bytes for each unit. V8 keeps texts within Latin-1 in one, and compiles each pattern
 * anew for the other kind: with documents of both kinds that is a tenth of a run.
 */
function inTwoBytes(text: string): string {
  return `\u2029${text}`.slice(1)
}
