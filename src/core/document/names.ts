import {departments} from '../language/lexicon.ts'
import {isOrdinary} from '../language/ordinary-words.ts'
import {productPhrases, software} from '../language/software.ts'
import {fold} from '../language/word-list.ts'

/** Telling the names of people from other capitalised words, where a document offers a name: fields and rosters. */

/** Words that make a phrase a role, a team, a state or a field. */
const collective =
  /\b(?:team|squad|group|guild|crew|ops|dev|on-?call|engineers?|engineering|manager|lead|owner|commander|support|platforms?|infra(?:structure)?|security|sre|devops|responder|developers?|everyone|all|tbd|todo|none|unassigned|unknown|n\/?a|critical|high|medium|low|top|minor|major|optional|priority|phase|step|status|date|severity|actions?|review|new|added|note|see|done|completed?|fixed|open|closed|short|long|term|yes|no|services?|inc|ltd|corp|foundation|roles?|authors?|reviewers?|facilitators?|scribe|attendees|participants|part(?:y|ies)|names?|week|month|quarter|sprint|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|june|july|september|october|november|december)\b/i

/** Cities that stand where an owner could: “Add an alert (Frankfurt)”. */
const cities: ReadonlySet<string> = new Set(['frankfurt', 'london', 'sydney'])

const form =
  /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|dos|di|del|van|der|den|von|al|bin|ibn|el|la|le|ter)){0,3}$/u

/** Whether words stand for one person: `Ana`, `Ana de Lima`, `Tunde O'Neill-Bakare`. */
export function isName(words: string): boolean {
  return (
    form.test(words) &&
    !collective.test(words) &&
    !isDepartment(words) &&
    !productPhrases.test(words) &&
    !isThing(words.split(/[\s-]/))
  )
}

/** Whether one word is the name of a part of an organisation: `Finance`. */
export function isDepartment(words: string): boolean {
  return departments.has(words.toLowerCase())
}

const endsInPart =
  /^(?:\p{Lu}[\p{L}\d]{1,20} ){1,2}(?:Platforms?|Infrastructure|SRE|DevOps|(?<part>\p{Lu}\p{Ll}{2,15}))$/u

/** Whether capitalised words are the name of one by their last: `Customer Support`, `Cloud Platform`. */
export function isPartOfOrganisation(words: string): boolean {
  const found = endsInPart.exec(words)
  return isDepartment(words) || (found !== null && isDepartment(found.groups?.part ?? 'operations'))
}

/** Software or a city; “Cassandra Liu” is a person by what stands behind. */
function isThing(parts: readonly string[]): boolean {
  const things = parts.filter((part) => software.has(fold(part)) || cities.has(fold(part)))
  if (things.length === 0) return false
  const rest = parts.filter((part) => !things.includes(part))
  return (
    things.length > 1 || rest.length === 0 || rest.some((part) => isOrdinary(part) || /^\p{Lu}+$/u.test(part))
  )
}

/** Mentions that reach everyone, and so nobody. */
const broadcast = /^(?:here|channel|all|everyone|everybody|team)$/i

/** The handle in `@ana`, `(@ana)`; undefined for `@channel`. */
export function handleIn(words: string): string | undefined {
  const handle = /(?<![\p{L}\d])@([\p{L}\d][\w.-]*)(?!\/)/u.exec(words)?.[1]?.replace(/[.-]+$/, '')
  return handle === undefined || broadcast.test(handle) ? undefined : handle
}
