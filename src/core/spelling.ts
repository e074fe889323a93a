/** Words without what people vary: case, spaces, hyphens and underscores. */
export function squashed(words: string): string {
  return words.toLowerCase().replace(/[\s_-]+/g, '')
}

/** The one of some known words that a word is most likely a slip of; undefined where it is a word of its own. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const same = known.find((one) => squashed(one) === squashed(word))
  if (same !== undefined) return same
  let best: string | undefined
  let least = Infinity
  for (const one of known) {
    if (hasLostLetter(word, one)) return one
    const most = slips(Math.min(word.length, one.length))
    if (Math.abs(word.length - one.length) > most) continue
    const distance = editDistance(squashed(word), squashed(one))
    if (distance <= most && distance < least) [best, least] = [one, distance]
  }
  return best
}

/**
 * A question to put behind a message about an unknown word; empty where it is neither a slip of one that is known nor the
 * beginning of only one.
 */
export function askWhether(word: string, known: readonly string[]): string {
  const meant = nearest(word, known) ?? begunBy(word, known)
  return meant === undefined ? '' : ` Did you mean “${meant}”?`
}

/** `dat`, `rol`: a word of three letters is close to many, but it may be one of four without its last or a middle one. */
function hasLostLetter(word: string, known: string): boolean {
  return (
    word.length === 3 &&
    known.length === 4 &&
    known.startsWith(word.charAt(0)) &&
    editDistance(word, known) === 1
  )
}

/** What to say of a name that is none of some that are few enough to be listed. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const question = askWhether(name, known)
  return `Unknown ${what} “${name}”${question === '' ? `: use ${known.join(', ')}` : ''}.${question}`
}

function begunBy(word: string, known: readonly string[]): string | undefined {
  const some = known.filter((one) => squashed(one).startsWith(squashed(word)))
  return word.length >= 3 && some.length === 1 ? some[0] : undefined
}

/** How many slips a word of some length may have: short words are too close to each other. */
function slips(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          last[j]! + 1,
          row[j - 1]! + 1,
          last[j - 1]! + (same ? 0 : 1),
          swapped ? before[j - 2]! + 1 : Infinity,
        ),
      )
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
