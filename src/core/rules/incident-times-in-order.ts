import {addDays} from '../actions/due-buckets.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {statedZone} from '../facts/time-zone.ts'
import {fromTimeline} from '../frontmatter/from-timeline.ts'
import {setKey} from '../frontmatter/key-edits.ts'
import {incidentOrder} from '../frontmatter/time-fields.ts'
import {type KnownTimes, between, readTimes} from '../frontmatter/times.ts'
import {renderDuration} from '../text/duration.ts'
import {span} from '../text/span.ts'
import {type Finding, defineRule} from './rule.ts'

/** Reviews of incidents have a beginning and an end; a project has neither. */
const incidents = ['incident', 'near-miss', 'escalation']

/** How long it took to notice, to help and to repair is worked out from these times: one that is off spoils all of them. */
export const incidentTimesInOrder = defineRule({
  id: 'incident-times-in-order',
  category: 'front matter',
  severity: 'error',
  description: 'Keep the times of the incident in order: started, detected, mitigated, resolved, published.',
  *check({document, today}) {
    const known = readTimes(document)
    yield* inFuture(document, known, today)
    yield* outOfOrder(known)
    yield* withoutZone(document, known)
    yield* withoutEnds(document, known)
  },
})

function* outOfOrder(known: KnownTimes): Iterable<Finding> {
  const order = incidentOrder.filter((key) => known.times.has(key))
  const pairs = order.slice(1).map((key, index): [string, string] => [order[index]!, key])
  // Somebody takes it on once it is known, before or after it is mitigated.
  pairs.push(['detected', 'acknowledged'], ['acknowledged', 'resolved'])
  for (const [before, key] of pairs) {
    const apart = between(known, before, key)
    if (apart !== undefined && apart < 0)
      yield {
        span: known.times.get(key)!.field.valueSpan,
        message: `“${key}” is ${renderDuration(-apart)} before “${before}”.`,
      }
  }
}

/** Plans and projects have their days ahead, and ends of their own. */
function isOfIncident(document: PostmortemDocument): boolean {
  const type = findMetadata(document, 'type')?.value
  return type === undefined || incidents.includes(type)
}

/** A slip of the year, mostly; it is a day later somewhere until everybody has begun it. */
function* inFuture(document: PostmortemDocument, {times}: KnownTimes, today: string): Iterable<Finding> {
  if (!isOfIncident(document)) return
  for (const key of incidentOrder) {
    const time = times.get(key)
    if (time === undefined || key === 'published' || time.moment.day <= addDays(today, 1)) continue
    yield {span: time.field.valueSpan, message: `“${key}” is a day that has not come yet.`, possible: true}
  }
}

function* withoutZone(document: PostmortemDocument, {times, zone}: KnownTimes): Iterable<Finding> {
  if (zone !== undefined || statedZone(document) !== undefined) return
  // A time in `date` does not belong there, in whichever zone it is.
  const bare = [...times.values()].find(
    ({field, moment}) =>
      field.key !== 'date' &&
      moment.minutes !== undefined &&
      moment.zone === undefined &&
      !unknownZone.test(field.value),
  )
  if (bare === undefined) return
  const isThere = document.metadata.some(({key, from}) => key === 'time-zone' && from === 'front matter')
  const edit = document.frontMatter && setKey(document, 'time-zone', 'UTC')
  yield {
    span: bare.field.valueSpan,
    message: `“${bare.field.key}” says no time zone, and ${isThere ? '“time-zone” has no value' : 'there is no “time-zone”'}.`,
    suggestions:
      edit === undefined
        ? []
        : [{title: isThere ? 'Write “UTC” there' : 'Add “time-zone: UTC”', edits: [edit]}],
    possible: true,
  }
}

/** `09:12 XYZ`: a zone is stated, only which one cannot be told. */
const unknownZone = /\d\s?\(?(?![AP]M\b)\p{Lu}{2,5}(?!\p{L})/u

/** Nobody responds any more where the review is over. */
const reviewed = /^(?:final|closed)$/i

function* withoutEnds(document: PostmortemDocument, {times}: KnownTimes): Iterable<Finding> {
  if (!isOfIncident(document)) return
  const began = times.get('started') ?? times.get('detected')
  // A key without a value yet says that its author knows.
  const isWritten = (key: string): boolean => document.metadata.some((field) => field.key === key)
  const isReviewed = reviewed.test(findMetadata(document, 'status')?.value ?? '')
  if (began !== undefined && !isWritten('resolved'))
    yield {
      span: began.field.keySpan,
      message: isReviewed
        ? 'No “resolved”: when did the effects end?'
        : 'No “resolved” yet: respond first, review after.',
      suggestions: fromTimeline('resolved', document),
      possible: true,
    }
  const ended = times.get('detected') ?? times.get('resolved')
  if (ended !== undefined && !isWritten('started'))
    yield {
      span: ended.field.keySpan,
      message: 'No “started”: when did the effects begin?',
      suggestions: fromTimeline('started', document),
      possible: true,
    }
  // Without a type this may be the front matter of anything.
  if (findMetadata(document, 'type') === undefined || began !== undefined || ended !== undefined) return
  if (!isWritten('started') && !isWritten('resolved')) yield* withNeither(document)
}

/** Front matter gives no time at all: pointed out where the timeline can. */
function* withNeither(document: PostmortemDocument): Iterable<Finding> {
  const [started, resolved] = [fromTimeline('started', document), fromTimeline('resolved', document)]
  const both = [...started, ...resolved]
  if (both.length === 0) return
  const {start} = document.frontMatter!.span
  const together = {
    title: 'Add “started” and “resolved” from the timeline',
    edits: both.flatMap(({edits}) => edits),
  }
  yield {
    span: span(start, start + 3),
    message: 'Front matter says neither “started” nor “resolved”, which the timeline tells.',
    suggestions: started.length > 0 && resolved.length > 0 ? [together, ...both] : both,
    possible: true,
  }
}
