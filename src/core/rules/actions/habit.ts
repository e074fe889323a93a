import type {Claim, Finding} from '../rule.ts'

/** What a rule says of one action item. */
export interface Remark extends Finding {
  /** The same for the same thing said of other items, whatever words the message quotes. */
  readonly about: string
  /** The message of the one finding that stands for so many, where the others are left out. */
  readonly ofAll?: ((count: number) => string) | undefined
}

/** What is said more often than this is how a document is written, and no slip. */
const mostSlips = 5

/**
 * The findings of a rule on a document of so many open action items. Where the same is said of most or of many of
 * them, they are repeats of each other.
 */
export function loudOnce(remarks: readonly Remark[], openItems: number): Finding[] {
  return counted(remarks, openItems).map(({finding, about, isHabit}) =>
    isHabit ? {...finding, repeats: about} : finding,
  )
}

/**
 * As `loudOnce`, for what weighs little anyway: one finding says it for all of them. Without a number of items, only
 * what is said of many is said once.
 */
export function saidOnce(remarks: readonly Remark[], openItems = Infinity): Finding[] {
  return counted(remarks, openItems).flatMap(({finding, isHabit, isFirst, ofAll, count, ofThem}) => {
    if (!isHabit) return [finding]
    return isFirst ? [{...finding, message: ofAll?.(count) ?? finding.message, claims: ofThem}] : []
  })
}

interface Counted {
  readonly finding: Finding
  readonly about: string
  readonly ofAll: Remark['ofAll']
  readonly count: number
  readonly isHabit: boolean
  readonly isFirst: boolean
  /** The claims of all that say the same. */
  readonly ofThem: readonly Claim[]
}

function counted(remarks: readonly Remark[], openItems: number): Counted[] {
  const groups = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const group = groups.get(remark.about)
    if (group === undefined) groups.set(remark.about, [remark])
    else group.push(remark)
  }
  return remarks.map((remark) => {
    const {about, ofAll, ...finding} = remark
    const group = groups.get(about)!
    const count = group.length
    const isHabit = count > 1 && (count > mostSlips || count * 2 > openItems)
    return {
      finding,
      about,
      ofAll,
      count,
      isHabit,
      isFirst: group[0] === remark,
      ofThem: group.flatMap(({claims = []}) => claims),
    }
  })
}
