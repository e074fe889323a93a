import {LineIndex, fix, lint as findingsOf, parseDocument} from '../../core/index.ts'
import {reasonOf} from '../io.ts'
import {type Postmortem, readPostmortems} from '../postmortems.ts'
import {renderLintJson} from '../reporters/lint-json.ts'
import {renderLint} from '../reporters/lint-pretty.ts'
import {painter} from '../reporters/terminal.ts'
import type {LintReport} from '../reports.ts'
import type {Outcome, Session} from '../session.ts'
import {encodeText} from '../text.ts'

export async function lint(session: Session): Promise<Outcome> {
  const {io, options} = session
  const reports: LintReport[] = []
  for await (const postmortem of readPostmortems(session)) reports.push(await lintFile(postmortem, session))
  const severities = reports.flatMap(({findings}) => findings.map(({severity}) => severity))
  const warnings = severities.filter((severity) => severity === 'warning').length
  return {
    output: options.format === 'json' ? renderLintJson(reports) : renderLint(reports, painter(io.colour)),
    fails: severities.includes('error') || warnings > (options.maxWarnings ?? Infinity),
  }
}

async function lintFile(postmortem: Postmortem, session: Session): Promise<LintReport> {
  const {text, edits} = session.options.fix ? await fixFile(postmortem, session) : {...postmortem, edits: 0}
  const document = parseDocument(text)
  return {
    file: postmortem.file,
    lines: new LineIndex(document.text),
    findings: findingsOf(document, session.config, session.today),
    fixed: edits,
  }
}

/** The text that the file holds afterwards, and how many edits that took. */
async function fixFile(
  {file, path, bytes, mark, text}: Postmortem,
  {io, config, today, complain}: Session,
): Promise<{text: string; edits: number}> {
  const fixed = fix(text, config, today)
  if (fixed.text === text) return {text, edits: 0}
  try {
    await io.replace(path, {from: bytes, to: encodeText({mark, text: fixed.text})})
    return fixed
  } catch (error) {
    complain(`${file}: not fixed: ${reasonOf(error)}`)
    return {text, edits: 0}
  }
}
