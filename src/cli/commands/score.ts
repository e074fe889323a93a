import {LineIndex, documentDay, lint, parseDocument, reportOf, score as scoreOf} from '../../core/index.ts'
import {type Postmortem, readPostmortems} from '../postmortems.ts'
import {renderScoresJson} from '../reporters/score-json.ts'
import {renderScoresMarkdown} from '../reporters/score-markdown.ts'
import {renderScores} from '../reporters/score-pretty.ts'
import {painter} from '../reporters/terminal.ts'
import type {ScoreReport} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'

export async function score(session: Session): Promise<Outcome> {
  const {io, options} = session
  const reports: ScoreReport[] = []
  const pretty = (all: readonly ScoreReport[]): string => renderScores(all, painter(io.colour))
  for await (const postmortem of readPostmortems(session)) reports.push(scoreFile(postmortem, session))
  return {
    output: (renderers[options.format] ?? pretty)(reports),
    fails: reports.some((report) => report.score.mean < (options.min ?? 0)),
  }
}

const renderers: Readonly<Record<string, (reports: readonly ScoreReport[]) => string>> = {
  json: renderScoresJson,
  markdown: renderScoresMarkdown,
}

function scoreFile({file, text, config}: Postmortem, {today}: Session): ScoreReport {
  const document = parseDocument(text)
  const findings = lint(document, config, today)
  const result = scoreOf(document, findings, config.rubric)
  return {
    ...{file, lines: new LineIndex(document.text), score: result, day: documentDay(document, file)},
    report: () => reportOf(file, document, result),
  }
}
