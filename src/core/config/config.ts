import type {RuleId} from '../rules/index.ts'
import type {Severity} from '../rules/rule.ts'

/** What a rule is set to: how much a finding weighs, or that there are none. */
export interface RuleSetting {
  readonly level: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** Someone whom the configuration names: their names in the text, and the role to call them by. */
export interface KnownPerson {
  readonly name: string
  readonly aliases: readonly string[]
  /** Without the `@`. */
  readonly handle?: string
  readonly role?: string
}

/** Configuration with every default filled in and every value checked. */
export interface Config {
  readonly rules: Readonly<Record<RuleId, RuleSetting>>
  readonly people: readonly KnownPerson[]
  /** Words that look like names and are none: products, clusters, code names. */
  readonly allow: readonly string[]
  /** Globs, relative to the workspace, of files that are postmortems by their path alone. */
  readonly files: readonly string[]
}
