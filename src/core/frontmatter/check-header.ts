import type {MetadataField} from '../document/model.ts'
import type {Finding} from '../rules/rule.ts'
import {checkDay} from './check-day.ts'
import {checkChoice, checkSeverity} from './check-value.ts'
import {findField} from './fields.ts'
import {readMoment} from './moments.ts'
import {type WrittenValue} from './rewrite.ts'
import {nearest, squashed} from '../spelling.ts'
import {type IncidentSeverity, findSeverity, isNumbered} from './severities.ts'

/** Behind a value in a header: `SEV1 (major)`, `Final – reviewed in May`. */
const aside = /\s*[(:–—-]\s.*$|\s*\(.*$/

/** The value in a header without what is said beside it. */
export function withoutAside(words: string): string {
  return words.replace(aside, '')
}

/**
 * What is wrong with a value of a header. A header is written for people, who read “March 3rd” and “all clear” as they
 * are: what counts is what nobody can read, a day that no calendar has, a step that the scale does not have, a slip of a
 * known word. A day with two readings is pointed out: those who wrote it know which one it is.
 */
export function checkHeader(
  {key, value, valueSpan}: MetadataField,
  text: string,
  severities: readonly IncidentSeverity[],
): Finding[] {
  const field = findField(key)
  // Marks and words beside the value are not the fix's to take away.
  const canRewrite = (words: string): boolean => text.slice(valueSpan.start, valueSpan.end) === words
  const judged = (words: string, findings: readonly Finding[]): Finding[] =>
    findings.map((finding) => (canRewrite(words) ? finding : {...finding, suggestions: []}))
  const words = withoutAside(value)
  const written: WrittenValue = {span: valueSpan, text: words, style: 'header'}
  switch (field?.kind) {
    case 'day':
    case 'moment': {
      const reading = readMoment(value)
      const {kind} = reading
      if (kind !== 'no such day' && kind !== 'unclear' && kind !== 'other weekday') return []
      if (kind === 'unclear' && reading.readings.length === 1) return []
      const [finding] = judged(value, checkDay(field, {...written, text: value}))
      return [{...finding!, possible: kind === 'unclear'}]
    }
    case 'severity':
      return findSeverity(severities, words) === undefined && isNumbered(words)
        ? judged(words, checkSeverity(key, written, severities))
        : []
    case 'choice': {
      const names = Object.keys(field.choices!)
      const isSlip =
        !names.some((name) => squashed(name) === squashed(words)) && nearest(words, names) !== undefined
      return isSlip ? judged(words, checkChoice(field, written)) : []
    }
    default:
      return []
  }
}
