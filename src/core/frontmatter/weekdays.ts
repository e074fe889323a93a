import {type Span, span} from '../text/span.ts'

/** From Sunday, as `Date` counts them. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The first weekday that a text names, with its number from Sunday. */
export function findWeekday(text: string): (Span & {readonly day: number}) | undefined {
  const found =
    /(?<!\p{L})\(?(?:sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs?|ur)?(?:day)?(?!\p{L})[.,]?\)?/iu.exec(text)
  if (found === null) return undefined
  const day = weekdays.findIndex(
    (name) => name.slice(0, 3) === capitalized(found[0].replace('(', '').slice(0, 3)),
  )
  return {...span(found.index, found.index + found[0].length), day}
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}

export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
