import {fieldPatterns} from '../document/action-fields.ts'
import {markPatterns} from '../document/action-status.ts'
import {titlePatterns} from '../document/section-kinds.ts'
import type {Steps} from '../steps.ts'

/** An engine makes a pattern ready for each of the two ways in which it keeps texts: with and without such a dash. */
const samples = ['Add', 'Add –']

/**
 * Has the engine make the patterns ready that every document with action items needs, one in each step. It does so when
 * a pattern is used for the first and for the second time: for all of them at the first item, nobody could pause that.
 */
export function* readyPatterns(): Steps<void> {
  for (const pattern of [...titlePatterns, ...markPatterns, ...fieldPatterns])
    for (const sample of [...samples, ...samples]) {
      pattern.test(sample)
      pattern.lastIndex = 0
      yield
    }
}
