/** Further down than any front matter reaches. */
const mostLines = 200

/**
 * Whether a line can be in front matter, told by the lines above it without reading the document: what stands behind
 * the closing fence cannot. On the first line a fence may be just being written.
 * @param textOf the text of a line, counted from 0
 */
export function mayBeFrontMatter(line: number, textOf: (line: number) => string): boolean {
  if (line === 0) return textOf(0).startsWith('-')
  if (line > mostLines || !/^---\s*$/.test(textOf(0))) return false
  for (let above = 1; above < line; above++) if (/^---\s*$/.test(textOf(above))) return false
  return true
}
