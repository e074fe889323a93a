/** Words as they read, wherever lines are broken and however much is blank between them. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
