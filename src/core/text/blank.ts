/** As much white space as words take; their lines stay. */
export function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ')
}
