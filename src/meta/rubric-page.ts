import {type Criterion, type Dimension, defaultRubric, dimensions} from '../core/index.ts'

/** What the rubric measures, as Markdown: its dimensions in order, their levels and criteria. */
export function renderRubric(): string {
  return dimensions.map(renderDimension).join('\n\n')
}

function renderDimension({id, title, levels, criteria, otherwise}: Dimension): string {
  return [
    `### ${title}`,
    '',
    `\`${id}\`${otherwise === undefined ? '' : `. ${otherwise}`}`,
    '',
    '| Level | Reads |',
    '| --- | --- |',
    ...Object.entries(levels).map(([level, reads]) => `| ${level} | ${reads} |`),
    '',
    '| Criterion | Weight | What meets it |',
    '| --- | --- | --- |',
    ...criteria.map(renderCriterion),
  ].join('\n')
}

function renderCriterion({id, weight, advice, holdsAt, holdsUnless = []}: Criterion): string {
  const others =
    holdsUnless.length === 0 ? '' : `, and of ${holdsUnless.map((one) => `\`${one}\``).join(', ')},`
  const hold = holdsAt === undefined ? '' : ` Without any of it${others} the level is ${holdsAt} at most.`
  return `| \`${id}\` | ${weight} | ${advice}${hold} |`
}

/** From which share of the weights on a dimension has a level, and what passes. */
export function renderThresholds(): string {
  const {levels, pass} = defaultRubric
  return [
    '| Level | From this share of the weights on |',
    '| --- | --- |',
    ...levels.map((share, index) => `| ${index + 2} | ${Math.round(share * 100)} % |`),
    '',
    `A document passes with a mean of at least ${pass.mean.toFixed(1)} and no dimension below ${pass.floor}.`,
  ].join('\n')
}
