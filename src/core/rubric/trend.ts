/** A scored document with its day, `YYYY-MM-DD`. */
export interface Scored {
  readonly day: string | undefined
  readonly mean: number
}

/** How the documents of a quarter score, and how that differs from the quarter before it that has any. */
export interface Quarter {
  /** `2026 Q1` */
  readonly name: string
  readonly count: number
  readonly mean: number
  readonly change?: number
}

/** By quarter, the oldest first; documents without a day are in none. */
export function trendOf(scored: readonly Scored[]): Quarter[] {
  const quarters = new Map<string, number[]>()
  for (const {day, mean} of scored) {
    const name = day && `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    if (name) quarters.set(name, [...(quarters.get(name) ?? []), mean])
  }
  const means = [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => ({
      ...{name, count: values.length},
      mean: Math.round((values.reduce((sum, one) => sum + one, 0) / values.length) * 10) / 10,
    }))
  return means.map((quarter, index) => {
    const before = means[index - 1]
    return before === undefined
      ? quarter
      : {...quarter, change: Math.round((quarter.mean - before.mean) * 10) / 10}
  })
}

/** `↑ 0.4`, `↓ 0.2`, `=`; empty for the first. */
export function renderChange(change: number | undefined): string {
  if (change === undefined) return ''
  return change === 0 ? '=' : `${change > 0 ? '↑' : '↓'} ${Math.abs(change).toFixed(1)}`
}
