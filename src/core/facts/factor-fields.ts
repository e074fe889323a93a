import {isDenial} from '../document/denials.ts'
import {type Field, findField} from '../document/fields.ts'
import {canBeChanged} from './causes-in-tables.ts'
import {soundsSensible} from './made-sense.ts'

/** What the fields of a factor say of it. */

/** Whether something under a name, or in its words, says why a condition made sense. */
export function seemedRight(fields: readonly Field[], words: string): boolean {
  return (
    says(
      fields,
      /made sense|reasonable|rational|at the time|context|looked right|sensible|right then|seemed/,
    ) || soundsSensible(words)
  )
}

/** Whether something under a name says how a condition is to be changed, or that it can be. */
export function tellsOfChange(fields: readonly Field[]): boolean {
  return said(fields, direction, 1) || said(fields, canBeChanged, 1)
}

const direction =
  /fix|direction|change|different|action|remed|counter|improve|mitigation|what next|follow|help|lever|instead|next time|^(?:how|first steps?)\b/

function says(fields: readonly Field[], name: RegExp): boolean {
  return said(fields, name, 2)
}

function said(fields: readonly Field[], name: RegExp, words: number): boolean {
  const value = findField(fields, name)?.value.value
  return value !== undefined && value.split(/\s+/).length >= words && !isDenial(value)
}
