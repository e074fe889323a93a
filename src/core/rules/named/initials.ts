import type {Passage} from '../../document/passage.ts'
import {isAcronym} from '../../language/ordinary-words.ts'
import {span} from '../../text/span.ts'
import {contextOf} from './context.ts'

/** Initials by which a text may speak of people whose full names it gives: “Rahul Tiwari” is “RT”. */

/** The initials of those who have them alone, with the name; none that are an acronym. */
export function initialsOf(names: readonly string[]): Map<string, string> {
  const all = new Map<string, string | undefined>()
  for (const name of new Set(names)) {
    const parts = name.split(/\s+/)
    const letters = parts.map(([first = '']) => first).join('')
    if (parts.length > 1 && /^\p{Lu}{2,3}$/u.test(letters) && !isAcronym(letters))
      all.set(letters, all.has(letters) ? undefined : name)
  }
  return new Map(
    [...all].flatMap(([letters, name]) => (name === undefined ? [] : [[letters, name] as const])),
  )
}

/** Whether initials stand for a person: alone in a cell of a timeline, or where somebody acts or speaks. */
export function isSigned(passage: Passage, found: string, index: number): boolean {
  if (!/^\p{Lu}+$/u.test(found)) return false
  if (passage.text.trim() === found) return passage.zone === 'timeline'
  return contextOf(passage, span(index, index + found.length)).strength >= 2
}
