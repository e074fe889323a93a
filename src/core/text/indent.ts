/** What stands in front of a block on its line: spaces, the marks of a quotation. */
export function indentAt(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
}
