import {type LintFinding, type Severity, severities} from '../../core/index.ts'
import type {LintReport} from '../reports.ts'
import {alignColumns} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

const colours = {error: 'red', warning: 'yellow', information: 'cyan'} as const satisfies Record<
  Severity,
  string
>

/** Findings by file, and how many there are. Says nothing where no file was read. */
export function renderLint(reports: readonly LintReport[], paint: Paint): string {
  if (reports.length === 0) return ''
  const withFindings = reports.filter(({findings}) => findings.length > 0)
  return [...withFindings.map((report) => renderFile(report, paint)), `${renderSummary(reports)}\n`].join(
    '\n',
  )
}

function renderFile({file, lines, findings}: LintReport, paint: Paint): string {
  const rows = findings.map(({span, severity, message, rule}) => {
    const {line, column} = lines.positionAt(span.start)
    return [
      `${line}:${column}`,
      paint(colours[severity], severity),
      printableLine(message),
      paint('dim', rule),
    ]
  })
  return [paint('bold', printableLine(file)), ...alignColumns(rows).map((row) => `  ${row}`), ''].join('\n')
}

function renderSummary(reports: readonly LintReport[]): string {
  const findings = reports.flatMap((report) => report.findings)
  const fixed = reports.reduce((sum, report) => sum + report.fixed, 0)
  const fixable = findings.filter(isFixable).length
  return [
    `${count(reports.length, 'file')}: ${findings.length === 0 ? 'nothing found' : renderCounts(findings)}.`,
    ...(fixed > 0 ? [`${count(fixed, 'edit')} made.`] : []),
    ...(fixable > 0 ? [`${fixable} fixable with --fix.`] : []),
  ].join(' ')
}

function renderCounts(findings: readonly LintFinding[]): string {
  const amount = (wanted: Severity): number => findings.filter(({severity}) => severity === wanted).length
  return [...severities]
    .reverse()
    .map((severity) =>
      severity === 'information' ? `${amount(severity)} information` : count(amount(severity), severity),
    )
    .join(', ')
}

function isFixable({suggestions}: LintFinding): boolean {
  return suggestions.some(({safe}) => safe)
}
