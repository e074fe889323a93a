import type {Finding, Repeated} from '../rule.ts'

/** What a rule says of one action item. */
export interface Remark extends Finding {
  /** The same for the same thing said of other items, whatever words the message quotes. */
  readonly about: string
  /** The message of the one finding that stands for so many. */
  readonly ofAll?: ((count: number) => string) | undefined
}

/** What is said more often than this is how a document is written, and no slip. */
const mostSlips = 5

/**
 * The findings of a rule on a document of so many open action items. Where the same is said of most or of many of
 * them, they stand together; a level that somebody chose holds for each of them.
 */
export function saidTogether(remarks: readonly Remark[], openItems: number): Finding[] {
  return repeated(remarks, openItems, false)
}

/**
 * As `saidTogether`, for what weighs little anyway: whatever its level, they stand together. Without a number of items,
 * only what is said of many does.
 */
export function saidOnce(remarks: readonly Remark[], openItems = Infinity): Finding[] {
  return repeated(remarks, openItems, true)
}

function repeated(remarks: readonly Remark[], openItems: number, always: boolean): Finding[] {
  const counts = new Map<string, number>()
  for (const {about} of remarks) counts.set(about, (counts.get(about) ?? 0) + 1)
  return remarks.map((remark) => {
    const {about, ofAll} = remark
    const count = counts.get(about)!
    const isHabit = count > 1 && (count > mostSlips || count * 2 > openItems)
    if (!isHabit) return remark
    const repeats: Repeated = {what: about, count, always, ...(ofAll && {message: ofAll(count)})}
    return {...remark, repeats}
  })
}

/** “No owner is named for 3 of the 4 open action items.” */
export function ofItems(says: string, all: number, items = 'open action items'): (count: number) => string {
  return (count) => `${says} for ${count === all ? `any of the ${all}` : `${count} of the ${all}`} ${items}.`
}
