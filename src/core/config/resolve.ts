import type {Span} from '../text/span.ts'
import type {ConfigKey, Path, Report} from './key.ts'
import {type Config, configKeys} from './keys/index.ts'
import {isRecord} from './values.ts'

/** One source of configuration, as it was read: any shape, nothing checked. */
export interface ConfigLayer {
  /** Names the source in messages: `.postmortem.yml`, `settings`, `--rule`. */
  readonly source: string
  readonly value: unknown
  /** Where the value at a path stands in the source's text, if it has one. */
  readonly spanOf?: (path: Path) => Span | undefined
}

/** A value that is left out because it means nothing. */
export interface ConfigProblem {
  readonly source: string
  readonly message: string
  readonly span?: Span
}

const keys = Object.entries(configKeys) as readonly (readonly [string, ConfigKey<unknown>])[]

export const defaultConfig = Object.fromEntries(keys.map(([name, key]) => [name, key.default])) as Config

/**
 * Merges layers, later ones winning, over the defaults. Never throws: a value that is wrong is reported and left out,
 * and the rest of its layer holds.
 */
export function resolveConfig(layers: readonly ConfigLayer[]): {config: Config; problems: ConfigProblem[]} {
  const problems: ConfigProblem[] = []
  let config = defaultConfig
  for (const {source, value, spanOf} of layers) {
    const report: Report = (path, message) => {
      const place = spanOf?.(path)
      problems.push({source, message, ...(place && {span: place})})
    }
    config = merge(config, value, report)
  }
  return {config, problems}
}

function merge(before: Config, value: unknown, report: Report): Config {
  if (value === null || value === undefined) return before
  if (!isRecord(value)) {
    report([], 'Expected keys and values.')
    return before
  }
  for (const name of Object.keys(value))
    if (!keys.some(([, key]) => key.name === name)) report([name], `Unknown key “${name}”.`)
  const values: Record<string, unknown> = {...before}
  for (const [name, key] of keys) {
    const written = Object.hasOwn(value, key.name) ? value[key.name] : undefined
    if (written === undefined || written === null) continue
    values[name] = key.read(written, values[name], (path, message) => report([key.name, ...path], message))
  }
  return values as Config
}
