import {dirname, resolve} from 'node:path'
import {
  LineIndex,
  type PackPlace,
  type PostmortemDocument,
  type WholePack,
  documentDay,
  isPiece,
  lint,
  openPlaces,
  packIndex,
  packParts,
  parseDocument,
  reportOf,
  score as scoreOf,
} from '../../core/index.ts'
import {type Postmortem, readPostmortems} from '../postmortems.ts'
import {placeOf} from '../reporters/json.ts'
import {renderScoresJson} from '../reporters/score-json.ts'
import {renderScoresMarkdown} from '../reporters/score-markdown.ts'
import {renderScores} from '../reporters/score-pretty.ts'
import {painter, printable} from '../reporters/terminal.ts'
import type {ScoreReport} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'
import {readWholePack} from '../whole-packs.ts'

export async function score(session: Session): Promise<Outcome> {
  const {io, options} = session
  const reports: ScoreReport[] = []
  /** The rubric is about a whole: one file of a Pack would be told what stands in the others. */
  const wholes = new Set<string>()
  const pieces: (Postmortem & {readonly index: string | undefined})[] = []
  const pretty = (all: readonly ScoreReport[]): string => renderScores(all, painter(io.colour))
  for await (const postmortem of readPostmortems(session)) {
    const document = parseDocument(postmortem.text)
    if (packParts(document).length > 0) {
      const whole = await readWholePack(postmortem, document, session)
      if (whole !== undefined) reports.push(scoreFile(postmortem, whole.document, session, whole))
      wholes.add(postmortem.path)
    } else if (isPiece(document)) pieces.push({...postmortem, index: packIndex(document)})
    else reports.push(scoreFile(postmortem, document, session))
  }
  for (const {file, path, index} of pieces)
    if (index === undefined || !wholes.has(resolve(dirname(path), index)))
      io.warn(
        `${printable(file)} is part of ${printable(index ?? 'another document')}, which has the score.\n`,
      )
  const bar = options.pass ? '--pass' : options.min === undefined ? undefined : '--min'
  const isUnscored = bar !== undefined && reports.length === 0
  if (isUnscored) io.warn(`Nothing was scored, so nothing reaches ${bar}.\n`)
  return {
    output: (renderers[options.format] ?? pretty)(reports),
    fails:
      isUnscored ||
      reports.some(({score: {mean, pass}}) => mean < (options.min ?? 0) || (options.pass && !pass)),
  }
}

const renderers: Readonly<Record<string, (reports: readonly ScoreReport[]) => string>> = {
  json: renderScoresJson,
  markdown: renderScoresMarkdown,
}

function scoreFile(
  {file, config}: Postmortem,
  document: PostmortemDocument,
  {today}: Session,
  pack?: WholePack,
): ScoreReport {
  const findings = lint(document, config, today)
  const result = scoreOf(document, findings, config.rubric)
  const lines = new LineIndex(document.text)
  return {
    ...{file, score: result, day: documentDay(document, file)},
    placeOf: (span) => (pack === undefined ? placeOf(span, lines) : placeInPack(pack.placeOf(span))),
    openOf: (criterion) => openPlaces(document, criterion),
    report: () => reportOf(file, document, result, pack),
  }
}

function placeInPack({file, lines, ...span}: PackPlace) {
  return {file, ...placeOf(span, lines)}
}
