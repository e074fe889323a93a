/** The first of things whose words are the same but for case, marks and spaces: what is written again says nothing more. */
export function distinct<T>(things: readonly T[], wordsOf: (thing: T) => string): T[] {
  const known = new Set<string>()
  return things.filter((thing) => {
    const key = wordsOf(thing)
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
