import {oneLine} from '../../core/one-line.ts'

/**
 * Text from a file, made harmless for a terminal: control characters, with which a text could move the cursor, recolour
 * or retitle the window, become visible signs.
 */
export function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, (control) => {
    const code = control.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : '\uFFFD'
  })
}

/** The same on one line, for a cell of a table. */
export function printableLine(text: string): string {
  return printable(oneLine(text))
}

/** How what is printed is looked at. */
export interface View {
  readonly colour: boolean
  /** Undefined where lines may be as long as they like. */
  readonly columns: number | undefined
}

const styles = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36} as const

export type Paint = (style: keyof typeof styles, text: string) => string

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\x1b[${styles[style]}m${text}\x1b[0m` : text)
}

/** `1 file`, `2 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
