import {join, resolve} from 'node:path'
import {stringify} from 'yaml'
import {type Config, type RuleSetting, configKeys, entryName, namedSeverity} from '../../core/index.ts'
import type {FileConfig} from '../config.ts'
import {alignColumns} from '../reporters/columns.ts'
import {renderJson} from '../reporters/json.ts'
import {type View, painter, printableLine} from '../reporters/terminal.ts'
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
    output: options.format === 'json' ? renderJson(toJson(entries)) : renderEntries(entries, io),
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
    if (property === 'severities') return [severitiesEntry(values, listEntry, originOf)]
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

/** The scale; a severity of which a deadline has been changed comes from two places. */
function severitiesEntry(
  {severities, deadlines}: Config,
  listEntry: (name: string, value: readonly unknown[]) => Entry,
  originOf: (name: string) => string | undefined,
): Entry {
  const entry = listEntry(configKeys.severities.name, severities)
  const changes = severities.map((one) => {
    const key = Object.keys(deadlines).findLast((name) => namedSeverity(severities, name) === one)
    return key === undefined ? undefined : originOf(`${configKeys.deadlines.name}.${key}`)
  })
  if (changes.every((change) => change === undefined)) return entry
  const origins = changes.map((change, at) => {
    const own = entry.origins?.[at] ?? entry.origin ?? 'default'
    return change === undefined ? own : `${own}, ${change}`
  })
  return {...entry, origins}
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
  return [
    named,
    {name, value: contributors.map((one) => one.name), origin: 'git and CODEOWNERS', aside: 'contributors'},
  ]
}

function toJson(entries: readonly Entry[]) {
  return entries
    .filter(({aside}) => aside === undefined)
    .map(({name, value, origin = 'default', origins}) => ({
      name,
      value: isSetting(value) ? {level: value.level, options: value.options} : value,
      ...{origin, ...(origins && {origins})},
    }))
}

function isSetting(value: unknown): value is RuleSetting {
  return typeof value === 'object' && value !== null && 'level' in value && 'options' in value
}

/** A value takes at least so much room, and where no terminal cuts it, longer ones do not push away what is beside them. */
const usual = 60

function renderEntries(entries: readonly Entry[], {colour, columns = Infinity}: View): string {
  const paint = painter(colour)
  const rows = entries.flatMap(entryByEntry).map(({name, value, origin, aside}) => ({
    name: aside === undefined ? name : `${name} (${aside})`,
    value: printableLine(renderValue(value)),
    origin: printableLine(origin ?? ''),
  }))
  const beside =
    Math.max(...rows.map(({name}) => name.length)) + Math.max(...rows.map((row) => row.origin.length), 7) + 4
  const room = Math.max(columns - beside, usual)
  const cells = rows.map(({name, value, origin}) => {
    const shown = value.length > room ? `${value.slice(0, room - 1)}…` : value
    return origin === '' ? [name, paint('dim', shown), paint('dim', 'default')] : [name, shown, origin]
  })
  return `${alignColumns(cells, room === Infinity ? usual : room).join('\n')}\n`
}

/** A list entry by entry where somebody wrote it, or where each has more to it than its name. */
function entryByEntry(entry: Entry): Entry[] {
  const {name, value, origin, origins, aside} = entry
  if (!Array.isArray(value) || value.length === 0 || aside !== undefined) return [entry]
  if (origins === undefined && !value.every(isNamed)) return [entry]
  return value.map((one: unknown, at) => ({name, value: [one], origin: origins?.[at] ?? origin}))
}

function isNamed(value: unknown): value is {readonly name: string} {
  return typeof value === 'object' && value !== null && 'name' in value
}

/** A value much as `.postmortem.yml` has it, what is empty in it left out. */
function renderValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(renderValue).join(', ') || '–'
  if (typeof value === 'string') return value
  if (isNamed(value)) {
    const {name, ...rest} = value
    return [name, ...fieldsOf(rest)].join(' ')
  }
  if (isSetting(value)) return [value.level, ...fieldsOf(value.options)].join(' ')
  if (typeof value === 'object' && value !== null) return fieldsOf(value).join('') || '–'
  return String(value)
}

/** `{publish-within: 3}`, long words last, since a terminal may cut them; nothing for one that is empty. */
function fieldsOf(value: object): string[] {
  const isThere = ([, one]: readonly [string, unknown]): boolean =>
    one !== '' && !(Array.isArray(one) && one.length === 0)
  const written = Object.entries(value)
    .filter(isThere)
    .map(
      ([name, one]) =>
        [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), one as unknown] as const,
    )
    .sort(([, a], [, b]) => String(a).length - String(b).length)
  if (written.length === 0) return []
  const flow = {collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0} as const
  return [stringify(Object.fromEntries(written), flow).trimEnd()]
}
