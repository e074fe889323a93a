import {documentTypes} from '../document/detect.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {statedZone} from '../facts/time-zone.ts'
import {checkDay} from '../frontmatter/check-day.ts'
import {findField} from '../frontmatter/fields.ts'
import {yamlValue} from '../frontmatter/header-to-front-matter.ts'
import {readMoment} from '../frontmatter/read-moment.ts'
import {type IncidentSeverity, namedSeverity} from '../frontmatter/severities.ts'
import {span} from '../text/span.ts'
import type {Question} from './question.ts'

/** What is wrong with an answer, in a sentence; undefined where it can be written into a document as it is. */
export function checkAnswer(
  {place, example}: Question,
  words: string,
  severities: readonly IncidentSeverity[],
  document: PostmortemDocument,
): string | undefined {
  const field = 'key' in place ? findField(place.key) : undefined
  switch (field?.kind) {
    case 'moment': {
      if (yamlValue(field, {value: words}, severities) !== undefined)
        return isZoned(words) || statedZone(document) !== undefined
          ? undefined
          : `A time zone is needed too: UTC, CET or +01:00, as in ${example}.`
      if (!('moment' in readMoment(words))) return `A day and a time are needed, as in ${example}.`
      return checkDay(field, {text: words, span: span(0, words.length), style: 'header'})[0]?.message
    }
    case 'severity':
      return namedSeverity(severities, words) === undefined
        ? `Use ${severities.map(({name}) => name).join(', ')}.`
        : undefined
    case 'choice':
      return documentTypes.some((type) => type === words) ? undefined : `Use ${documentTypes.join(', ')}.`
    default:
      return undefined
  }
}

/** Whether words say in which zone a time of theirs is; a whole day needs none. */
function isZoned(words: string): boolean {
  const reading = readMoment(words)
  return !('moment' in reading) || reading.moment.minutes === undefined || reading.moment.zone !== undefined
}
