/** The current day of the user's calendar as `YYYY-MM-DD`. The only clock that the editor's results depend on. */
export function today(): string {
  const date = new Date()
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The time of day as `HH:MM`, as the user's clock has it. */
export function now(): string {
  const date = new Date()
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
