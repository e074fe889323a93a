import {escapeMarkdown} from '../text/markdown.ts'
import {type CriterionResult, type DimensionResult, type Score, nextSteps, passBar} from './score.ts'

/**
 * A score as a Markdown page: the verdict, the dimensions, what would raise it, and each criterion with the line of its
 * evidence.
 * @param lineOf the line, from 1, of an offset in the scored document
 */
export function renderScoreReport(name: string, score: Score, lineOf: (offset: number) => number): string {
  const {dimensions, mean, pass} = score
  const steps = nextSteps(score).slice(0, 3)
  const lines = [
    `# Score of ${escapeMarkdown(name)}`,
    '',
    `**${mean.toFixed(1)} of 5: ${pass ? 'passes the rubric' : `does not pass yet (${whyNoPass(score)})`}.**`,
    '',
    '| Dimension | Level |',
    '| --- | --- |',
    ...dimensions.map(
      ({title, level, applicable}) => `| ${title} | ${applicable ? `${level} / 5` : 'not applicable'} |`,
    ),
    '',
    ...(steps.length > 0
      ? ['## What would raise it most', '', ...steps.map(({advice}) => `1. ${advice ?? ''}`), '']
      : []),
    ...dimensions
      .filter(({applicable}) => applicable)
      .flatMap((dimension) => [...renderDimension(dimension, lineOf), '']),
    'This score judges form. Whether the facts are true, the analysis is deep enough and the tone fits is for people to say.',
    '',
  ]
  return lines.join('\n')
}

/** What stands between a score and a pass. */
export function whyNoPass({dimensions, mean}: Score): string {
  const low = dimensions.filter(({applicable, level}) => applicable && level < passBar.floor)
  const parts = [
    ...(low.length > 0
      ? [`below ${passBar.floor}: ${low.map(({title}) => title.toLowerCase()).join(', ')}`]
      : []),
    ...(mean < passBar.mean ? [`the mean is below ${passBar.mean.toFixed(1)}`] : []),
  ]
  return parts.join('; ')
}

function renderDimension(
  {title, level, criteria}: DimensionResult,
  lineOf: (offset: number) => number,
): string[] {
  return [
    `## ${title}: ${level} of 5`,
    '',
    ...criteria.map((criterion) => renderCriterion(criterion, lineOf)),
  ]
}

function renderCriterion(
  {id, met, evidence, advice}: CriterionResult,
  lineOf: (offset: number) => number,
): string {
  const name = id.replaceAll('-', ' ')
  if (!met) return `- ✗ **${name}**: ${advice ?? ''}`
  return `- ✓ **${name}**${evidence === undefined ? '' : ` (line ${lineOf(evidence.start)})`}`
}
