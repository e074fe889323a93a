import * as vscode from 'vscode'
import {
  type Config,
  type Contributor,
  type LintFinding,
  Memory,
  type PostmortemDocument,
  type ResolvedConfig,
  type Score,
  lint,
  score,
  withContributors,
} from '../core/index.ts'
import type {Configurations} from './configurations.ts'
import type {Contributors} from './contributors.ts'
import {isMarkdownFile} from './markdown-file.ts'
import {readPostmortem} from './postmortems.ts'
import {today} from './today.ts'

/** All that is shown of one version of a postmortem. */
export interface Analysis {
  readonly document: PostmortemDocument
  /** What it was made with: the team's, and the people of the repository. */
  readonly config: Config
  readonly findings: readonly LintFinding[]
  /** Counted when it is asked for: findings are shown first. */
  readonly score: Score
}

interface Kept {
  readonly memory: Memory
  readonly version: number
  readonly resolved: ResolvedConfig
  readonly people: readonly Contributor[]
  readonly day: string
  readonly analysis: Analysis | undefined
}

/** The analysis of each open document: made once per version, configuration, people known and day, whoever asks. */
export class Analyses {
  readonly #kept = new WeakMap<vscode.TextDocument, Kept>()
  readonly #configurations: Configurations
  readonly #contributors: Contributors

  constructor(configurations: Configurations, contributors: Contributors) {
    this.#configurations = configurations
    this.#contributors = contributors
  }

  /** Fires when analyses may be other ones than those given before. */
  readonly onDidChange = (listener: () => void): vscode.Disposable =>
    vscode.Disposable.from(
      this.#configurations.onDidChange(listener),
      this.#contributors.onDidChange(listener),
    )

  /**
   * The analysis of the document as it is when the team's configuration has been read; undefined where it is no
   * postmortem, or switched off.
   */
  async load(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (!isMarkdownFile(document)) return undefined
    await this.#configurations.load(document.uri)
    return this.get(document)
  }

  /** The same with the configuration as far as it has been read. */
  get(document: vscode.TextDocument): Analysis | undefined {
    if (!isMarkdownFile(document)) return undefined
    const {version} = document
    const resolved = this.#configurations.current(document.uri)
    const people = this.#contributors.known(document.uri)
    const day = today()
    const kept = this.#kept.get(document)
    const isSame = kept?.resolved === resolved && kept.people === people
    if (isSame && kept.version === version && kept.day === day) return kept.analysis
    const memory = isSame ? kept.memory : new Memory()
    const analysis = analyze(document, resolved, people, day, memory)
    this.#kept.set(document, {memory, version, resolved, people, day, analysis})
    if (analysis !== undefined && resolved.config.contributors) this.#contributors.want(document.uri)
    return analysis
  }
}

function analyze(
  open: vscode.TextDocument,
  resolved: ResolvedConfig,
  people: readonly Contributor[],
  day: string,
  memory: Memory,
): Analysis | undefined {
  const document = readPostmortem(open.uri, open.getText(), resolved, memory)
  if (document === undefined) return undefined
  const config = withContributors(resolved.config, people)
  const findings = lint(document, config, day)
  let scored: Score | undefined
  return {
    ...{document, config, findings},
    get score() {
      return (scored ??= score(document, findings, config.rubric))
    },
  }
}
