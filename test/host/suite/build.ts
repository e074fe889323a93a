/** What a bundle of the suites was built for. */
export interface Build {
  /**
   * The suites to run: all, those for a workspace without a disk or of two folders, the one that must fail, the one
   * that measures, or the one that works for long.
   */
  readonly suite: 'all' | 'virtual' | 'roots' | 'planted' | 'measure' | 'long-run'
  /** The extension host the bundle, and with it the extension, is meant to run in. */
  readonly host: 'node' | 'web'
  readonly interface: 'desktop' | 'web'
  /** Run only tests whose title contains this. */
  readonly grep?: string
}

/** Set by the bundler. */
declare const HOST_BUILD: Build

export const build: Build = HOST_BUILD

/** A finding as `postmortem lint --format json` has it. */
export interface CliFinding {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What the command line says of one document. */
export interface CliReport {
  readonly file: string
  readonly text: string
  readonly findings: readonly CliFinding[]
}

/** What the command line said of every example and fixture when the suites were bundled. */
declare const CLI_REPORTS: readonly CliReport[]

export const cliReports = CLI_REPORTS
