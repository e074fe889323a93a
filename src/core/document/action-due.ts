import {span} from '../text/span.ts'
import {bracketDue, bracketDueBefore, bracketTime} from './action-brackets.ts'
import {type Form, type FoundField, firstOf} from './action-forms.ts'
import {labelled, labels, opened, wordsEnd} from './action-labels.ts'
import {findDay, monthNames} from './dates.ts'
import {spokenDay, unclearDay, writtenDay} from './day-words.ts'
import {heldDay, withStruckBlanked} from './still-held.ts'

/** Whether words hold a day that is written out. */
export const isDay = (value: string): boolean => findDay(value) !== undefined

/** A day behind the name of its field, as a pattern without groups. */
export const someDay = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}(?: \\d{4})?'

/** As task lists of note-taking programs write a due date; signs for the priority and the like may follow. */
export const behindCalendar = /(?:📅|🗓\uFE0F?|:date:|:calendar:)\s{0,2}(\d{4}-\d{2}-\d{2})[^\p{L}\d]{0,12}$/u

/** The ways in which an item says by when. */
export const dueForms: readonly Form[] = [
  labelled(labels.due, ','),
  opened('Due(?: by| on)?', someDay),
  {...labelled(labels.target, ','), accepts: isDay},
  {
    pattern:
      /\b(?:due|by|until|ETA)\s+(\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u,
  },
  {pattern: new RegExp(`\\b(?:due|by|until|before)\\s{1,4}(${writtenDay})(?=[\\s.,;)]*$)`, 'u')},
  {
    pattern: new RegExp(
      `\\b(?:due|by|until)\\s+(${spokenDay}|${unclearDay}|\\p{Lu}\\p{Ll}{2,5}day)(?=[\\s.,;)]*$)`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `(?:[,;(]|\\s[–—-]|\\b(?:due|by|until|before|in))\\s{0,4}(${spokenDay}|(?:${monthNames})(?!\\p{L}) \\d{4})(?=[\\s.,;)]*$)`,
      'u',
    ),
  },
  {pattern: new RegExp('[,;]\\s{1,4}(ASAP|asap)(?=[\\s.]*$)')},
  {pattern: behindCalendar},
  bracketDue,
  bracketDueBefore,
  bracketTime,
]

/** By when an item is to be done, a day that stands apart or behind its owner included. */
export function findDue(owner: FoundField | undefined, source: string): FoundField | undefined {
  const found = firstOf(dueForms, source) ?? dayBehind(owner, source) ?? trailingDay(owner, source)
  const held = found && heldDay(source, found.field.span.start)
  if (held === undefined) return found
  const field = {value: source.slice(held.start, held.end), span: held}
  return {...found!, field, end: Math.max(found!.end, held.end)}
}

const behindOwner = new RegExp(
  `^[\\s*_,(–—-]{0,6}(?:(?:due|by|until)\\s{1,4})?(${writtenDay}|${spokenDay})(?![\\p{L}\\d])`,
  'u',
)

/** A day right behind a labelled owner is when the item is due: “Owner: Ana 2026-05-01. Done when …”. */
function dayBehind(owner: FoundField | undefined, source: string): FoundField | undefined {
  const match = owner?.labelled === true ? behindOwner.exec(source.slice(owner.field.span.end)) : null
  if (match === null) return undefined
  const end = owner!.field.span.end + match[0].length
  return dayAt(source, end - match[1]!.length, end)
}

const endsHere = new RegExp(`^\\]?${wordsEnd}`)

/** So is a day at the very end if it stands apart or behind an owner: “(2026-05-01)”, “ – 1 May 2026”, “@ana 1 May”. */
function trailingDay(owner: FoundField | undefined, source: string): FoundField | undefined {
  const day = findDay(withStruckBlanked(source))
  if (day === undefined || !endsHere.test(source.slice(day.end))) return undefined
  const before = withStruckBlanked(source.slice(0, day.start)).trimEnd()
  if (!/[,;:(|·[–—→-]$/.test(before) && before.length !== owner?.field.span.end) return undefined
  return dayAt(source, day.start, day.end)
}

function dayAt(source: string, start: number, end: number): FoundField {
  return {
    field: {value: source.slice(start, end), span: span(start, end)},
    start,
    end,
    labelled: false,
    apart: false,
  }
}
