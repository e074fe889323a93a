import {isWho} from './action-brackets.ts'
import {asksForAction} from './action-verbs.ts'
import {findDay} from './dates.ts'
import {meansDay} from './deadlines.ts'
import {handleIn, isName} from './names.ts'
import {saysSomething} from './placeholders.ts'
import {readStatus} from './status-words.ts'
import type {Row, TableReading} from './tables.ts'

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

/** Headings of columns of owners and of due times in a list of action items; elsewhere they are said of much else. */
const likely = {
  owner: /^(?:names?|contacts?|drivers?|people|persons?)$/,
  due: /^(?:date|expected|timeline|time ?frame)$/,
}

/**
 * The columns of owners and due times under such headings, if all that is written there is one. A date in front of an
 * owner is the day on which something came up.
 */
export function likelyColumns(
  {columns, rows}: TableReading,
  known: Readonly<Record<'owner' | 'due', number>>,
): Partial<Record<'owner' | 'due', number>> {
  const find = (name: 'owner' | 'due', behind: number): number =>
    known[name] !== -1
      ? known[name]
      : columns.findIndex(
          (header, column) =>
            likely[name].test(header) && (header !== 'date' || column > behind) && holds(rows, column, name),
        )
  const owner = find('owner', 0)
  const due = find('due', owner === -1 ? Infinity : owner)
  return {...(owner !== -1 && {owner}), ...(due !== -1 && {due})}
}

function holds(rows: readonly Row[], column: number, name: 'owner' | 'due'): boolean {
  const values = writtenIn(rows, column)
  return values.length > 0 && values.every(name === 'owner' ? isWho : meansDay)
}

/** Whether all that is written in a column are days. */
export function holdsDays({rows}: TableReading, column: number): boolean {
  const values = writtenIn(rows, column)
  return values.length > 0 && held.due(values)
}

/** What is written in a column, but for what is left open. */
export function writtenIn(rows: readonly Row[], column: number): string[] {
  return rows.map(({cells}) => cells[column]?.value ?? '').filter(saysSomething)
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
