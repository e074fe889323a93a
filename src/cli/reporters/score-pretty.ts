import {type DimensionResult, type Score, nextSteps, whyNoPass} from '../../core/index.ts'
import type {ScoreReport} from '../reports.ts'
import {alignColumns} from './columns.ts'
import {scoreRows, trendRows} from './score-table.ts'
import {type Paint, printableLine} from './terminal.ts'

/** One file with all that it lacks; several as a table by date, with what became of the scores over time. */
export function renderScores(reports: readonly ScoreReport[], paint: Paint): string {
  const [only, ...others] = reports
  if (only === undefined) return ''
  if (others.length === 0) return renderFile(only, paint)
  const table = (rows: readonly (readonly string[])[]): string[] =>
    alignColumns(rows.map((row) => row.map(printableLine))).map((line, index) =>
      index === 0 ? paint('bold', line) : line,
    )
  return [...table(scoreRows(reports)), '', ...table(trendRows(reports)), ''].join('\n')
}

/** The mean, whether it passes and why not, the level of each dimension, and what to do next. */
function renderFile({file, score}: ScoreReport, paint: Paint): string {
  const steps = nextSteps(score)
  const lines = [
    paint('bold', printableLine(file)),
    `  ${score.mean.toFixed(1)}  ${renderVerdict(score, paint)}`,
    ...alignColumns(score.dimensions.map((dimension) => renderDimension(dimension, score, paint))).map(
      indent,
    ),
    ...(steps.length > 0
      ? [
          'Next best steps:',
          ...steps.map(({criterion, mean}) => `- ${criterion.advice} → ${mean.toFixed(1)}`),
        ].map(indent)
      : []),
  ]
  return `${lines.join('\n')}\n`
}

function renderVerdict(score: Score, paint: Paint): string {
  return score.pass ? paint('green', 'pass') : `${paint('red', 'no pass')}: ${whyNoPass(score)}`
}

function renderDimension(dimension: DimensionResult, {bar}: Score, paint: Paint): string[] {
  const {title, level, applicable} = dimension
  if (!applicable) return ['–', `${title} ${paint('dim', '(not applicable)')}`]
  return [level < bar.floor ? paint('red', `${level}`) : `${level}`, title]
}

function indent(line: string): string {
  return `  ${line}`
}
