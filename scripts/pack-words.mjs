/** As many letters as a capital can say. */
const most = 25

/**
 * A word list in less room: each word without the letters in which it begins like the one before, behind a capital that
 * says how many those are (A for none). `aaron abdul abel` is `AaaronBbdulCel`. `word-list.ts` reads it.
 */
function packWords(list) {
  let before = ''
  return list
    .trim()
    .split(/\s+/)
    .map((word) => {
      let shared = 0
      while (shared < Math.min(most, word.length) && word[shared] === before[shared]) shared++
      before = word
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

/** Source code whose word lists are packed; one with capitals in it stays as it is. */
export function withPackedWords(source) {
  return source.replace(/\bwords\(`([^`A-Z]*)`/g, (_, list) => `words(\`${packWords(list)}\``)
}
