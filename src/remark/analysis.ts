import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {Configurations, type FileConfig} from '../cli/config.ts'
import {nodeIo} from '../cli/node-io.ts'
import {
  type LintFinding,
  type PostmortemDocument,
  type RuleId,
  type Severity,
  lint,
  isPostmortem,
  parseDocument,
} from '../core/index.ts'

/** What the rules share of one file: read once, and linted once by the team's own configuration. */
interface Analysis {
  /** Undefined where the file is no postmortem. */
  readonly document: PostmortemDocument | undefined
  /** The team's. */
  readonly fileConfig: FileConfig
  readonly findings: readonly LintFinding[]
  /** What is wrong in the team's configuration. */
  readonly complaints: readonly string[]
}

declare module 'vfile' {
  interface DataMap {
    postmortem: Promise<Analysis>
  }
}

/** What remark's configuration says of a rule over the team's; undefined where it leaves that to the team. */
export interface OwnSetting {
  readonly level: Severity | undefined
  readonly options: Readonly<Record<string, unknown>> | undefined
}

/**
 * The findings of one rule on a file. All that is waited for is the analysis that the rules share: a file that already has
 * an error counts as done for the engine, which would not wait for it while another rule reads something.
 */
export async function findingsOf(
  file: VFile,
  id: RuleId,
  {level, options}: OwnSetting,
): Promise<LintFinding[]> {
  const {document, fileConfig, findings} = await (file.data.postmortem ??= analyze(file))
  if (document === undefined) return []
  if (level === undefined && options === undefined) return findings.filter(({rule}) => rule === id)
  const own = {[id]: [level ?? fileConfig.config.rules[id].level, options ?? {}]}
  const {config, complaints} = fileConfig.under({source, value: {rules: own}})
  for (const complaint of complaints.filter((one) => one.startsWith(source))) file.message(complaint)
  return lint(document, config, nodeIo().today).filter(({rule}) => rule === id)
}

/** Says on a postmortem what is wrong in the team's configuration; the run fails for it. */
export function configurationPlugin() {
  return async (_: unknown, file: VFile): Promise<void> => {
    const {complaints} = await (file.data.postmortem ??= analyze(file))
    for (const complaint of complaints)
      file.message(complaint, {source: 'postmortem', ruleId: 'configuration'}).fatal = true
  }
}

/** Names remark's configuration in messages. */
const source = 'remark'

async function analyze(file: VFile): Promise<Analysis> {
  const text = String(file)
  const io = {...nodeIo(), cwd: file.cwd}
  const configurations = new Configurations(io, {source, value: undefined})
  const fileConfig = await configurations.for(resolve(file.cwd, file.path || 'stdin.md'))
  const {config, kind, complaints} = fileConfig
  if (!isPostmortem(kind, text)) return {document: undefined, fileConfig, findings: [], complaints: []}
  const document = parseDocument(text)
  return {document, fileConfig, findings: lint(document, config, io.today), complaints}
}
