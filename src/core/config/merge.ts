import {extendsKey} from './extends.ts'
import {rebasedGlob} from './globs.ts'
import type {ConfigKey, Path, Report} from './key.ts'
import {type Config, configKeys} from './keys/index.ts'
import {askWhether} from '../spelling.ts'
import {overridesKey} from './overrides.ts'
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
    if (!names.includes(name)) report([...path, name], unknownKey(name, path, names), 'key')
  const values: Record<string, unknown> = {...config}
  for (const [name, key] of allowed) {
    const value = Object.hasOwn(written, key.name) ? written[key.name] : undefined
    if (value === undefined || value === null) continue
    const below = (place: Path): Path => [...path, key.name, ...place]
    const before = values[name]
    const after = key.read(value, before, (place, ...message) => report(below(place), ...message), folder)
    values[name] = after
    for (const place of changes(before, after)) trace([key.name, ...place].join('.'), below(place))
    for (const [entry, place] of listed(after, value, folder)) trace(`${key.name}.${entry}`, below(place))
  }
  return values as Config
}

/** The entries of a list that are written in a layer, by their names, and their places in it. */
function listed(after: unknown, written: unknown, folder: string): (readonly [name: string, place: Path])[] {
  if (!Array.isArray(after)) return []
  const places = new Map<string, Path>()
  const add = (name: string, place: Path): void => {
    for (const known of [rebasedGlob(folder, name), name]) if (!places.has(known)) places.set(known, place)
  }
  if (isRecord(written)) for (const name of Object.keys(written)) add(name, [name])
  else if (Array.isArray(written)) for (const [at, one] of written.entries()) add(entryName(one), [at])
  return after.flatMap((entry) => {
    const name = entryName(entry)
    const place = places.get(name)
    return place === undefined ? [] : [[name, place] as const]
  })
}

/** What an entry of a list is called in `origins`; empty for one that has no name, which no list takes. */
export function entryName(entry: unknown): string {
  if (isRecord(entry)) return typeof entry.name === 'string' ? entry.name : ''
  return Array.isArray(entry) ? '' : String(entry)
}

function unknownKey(name: string, path: Path, names: readonly string[]): string {
  const above = [extendsKey, overridesKey, ...keys.map(([, key]) => key)].map((key) => key.name)
  return above.includes(name)
    ? `“${name}” is not for single files: write it outside of “overrides”.`
    : `Unknown key “${name}”.${askWhether(name, path.length === 0 ? above : names)}`
}

/** Which entries of a value are new; the value as a whole where it is no record. */
function changes(before: unknown, after: unknown): string[][] {
  if (before === after) return []
  if (!isRecord(before) || !isRecord(after)) return [[]]
  return Object.keys(after).flatMap((entry) => (before[entry] === after[entry] ? [] : [[entry]]))
}
