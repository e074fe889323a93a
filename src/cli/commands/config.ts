import {join, resolve} from 'node:path'
import {type Config, configKeys, entryName} from '../../core/index.ts'
import type {FileConfig} from '../config.ts'
import {alignColumns} from '../reporters/columns.ts'
import {renderJson} from '../reporters/json.ts'
import {type Paint, painter, printableLine} from '../reporters/terminal.ts'
import type {Outcome, Session} from '../session.ts'

/** One value that holds, under the name that it is written by. */
interface Entry {
  readonly name: string
  readonly value: unknown
  /** Where it comes from; undefined for a default. */
  readonly origin: string | undefined
  /** Where each entry of a list comes from, in its order: several files may add to it. */
  readonly origins?: readonly string[]
  /** What sets it apart from the value of that name: nobody writes it, and it is for the table alone. */
  readonly aside?: string
}

/** The configuration that holds for a file, value by value, and where each comes from. */
export async function config({io, options, configurations, complain}: Session): Promise<Outcome> {
  const [file = 'postmortem.md'] = options.operands
  const path = resolve(io.cwd, file)
  const isFolder = await io.status(path).then(
    ({kind}) => kind === 'folder',
    () => false,
  )
  const found = await configurations.for(isFolder ? join(path, 'postmortem.md') : path)
  found.complaints.forEach(complain)
  const entries = entriesOf(found)
  return {
    output:
      options.format === 'json' ? renderJson(toJson(entries)) : renderEntries(entries, painter(io.colour)),
    fails: false,
  }
}

/** Keys with a value of their own for each of many names are shown name by name. */
function entriesOf({config: values, origins, renderOrigin}: FileConfig): Entry[] {
  const originOf = (name: string): string | undefined => {
    const origin = origins.get(name)
    return origin && renderOrigin(origin)
  }
  const listEntry = (name: string, value: readonly unknown[]): Entry => {
    const origin = originOf(name)
    if (origin === undefined) return {name, value, origin}
    return {name, value, origin, origins: value.map((one) => originOf(`${name}.${entryName(one)}`) ?? origin)}
  }
  return Object.entries(configKeys).flatMap(([property, {name}]): Entry[] => {
    if (property === 'people') return peopleEntries(values, listEntry)
    const value: unknown = values[property as keyof Config]
    if (Array.isArray(value)) return [listEntry(name, value)]
    const isRecord = typeof value === 'object' && value !== null
    if (!isRecord || Object.keys(value).length === 0) return [{name, value, origin: originOf(name)}]
    return Object.entries(value as Record<string, unknown>).map(([below, one]) => ({
      name: `${name}.${below}`,
      value: one,
      origin: originOf(`${name}.${below}`) ?? originOf(name),
    }))
  })
}

/** Those whom the configuration names, and apart from them those who work on the repository. */
function peopleEntries(
  {people}: Config,
  listEntry: (name: string, value: readonly unknown[]) => Entry,
): Entry[] {
  const {name} = configKeys.people
  const contributors = people.filter(({byFullName}) => byFullName)
  const named = listEntry(
    name,
    people.filter((one) => !contributors.includes(one)),
  )
  if (contributors.length === 0) return [named]
  return [named, {name, value: contributors, origin: 'git and CODEOWNERS', aside: 'contributors'}]
}

function toJson(entries: readonly Entry[]) {
  return entries
    .filter(({aside}) => aside === undefined)
    .map(({name, value, origin = 'default', origins}) => ({name, value, origin, ...(origins && {origins})}))
}

/** As much of a value as fits beside its name. */
const longest = 60

function renderEntries(entries: readonly Entry[], paint: Paint): string {
  const rows = entries.flatMap(byOrigin).map(({name, value, origin, aside}) => {
    const shown = printableLine(renderValue(value))
    const cut = shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown
    return [
      aside === undefined ? name : `${name} (${aside})`,
      origin === undefined ? paint('dim', cut) : cut,
      printableLine(origin ?? '') || paint('dim', 'default'),
    ]
  })
  return `${alignColumns(rows).join('\n')}\n`
}

/** A list entry by entry, where somebody wrote it. */
function byOrigin(entry: Entry): Entry[] {
  const {name, value, origins = []} = entry
  if (!Array.isArray(value) || origins.length === 0) return [entry]
  return value.map((one: unknown, at) => ({name, value: [one], origin: origins[at]}))
}

/** A rule's setting as it is written, things that have a name by it, everything else as JSON. */
function renderValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(entryName).join(', ')
  if (typeof value === 'object' && value !== null && 'level' in value && 'options' in value) {
    const {level, options} = value as {level: string; options: object}
    return Object.keys(options).length === 0 ? level : `${level} ${JSON.stringify(options)}`
  }
  if (typeof value === 'string') return value
  return JSON.stringify(value) === '{}' ? '–' : JSON.stringify(value)
}
