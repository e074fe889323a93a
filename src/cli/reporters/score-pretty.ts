import {type DimensionResult, type Score, nextSteps, passBar, whyNoPass} from '../../core/index.ts'
import type {ScoreReport} from '../reports.ts'
import {alignColumns} from './columns.ts'
import {type Paint, printableLine} from './terminal.ts'

/** As many steps as one sitting has room for. */
const mostSteps = 3

/** For each file the mean, whether it passes and why not, the level of each dimension, and what to do next. */
export function renderScores(reports: readonly ScoreReport[], paint: Paint): string {
  return reports.map((report) => renderFile(report, paint)).join('\n')
}

function renderFile({file, score}: ScoreReport, paint: Paint): string {
  const steps = nextSteps(score).slice(0, mostSteps)
  const lines = [
    paint('bold', printableLine(file)),
    `  ${score.mean.toFixed(1)}  ${renderVerdict(score, paint)}`,
    ...alignColumns(score.dimensions.map((dimension) => renderDimension(dimension, paint))).map(indent),
    ...(steps.length > 0 ? ['Next best steps:', ...steps.map(({advice}) => `- ${advice}`)].map(indent) : []),
  ]
  return `${lines.join('\n')}\n`
}

function renderVerdict(score: Score, paint: Paint): string {
  return score.pass ? paint('green', 'pass') : `${paint('red', 'no pass')}: ${whyNoPass(score)}`
}

function renderDimension(dimension: DimensionResult, paint: Paint): string[] {
  const {title, level, applicable} = dimension
  if (!applicable) return ['–', `${title} ${paint('dim', '(not applicable)')}`]
  return [isLow(dimension) ? paint('red', `${level}`) : `${level}`, title]
}

function isLow({applicable, level}: DimensionResult): boolean {
  return applicable && level < passBar.floor
}

function indent(line: string): string {
  return `  ${line}`
}
