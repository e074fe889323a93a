import {LineIndex, lint, parseDocument, score as scoreOf} from '../../core/index.ts'
import {type Postmortem, readPostmortems} from '../postmortems.ts'
import {renderScoresJson} from '../reporters/score-json.ts'
import {renderScores} from '../reporters/score-pretty.ts'
import {painter} from '../reporters/terminal.ts'
import type {ScoreReport} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'

export async function score(session: Session): Promise<Outcome> {
  const {io, options} = session
  const reports: ScoreReport[] = []
  for await (const postmortem of readPostmortems(session)) reports.push(scoreFile(postmortem, session))
  return {
    output: options.format === 'json' ? renderScoresJson(reports) : renderScores(reports, painter(io.colour)),
    fails: reports.some((report) => report.score.mean < (options.min ?? 0)),
  }
}

function scoreFile({file, text, config}: Postmortem, {today}: Session): ScoreReport {
  const document = parseDocument(text)
  const findings = lint(document, config, today)
  return {file, lines: new LineIndex(document.text), score: scoreOf(document, findings)}
}
