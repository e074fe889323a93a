import {dirname, relative, resolve, sep} from 'node:path'
import {type RuleId, narrow, unfold} from '../../core/index.ts'
import {CannotRun, type Io, isMissing, reasonOf} from '../io.ts'
import type {LintReport, ReportedFinding} from '../reports.ts'
import {decodeText} from '../text.ts'
import {type DocumentIdentity, isSameDocument} from './document-identity.ts'

/** A finding that is known, or one thing of several that it says; the message is for whoever reads the file. */
interface KnownFinding {
  readonly rule: RuleId
  readonly message: string
  readonly fingerprint: string
}

/** By file, whose path is relative to the baseline's folder. */
type ByFile<Value> = Readonly<Record<string, Value>>

interface Known {
  readonly findings: ByFile<readonly KnownFinding[]>
  /** What a file is known by under another name. */
  readonly documents: ByFile<DocumentIdentity>
}

const version = 1

/** Findings that a team has seen and lives with for now. */
export class Baseline {
  readonly #io: Io
  readonly #folder: string
  readonly #known: Known
  /** Files that are not there any more and that no other file has turned out to be. */
  #gone: Promise<Set<string>> | undefined

  private constructor(io: Io, folder: string, known: Known) {
    this.#io = io
    this.#folder = folder
    this.#known = known
  }

  /** @throws CannotRun where the file cannot be read, or is no baseline. */
  static async read(io: Io, name: string): Promise<Baseline> {
    const path = resolve(io.cwd, name)
    const bytes = await io.read(path).catch((error: unknown) => {
      const hint = isMissing(error) ? '; --update-baseline writes it' : ''
      throw new CannotRun(`${name}: ${reasonOf(error)}${hint}`)
    })
    const known = parse(decodeText(bytes)?.text ?? '')
    if (known === undefined) throw new CannotRun(`${name}: not a baseline of this version`)
    return new Baseline(io, dirname(path), known)
  }

  /**
   * The findings that it does not know. Of several that are alike, as many are known as it has; one that says several
   * things is known where all of them are.
   */
  async newIn(report: LintReport): Promise<ReportedFinding[]> {
    const known = this.#known.findings[nameIn(this.#folder, report.path)] ?? (await this.#renamed(report))
    const left = counted(known.map(({fingerprint}) => fingerprint))
    return narrow(report.findings, ({parts}) => !takeAll(left, parts))
  }

  /** What is known of the file that a file was before: one that is gone and held the same document. */
  async #renamed({identity}: LintReport): Promise<readonly KnownFinding[]> {
    const gone = await (this.#gone ??= this.#findGone())
    const before = [...gone].find((name) => {
      const document = this.#known.documents[name]
      return document !== undefined && isSameDocument(document, identity)
    })
    if (before === undefined) return []
    gone.delete(before)
    return this.#known.findings[before]!
  }

  async #findGone(): Promise<Set<string>> {
    const names = Object.keys(this.#known.findings)
    const there = await Promise.all(names.map((name) => isThere(this.#io, resolve(this.#folder, name))))
    return new Set(names.filter((_, index) => !there[index]))
  }

  /**
   * Writes all findings of the reports; files that are not among them keep theirs while they exist.
   * @throws CannotRun where something else than a baseline is there, or it cannot be written
   */
  static async update(io: Io, name: string, reports: readonly LintReport[]): Promise<void> {
    const path = resolve(io.cwd, name)
    const folder = dirname(path)
    // Whatever else somebody keeps there must not be lost.
    const before: Known = (await isThere(io, path))
      ? (await Baseline.read(io, name)).#known
      : {findings: {}, documents: {}}
    const findings: Record<string, readonly KnownFinding[]> = {}
    const documents: Record<string, DocumentIdentity> = {...before.documents}
    for (const [file, known] of Object.entries(before.findings))
      if (await isThere(io, resolve(folder, file))) findings[file] = known
    for (const report of reports) {
      const file = nameIn(folder, report.path)
      findings[file] = report.findings
        .flatMap(unfold)
        .flatMap(({rule, message, parts}) => parts.map((fingerprint) => ({rule, message, fingerprint})))
      documents[file] = report.identity
    }
    const files = Object.keys(findings).filter((file) => findings[file]!.length > 0)
    const written: Known = {
      findings: picked(findings, files.sort()),
      documents: picked(
        documents,
        files.filter((file) => documents[file] !== undefined),
      ),
    }
    await io
      .write(path, `${JSON.stringify({version, ...written}, undefined, 2)}\n`)
      .catch((error: unknown) => {
        throw new CannotRun(`${name}: ${reasonOf(error)}`)
      })
  }
}

function isThere(io: Io, path: string): Promise<boolean> {
  return io.status(path).then(
    () => true,
    () => false,
  )
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function picked<Value>(from: ByFile<Value>, files: readonly string[]): ByFile<Value> {
  return Object.fromEntries(files.map((file) => [file, from[file]!]))
}

function counted(fingerprints: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of fingerprints) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** Takes some fingerprints away, unless one of them is not there. */
function takeAll(left: Map<string, number>, fingerprints: readonly string[]): boolean {
  if (!fingerprints.every((one) => (left.get(one) ?? 0) > 0)) return false
  for (const one of fingerprints) left.set(one, left.get(one)! - 1)
  return true
}

function parse(text: string): Known | undefined {
  try {
    const value = JSON.parse(text) as {
      readonly version?: unknown
      readonly findings?: unknown
      readonly documents?: unknown
    } | null
    const {findings, documents = {}} = value ?? {}
    if (value?.version !== version || !isObject(findings) || !isObject(documents)) return undefined
    const isKnown = (one: unknown): boolean =>
      isObject(one) && 'fingerprint' in one && typeof one.fingerprint === 'string'
    const isFit = Object.values(findings).every((some) => Array.isArray(some) && some.every(isKnown))
    const areFit = Object.values(documents).every(
      (one) =>
        isObject(one) &&
        'title' in one &&
        typeof one.title === 'string' &&
        'sentences' in one &&
        Array.isArray(one.sentences),
    )
    return isFit && areFit ? ({findings, documents} as Known) : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
