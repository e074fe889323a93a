import type {ConfigKey} from '../key.ts'
import {allowKey} from './allow.ts'
import {contributorsKey} from './contributors.ts'
import {deadlinesKey} from './deadlines.ts'
import {filesKey} from './files.ts'
import {holidaysKey} from './holidays.ts'
import {peopleKey} from './people.ts'
import {requiredSectionsKey} from './required-sections.ts'
import {rubricKey} from './rubric.ts'
import {rulesKey} from './rules.ts'
import {severitiesKey} from './severities.ts'
import {templatesKey} from './templates.ts'

/**
 * Every key of configuration, under the name that `Config` has for it, in the order in which documentation lists them.
 * `Config`, its readers, the settings, the schema of `.postmortem.yml` and the table of keys come from this list.
 */
export const configKeys = {
  rules: rulesKey,
  files: filesKey,
  allow: allowKey,
  people: peopleKey,
  contributors: contributorsKey,
  requiredSections: requiredSectionsKey,
  severities: severitiesKey,
  deadlines: deadlinesKey,
  holidays: holidaysKey,
  rubric: rubricKey,
  templates: templatesKey,
}

type Keys = typeof configKeys
type ValueOf<Key> = Key extends ConfigKey<infer Value> ? Value : never

/** Configuration with every default filled in and every value checked. */
export type Config = {readonly [Name in keyof Keys]: ValueOf<Keys[Name]>}
