import {parseDocument} from '../../src/core/index.ts'

/**
 * Gives each action item a field of that name: a cell in its table, where that one is empty, or words behind its line.
 * Without a name the words go to its title.
 */
export function withField(text: string, name: string, words: string): string {
  const starts = new Set(
    parseDocument(text).actionItems.map(({span}) => text.slice(0, span.start).split('\n').length - 1),
  )
  const lines = text.split('\n')
  const tables = new Set<number>()
  for (const at of starts) {
    if (!lines[at]!.trimStart().startsWith('|')) lines[at] = withWords(lines[at]!, name, words)
    else tables.add(headerOf(lines, at))
  }
  for (const header of tables) fillColumn(lines, header, name, words)
  return lines.join('\n')
}

function withWords(line: string, name: string, words: string): string {
  return name === '' ? `${line.trimEnd()} ${words}` : `${line.trimEnd()}; ${name.toLowerCase()}: ${words}`
}

function headerOf(lines: readonly string[], row: number): number {
  let at = row
  while (at > 0 && lines[at - 1]!.trimStart().startsWith('|')) at--
  return at
}

function fillColumn(lines: string[], header: number, name: string, words: string): void {
  const titles = cellsOf(lines[header]!)
  const known = titles.findIndex((title) => title.toLowerCase().startsWith(name.toLowerCase().split(' ')[0]!))
  for (let row = header; lines[row]?.trimStart().startsWith('|'); row++) {
    const cells = cellsOf(lines[row]!)
    const isRow = row > header + 1
    if (name === '') {
      const title = titles.findIndex((one) => /^(?:action|what|task|item|description)/i.test(one))
      const at = Math.max(0, title)
      if (isRow) cells[at] = `${cells[at]} ${words}`
    } else if (known === -1) cells.push(row === header ? name : isRow ? words : '---')
    else if (isRow) cells[known] = words
    lines[row] = `| ${cells.join(' | ')} |`
  }
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}
