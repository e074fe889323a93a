const timeColumn = /^(?:date|time|when|timestamp|datetime|clock|hour|moment)\b/
/** What says more of it is what happened where nothing else is. */
const eventColumns = [
  /^(?:event|description|what|action|activity|message|update|entry)/,
  /^(?:details?|note)/,
]

/** Where the columns of a timeline stand, -1 where they do not: the day, the time, the first of them, what happened. */
export function timelineColumns(columns: readonly string[]) {
  const dates = findFirst(columns, /^date\b(?!.{0,5}time)/, /^day\b/)
  const times = columns.findIndex((column, index) => index !== dates && timeColumn.test(column))
  const first = times === -1 ? dates : times
  const isOther = (index: number): boolean => index !== times && index !== dates
  const others = columns.map((column, index) => (isOther(index) ? column : ''))
  const found = findFirst(others, ...eventColumns)
  return {dates, times, first, found, isOther}
}

/** The first column that fits a pattern, of several in order; -1 if there is none. */
function findFirst(columns: readonly string[], ...patterns: readonly RegExp[]): number {
  const pattern = patterns.find((one) => columns.some((column) => one.test(column)))
  return pattern === undefined ? -1 : columns.findIndex((column) => pattern.test(column))
}
