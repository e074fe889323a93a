import {isPiece, type Config, isOverdue, lint, parseDocument, score} from '../../core/index.ts'
import type {Overview, ReportedFinding} from '../reports.ts'
import {type DocumentIdentity, identityOf} from './document-identity.ts'
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
  readonly identity: DocumentIdentity
  readonly findings: readonly ReportedFinding[]
  /** Set where it was asked for. */
  readonly overview?: Overview
}

/** @param withOverview whether the result says how the document scores; the findings alone take less time. */
export function lintText({text, config, today}: LintWork, withOverview: boolean): LintedText {
  const document = parseDocument(inTwoBytes(text))
  const found = lint(document, config, today)
  const findings = fingerprinted(document, found)
  const identity = identityOf(document)
  if (!withOverview) return {identity, findings}
  const {mean, pass} = score(document, found, config.rubric)
  const scored = isPiece(document) ? {} : {score: {mean, pass}}
  const overdue = document.actionItems.filter((item) => isOverdue(item, today)).length
  return {identity, findings, overview: {...scored, overdue}}
}

/**
 * The same text, held with two bytes for each unit. V8 keeps texts within Latin-1 in one, and compiles each pattern
 * anew for the other kind: with documents of both kinds that is a tenth of a run.
 */
function inTwoBytes(text: string): string {
  return `\u2029${text}`.slice(1)
}
