/** What readers of configuration ask of values of any shape. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Whether something is written that is more than blanks. */
export function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** A value as a message quotes it. */
export function show(value: unknown): string {
  return `“${typeof value === 'string' ? value : JSON.stringify(value)}”`
}
