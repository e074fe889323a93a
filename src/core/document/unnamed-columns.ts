import {readStatus} from './action-status.ts'
import {asksForAction} from './action-verbs.ts'
import {findDay} from './dates.ts'
import {handleIn, isName} from './names.ts'
import type {TableReading} from './tables.ts'

/** Whether the words of a column are such. */
const held = {
  title: (values: readonly string[]) => values.filter(asksForAction).length * 2 > values.length,
  owner: (values: readonly string[]) =>
    values.every((value) => handleIn(value) !== undefined || isName(value)),
  due: (values: readonly string[]) => values.every((value) => findDay(value) !== undefined),
  status: (values: readonly string[]) =>
    values.every((value) => readStatus(value) !== 'open' || /^(?:open|to-?do|not started)$/i.test(value)),
}

type Held = keyof typeof held

/**
 * The column of owners under a heading that no list knows (“One name”): beside a column of due times each of its cells
 * names somebody. The same the other way round.
 */
export function toldByWords(
  {columns, rows}: TableReading,
  known: Readonly<Record<'owner' | 'due', number>>,
): Partial<Record<'owner' | 'due', number>> {
  const name = known.owner === -1 ? 'owner' : 'due'
  const isOneKnown = (known.owner === -1) !== (known.due === -1)
  if (!isOneKnown || rows.length < 2) return {}
  const index = columns.findIndex((header, column) => {
    const values = rows.map(({cells}) => cells[column]?.value ?? '')
    return header !== '' && !Object.values(known).includes(column) && held[name](values)
  })
  return index === -1 ? {} : {[name]: index}
}

/** What the columns without a heading hold, where their words tell; a column for each field at most. */
export function unnamedColumns({columns, rows}: TableReading): Partial<Record<Held, number>> {
  const found: Partial<Record<Held, number>> = {}
  for (const [index, header] of columns.entries()) {
    if (header !== '') continue
    const values = rows.map(({cells}) => cells[index]?.value ?? '').filter((value) => value !== '')
    if (values.length === 0) continue
    const name = (Object.keys(held) as Held[]).find((one) => found[one] === undefined && held[one](values))
    if (name !== undefined) found[name] = index
  }
  return found
}
