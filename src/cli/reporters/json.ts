import type {LineIndex, Span} from '../../core/index.ts'

/** A span as JSON output has it: lines and columns from 1, columns in UTF-16 units, the end not included. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function placeOf({start, end}: Span, lines: LineIndex): Place {
  const from = lines.positionAt(start)
  const to = lines.positionAt(end)
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
