import {createHash} from 'node:crypto'
import {oneLine} from '../../core/index.ts'

/** The same for words that differ only in where their lines break, in a quote too. */
export function digest(...parts: readonly string[]): string {
  const words = parts.map((part) => oneLine(part.replace(/\n[ \t>]*/g, ' ')))
  return createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 16)
}
