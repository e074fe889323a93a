/** The order of words that does not depend on where the machine stands; case does not matter. */
export function compareWords(a: string, b: string): number {
  return compare(a.toLowerCase(), b.toLowerCase())
}

/** The order of code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
