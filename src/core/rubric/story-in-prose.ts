import {findDay, findZone, monthNames} from '../document/dates.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {pointsOfKinds} from '../document/points.ts'
import {statedZone} from '../facts/time-zone.ts'
import {leadsToRecord, referencesIn} from '../facts/timeline-evidence.ts'
import type {Span} from '../text/span.ts'
import {type Measure, best, nothing, shown} from './dimension.ts'
import {plainWords} from './prose.ts'

/** Sentences that say when. */
function datedSentences({passages}: PostmortemDocument): Span[] {
  return passages
    .filter(({zone, element}) => zone === 'narrative' && element === 'paragraph')
    .flatMap(({text, start: base, sentences}) =>
      sentences
        .filter(({start, end}) => dayInProse.test(plainWords(text.slice(start, end))))
        .map(({start, end}) => ({start: base + start, end: base + end})),
    )
}

/** An account that says when all the way through. */
const manyDated = 10

/** A story with days in its sentences is part of a timeline. */
export function toldInProse(document: PostmortemDocument): Measure {
  const dated = datedSentences(document)
  return dated.length < 2
    ? nothing
    : {
        share: dated.length >= manyDated ? 0.8 : Math.min(0.6, dated.length / 6),
        evidence: dated.slice(0, 5),
        note: `${dated.length} dated sentences`,
      }
}

export function zoneInProse(document: PostmortemDocument): Measure {
  const dated = datedSentences(document)
  const zoned = dated.find(({start, end}) => findZone(document.text.slice(start, end)) !== undefined)
  return dated.length < 2 ? shown(zoned) : best(shown(statedZone(document)), () => shown(zoned))
}

/** A story that links what it tells, or numbers it to a list of sources, has evidence, if no rows of it. */
export function linkedInProse(document: PostmortemDocument): Measure {
  if (document.timeline.length > 0) return nothing
  const references = referencesIn(document)
  const isNumbered = document.sections.some(({title}) => /^\W*(?:sources|references|evidence)\b/i.test(title))
  const leads = ({start, end}: Span): boolean => {
    const words = document.text.slice(start, end)
    return leadsToRecord(words, references) || (isNumbered && /\[\d{1,2}\]/.test(words))
  }
  const dated = datedSentences(document)
  const told = [...pointsOfKinds(document, 'timeline').map(({span}) => span), ...dated]
  const linked = told.filter(leads)
  if (linked.length === 0 && dated.length >= 2) return linkedBeside(document, leads)
  // One sentence that names a month is no story.
  if (linked.length === 0 || (told.length < 2 && !saysWhen(document, linked[0]!))) return nothing
  const most = dated.length >= manyDated ? 1 : 0.5
  return {
    share: Math.min(most, linked.length / told.length / 0.6),
    evidence: linked.slice(0, 5),
    note: `${linked.length} of ${told.length} parts of the story lead to what shows them`,
  }
}

/** “The graph is in the dashboard (https://…)” between dated sentences shows some of what they tell. */
function linkedBeside({passages}: PostmortemDocument, leads: (place: Span) => boolean): Measure {
  const beside = passages
    .filter(({zone, element, text}) => zone === 'narrative' && element === 'paragraph' && record.test(text))
    .map(({start, text}) => ({start, end: start + text.length}))
    .find(leads)
  return shown(beside, 0.3)
}

/** Other links explain or advise. */
const record =
  /\b(?:graphs?|dashboards?|charts?|logs?|metrics|traces?|tickets?|recordings?|screenshots?|threads?|status page|pull requests?|commits?)\b/i

function saysWhen({text}: PostmortemDocument, {start, end}: Span): boolean {
  const words = text.slice(start, end)
  return findDay(words) !== undefined || /\b\d{1,2}:\d{2}\b/.test(words)
}

const dayInProse = new RegExp(
  String.raw`\b(?:[Ii]n|[Oo]n|[Ff]rom|[Bb]y|[Uu]ntil|[Ss]ince|[Mm]id|[Aa]t)(?: (?:early|mid|late|the (?:end|middle) of))?[ -]?(?:\d{1,2} )?(?:(?:${monthNames})|20\d\d-\d\d-\d\d)\b|\b\d{1,2}:\d{2}\b`,
)
