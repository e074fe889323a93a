/** Text of a document as one line of Markdown that shows it as it is, in a table's cell too. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&@]/g, (mark) => (mark === '@' ? '&#64;' : `\\${mark}`))
}
