/** A full name as it is written, and without its accents. */
export function wholeForms(name: string): string[] {
  return [...new Set([name, withoutAccents(name)])]
}

/** A full name, and its first and last part where they are long enough to be one. */
export function formsOf(name: string): string[] {
  const parts = name.split(/\s+/).filter((part) => !/^(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?$/.test(part))
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const alone = [...(first.length > 1 ? [first] : []), ...(last.length > 2 ? [last] : [])]
  const given = parts.length > 2 ? [parts.slice(0, -1).join(' ')] : []
  return [...new Set([name, ...given, ...alone].flatMap(wholeForms))]
}

function withoutAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}+/gu, '')
}
