import {type NumericOrder, monthsInOrder} from './dates.ts'

/** “4/8”, “10/16/23”, “30.9.” at the start of a cell: days in numbers without a year or with two digits of it. */
const shortDay = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d\d))?|\.(\d{1,2})\.(?:(\d\d))?)(?![\d./])/

/**
 * The cells of a column for days, short ones with the name of their month; those that have two readings stay as they
 * are. Which number is the day is settled by the others of the column, or by dots between them.
 * @param order the order of other days in the document, if it is known
 */
export function writtenOut(cells: readonly string[], order: NumericOrder | undefined): string[] {
  const found = cells.map((cell) => shortDay.exec(cell))
  const settled =
    order ??
    (found.some((one) => Number(one?.[1]) > 12)
      ? 'day first'
      : found.some((one) => Number(one?.[2]) > 12)
        ? 'month first'
        : undefined)
  return cells.map((cell, index) => {
    const [words, first, second, year, dotted, dottedYear] = found[index] ?? []
    const dayFirst = dotted !== undefined || settled === 'day first'
    if (words === undefined || !(dayFirst || settled)) return cell
    const [day, month] = dayFirst ? [first, dotted ?? second] : [second, first]
    const name = monthsInOrder[Number(month) - 1]
    const inYear = year ?? dottedYear
    return name === undefined
      ? cell
      : `${day} ${name}${inYear === undefined ? '' : ` 20${inYear}`}${cell.slice(words.length)}`
  })
}
