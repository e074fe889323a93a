import {type RuleId, isRuleId, rules} from '../rules/index.ts'
import {type OptionSchema, type Options, type Severity, severities} from '../rules/rule.ts'
import type {Span} from '../text/span.ts'
import type {Config, KnownPerson, RuleSetting} from './config.ts'
import {defaultFiles} from './files.ts'

/** One source of configuration, as it was read: any shape, nothing checked. */
export interface ConfigLayer {
  /** Names the source in messages: `.postmortem.yml`, `settings`, `--rule`. */
  readonly source: string
  readonly value: unknown
  /** Where the value at a path stands in the source's text, if it has one. */
  readonly spanOf?: (path: readonly (string | number)[]) => Span | undefined
}

/** A value that is left out because it means nothing. */
export interface ConfigProblem {
  readonly source: string
  readonly message: string
  readonly span?: Span
}

type Path = readonly (string | number)[]
type Report = (path: Path, message: string) => void

/**
 * Merges layers, later ones winning, over the defaults. Never throws: a value that is wrong is reported and left out,
 * and the rest of its layer holds.
 */
export function resolveConfig(layers: readonly ConfigLayer[]): {config: Config; problems: ConfigProblem[]} {
  const problems: ConfigProblem[] = []
  const settings = new Map<RuleId, RuleSetting>(rules.map((rule) => [rule.id, defaultSetting(rule)]))
  let files = defaultFiles
  let allow: readonly string[] = []
  let people: readonly KnownPerson[] = []
  for (const {source, value, spanOf} of layers) {
    const report: Report = (path, message) => {
      const place = spanOf?.(path)
      problems.push({source, message, ...(place && {span: place})})
    }
    if (value === null || value === undefined) continue
    if (!isRecord(value)) report([], 'Expected keys and values.')
    else {
      for (const key of Object.keys(value))
        if (!Object.hasOwn(readers, key)) report([key], `Unknown key “${key}”.`)
      readRules(value.rules, settings, report)
      files = readStrings('files', value.files, report) ?? files
      allow = readStrings('allow', value.allow, report) ?? allow
      people = readPeople(value.people, report) ?? people
    }
  }
  return {config: {rules: Object.fromEntries(settings) as Config['rules'], files, allow, people}, problems}
}

export const defaultConfig: Config = resolveConfig([]).config

/** The keys of configuration; each has one reader. */
const readers: Readonly<Record<keyof Config, true>> = {
  rules: true,
  files: true,
  allow: true,
  people: true,
}

function defaultSetting({severity, options}: {severity: Severity; options: Options}): RuleSetting {
  const values = Object.entries(options).map(([name, {default: value}]) => [name, value] as const)
  return {level: severity, options: Object.fromEntries(values)}
}

function readRules(value: unknown, settings: Map<RuleId, RuleSetting>, report: Report): void {
  if (value === undefined || value === null) return
  if (!isRecord(value)) return report(['rules'], 'Expected rule ids with a severity each.')
  for (const [id, raw] of Object.entries(value)) {
    const path = ['rules', id]
    if (!isRuleId(id)) {
      report(path, `Unknown rule “${id}”.`)
      continue
    }
    const [level, options] = Array.isArray(raw) ? (raw as unknown[]) : [raw, undefined]
    const known = readLevel(level)
    if (known === undefined) {
      report(path, `Rule “${id}” takes off, information, warning or error, not ${show(level)}.`)
      continue
    }
    const before = settings.get(id)!
    settings.set(id, {level: known, options: {...before.options, ...readOptions(id, options, path, report)}})
  }
}

/** YAML 1.1 reads a bare `off` as false; people write it both ways. */
export function readLevel(value: unknown): RuleSetting['level'] | undefined {
  if (value === 'off' || value === false) return 'off'
  if (value === 'info') return 'information'
  return severities.find((severity) => severity === value)
}

function readOptions(id: RuleId, value: unknown, path: Path, report: Report): Record<string, unknown> {
  if (value === undefined) return {}
  if (!isRecord(value)) {
    report(path, `The options of “${id}” are keys and values.`)
    return {}
  }
  const {options} = rules.find((rule) => rule.id === id)!
  const accepted = Object.entries(value).filter(([name, given]) => {
    const schema = options[name]?.schema
    if (schema === undefined) report([...path, 1, name], `Rule “${id}” has no option “${name}”.`)
    else if (!accepts(schema, given)) report([...path, 1, name], `Option “${name}” cannot be ${show(given)}.`)
    else return true
    return false
  })
  return Object.fromEntries(accepted)
}

function accepts({type, minimum}: OptionSchema, value: unknown): boolean {
  if (type === 'array') return isStrings(value)
  if (type === 'integer') return Number.isInteger(value) && (value as number) >= (minimum ?? -Infinity)
  return typeof value === type
}

function readStrings(key: 'files' | 'allow', value: unknown, report: Report): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!isStrings(value)) {
    report([key], key === 'files' ? 'Expected a list of globs.' : 'Expected a list of words.')
    return undefined
  }
  const isFit = key === 'files' ? isGlob : (word: string): boolean => word.trim() !== ''
  return value.filter((one, index) => {
    if (!isFit(one)) report([key, index], `${show(one.slice(0, 40))} cannot stand in “${key}”.`)
    return isFit(one)
  })
}

/** A glob is matched against every path of a workspace, whoever wrote it: many stars in one name take for ever. */
function isGlob(glob: string): boolean {
  return (
    glob.trim() !== '' && glob.length <= 300 && glob.split('/').every((part) => part.split('*').length <= 6)
  )
}

/** `people:` maps a name to a role, or to `{role, aliases, handle}`. */
function readPeople(value: unknown, report: Report): KnownPerson[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!isRecord(value)) {
    report(['people'], 'Expected names with a role each.')
    return undefined
  }
  return Object.entries(value).flatMap(([name, raw]) => {
    const person = readPerson(name, raw)
    if (person === undefined)
      report(['people', name], `Expected a role, or role, aliases and handle, for “${name}”.`)
    return person ?? []
  })
}

/** @returns undefined where a field is missing its words or has a shape of its own. */
function readPerson(name: string, raw: unknown): KnownPerson | undefined {
  const known = ['role', 'aliases', 'handle']
  const fields = raw === null ? {} : typeof raw === 'string' ? {role: raw} : raw
  if (name.trim() === '' || !isRecord(fields) || Object.keys(fields).some((key) => !known.includes(key)))
    return undefined
  const {role, handle, aliases = []} = fields
  const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
  if (!isStrings(aliases) || !aliases.every(isWords)) return undefined
  if ((role !== undefined && !isWords(role)) || (handle !== undefined && !isWords(handle))) return undefined
  return {name, aliases, ...(role && {role}), ...(handle && {handle: handle.replace(/^@/, '')})}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function show(value: unknown): string {
  return `“${typeof value === 'string' ? value : JSON.stringify(value)}”`
}
