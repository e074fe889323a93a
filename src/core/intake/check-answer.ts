import {documentTypes} from '../document/detect.ts'
import {findField} from '../frontmatter/fields.ts'
import {readMoment} from '../frontmatter/moments.ts'
import {type IncidentSeverity, findSeverity} from '../frontmatter/severities.ts'
import type {Question} from './question.ts'

/** What is wrong with an answer, in a sentence; undefined where it can be written as it is. */
export function checkAnswer(
  {place, example}: Question,
  words: string,
  severities: readonly IncidentSeverity[],
): string | undefined {
  if (!('key' in place)) return undefined
  switch (findField(place.key)?.kind) {
    case 'moment':
      return readMoment(words).kind === 'moment'
        ? undefined
        : `A day and a time are needed, as in ${example}.`
    case 'severity':
      return findSeverity(severities, words) === undefined
        ? `Use ${severities.map(({name}) => name).join(', ')}.`
        : undefined
    case 'choice':
      return documentTypes.some((type) => type === words) ? undefined : `Use ${documentTypes.join(', ')}.`
    default:
      return undefined
  }
}
