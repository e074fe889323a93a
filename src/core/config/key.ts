/** A JSON Schema (draft-07), as data. */
export type Schema = Readonly<Record<string, unknown>>

/** A place below a key: `['no-blame', 1, 'minimum']`. */
export type Path = readonly (string | number)[]

/** Whether a message is about a value, or about the key that it stands under. */
export type Part = 'value' | 'key'

/** Takes a message about what is written at a place below the key; what it speaks of is left out. */
export type Report = (path: Path, message: string, part?: Part) => void

/** The same for messages about what is written further down. */
export function reportBelow(report: Report, ...place: Path): Report {
  return (path, ...message) => report([...place, ...path], ...message)
}

/** What may be written under one key of configuration. */
export interface KeyDeclaration {
  /** As it is written in `.postmortem.yml`. */
  readonly name: string
  /** One line, for whoever completes the key or reads the list of keys. */
  readonly description: string
  /** Of what is written, without `description`. */
  readonly schema: Schema
  /** Set where a person can choose it in the settings of VS Code too. */
  readonly setting?: {readonly markdownDescription: string; readonly default?: unknown}
  /** Set where it is not about single files, and so cannot stand in `overrides`. */
  readonly ofWorkspace?: true
}

/** One key of configuration, and what comes of it. */
export interface ConfigKey<Value> extends KeyDeclaration {
  /** What holds where nothing is written. */
  readonly default: Value
  /**
   * What holds once `written`, never undefined or null, comes over what held before: this is how layers merge. Never
   * throws: what means nothing is reported and left out, and the rest holds.
   * @param folder that paths and globs are written in, relative to the root of the workspace; empty at the root.
   */
  readonly read: (written: unknown, before: Value, report: Report, folder: string) => Value
}
