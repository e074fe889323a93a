import {dirname, relative, resolve, sep} from 'node:path'
import {narrow} from '../../core/index.ts'
import {CannotRun, type Io, isMissing, reasonOf} from '../io.ts'
import type {LintReport, ReportedFinding} from '../reports.ts'
import {printable} from '../reporters/terminal.ts'
import {surroundingsOf} from '../repository.ts'

/** A run of lines, from 1, the end included. */
interface Lines {
  readonly from: number
  readonly to: number
}

/** What has changed in a repository. */
interface Changes {
  /** For each path the path that it had; undefined for a file that is new. */
  readonly before: ReadonlyMap<string, string | undefined>
  /** The paths that git knows. */
  readonly tracked: ReadonlySet<string>
}

/** No program of the repository's own configuration is run on its files. */
const plainly = ['--no-ext-diff', '--no-textconv', '--no-color', '--find-renames']
const safely = ['--literal-pathspecs', '-c', 'core.fsmonitor=false']

/** The lines that have changed since a revision, as git sees the working tree. */
export class ChangedLines {
  readonly #io: Io
  readonly #revision: string
  readonly #repositories = new Map<string, Promise<Changes>>()

  constructor(io: Io, revision: string) {
    this.#io = io
    this.#revision = revision
  }

  /**
   * The findings on changed lines.
   * @throws CannotRun where git does not know the revision, or the file is in no repository.
   */
  async changedIn({file, path, lines, findings}: LintReport): Promise<readonly ReportedFinding[]> {
    const {folders, isRepository} = await surroundingsOf(this.#io, dirname(path))
    if (!isRepository) throw new CannotRun(`--since: ${file} is in no git repository`)
    const root = folders.at(-1)!
    const changes = this.#repositories.get(root) ?? this.#changes(root)
    this.#repositories.set(root, changes)
    const name = relative(root, resolve(path)).split(sep).join('/')
    const known = await changes
    const before = known.before.get(name)
    if (before === undefined) {
      if (!known.before.has(name) && known.tracked.has(name)) return []
      if (!known.before.has(name))
        this.#io.warn(`${printable(file)}: git ignores it, so all of its lines count as changed\n`)
      return findings
    }
    const changed = await this.#lines(root, [...new Set([before, name])])
    const isChanged = ({span}: ReportedFinding): boolean => {
      const from = lines.positionAt(span.start).line
      const to = lines.positionAt(Math.max(span.start, span.end - 1)).line
      return changed.some((run) => from <= run.to && run.from <= to)
    }
    return narrow(findings, isChanged)
  }

  /**
   * For a run without any file: a revision that is misspelt is to be said all the same.
   * @throws CannotRun where the repository that the program runs in does not have it
   */
  async check(): Promise<void> {
    const {folders, isRepository} = await surroundingsOf(this.#io, this.#io.cwd)
    if (isRepository) await this.#verify(folders.at(-1)!)
  }

  async #verify(root: string): Promise<void> {
    const revision = this.#revision
    const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
    await this.#git(root, commit, `git knows no revision “${revision}”`)
  }

  async #changes(root: string): Promise<Changes> {
    const revision = this.#revision
    await this.#verify(root)
    const diff = await this.#git(root, ['diff', ...plainly, '--name-status', '-z', revision, '--'])
    const others = await this.#git(root, ['ls-files', '--others', '--exclude-standard', '-z'])
    const tracked = await this.#git(root, ['ls-files', '-z'])
    const changes = new Map<string, string | undefined>()
    for (const name of others.split('\0')) if (name !== '') changes.set(name, undefined)
    const fields = diff.split('\0')
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const status = fields[at]!
      const isMoved = /^[RC]/.test(status)
      const before = fields[at + 1]!
      if (isMoved) at++
      // What git is told to forget, and is still there, is new to it.
      if (status !== 'D') changes.set(fields[at + 1]!, status === 'A' ? undefined : before)
    }
    return {before: changes, tracked: new Set(tracked.split('\0'))}
  }

  async #lines(root: string, names: readonly string[]): Promise<Lines[]> {
    const diff = await this.#git(root, ['diff', ...plainly, '--unified=0', this.#revision, '--', ...names])
    return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, from, amount = '1']) => {
      const first = Number(from)
      return amount === '0' ? [] : [{from: first, to: first + Number(amount) - 1}]
    })
  }

  async #git(root: string, args: readonly string[], problem?: string): Promise<string> {
    try {
      return await this.#io.git(root, [...safely, ...args])
    } catch (error) {
      if (isMissing(error)) throw new CannotRun('--since: git is not installed')
      throw new CannotRun(`--since: ${problem ?? reasonOf(error)}`)
    }
  }
}
