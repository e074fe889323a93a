export type Row = readonly string[]

/** Prints a table in Markdown under a title. @returns what it printed */
export function printTable(title: string, head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  const table = [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  )
  console.log(table)
  return table
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
