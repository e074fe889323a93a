import {type DimensionResult, type Score, nextSteps, passBar} from '../../core/index.ts'
import type {ScoreReport} from '../reports.ts'
import {alignColumns} from './columns.ts'
import {type Paint, count, printableLine} from './terminal.ts'

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

function renderVerdict({mean, pass, dimensions}: Score, paint: Paint): string {
  if (pass) return paint('green', 'pass')
  const low = dimensions.filter(isLow).length
  const reasons = [
    ...(mean < passBar.mean ? [`mean below ${passBar.mean}`] : []),
    ...(low > 0 ? [`${count(low, 'dimension')} below ${passBar.floor}`] : []),
  ]
  return `${paint('red', 'no pass')}: ${reasons.join(', ')}`
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
