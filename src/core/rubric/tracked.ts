import type {ActionItem} from '../document/model.ts'
import {shared, tellingWords} from '../facts/telling-words.ts'

interface Row {
  readonly row: ActionItem
  readonly words: ReadonlySet<string>
}

/**
 * The other places that write of the same thing to do: a list of measures tells at length what the rows of a table with
 * owners track in a few words; what stands below the name of such a measure belongs to it, unless another row is nearer.
 */
export function writtenTwice(items: readonly ActionItem[]): ReadonlyMap<ActionItem, readonly ActionItem[]> {
  const twice = new Map<ActionItem, ActionItem[]>()
  const rows = items
    .filter(({form, owner}) => form === 'table' && owner !== undefined)
    .map((row) => ({row, words: subjectOf(row.title)}))
  if (rows.length === 0) return twice
  const told = items.filter(({form, owner}) => form !== 'table' && owner === undefined)
  for (const measure of told) {
    const words = subjectOf(measure.title)
    const own = nearest(rows, words)
    if (isSame(words, own.words)) {
      twice.set(measure, [own.row])
      twice.set(own.row, [...(twice.get(own.row) ?? []), measure])
    } else if (measure.group !== undefined) {
      const group = tellingWords(measure.group.value)
      const around = nearest(rows, group)
      if (isSame(group, around.words) && shared(words, own.words) <= shared(words, around.words))
        twice.set(measure, [around.row])
    }
  }
  return twice
}

/** What a title says outside of parentheses: these tell its parts. */
function subjectOf(title: string): Set<string> {
  return tellingWords(title.replace(/\([^()]*\)/g, ' '))
}

/** The row that has most words in common with others. */
function nearest(rows: readonly Row[], words: ReadonlySet<string>): Row {
  return rows.reduce((best, row) => (shared(words, row.words) > shared(words, best.words) ? row : best))
}

const fewestShared = 2
/** So many words in common are no chance, however long one of both is. */
const enoughShared = 3

function isSame(words: ReadonlySet<string>, row: ReadonlySet<string>): boolean {
  const count = shared(words, row)
  return count >= enoughShared || (count >= fewestShared && count * 2 >= Math.max(words.size, row.size))
}
