/**
 * A pattern from a list of the ways to put one thing, a line for each. It is tested against the beginning of a title or
 * a label, in lower case, without numbering, emoji and closing punctuation.
 */
export function waysOf(lines: TemplateStringsArray, ...words: readonly string[]): RegExp {
  const ways = String.raw(lines, ...words)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return new RegExp(`^(?:${ways.join('|')})`, 'u')
}
