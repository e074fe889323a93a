import {escapeMarkdown} from '../text/markdown.ts'
import {
  type Place,
  type Report,
  type ReportedCriterion,
  type ReportedDimension,
  lastName,
} from './report-model.ts'
import {allspawQuestion, limits, stepsSay} from './verdict.ts'

/** A report as Markdown, for a file, a comment, a chat. */
export function renderReport(report: Report): string {
  const {name, mean, pass, missing, dimensions, steps, facts, checklists, allspawTest} = report
  const lines = [
    `# Score of ${escapeMarkdown(name)}`,
    '',
    `**${mean.toFixed(1)} of 5: ${pass ? 'passes the rubric' : `does not pass yet (${missing})`}.**`,
    '',
    '| Dimension | Level | How levels are described |',
    '| --- | --- | --- |',
    ...dimensions.map(renderRow),
    '',
    ...(steps.length > 0
      ? [
          '## What would raise it most',
          '',
          stepsSay,
          '',
          ...steps.map(({words, mean: then, open}) => `1. ${words}${at(open)} → ${then.toFixed(1)}`),
          '',
        ]
      : []),
    ...dimensions
      .filter(({applicable}) => applicable)
      .flatMap((dimension) => [...renderDimension(dimension), '']),
    ...(facts.length > 0
      ? ['## Read from the text', '', ...facts.map(({words, places}) => `- ${words}${at(places)}`), '']
      : []),
    ...checklists.flatMap(({title, checks}) => [
      `## Checklist: ${title.toLowerCase()}`,
      '',
      ...checks.map(
        ({words, isDone}) =>
          `- [${isDone ? 'x' : ' '}] ${words}${isDone === undefined ? ' *(for people)*' : ''}`,
      ),
      '',
    ]),
    '## The Allspaw test',
    '',
    `${allspawQuestion} ${allspawTest === undefined ? 'Not answered yet.' : `Answered: ${allspawTest}.`}`,
    '',
    `*${limits}*`,
    '',
  ]
  return lines.join('\n')
}

function renderRow({title, level, applicable, says, otherwise}: ReportedDimension): string {
  return applicable
    ? `| ${title} | ${level} / 5 | ${says} |`
    : `| ${title} | not applicable | ${otherwise ?? ''} |`
}

function renderDimension({title, level, criteria, forNextLevel, leftOut}: ReportedDimension): string[] {
  return [
    `## ${title}: ${level} of 5`,
    '',
    ...criteria.map(renderCriterion),
    ...(leftOut.length > 0
      ? [`- Not asked of this kind of document: ${leftOut.join(', ').toLowerCase()}`]
      : []),
    ...(forNextLevel.length > 0 ? ['', `For level ${level + 1}: ${forNextLevel.join(' ')}`] : []),
  ]
}

function renderCriterion({title, met, share, note, advice, places, open}: ReportedCriterion): string {
  const mark = met ? '✓' : share > 0 ? '◐' : '✗'
  const seen = note === undefined ? '' : `: ${escapeMarkdown(note)}`
  return `- ${mark} **${title}**${seen}${at(places)}${advice === undefined ? '' : `. ${advice}${at(open)}`}`
}

function at(places: readonly Place[]): string {
  const byFile = new Map<string | undefined, Set<number>>()
  for (const {file, line} of places) byFile.set(file, (byFile.get(file) ?? new Set()).add(line))
  const said = [...byFile].map(([file, lines]) => {
    const numbers = `line${lines.size > 1 ? 's' : ''} ${[...lines].join(', ')}`
    return file === undefined ? numbers : `${escapeMarkdown(lastName(file))} ${numbers}`
  })
  return said.length === 0 ? '' : ` (${said.join('; ')})`
}

/** A report as JSON, for another program. */
export function renderReportJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}
