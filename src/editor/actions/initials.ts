import {ownersIn} from '../../core/index.ts'

/** Words in the place of an owner in two characters: initials, the number of several, `?` for nobody. */
export function initialsOf(words: string): string {
  const owners = ownersIn(words)
  if (owners.length === 0) return '?'
  if (owners.length > 1) return owners.length > 9 ? '9+' : `${owners.length}`
  const names = owners[0]!.replace(/^the\s/i, '').match(/[\p{L}\p{N}]+/gu) ?? ['?']
  const [first, last] = [names[0], names.length > 1 ? names.at(-1)! : '']
  const letters = last === '' ? /^..?/u : /^./u
  return ((letters.exec(first)?.[0] ?? '') + (/^./u.exec(last)?.[0] ?? '')).toUpperCase()
}
