import type {ActionItem} from '../document/model.ts'
import {shared, tellingWords} from '../facts/traceability.ts'

/**
 * The other places that write of the same thing to do: a list of measures tells at length what the rows of a table with
 * owners track in a few words; what stands below the name of such a measure belongs to it.
 */
export function writtenTwice(items: readonly ActionItem[]): ReadonlyMap<ActionItem, readonly ActionItem[]> {
  const twice = new Map<ActionItem, ActionItem[]>()
  const rows = items
    .filter(({form, owner}) => form === 'table' && owner !== undefined)
    .map((row) => ({row, words: tellingWords(row.title)}))
  if (rows.length === 0) return twice
  const told = items.filter(({form, owner}) => form !== 'table' && owner === undefined)
  const rowOf = (title: string): ActionItem | undefined => {
    const words = tellingWords(title)
    return rows.find((one) => isSame(words, one.words))?.row
  }
  for (const measure of told) {
    const own = rowOf(measure.title)
    const row = own ?? (measure.group && rowOf(measure.group.value))
    if (row !== undefined) twice.set(measure, [row])
    if (own !== undefined) twice.set(own, [...(twice.get(own) ?? []), measure])
  }
  return twice
}

const fewestShared = 2

function isSame(words: ReadonlySet<string>, row: ReadonlySet<string>): boolean {
  const count = shared(words, row)
  return count >= fewestShared && count * 2 >= Math.min(words.size, row.size)
}
