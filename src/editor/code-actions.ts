import * as vscode from 'vscode'
import {
  type LintFinding,
  type RuleId,
  actionRewrites,
  copyObligation,
  disableSuggestions,
  moveIdea,
  ruleEdits,
  safeEdits,
  sectionRewrites,
  span,
  unfold,
} from '../core/index.ts'
import type {Analyses, Analysis} from './analyses.ts'
import {toCodeAction, toRange, toWorkspaceEdit} from './convert.ts'
import {IdeaAction} from './idea-action.ts'

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('postmortem')

const rewriteKind = vscode.CodeActionKind.RefactorRewrite.append('postmortem')

export const providedKinds = [vscode.CodeActionKind.QuickFix, rewriteKind, fixAllKind]

/** Quick fixes for the findings at the cursor, other forms for action items, and fix-all for safe edits; made from the current version's analysis. */
export class PostmortemCodeActions implements vscode.CodeActionProvider {
  readonly #analyses: Analyses

  constructor(analyses: Analyses) {
    this.#analyses = analyses
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    {only, diagnostics}: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const analysis = await this.#analyses.load(document)
    if (analysis === undefined) return []
    if (only !== undefined && fixAllKind.intersects(only) && !vscode.CodeActionKind.QuickFix.contains(only)) {
      return fixAll(document, analysis)
    }
    const here = analysis.findings
      .flatMap((finding) => unfold(finding))
      .filter(({span}) => toRange(document, span).intersection(range) !== undefined)
    const fixes = here.flatMap((finding) => [
      ...quickFixes(document, finding, diagnostics),
      ...move(document, analysis, finding, diagnostics),
    ])
    return [
      ...fixes,
      ...[...new Set(here.map(({rule}) => rule))].flatMap((rule) => fixRule(document, analysis, rule)),
      ...here.flatMap((finding) => settle(document, finding)),
      ...here.flatMap((finding) => disable(document, analysis, finding)),
      ...rewrite(document, range, analysis).filter(({title}) => !fixes.some((fix) => fix.title === title)),
    ]
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction {
    return action instanceof IdeaAction ? action.resolve() : action
  }
}

function quickFixes(
  document: vscode.TextDocument,
  finding: LintFinding,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const own = shownFor(document, finding, shown)
  const {suggestions} = finding
  return suggestions.map((suggestion) => {
    const action = toCodeAction(document, suggestion)
    action.diagnostics = own
    // Where there is a choice, it is the author's.
    action.isPreferred = suggestion.safe === true || suggestions.length === 1
    return action
  })
}

/** What VS Code shows of a finding. */
function shownFor(
  document: vscode.TextDocument,
  {rule, span: place}: LintFinding,
  shown: readonly vscode.Diagnostic[],
): vscode.Diagnostic[] {
  const own = toRange(document, place)
  return shown.filter(
    ({code, range}) => typeof code === 'object' && code.value === rule && range.isEqual(own),
  )
}

/** Where the words of a finding wish for a control: tells what there was, and puts the control among the actions. */
function move(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: LintFinding,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const offer = moveIdea(analysis.document, finding)
  if (offer === undefined) return []
  const action = new IdeaAction(document, offer, vscode.CodeActionKind.QuickFix)
  action.diagnostics = shownFor(document, finding, shown)
  return [action]
}

/** All findings of a rule at once, where there are several; blanks stay as text to fill in. */
function fixRule(document: vscode.TextDocument, {findings}: Analysis, rule: RuleId): vscode.CodeAction[] {
  const edits = ruleEdits(findings, rule)
  if (edits.length < 2) return []
  const action = new vscode.CodeAction(
    `Fix all ${rule} findings in this document`,
    vscode.CodeActionKind.QuickFix,
  )
  action.edit = toWorkspaceEdit(
    document,
    edits.map(({span, newText}) => ({span, newText})),
  )
  return [action]
}

/** For a name: who it is, or that it is nobody, written where the team keeps such things. */
function settle(document: vscode.TextDocument, {rule, span}: LintFinding): vscode.CodeAction[] {
  if (rule !== 'no-named-individual') return []
  const name = document.getText(toRange(document, span))
  const write = (title: string, command: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
    action.command = {title, command, arguments: [document.uri, name]}
    return action
  }
  return [
    write(`Add “${name}” to the team's people, with a role`, 'postmortem.addPerson'),
    write(`“${name}” is not a person: add to the allow list`, 'postmortem.allowWord'),
  ]
}

/**
 * Other forms for the action items at the cursor, an obligation there as one of them, and what the section or document
 * lacks of its template.
 */
function rewrite(
  document: vscode.TextDocument,
  {start, end}: vscode.Range,
  analysis: Analysis,
): vscode.CodeAction[] {
  const at = span(document.offsetAt(start), document.offsetAt(end))
  const copied = copyObligation(analysis.document, at, analysis.config)
  const suggestions = [...actionRewrites(analysis.document, at), ...sectionRewrites(analysis.document, at)]
  return [
    ...(copied === undefined ? [] : [new IdeaAction(document, copied, rewriteKind)]),
    ...suggestions.map((suggestion) => {
      const action = toCodeAction(document, suggestion)
      action.kind = rewriteKind
      return action
    }),
  ]
}

function disable(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: LintFinding,
): vscode.CodeAction[] {
  return disableSuggestions(analysis.document, finding).map((suggestion) =>
    toCodeAction(document, suggestion),
  )
}

function fixAll(document: vscode.TextDocument, {findings}: Analysis): vscode.CodeAction[] {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  const action = new vscode.CodeAction('Fix all safe postmortem findings', fixAllKind)
  action.edit = toWorkspaceEdit(document, edits)
  return [action]
}
