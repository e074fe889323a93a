import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import manifest from '../../../package.json' with {type: 'json'}
import {
  type LineIndex,
  type LintFinding,
  type Severity,
  type Span,
  explainRule,
  rules,
} from '../../core/index.ts'
import type {LintReport, ReportedFinding} from '../reports.ts'
import {placeOf, renderJson} from './json.ts'

const levels = {error: 'error', warning: 'warning', information: 'note'} as const satisfies Record<
  Severity,
  string
>

/** SARIF 2.1.0 (OASIS), as code scanning reads it. */
export function renderLintSarif(reports: readonly LintReport[]): string {
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: manifest.displayName, semanticVersion: manifest.version, rules: rules.map(toRule)},
        },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({repositoryPath}) => ({
          location: locationOf(repositoryPath),
          sourceLanguage: 'markdown',
        })),
        results: reports.flatMap((report) => report.findings.map((finding) => toResult(finding, report))),
      },
    ],
  })
}

function toRule(rule: (typeof rules)[number]) {
  const markdown = explainRule(rule)
  return {
    id: rule.id,
    shortDescription: {text: rule.description},
    help: {text: plain(markdown), markdown},
    defaultConfiguration: {level: levels[rule.severity]},
    properties: {tags: [rule.category]},
  }
}

function toResult(finding: ReportedFinding, {repositoryPath, lines}: LintReport) {
  const {rule, severity, message, span, suggestions, fingerprint, folded} = finding
  const locationAt = (place: Span) => ({
    physicalLocation: {artifactLocation: locationOf(repositoryPath), region: regionOf(place, lines)},
  })
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({id}) => id === rule),
    level: levels[severity],
    message: {text: message},
    locations: [locationAt(span)],
    ...(folded.length > 0 && {relatedLocations: folded.slice(1).map((other) => locationAt(other.span))}),
    partialFingerprints: {'postmortem/v1': fingerprint},
    ...(suggestions.length > 0 && {fixes: suggestions.map((one) => toFix(one, repositoryPath, lines))}),
  }
}

function toFix({title, edits}: LintFinding['suggestions'][number], file: string, lines: LineIndex) {
  const replacements = edits.map(({span, newText}) => ({
    deletedRegion: regionOf(span, lines),
    insertedContent: {text: newText},
  }))
  return {
    description: {text: title},
    artifactChanges: [{artifactLocation: locationOf(file), replacements}],
  }
}

function regionOf(span: Span, lines: LineIndex) {
  const {line, column, endLine, endColumn} = placeOf(span, lines)
  return {startLine: line, startColumn: column, endLine, endColumn}
}

function locationOf(file: string) {
  if (isAbsolute(file)) return {uri: pathToFileURL(file).href}
  return {uri: file.split('/').map(encodeURIComponent).join('/')}
}

/** What remains of a rule's explanation for whoever shows no Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1: $2')
    .replace(/\*+/g, '')
    .replace(/ {2}\n/g, '\n')
}
