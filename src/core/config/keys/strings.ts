import type {ConfigKey} from '../key.ts'
import {isStrings, show} from '../values.ts'

type StringsKey = ConfigKey<readonly string[]>

/** How a list of strings is read; a later list stands in place of an earlier one. */
export function readStrings(
  {name, items}: {readonly name: string; readonly items: string},
  isFit: (one: string) => boolean,
): StringsKey['read'] {
  return (written, before, report) => {
    if (!isStrings(written)) {
      report([], `Expected a list of ${items}.`)
      return before
    }
    return written.filter((one, index) => {
      const fits = isFit(one)
      if (!fits) report([index], `${show(one.slice(0, 40))} cannot stand in “${name}”.`)
      return fits
    })
  }
}
