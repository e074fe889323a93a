import {LineIndex} from '../../core/index.ts'
import {reasonOf} from '../io.ts'
import {Baseline} from '../lint/baseline.ts'
import {LintCache} from '../lint/cache.ts'
import {ChangedLines} from '../lint/changes.ts'
import {showFixes} from '../lint/dry-run.ts'
import {fixedText} from '../lint/fixed-text.ts'
import {LintThreads, ahead} from '../lint/threads.ts'
import {type Postmortem, readPostmortems, readStandardInput, standardInput} from '../postmortems.ts'
import {renderReports} from '../reporters/lint.ts'
import {count} from '../reporters/terminal.ts'
import type {LintReport} from '../reports.ts'
import {RepositoryPaths} from '../repository.ts'
import type {Outcome, Session} from '../session.ts'
import {encodeText} from '../text.ts'

export async function lint(session: Session): Promise<Outcome> {
  const {io, options} = session
  if (options.fixDryRun) return showFixes(documents(session), session)
  const baseline =
    options.baseline === undefined || options.updateBaseline
      ? undefined
      : await Baseline.read(io, options.baseline)
  const changes = options.since === undefined ? undefined : new ChangedLines(io, options.since)
  const reports: LintReport[] = []
  for await (const report of reportsOf(session)) {
    // A file that was renamed is known again by all of its findings.
    const fresh = baseline ? {...report, findings: await baseline.newIn(report)} : report
    reports.push(changes ? {...fresh, findings: await changes.changedIn(fresh)} : fresh)
  }
  if (reports.length === 0) await changes?.check()
  if (options.baseline !== undefined && options.updateBaseline) {
    await Baseline.update(io, options.baseline, reports)
    const known = reports.reduce((sum, {findings}) => sum + findings.length, 0)
    return {output: `${count(known, 'finding')} written to ${options.baseline}.\n`, fails: false}
  }
  return outcome(reports, session)
}

function outcome(reports: readonly LintReport[], {io, options}: Session): Outcome {
  const severities = reports.flatMap(({findings}) => findings.map(({severity}) => severity))
  const warnings = severities.filter((severity) => severity === 'warning').length
  const shown = options.quiet
    ? reports.map((report) => ({
        ...report,
        findings: report.findings.filter(({severity}) => severity === 'error'),
      }))
    : reports
  const report = renderReports(shown, options.format, io, reports)
  const {maxWarnings = Infinity} = options
  const excess =
    warnings > maxWarnings ? `${count(warnings, 'warning')}, at most ${maxWarnings} allowed.\n` : ''
  // The output is then the document itself.
  const isDocument = options.stdin && options.fix
  if (isDocument) io.warn(report)
  const hasRoom = options.format === 'pretty' && !isDocument
  if (excess !== '' && !hasRoom) io.warn(excess)
  return {
    output: isDocument ? '' : report + (hasRoom ? excess : ''),
    fails: severities.includes('error') || excess !== '',
  }
}

async function* documents(session: Session): AsyncGenerator<Postmortem> {
  if (session.options.stdin) {
    const postmortem = await readStandardInput(session)
    if (postmortem) yield postmortem
  } else yield* readPostmortems(session)
}

async function* reportsOf(session: Session): AsyncGenerator<LintReport> {
  const {io, options, today, complain} = session
  const cache =
    options.cacheFile === undefined
      ? undefined
      : await LintCache.open(io, options.cacheFile, `${today} ${options.format === 'markdown'}`)
  const threads = new LintThreads(io.lintThread, io.cores - 1, options.format === 'markdown')
  const paths = new RepositoryPaths(io)
  const reports: Promise<LintReport>[] = []
  try {
    for await (const postmortem of documents(session)) {
      const {text, edits} = options.fix ? await fixFile(postmortem, session) : {...postmortem, edits: 0}
      const work = () => threads.lint({text, config: postmortem.config, today})
      const linted = cache ? cache.linted({...postmortem, text}, work) : work()
      const {file, path} = postmortem
      const repositoryPath = file === standardInput ? file : await paths.of(path)
      const report = linted.then((found) => ({
        file,
        repositoryPath,
        path,
        ...found,
        lines: new LineIndex(text),
        fixed: edits,
      }))
      // It fails where it is waited for.
      report.catch(() => undefined)
      reports.push(report)
      if (reports.length < ahead) continue
      threads.begin()
      yield reports.shift()!
    }
    threads.begin()
    yield* reports
  } finally {
    await threads.end()
  }
  await cache?.save().catch((error: unknown) => complain(`${options.cacheFile!}: ${reasonOf(error)}`))
}

/** The text that the file holds afterwards, and how many edits that took. Standard input goes to the output instead. */
async function fixFile(postmortem: Postmortem, session: Session): Promise<{text: string; edits: number}> {
  const {file, path, bytes, mark, text} = postmortem
  const {io, options, complain} = session
  const fixed = fixedText(postmortem, session)
  if (options.stdin) {
    io.print(mark + fixed.text)
    return fixed
  }
  if (fixed.text === text) return {text, edits: 0}
  try {
    await io.replace(path, {from: bytes, to: encodeText({mark, text: fixed.text})})
    return fixed
  } catch (error) {
    complain(`${file}: not fixed: ${reasonOf(error)}`)
    return {text, edits: 0}
  }
}
