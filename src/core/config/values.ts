import {oneLine} from '../one-line.ts'

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

/** As much of a value as fits into a message. */
const longest = 40

/** A value as a message quotes it; of one that holds others, what it is. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'keys and values'
  const shown = oneLine(String(value))
  return `“${shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown}”`
}
