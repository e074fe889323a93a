import {stripVTControlCharacters} from 'node:util'

const characters = new Intl.Segmenter()

/** Rows as lines, every column but the last padded to its widest cell. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat(index === row.length - 1 ? 0 : widths[index]! - widthOf(cell)))
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
