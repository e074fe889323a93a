import {inQuotes} from '../document/yaml-quotes.ts'
import {addBusinessDays} from '../frontmatter/business-days.ts'
import {dayPattern} from '../frontmatter/moment.ts'
import {isPlain} from '../frontmatter/rewrite.ts'
import {type IncidentSeverity, findSeverity} from '../frontmatter/severities.ts'
import {weightOf} from '../facts/profile.ts'
import {compose} from './compose.ts'
import {slugOf} from './file-name.ts'
import {type Rendered, joined, renderTemplate} from './render.ts'
import type {Template} from './template.ts'
import {templates} from './templates.ts'
import {type Values, findVariable} from './variables.ts'

/** What somebody said of a document that is to begin. */
export interface Beginning {
  readonly title: string
  /** As the team's scale spells it. */
  readonly severity?: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:MM` */
  readonly time?: string
  readonly owner?: string
}

/** The scale of a team and its days without business, as its configuration has them. */
export interface TeamDays {
  readonly severities: readonly IncidentSeverity[]
  readonly holidays: readonly string[]
}

/** The values of a template's variables. */
export function valuesOf(beginning: Beginning, {severities, holidays}: TeamDays): Values {
  const {severity, date, time, owner} = beginning
  // A heading has one line.
  const title = beginning.title.replace(/\s+/g, ' ').trim()
  const days = severity === undefined ? undefined : findSeverity(severities, severity)?.publishWithin
  const publishBy = days === undefined ? undefined : addBusinessDays(date, days, holidays)
  return {...{title, severity, date, time, owner}, slug: slugOf(title), 'publish-by': publishBy}
}

/** The Markdown of one of our templates; for a lower severity the light one of the same type. */
export function templateText(template: Template, severity: string | undefined): string {
  const isLight = template.depth === 'full' && weightOf(severity?.toLowerCase() ?? '') === 'light'
  const light = templates.find(({type, depth}) => type === template.type && depth === 'light')
  return compose(isLight ? (light ?? template) : template)
}

/** A template with its values filled in: in front matter as YAML writes them. What is not known stays a blank. */
export function newDocument(template: string, values: Values): Rendered {
  const end = /^---\r?\n[^]*?\n---[ \t]*$/m.exec(template)
  const front = end?.index === 0 ? end[0] : ''
  const known = values['publish-by'] === undefined ? front.replace(deadlineNote, '') : front
  return joined([...inYaml(known, values), renderTemplate(template.slice(front.length), values)])
}

/** A remark behind a key, of no use where there is no deadline. */
const deadlineNote = /[ \t]+#[^\n]*\{\{ ?publish-by ?\}\}[^\n]*/gi
/** To YAML no string, and to front matter a day. */
const isDate = new RegExp(dayPattern)
const yamlValue =
  /"\{\{ {0,4}([a-z-]{1,31}) {0,4}\}\}"|(?<=:) \{\{ {0,4}([a-z-]{1,31}) {0,4}\}\}(?=[ \t]*$)/gim

/** Front matter in pieces, so that nothing looks for variables in a value that is written already. */
function inYaml(front: string, values: Values): Rendered[] {
  const pieces: Rendered[] = []
  let done = 0
  for (const {0: written, 1: quoted, 2: plain, index} of front.matchAll(yamlValue)) {
    const text = yamlOf((quoted ?? plain)!.toLowerCase(), quoted !== undefined, values)
    if (text === undefined) continue
    pieces.push(renderTemplate(front.slice(done, index), values), {text, blanks: []})
    done = index + written.length
  }
  return [...pieces, renderTemplate(front.slice(done), values)]
}

/** A bracket would open a list: what is not known and not quoted stays empty. Undefined where a blank can stand. */
function yamlOf(name: string, isQuoted: boolean, values: Values): string | undefined {
  if (findVariable(name) === undefined) return undefined
  const value = values[name]
  if (value === undefined) return isQuoted ? undefined : ''
  if (isQuoted) return JSON.stringify(value)
  return isPlain(value) || isDate.test(value) ? ` ${value}` : ` ${inQuotes(value)}`
}
