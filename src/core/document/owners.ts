const placeholder =
  /^(?:[-–—?.*_\s]*|n\/?a|none|null|nobody|unknown|unassigned|tbd|tba|tbc|todo|name|owner|pending|later|open|to be (?:assigned|determined|decided|confirmed)|\[[^\]]*\]|<[^>]*>|@)$/i
const group =
  /\b(?:team|squad|guild|crew|group|department|org|committee|everyone|everybody|all|engineering|leadership|management|vendors?|developers|engineers|admins|operations|devops|infrastructure|backend|frontend)\b|[-_]team\b|^(?:sre|platform|ops|infra|support|security|qa|product|legal|marketing|we|us)s?$/i

/** What stands between several owners; the space around it would make splitting quadratic. */
const betweenOwners = /[,;&+/]|\band\b/

/** Words in the place of an owner, parted where several are named. */
export function partOwners(words: string): string[] {
  return words.split(betweenOwners).map((part) => part.trim())
}

export type OwnerKind = 'person' | 'several' | 'team' | 'placeholder'

/** What is written where an owner belongs. A role held by one person (“SRE lead”) counts as a person. */
export function ownerKind(words: string): OwnerKind {
  const plain = words.replace(/[*_`]/g, '').trim()
  if (placeholder.test(plain)) return 'placeholder'
  if (
    /\b(?:lead|manager|owner|head|director|commander|on-call|engineer)$/i.test(plain) &&
    !/[,&/]| and /.test(plain)
  )
    return 'person'
  if (group.test(plain)) return 'team'
  return partOwners(plain).filter((part) => /\p{L}/u.test(part)).length > 1 ? 'several' : 'person'
}

/** Each owner that words name, without Markdown: none for a placeholder, and a team as it is called. */
export function ownersIn(words: string): string[] {
  const plain = words.replace(/[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '').trim()
  switch (ownerKind(plain)) {
    case 'placeholder':
      return []
    case 'several':
      return partOwners(plain).filter((part) => /\p{L}/u.test(part))
    default:
      return [plain]
  }
}
