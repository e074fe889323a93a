/**
 * The titles that mean one thing, a line for each way to put it, as patterns. Each is tested against the beginning of a
 * title in lower case, without numbering, emoji and closing punctuation.
 */
export function titlesOf(lines: TemplateStringsArray, ...words: readonly string[]): RegExp {
  const ways = String.raw(lines, ...words)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return new RegExp(`^(?:${ways.join('|')})`, 'u')
}
