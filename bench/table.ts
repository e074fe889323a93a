export type Row = readonly string[]

/** Prints a table in Markdown under a title. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  console.log([`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'))
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
