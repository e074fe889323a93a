import type {MetadataField} from '../document/model.ts'
import type {Finding} from '../rules/rule.ts'
import {checkDay} from './check-day.ts'
import {checkChoice, checkSeverity} from './check-choice.ts'
import {findField} from './fields.ts'
import {readMoment} from './read-moment.ts'
import {type WrittenValue} from './rewrite.ts'
import {withoutAside} from './aside.ts'
import {findChoice} from './choices.ts'
import {nearest} from '../spelling.ts'
import {type IncidentSeverity, findSeverity, isNumbered} from './severities.ts'

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
      const isSlip =
        findChoice(field, words) === undefined && nearest(words, Object.keys(field.choices!)) !== undefined
      return isSlip ? judged(words, checkChoice(field, written)) : []
    }
    default:
      return []
  }
}
