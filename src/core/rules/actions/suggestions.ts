import {type PlacedItem, fieldEdits} from '../../actions/field-edits.ts'
import type {KnownPerson} from '../../config/keys/people.ts'
import {later, laterMonths} from '../../document/deadlines.ts'
import type {PostmortemDocument} from '../../document/model.ts'
import {comparableOwner, ownerKind} from '../../document/owners.ts'
import {onceByWords} from '../../memory.ts'
import {ownerNames} from '../../people/owner-names.ts'
import {span} from '../../text/span.ts'
import type {Suggestion} from '../rule.ts'

/** More of them are no help in choosing. */
const mostPeople = 4

/**
 * Who could own an item, each by one name: those who own others of its items first. Whoever is called by a part of a name
 * that only one of the others has is that person.
 */
export function possibleOwners(document: PostmortemDocument, people: readonly KnownPerson[]): string[] {
  const known = [...document.people, ...people]
  const nameOf = ownerNames(known.filter(({name}) => /\s/.test(name)))
  const isPerson = (name: string): boolean => kindOf(document, name) === 'person'
  const owners = document.actionItems.map(({owner}) => owner?.value ?? '').map(nameOf)
  const counts = new Map<string, number>()
  for (const owner of owners) if (isPerson(owner)) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([owner]) => owner)
  const seen = new Set<string>()
  const others = known.map(({name}) => nameOf(name))
  const all = [...byCount, ...others].filter((name) => {
    const key = comparableOwner(name)
    return isPerson(name) && !seen.has(key) && seen.add(key)
  })
  return all.slice(0, mostPeople)
}

/** What is written where an owner belongs. */
export const kindOf = onceByWords(ownerKind)

/**
 * The people, and a place to fill in: who owns an item is always a choice. Where nobody is known, the place alone, in a
 * table, which lacks the cell or the column for it.
 */
export function suggestOwners(placed: PlacedItem, owners: readonly string[]): Suggestion[] {
  if (owners.length === 0 && placed.row === undefined) return []
  const named = owners.map((owner) => ({
    title: `Make ${owner} the owner`,
    edits: fieldEdits(placed, 'owner', owner),
  }))
  const open = fieldEdits(placed, 'owner', place).map((edit) => {
    const start = edit.newText.indexOf(place)
    return start === -1 ? edit : {...edit, blanks: [span(start, start + place.length)]}
  })
  return [...named, {title: 'Leave a place for the owner', edits: open}]
}

const place = '[name]'

/** One of some days, as `YYYY-MM-DD`. */
export function dueOn(placed: PlacedItem, days: readonly string[]): Suggestion[] {
  return days.map((day) => ({title: `Due on ${day}`, edits: fieldEdits(placed, 'due', day)}))
}

/** Due dates in a week, a sprint of two weeks and a month; of these, where any is so, those that are early enough. */
export function suggestDueDates(placed: PlacedItem, today: string, latest?: string): Suggestion[] {
  const ends = {'a week': later(today, 7), 'two weeks': later(today, 14), 'a month': laterMonths(today, 1)}
  const days = Object.entries(ends)
  const early = days.filter(([, day]) => latest === undefined || day <= latest)
  return (early.length > 0 ? early : days).map(([when, day]) => ({
    title: `Due in ${when}: ${day}`,
    edits: fieldEdits(placed, 'due', day),
  }))
}
