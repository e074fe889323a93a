/** What a bundle of the suites was built for. */
export interface Build {
  /** The suites to run: all, those for a workspace without a disk, or the one that must fail. */
  readonly suite: 'all' | 'virtual' | 'planted'
  /** The extension host the bundle, and with it the extension, is meant to run in. */
  readonly host: 'node' | 'web'
  readonly interface: 'desktop' | 'web'
  /** Run only tests whose title contains this. */
  readonly grep?: string
}

/** Set by the bundler. */
declare const HOST_BUILD: Build

export const build: Build = HOST_BUILD
