import type {Span} from '../text/span.ts'
import {type PathKind, pathMatcher} from '../document/detect.ts'
import {extendsKey} from './extends.ts'
import type {Part, Path, Report} from './key.ts'
import {withDeadlines} from './keys/deadlines.ts'
import type {Config} from './keys/index.ts'
import {defaultConfig, merge} from './merge.ts'
import {type Override, overridesKey, readOverrides} from './overrides.ts'
import {isRecord} from './values.ts'

/** One source of configuration, as it was read: any shape, nothing checked. */
export interface ConfigLayer {
  /** Names the source in messages: the path of a `.postmortem.yml`, `settings`, `--rule`. */
  readonly source: string
  readonly value: unknown
  /** The folder that its globs are relative to, itself relative to the root of the workspace; the root if left out. */
  readonly folder?: string
  /** Where the value at a path, or its key, stands in the source's text, if it has one. */
  readonly spanOf?: (path: Path, part?: Part) => Span | undefined
}

/** A value that is left out because it means nothing. */
export interface ConfigProblem {
  readonly source: string
  readonly message: string
  readonly span?: Span
}

/** Where a value comes from. */
export interface Origin {
  readonly source: string
  readonly span?: Span
}

export interface ResolvedConfig {
  readonly config: Config
  readonly problems: readonly ConfigProblem[]
  /** Where what holds was written, by key or by key and entry (`rules.no-blame`, `allow.Iris`); what is not in it is a default. */
  readonly origins: ReadonlyMap<string, Origin>
  /** What a file is by its path, relative to the root of the workspace; undefined where its text must tell. */
  readonly kindOfPath: (path: string) => PathKind | undefined
}

/**
 * Merges layers, later ones winning, over the defaults. Never throws: a value that is wrong is reported and left out,
 * and the rest of its layer holds.
 */
export function resolveConfig(layers: readonly ConfigLayer[]): ResolvedConfig {
  return configResolver(layers)()
}

/**
 * The same for many files. The function it gives takes the path of a file, relative to the root of the workspace, for
 * which overrides may hold; files for which the same ones hold get the same object.
 */
export function configResolver(layers: readonly ConfigLayer[]): (path?: string) => ResolvedConfig {
  const readings = layers.map(readLayer)
  const overrides = readings.flatMap((reading) => reading.overrides)
  const known = new Map<string, ResolvedConfig>()
  return (path) => {
    const holding = new Set(overrides.filter(({holdsFor}) => path !== undefined && holdsFor(path)))
    const key = overrides.map((override) => (holding.has(override) ? 'x' : '-')).join('')
    const resolved = known.get(key) ?? resolveReadings(readings, holding)
    known.set(key, resolved)
    return resolved
  }
}

/** A layer with its overrides taken apart. */
interface Reading {
  readonly layer: ConfigLayer
  readonly own: Readonly<Record<string, unknown>>
  readonly overrides: readonly Override[]
  readonly problems: readonly ConfigProblem[]
}

function readLayer(layer: ConfigLayer): Reading {
  const {value, folder = ''} = layer
  const problems: ConfigProblem[] = []
  const report = reporter(layer, problems)
  if (!isRecord(value)) {
    if (value !== null && value !== undefined) report([], 'Expected keys and values.')
    return {layer, own: {}, overrides: [], problems}
  }
  const isOwn = ([name]: readonly [string, unknown]): boolean =>
    name !== extendsKey.name && name !== overridesKey.name
  return {
    layer,
    own: Object.fromEntries(Object.entries(value).filter(isOwn)),
    overrides: readOverrides(value[overridesKey.name], folder, report),
    problems,
  }
}

function resolveReadings(readings: readonly Reading[], holding: ReadonlySet<Override>): ResolvedConfig {
  const problems: ConfigProblem[] = []
  const origins = new Map<string, Origin>()
  let config = defaultConfig
  for (const {layer, own, overrides, problems: before} of readings) {
    problems.push(...before)
    const context = {
      folder: layer.folder ?? '',
      report: reporter(layer, problems),
      trace: (name: string, path: Path): void => void origins.set(name, originOf(layer, path)),
    }
    config = merge(config, own, [], context)
    for (const override of overrides) {
      // One that does not hold for this file is read too: what is wrong in it is wrong anyway.
      if (holding.has(override)) config = merge(config, override.value, override.path, context)
      else merge(config, override.value, override.path, {...context, trace: () => undefined})
    }
  }
  const {severities, unknown} = withDeadlines(config.severities, config.deadlines)
  config = {...config, severities}
  for (const name of unknown) {
    const message = `Unknown severity “${name}”: use ${severities.map((one) => one.name).join(', ')}.`
    problems.push({source: '', ...origins.get(`deadlines.${name}`), message})
  }
  let matches: ((path: string) => boolean) | undefined
  const kindOfPath = (path: string): PathKind | undefined => {
    // Templates of a folder further down count too: a repository may hold several teams.
    if (`/${path}`.includes(`/${config.templates}/`)) return 'template'
    return (matches ??= pathMatcher(config.files))(path) ? 'postmortem' : undefined
  }
  return {config, problems, origins, kindOfPath}
}

function originOf({source, spanOf}: ConfigLayer, path: Path, part?: Part): Origin {
  // What is read from something around it, as the parts of a list that stands for all, is where that is.
  const around = path.slice(1).map((_, index) => path.slice(0, path.length - 1 - index))
  const found = spanOf?.(path, part) ?? around.map((one) => spanOf?.(one)).find((one) => one !== undefined)
  return {source, ...(found && {span: found})}
}

function reporter(layer: ConfigLayer, problems: ConfigProblem[]): Report {
  return (path, message, part) => void problems.push({...originOf(layer, path, part), message})
}
