import * as vscode from 'vscode'
import {type LintFinding, safeEdits} from '../core/index.ts'
import type {Analyses, Analysis} from './analyses.ts'
import {toCodeAction, toRange, toWorkspaceEdit} from './convert.ts'

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('postmortem')

export const providedKinds = [vscode.CodeActionKind.QuickFix, fixAllKind]

/** Quick fixes for the findings at the cursor, and fix-all for safe edits; made from the current version's analysis. */
export class PostmortemCodeActions implements vscode.CodeActionProvider {
  readonly #analyses: Analyses

  constructor(analyses: Analyses) {
    this.#analyses = analyses
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    {only, diagnostics}: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const analysis = this.#analyses.get(document)
    if (analysis === undefined) return []
    if (only !== undefined && fixAllKind.intersects(only) && !vscode.CodeActionKind.QuickFix.contains(only)) {
      return fixAll(document, analysis)
    }
    return analysis.findings
      .filter(({span}) => toRange(document, span).intersection(range) !== undefined)
      .flatMap((finding) => quickFixes(document, finding, diagnostics))
  }
}

function quickFixes(
  document: vscode.TextDocument,
  finding: LintFinding,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = toRange(document, finding.span)
  const own = shown.filter(
    ({code, range: place}) => typeof code === 'object' && code.value === finding.rule && place.isEqual(range),
  )
  return finding.suggestions.map((suggestion, index) => {
    const action = toCodeAction(document, suggestion)
    action.diagnostics = own
    action.isPreferred = index === 0
    return action
  })
}

function fixAll(document: vscode.TextDocument, {findings}: Analysis): vscode.CodeAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  const action = new vscode.CodeAction('Fix all safe postmortem findings', fixAllKind)
  action.edit = toWorkspaceEdit(document, edits)
  return [action]
}
