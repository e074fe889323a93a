import {handleIn, isName, isPartOfOrganisation} from './names.ts'
import {isFilledIn, namesNobody} from './placeholders.ts'

/** What stands for an owner in a template, or where there is none. */
const notYet = new RegExp(
  `^(?:[-–—?.*_\\s]*|@?(?:name|owner|assignee|username|handle|${namesNobody})|\\[[^\\]]*\\]|<[^>]*>|@)[.?]?$`,
  'i',
)

function isPlaceholder(words: string): boolean {
  return notYet.test(words) || !isFilledIn(words)
}
const group =
  /^@[\w.-]+\/[\w.-]+$|\b(?:team|squad|guild|crew|group|department|org|committee|everyone|everybody|all|engineering|leadership|management|vendors?|developers|engineers|admins|operations|dev|devs|hr|it|devops|infrastructure|backend|frontend)\b|[-_]team\b|^(?:sre|platform|ops|infra|support|security|qa|product|legal|marketing|we|us)s?$/i

/** `&`, `+` and `/` stand between names alone: “R&D”, “CI/CD” and “@org/sre” are each one thing. Handles need no sign. */
const between =
  /[,;]|(?<=\s)and(?=\s)|(?<=[\s\p{Ll}\d)])(?:[&+]|\/(?<!@[\w.-]{1,39}\/(?!\s?@)))(?=\s|@|\p{L}[\p{Ll}'’.])|(?<=@[\w./-]{1,39})\s(?=@)/gu

/** What is written between the signs that stand between several owners, trimmed; what is in brackets stays whole. */
export function partOwners(words: string): string[] {
  const parts: string[] = []
  let from = 0
  const open = words.replace(/\([^()]*\)/g, (inside) => ')'.repeat(inside.length))
  for (const {index, 0: sign} of open.matchAll(between)) {
    parts.push(words.slice(from, index).trim())
    from = index + sign.length
  }
  return [...parts, words.slice(from).trim()]
}

export type OwnerKind = 'person' | 'several' | 'team' | 'placeholder'

/** What one person is called who has a role: the last word of “the SRE lead”. */
export const roleNoun =
  '(?:lead|manager|owner|head|director|commander|on-call|engineer|analyst|officer|chair)'
const aRole = new RegExp(String.raw`\b${roleNoun}$`, 'i')

/** What is written where an owner belongs. A role held by one person (“SRE lead”) counts as a person. */
export function ownerKind(words: string): OwnerKind {
  const plain = words.replace(/[*_`]/g, '').trim()
  if (isPlaceholder(plain)) return 'placeholder'
  if (aRole.test(plain) && !/[,&/]| and /.test(plain)) return 'person'
  const parts = partOwners(plain)
  if (parts.length > 1 && isOneOfGroups(parts)) return 'person'
  if (isGroup(plain)) return 'team'
  if (parts.every((part) => isPlaceholder(part))) return 'placeholder'
  return named(parts).length > 1 ? 'several' : 'person'
}

function isGroup(words: string): boolean {
  return group.test(words) || isPartOfOrganisation(words)
}

/** “Finance, Ana Lima” is one person, and where she works. */
function isOneOfGroups(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !isGroup(part))
  return others.length === 1 && (handleIn(others[0]!) !== undefined || isName(others[0]!))
}

/** Each owner that words name, once and without Markdown: none for a placeholder, and a team as it is called. */
export function ownersIn(words: string): string[] {
  const plain = words.replace(/[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '').trim()
  const kind = ownerKind(plain)
  if (kind === 'placeholder') return []
  const owners = kind === 'team' ? [] : named(partOwners(plain))
  return owners.length === 0 ? [plain] : owners
}

/** An owner in the form in which owners are compared: without brackets, marks, article or `@`, in lower case. */
export function comparableOwner(words: string): string {
  return words
    .replace(/\([^()]*\)|[*_`<>[\]]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:@|(?:the|our) )/i, '')
    .toLowerCase()
}

/** Whoever has a name, once whatever the case. */
function named(parts: readonly string[]): string[] {
  const owners = new Map<string, string>()
  for (const part of parts) {
    const key = part.toLowerCase()
    if (/\p{L}/u.test(part) && !isPlaceholder(part) && !owners.has(key)) owners.set(key, part)
  }
  return [...owners.values()]
}
