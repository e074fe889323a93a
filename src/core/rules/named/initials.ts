import type {Passage} from '../../document/passage.ts'
import {isAcronym} from '../../language/ordinary-words.ts'
import {span} from '../../text/span.ts'
import {contextOf} from './context.ts'

/** Initials by which a text may speak of people whose full names it gives: “Rahul Tiwari” is “RT”. */

/** The initials of those who have them alone, with the name; none that are an acronym. */
export function initialsOf(names: readonly string[]): Map<string, string> {
  const all = new Map<string, string | undefined>()
  for (const name of new Set(names)) {
    for (const letters of lettersOf(name))
      if (/^\p{Lu}{2,3}$/u.test(letters) && !isAcronym(letters))
        all.set(letters, all.has(letters) ? undefined : name)
  }
  return new Map(
    [...all].flatMap(([letters, name]) => (name === undefined ? [] : [[letters, name] as const])),
  )
}

/** “JD”, “JPD” and “JP” of “Jean-Pierre Dubois” */
function lettersOf(name: string): string[] {
  const parts = name.split(/\s+/)
  const first = (words: readonly string[]): string => words.map(([letter = '']) => letter).join('')
  const given = parts[0]!.split('-')
  return [
    ...(parts.length > 1 ? [first(parts)] : []),
    ...(given.length > 1 ? [first(given), first([...given, ...parts.slice(1)])] : []),
  ]
}

/** Whether initials stand for a person: alone in a cell of a timeline, or where somebody acts or speaks. */
export function isSigned(passage: Passage, found: string, index: number): boolean {
  if (!/^\p{Lu}+$/u.test(found)) return false
  if (passage.text.trim() === found) return passage.zone === 'timeline'
  return contextOf(passage, span(index, index + found.length)).strength >= 2
}
