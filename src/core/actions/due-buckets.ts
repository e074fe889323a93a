/** When something is due, as seen from a day. */
export const dueBuckets = ['overdue', 'this week', 'this month', 'later', 'none'] as const
export type DueBucket = (typeof dueBuckets)[number]

/**
 * The bucket of a due day, both days as `YYYY-MM-DD`. Weeks end on Sunday; a day in this week counts there also
 * where the month ends before it.
 */
export function dueBucket(dueDate: string | undefined, today: string): DueBucket {
  if (dueDate === undefined) return 'none'
  if (dueDate < today) return 'overdue'
  if (dueDate <= endOfWeek(today)) return 'this week'
  return dueDate.slice(0, 7) === today.slice(0, 7) ? 'this month' : 'later'
}

function endOfWeek(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, (7 - weekday) % 7)
}

/** The day some days after a day; both are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
