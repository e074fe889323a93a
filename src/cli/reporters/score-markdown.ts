import {escapeMarkdown, renderReport} from '../../core/index.ts'
import type {ScoreReport} from '../reports.ts'

import {scoreRows, trendRows} from './score-table.ts'

/** One postmortem as its whole report; several as a table, with what became of the scores over time. */
export function renderScoresMarkdown(reports: readonly ScoreReport[]): string {
  const [only, ...others] = reports
  if (only === undefined) return ''
  if (others.length === 0) return renderReport(only.report())
  return [
    '# Scores',
    '',
    ...table(scoreRows(reports)),
    '',
    '## By quarter',
    '',
    ...table(trendRows(reports)),
    '',
  ].join('\n')
}

function table([header, ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return header === undefined ? [] : [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)]
}
