import {dirname, relative, resolve, sep} from 'node:path'
import {type RuleId, narrow, unfold} from '../../core/index.ts'
import {CannotRun, type Io, isMissing, reasonOf} from '../io.ts'
import type {LintReport, ReportedFinding} from '../reports.ts'
import {decodeText} from '../text.ts'

/** A finding that is known; the message is for whoever reads the file. */
interface KnownFinding {
  readonly rule: RuleId
  readonly message: string
  readonly fingerprint: string
}

/** Known findings by file, whose path is relative to the baseline's folder. */
type KnownFindings = Readonly<Record<string, readonly KnownFinding[]>>

const version = 1

/** Findings that a team has seen and lives with for now. */
export class Baseline {
  readonly #folder: string
  readonly #known: KnownFindings

  private constructor(folder: string, known: KnownFindings) {
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
    return new Baseline(dirname(path), known)
  }

  /** The findings that it does not know. Of several that are alike, as many are known as it has. */
  newIn({path, findings}: LintReport): ReportedFinding[] {
    const left = new Map<string, number>()
    for (const {fingerprint} of this.#known[nameIn(this.#folder, path)] ?? [])
      left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1)
    const isNew = ({fingerprint}: ReportedFinding): boolean => {
      const amount = left.get(fingerprint) ?? 0
      left.set(fingerprint, amount - 1)
      return amount <= 0
    }
    return narrow(findings, isNew)
  }

  /** Writes all findings of the reports; files that are not among them keep theirs while they exist. */
  static async update(io: Io, name: string, reports: readonly LintReport[]): Promise<void> {
    const path = resolve(io.cwd, name)
    const folder = dirname(path)
    const before = await Baseline.read(io, name).catch(() => undefined)
    const known: Record<string, readonly KnownFinding[]> = {}
    for (const [file, findings] of Object.entries(before ? before.#known : {})) {
      if (await io.status(resolve(folder, file)).then(Boolean, () => false)) known[file] = findings
    }
    for (const report of reports) {
      known[nameIn(folder, report.path)] = report.findings
        .flatMap(unfold)
        .map(({rule, message, fingerprint}) => ({
          ...{rule, message, fingerprint},
        }))
    }
    const entries = Object.entries(known).filter(([, findings]) => findings.length > 0)
    const findings = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    await io.write(path, `${JSON.stringify({version, findings}, undefined, 2)}\n`).catch((error: unknown) => {
      throw new CannotRun(`${name}: ${reasonOf(error)}`)
    })
  }
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function parse(text: string): KnownFindings | undefined {
  try {
    const value = JSON.parse(text) as {readonly version?: unknown; readonly findings?: unknown} | null
    const {findings} = value ?? {}
    if (value?.version !== version || typeof findings !== 'object' || findings === null) return undefined
    const isKnown = (one: unknown): boolean =>
      typeof one === 'object' && one !== null && 'fingerprint' in one && typeof one.fingerprint === 'string'
    const isFit = Object.values(findings).every((some) => Array.isArray(some) && some.every(isKnown))
    return isFit ? (findings as KnownFindings) : undefined
  } catch {
    return undefined
  }
}
