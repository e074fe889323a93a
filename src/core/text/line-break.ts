/** How the lines of a text end. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Words of ours with the line breaks of a text that they go into. */
export function withLineBreaksOf(text: string, words: string): string {
  return words.replace(/\r?\n/g, lineBreakOf(text))
}
