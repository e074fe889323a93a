import {type RuleId, isRuleId, rules} from '../../rules/index.ts'
import {type Level, type OptionSchema, type Rule, levels} from '../../rules/rule.ts'
import {askWhether} from '../../spelling.ts'
import {type ConfigKey, type Path, type Report, type Schema, reportBelow} from '../key.ts'
import {isRecord, isStrings, show} from '../values.ts'

/** What a rule is set to: how much a finding weighs, or that there are none. */
export interface RuleSetting {
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
  /** Set where the level is written somewhere, even if it is the rule's own. */
  readonly isChosen?: true
}

/** An interface, so that the type of the rules and the type of the configuration they read can name each other. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface RuleSettings extends Readonly<Record<RuleId, RuleSetting>> {}

/** What each rule is set to. Layers merge rule by rule, and option by option. */
export const rulesKey: ConfigKey<RuleSettings> = {
  name: 'rules',
  description: 'How much the findings of each rule weigh.',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  },
  default: Object.fromEntries(
    rules.map((rule) => [rule.id, defaultSetting(rule)]),
  ) as unknown as RuleSettings,
  read: readRules,
  setting: {
    markdownDescription: 'How much the findings of each rule weigh. `.postmortem.yml` wins.',
    default: {},
  },
}

function defaultSetting({severity, options}: Rule): RuleSetting {
  const values = Object.entries(options).map(([name, {default: value}]) => [name, value] as const)
  return {level: severity, options: Object.fromEntries(values)}
}

/** A level, or a level and the rule's options. */
function ruleSchema({description, severity, options}: Rule): Schema {
  const level = {enum: [levels[0], 'info', ...levels.slice(1)]}
  const declared = Object.entries(options)
  if (declared.length === 0) return {description, default: severity, ...level}
  const properties = Object.fromEntries(
    declared.map(([name, {schema, default: value, description: what}]) => [
      name,
      {...schema, default: value, description: what},
    ]),
  )
  const withOptions = {
    type: 'array',
    minItems: 1,
    items: [level, {type: 'object', additionalProperties: false, properties}],
    additionalItems: false,
  }
  return {description, default: severity, anyOf: [level, withOptions]}
}

const ruleIds = rules.map(({id}) => id)

function readRules(written: unknown, before: RuleSettings, report: Report): RuleSettings {
  if (!isRecord(written)) {
    report([], 'Expected rule ids with a severity each.')
    return before
  }
  const settings: Record<RuleId, RuleSetting> = {...before}
  for (const [id, raw] of Object.entries(written)) {
    if (!isRuleId(id)) {
      report([id], `Unknown rule “${id}”.${askWhether(id, ruleIds)}`, 'key')
      continue
    }
    const [level, options] = Array.isArray(raw) ? (raw as unknown[]) : [raw, undefined]
    const known = readLevel(level)
    if (known === undefined) {
      report(
        [id],
        isRecord(raw)
          ? `The options of “${id}” stand behind its level: [${before[id].level}, {…}].`
          : `Rule “${id}” takes ${kindOf({type: 'string', enum: levels})}, not ${show(level)}.${askWhether(String(level), levels)}`,
      )
      continue
    }
    const read = readOptions(id, options, reportBelow(report, id))
    settings[id] = {level: known, options: {...before[id].options, ...read}, isChosen: true}
  }
  return settings
}

/** YAML 1.1 reads a bare `off` as false; people write it both ways. */
export function readLevel(value: unknown): Level | undefined {
  if (value === false) return 'off'
  if (value === 'info') return 'information'
  return levels.find((level) => level === value)
}

function readOptions(id: RuleId, value: unknown, report: Report): Record<string, unknown> {
  if (value === undefined) return {}
  if (!isRecord(value)) {
    report([], `The options of “${id}” are keys and values.`)
    return {}
  }
  const {options}: Rule = rules.find((rule) => rule.id === id)!
  const accepted = Object.entries(value).filter(([name, given]) => {
    const path: Path = [1, name]
    const schema = Object.hasOwn(options, name) ? options[name]!.schema : undefined
    if (schema === undefined)
      report(path, `Rule “${id}” has no option “${name}”.${askWhether(name, Object.keys(options))}`, 'key')
    else if (!accepts(schema, given)) report(path, `“${name}” is ${kindOf(schema)}, not ${show(given)}.`)
    else return true
    return false
  })
  return Object.fromEntries(accepted)
}

/** What the value of an option is, as a message says it. */
function kindOf({type, minimum, enum: choices}: OptionSchema): string {
  if (choices !== undefined) return choices.join(', ').replace(/, ([^,]+)$/, ' or $1')
  if (type === 'integer')
    return minimum === undefined ? 'a whole number' : `a whole number from ${minimum} up`
  return {array: 'a list of words', boolean: 'true or false', string: 'words'}[type]
}

function accepts({type, minimum, enum: choices}: OptionSchema, value: unknown): boolean {
  if (choices !== undefined) return typeof value === 'string' && choices.includes(value)
  if (type === 'array') return isStrings(value)
  if (type === 'integer') return Number.isInteger(value) && (value as number) >= (minimum ?? -Infinity)
  return typeof value === type
}
