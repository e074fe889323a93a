import {type Severity, messageWithLines} from '../../core/index.ts'
import type {LintReport} from '../reports.ts'
import {placeOf} from './json.ts'

const levels = {error: 'error', warning: 'warning', information: 'notice'} as const satisfies Record<
  Severity,
  string
>

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function renderLintGithub(reports: readonly LintReport[]): string {
  return reports
    .flatMap(({repositoryPath, lines, findings}) =>
      findings.map((finding) => {
        const {rule, severity, span} = finding
        const message = messageWithLines(finding, lines)
        const {line, column, endLine, endColumn} = placeOf(span, lines)
        // GitHub takes columns only where a finding stays on its line.
        const columns = line === endLine ? {col: column, endColumn} : {}
        const properties = Object.entries({file: repositoryPath, line, endLine, ...columns, title: rule})
          .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
          .join(',')
        return `::${levels[severity]} ${properties}::${escapeMessage(message)}\n`
      }),
    )
    .join('')
}

function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
