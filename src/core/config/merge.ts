import type {ConfigKey, Path, Report} from './key.ts'
import {type Config, configKeys} from './keys/index.ts'
import {askWhether} from '../spelling.ts'
import {isRecord} from './values.ts'

const keys = Object.entries(configKeys) as readonly (readonly [string, ConfigKey<unknown>])[]

export const defaultConfig = Object.fromEntries(keys.map(([name, key]) => [name, key.default])) as Config

interface MergeContext {
  /** The folder that globs and paths are relative to. */
  readonly folder: string
  readonly report: Report
  /** Learns of each value that is new, by its name in the configuration and its place in the layer. */
  readonly trace: (name: string, path: Path) => void
}

/** A configuration with what is written over it; `path` is where that stands in its layer, not empty for an override. */
export function merge(
  config: Config,
  written: Readonly<Record<string, unknown>>,
  path: Path,
  {folder, report, trace}: MergeContext,
): Config {
  const allowed = keys.filter(([, key]) => path.length === 0 || key.ofWorkspace !== true)
  const names = allowed.map(([, key]) => key.name)
  for (const name of Object.keys(written))
    if (!names.includes(name))
      report([...path, name], `Unknown key “${name}”.${askWhether(name, names)}`, 'key')
  const values: Record<string, unknown> = {...config}
  for (const [name, key] of allowed) {
    const value = Object.hasOwn(written, key.name) ? written[key.name] : undefined
    if (value === undefined || value === null) continue
    const below = (place: Path): Path => [...path, key.name, ...place]
    const before = values[name]
    const after = key.read(value, before, (place, ...message) => report(below(place), ...message), folder)
    values[name] = after
    for (const place of changes(before, after)) trace([key.name, ...place].join('.'), below(place))
  }
  return values as Config
}

/** Which entries of a value are new; the value as a whole where it is no record. */
function changes(before: unknown, after: unknown): string[][] {
  if (before === after) return []
  if (!isRecord(before) || !isRecord(after)) return [[]]
  return Object.keys(after).flatMap((entry) => (before[entry] === after[entry] ? [] : [[entry]]))
}
