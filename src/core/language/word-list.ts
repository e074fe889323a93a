/** Word lists as data: white space between words, any number of lines; in a bundle as `scripts/pack-words.mjs` packs them. */

export function words(list: string): ReadonlySet<string> {
  return new Set(/^[A-Z]/.test(list) ? unpacked(list) : list.trim().split(/\s+/))
}

function unpacked(list: string): string[] {
  let before = ''
  return Array.from(list.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => {
    before = before.slice(0, shared!.charCodeAt(0) - 65) + rest!
    return before
  })
}

/** Letters that are letters of their own and not a letter with an accent. */
const letters: Readonly<Record<string, string>> = {
  ...{ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss'},
  ...{'’': "'", ʻ: "'"},
}

/** In lower case and without accents: `Ayşe` and `Ayse` are one name. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z'-]*$/.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}+|[ıłøđðþæœß’ʻ]/gu, (letter) => letters[letter] ?? '')
}
