import {oneLine} from '../one-line.ts'

/**
 * Words as one line of Markdown that reads as just these words, in a table's cell too: no mark, no link, nobody who is
 * told of it.
 */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_{}[\]<>#|~&!]|^(?:[-+]|\d{1,9}[.)])(?=[- ]|$)/g, (mark) =>
      mark.replace(/[^\d]/, (one) => `\\${one}`),
    )
    .replace(/@/g, '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(?<=\bwww)\./gi, '&#46;')
}
