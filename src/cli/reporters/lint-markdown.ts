import {
  type LintFinding,
  type Severity,
  escapeMarkdown,
  messageWithLines,
  severities,
} from '../../core/index.ts'
import type {LintReport} from '../reports.ts'

import {count} from './terminal.ts'

/** As many findings as anyone reads in a summary; GitHub cuts one off at a megabyte. */
const mostFindings = 200

/** A table of the files with score, findings and overdue actions, and the findings below: for a job's summary. */
export function renderLintMarkdown(reports: readonly LintReport[]): string {
  if (reports.length === 0) return 'No postmortems.\n'
  const all = reports.flatMap((report) => report.findings.map((finding) => ({report, finding})))
  const rest = all.length - mostFindings
  return [
    '## Postmortems',
    '',
    '| File | Score | Errors | Warnings | Information | Overdue actions |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...reports.map(renderRow),
    '',
    ...(all.length === 0 ? ['Nothing found.'] : ['<details><summary>Findings</summary>', '']),
    ...all.slice(0, mostFindings).map(({report, finding}) => renderFinding(report, finding)),
    ...(rest > 0 ? [`- … and ${count(rest, 'finding')} more`] : []),
    ...(all.length === 0 ? [] : ['', '</details>']),
    '',
  ].join('\n')
}

function renderRow({file, findings, overview}: LintReport): string {
  const amount = (wanted: Severity): number => findings.filter(({severity}) => severity === wanted).length
  const scored = overview?.score
  const score = scored ? `${scored.pass ? '✅' : '❌'} ${scored.mean.toFixed(1)}` : ''
  const counts = [...severities].reverse().map(amount)
  return `| ${[escapeMarkdown(file), score, ...counts, overview?.overdue ?? ''].join(' | ')} |`
}

function renderFinding({file, lines}: LintReport, finding: LintFinding): string {
  const {span, severity, rule} = finding
  const {line} = lines.positionAt(span.start)
  const message = messageWithLines(finding, lines)
  return `- ${escapeMarkdown(`${file}:${line}`)} ${severity}: ${escapeMarkdown(message)} (\`${rule}\`)`
}
