import {type LintFinding, type Severity, messageWithLines, severities} from '../../core/index.ts'
import type {LintReport} from '../reports.ts'
import {alignColumns, widthOf, wrap} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

const colours = {error: 'red', warning: 'yellow', information: 'cyan'} as const satisfies Record<
  Severity,
  string
>

/** So narrow a column of messages is no longer read. */
const narrowest = 24

/**
 * Findings by file, and how many there are. Says nothing where no file was read.
 * @param columns that a line has room for; messages that are longer go on in the next line.
 * @param all with the findings too that are not to be shown, which count.
 */
export function renderLint(
  shown: readonly LintReport[],
  paint: Paint,
  columns = Infinity,
  all = shown,
): string {
  if (shown.length === 0) return ''
  const withFindings = shown.filter(({findings}) => findings.length > 0)
  const files = withFindings.map((report) => renderFile(report, paint, columns))
  return [...files, `${renderSummary(all)}\n`].join('\n')
}

function renderFile({file, lines, findings}: LintReport, paint: Paint, columns: number): string {
  const cells = findings.map((finding) => {
    const {span, severity, rule} = finding
    const {line, column} = lines.positionAt(span.start)
    const message = printableLine(messageWithLines(finding, lines))
    return {place: `${line}:${column}`, severity, message, rule}
  })
  const widest = (name: 'place' | 'severity' | 'rule'): number =>
    cells.reduce((most, cell) => Math.max(most, widthOf(cell[name])), 0)
  const room = columns - widest('place') - widest('severity') - widest('rule') - 8
  const rows = cells.flatMap(({place, severity, message, rule}) => {
    const [first, ...more] = wrap(message, Math.max(room, narrowest))
    return [
      [place, paint(colours[severity], severity), first!, paint('dim', rule)],
      ...more.map((part) => ['', '', part]),
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
