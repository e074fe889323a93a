import * as vscode from 'vscode'
import {
  type Completion,
  type ConfigProblem,
  type LineIndex,
  type LintFinding,
  type Position,
  type Severity,
  type Span,
  type Suggestion,
  type TextEdit,
  choicesOf,
} from '../core/index.ts'

/** The only place that makes VS Code's objects from the core's plain data. */

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
}

export function toRange(document: vscode.TextDocument, {start, end}: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

function toPosition({line, column}: Position): vscode.Position {
  return new vscode.Position(line - 1, column - 1)
}

/** A finding as VS Code lists it; its code opens the rule's page. */
export function toDiagnostic(document: vscode.TextDocument, finding: LintFinding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.span),
    finding.message,
    severities[finding.severity],
  )
  diagnostic.source = 'postmortem'
  diagnostic.code = {value: finding.rule, target: rulePageCommand(finding.rule)}
  if (finding.folded.length > 0) {
    diagnostic.relatedInformation = finding.folded.slice(1).map((other) => {
      const range = toRange(document, other.span)
      const place = new vscode.Location(document.uri, range)
      return new vscode.DiagnosticRelatedInformation(place, document.getText(range))
    })
  }
  return diagnostic
}

/** A link that opens the page of a rule, from the extension's own files. */
function rulePageCommand(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:postmortem.explainRule?${encodeURIComponent(JSON.stringify([rule]))}`)
}

/** The range between two places of a text that is not open. */
export function toRangeOf(start: Position, end: Position): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end))
}

export function configDiagnostic({message, span: place}: ConfigProblem, lines: LineIndex): vscode.Diagnostic {
  const {start, end} = place ?? {start: 0, end: 0}
  const range = toRangeOf(lines.positionAt(start), lines.positionAt(end))
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error)
  diagnostic.source = 'postmortem'
  return diagnostic
}

/** The edits of one suggestion; blanks become tab stops. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit()
  result.set(
    document.uri,
    edits.map((edit) => {
      const range = toRange(document, edit.span)
      return edit.blanks === undefined
        ? vscode.TextEdit.replace(range, edit.newText)
        : vscode.SnippetTextEdit.replace(range, toSnippet(edit.newText, edit.blanks))
    }),
  )
  return result
}

/** A text whose blanks are tab stops; a blank that is a choice offers its options. */
export function toSnippet(newText: string, blanks: readonly Span[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  let done = 0
  for (const {start, end} of blanks) {
    snippet.appendText(newText.slice(done, start))
    const written = newText.slice(start, end)
    const choices = choicesOf(written)
    if (choices === undefined) snippet.appendPlaceholder(written)
    else snippet.appendChoice([...choices])
    done = end
  }
  return snippet.appendText(newText.slice(done))
}

export function toCodeAction(document: vscode.TextDocument, suggestion: Suggestion): vscode.CodeAction {
  const action = new vscode.CodeAction(suggestion.title, vscode.CodeActionKind.QuickFix)
  action.edit = toWorkspaceEdit(document, suggestion.edits)
  return action
}

const completionKinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  block: vscode.CompletionItemKind.Snippet,
}

/** A completion at its rank in the list. */
export function toCompletionItem(
  document: vscode.TextDocument,
  {label, kind, detail, documentation, edit, leadsOn = false}: Completion,
  rank: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({label, ...(detail !== undefined && {description: detail})})
  item.kind = completionKinds[kind]
  item.range = toRange(document, edit.span)
  item.insertText = toSnippet(edit.newText, edit.blanks ?? [])
  // VS Code compares with all that stands in the range, the quote that opens a value included.
  const quote = /^["']/.exec(document.getText(item.range))?.[0] ?? ''
  item.filterText = quote + label
  item.sortText = String(rank).padStart(3, '0')
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(documentation)
  if (leadsOn) item.command = {title: 'Suggest', command: 'editor.action.triggerSuggest'}
  return item
}
