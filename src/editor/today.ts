/** The current day of the user's calendar as `YYYY-MM-DD`. The only clock that the editor's results depend on. */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
