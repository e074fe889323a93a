import {stripVTControlCharacters} from 'node:util'

/** Titles of action items that are longer would push the places of all others out of sight. */
export const longestTitle = 80

const characters = new Intl.Segmenter()

/**
 * Rows as lines, every column but the last padded to its widest cell.
 * @param longest a cell that is longer takes its room in its own line alone
 */
export function alignColumns(rows: readonly (readonly string[])[], longest = Infinity): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const width = widthOf(cell)
      widths[index] = Math.max(widths[index] ?? 0, width > longest ? 0 : width)
    }
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const room = index === row.length - 1 ? 0 : widths[index]! - widthOf(cell)
        return cell + ' '.repeat(Math.max(0, room))
      })
      .join('  ')
      .trimEnd(),
  )
}

/** As many characters as a reader sees: colours take no room. Letters of their own need no segmenter, which is slow. */
export function widthOf(cell: string): number {
  const written = stripVTControlCharacters(cell)
  return /^[ -~\u00A1-\u024F\u2010-\u2027]*$/.test(written)
    ? written.length
    : [...characters.segment(written)].length
}

/** A text in lines of no more than `width` columns where its words are short enough for that. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
