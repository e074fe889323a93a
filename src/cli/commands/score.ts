import {
  LineIndex,
  type PostmortemDocument,
  documentDay,
  isPiece,
  lint,
  parseDocument,
  reportOf,
  score as scoreOf,
} from '../../core/index.ts'
import {type Postmortem, readPostmortems} from '../postmortems.ts'
import {renderScoresJson} from '../reporters/score-json.ts'
import {renderScoresMarkdown} from '../reporters/score-markdown.ts'
import {renderScores} from '../reporters/score-pretty.ts'
import {painter, printable} from '../reporters/terminal.ts'
import type {ScoreReport} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'

export async function score(session: Session): Promise<Outcome> {
  const {io, options} = session
  const reports: ScoreReport[] = []
  const pretty = (all: readonly ScoreReport[]): string => renderScores(all, painter(io.colour))
  for await (const postmortem of readPostmortems(session)) {
    const document = parseDocument(postmortem.text)
    // The rubric is about a whole: one file of a Pack would be told what stands in the others.
    if (isPiece(document))
      io.warn(`${printable(postmortem.file)} is a part of a Pack, which has no score of its own.\n`)
    else reports.push(scoreFile(postmortem, document, session))
  }
  const isUnscored = options.min !== undefined && reports.length === 0
  if (isUnscored) io.warn('Nothing was scored, so nothing reaches --min.\n')
  return {
    output: (renderers[options.format] ?? pretty)(reports),
    fails: isUnscored || reports.some((report) => report.score.mean < (options.min ?? 0)),
  }
}

const renderers: Readonly<Record<string, (reports: readonly ScoreReport[]) => string>> = {
  json: renderScoresJson,
  markdown: renderScoresMarkdown,
}

function scoreFile({file, config}: Postmortem, document: PostmortemDocument, {today}: Session): ScoreReport {
  const findings = lint(document, config, today)
  const result = scoreOf(document, findings, config.rubric)
  return {
    ...{file, lines: new LineIndex(document.text), score: result, day: documentDay(document, file)},
    report: () => reportOf(file, document, result),
  }
}
