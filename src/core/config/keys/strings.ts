import type {ConfigKey} from '../key.ts'
import {isStrings} from '../values.ts'

type StringsKey = ConfigKey<readonly string[]>

/** How a list of strings is read; a later list stands in place of an earlier one. */
export function readStrings({
  items,
  problemOf,
}: {
  /** What they are called. */
  readonly items: string
  /** Why one of them means nothing; undefined where it does. */
  readonly problemOf: (one: string) => string | undefined
}): StringsKey['read'] {
  return (written, before, report) => {
    if (!isStrings(written)) {
      report([], `Expected a list of ${items}.`)
      return before
    }
    return written.filter((one, index) => {
      const problem = problemOf(one)
      if (problem !== undefined) report([index], problem)
      return problem === undefined
    })
  }
}
