import {isGivenName} from '../language/given-names.ts'
import {type Spanned, span} from '../text/span.ts'
import {level} from './action-labels.ts'
import {meansDay} from './deadlines.ts'
import {handleIn, isName} from './names.ts'
import {ownerKind, partOwners} from './owners.ts'

/** What the words above items say of each of them. */
export interface GroupFields {
  readonly owner?: Spanned
  readonly due?: Spanned
  readonly priority?: Spanned
}

const ownerLabel = /^(?:owners?|owned by|assignees?|assigned to|responsible|dri)\s?[:–-]\s?/i
/** `By 2026-04-15`, and behind whoever it is: `Ivo (due 1 May)`, `Ivo, by Friday`. */
const dueLabel =
  /(?:^|[\s(,;–—-]{1,3})(?:due|by|until|before|deadline)(?: by| on)?(?::\s?|\s)([^():]{2,30})\)?$/i
/** Behind a theme: “Quick wins (owner: Dee)”, “Limits — owner: Dee”. */
const ownerBehind =
  /(?:\(|[,;|]\s|\s[–—-]\s)(?:owners?|owned by|assignees?|assigned to|responsible|dri)\s?:\s?([^():]{2,60}?)\)?$/i
/** “High priority”, “P0 — this week”, “High-priority fixes”, “Fixes (priority: high)”, “Fixes (P1)”. */
const priorities = [
  `^[^\\p{L}\\d]*(${level})(?:[ -]priority)?[^\\p{L}\\d]*$`,
  `^[^\\p{L}\\d]*(P[0-4])\\s?[:(–—-]`,
  `^[^\\p{L}\\d]*(${level})[ -]priority\\b`,
  `\\bpriority:?\\s(${level})\\b`,
  `\\((${level})(?: priority)?\\)[^\\p{L}\\d]*$`,
].map((form) => new RegExp(form, 'iu'))
/** Longer words are a sentence. */
const longest = 80

/** “Owner: Mira”, “Mira and Ivo (due 2026-04-01)”, “@lena”, “By 15 April”; a theme says nothing. */
export function readGroup(text: string, group: Spanned | undefined): GroupFields {
  if (group === undefined || group.value.length > longest) return {}
  const found = dueLabel.exec(group.value)
  const isDue = found !== null && meansDay(found[1]!)
  const words = (isDue ? group.value.slice(0, found.index) : group.value).replace(/:$/, '').trim()
  const label = ownerLabel.exec(words)?.[0]
  const behind = label === undefined ? ownerBehind.exec(words)?.[1]!.trim() : undefined
  const name = behind ?? words.slice(label?.length ?? 0)
  const isOwner = (label ?? behind) === undefined ? areNames(name) : ownerKind(name) !== 'placeholder'
  const priority = priorityIn(group.value)
  return {
    ...(priority !== undefined && {priority: placed(text, group, priority)}),
    ...(isOwner && {owner: placed(text, group, name)}),
    ...(isDue && {due: placed(text, group, found[1]!.trim())}),
  }
}

/** How urgent a title says that what stands under it is. */
export function priorityIn(title: string): string | undefined {
  return priorities.map((form) => form.exec(title)?.[1]).find((found) => found !== undefined)
}

/** Handles, or first names and what they are followed by. */
function areNames(words: string): boolean {
  return partOwners(words).every(
    (part) => /^@[\w.-]+$/.test(part) || (/^\p{Lu}/u.test(part) && isGivenName(part.split(' ')[0] ?? '')),
  )
}

/** Whether a line above a list is of an owner alone: `@lena:`, `Mira:`, `Owner: Mira`. */
export function namesOwner(words: string): boolean {
  const plain = words.trim()
  if (plain.length > longest || plain.includes('\n')) return false
  const name = plain.replace(/:$/, '')
  const isNamed = /^@[\w.-]+$/.test(name) ? handleIn(name) !== undefined : plain.endsWith(':') && isName(name)
  return isNamed || (ownerLabel.test(plain) && ownerKind(plain.replace(ownerLabel, '')) !== 'placeholder')
}

/** Where words stand in those of a group; all of it where marks are among them. */
function placed(text: string, {span: whole}: Spanned, value: string): Spanned {
  const at = text.slice(whole.start, whole.end).indexOf(value)
  const start = whole.start + at
  return {value, span: at === -1 ? whole : span(start, start + value.length)}
}
