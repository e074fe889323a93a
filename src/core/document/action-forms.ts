import {type Spanned, span} from '../text/span.ts'
import type {FieldPlace} from './action-title.ts'
import {withoutMarks} from './markdown.ts'

/** One way to write a field; the words of the field are its first group that matched. */
export interface Form {
  readonly pattern: RegExp
  /** The field says what it is (`due: …`): nothing behind it is title. */
  readonly labelled?: true
  /** The words of the item begin right behind it. */
  readonly apart?: true
  /** @param before what stands before the value */
  readonly accepts?: (value: string, before: string) => boolean
}

/** A field where it was found, with the form that found it. */
export interface FoundField extends FieldPlace {
  readonly field: Spanned
}

/** The field in the first of the forms that is in a bullet's source, and whose words are accepted. */
export function firstOf(forms: readonly Form[], source: string): FoundField | undefined {
  if (source === '') return undefined
  for (const {pattern, labelled: isLabelled = false, apart = false, accepts} of forms) {
    const match = pattern.exec(source)
    const words = unwrapped(match?.[1]?.trim() ?? '')
    const value = openingMark.test(words) ? withoutMarks(words) : words
    if (!match || !value) continue
    const start = match.index + match[0].lastIndexOf(words)
    if (accepts?.(value, source.slice(0, start)) === false) continue
    const field = {value, span: span(start, start + words.length)}
    return {field, start: match.index, end: match.index + match[0].length, labelled: isLabelled, apart}
  }
  return undefined
}

/** A mark of emphasis or code at the start of a value. */
const openingMark = /^(?:\*{1,3}|_{1,3}|`)/

/** A value without the stop behind it, and without the marks around it: they stay where they are. */
function unwrapped(value: string): string {
  const mark = openingMark.exec(value)?.[0]
  if (mark === undefined) return value.replace(/[.\s*_]+$/, '')
  const inside = value.slice(mark.length).replace(/[.\s*_`]+$/, '')
  return inside.includes(mark) ? value.replace(/[.\s]+$/, '') : inside
}
