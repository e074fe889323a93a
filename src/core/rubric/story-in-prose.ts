import {findDay, findTime, findZone} from '../document/dates.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument, Section, TimelineEntry} from '../document/model.ts'
import {isFilledIn, withoutPlaceholders} from '../document/placeholders.ts'
import {type Point, pointsOf, pointsOfKinds} from '../document/points.ts'
import {type SectionKind, zoneOf} from '../document/section-kinds.ts'
import {kindAt, sectionsOf} from '../document/sections.ts'
import {proseOf} from '../document/sentence-points.ts'
import {type Milestone, milestonesIn} from '../facts/milestones.ts'
import {statedZone} from '../facts/time-zone.ts'
import {leadsToRecord, namesSource, referencesIn} from '../facts/timeline-evidence.ts'
import {asEntries, lookingBackFirst, datedSentences, momentsListed, saysWhen} from '../facts/told-moments.ts'
import {counted} from '../text/list.ts'
import type {Span} from '../text/span.ts'
import {type Measure, type Measured, best, nothing, shown} from './dimension.ts'

/** As many entries as a story with a beginning, a middle and an end has. */
export const enoughEntries = 5

/** An account that says when all the way through. */
const manyDated = 10

/** A story with days in its sentences is part of a timeline. */
export function toldInProse(document: PostmortemDocument): Measure {
  const listed = momentsListed(document)
  if (listed.length > 0)
    return {
      share: Math.min(1, listed.length / enoughEntries),
      evidence: listed.slice(0, 1).map(({span}) => span),
      note: counted(listed.length, 'entry', 'entries'),
    }
  const dated = datedSentences(document).map(({span}) => span)
  return dated.length < 2
    ? nothing
    : {
        share: dated.length >= manyDated ? 0.8 : Math.min(0.6, dated.length / 6),
        evidence: dated.slice(0, 5),
        note: `${dated.length} dated sentences`,
      }
}

/** Under the title of a timeline a reader sees what has no time as well. */
export function withFewTimes(document: PostmortemDocument): Measure {
  const points = pointsOfKinds(document, 'timeline').filter(({words}) => isFilledIn(words))
  const dated = points.filter(({words}) => saysWhen(words))
  if (points.length === 0) return nothing
  return {
    share: dated.length / points.length < 0.5 ? 0 : dated.length / enoughEntries,
    evidence: dated.slice(0, 1).map(({lead}) => lead),
    note: `${dated.length} of ${points.length} entries say when`,
  }
}

/** Under the title of a timeline, where at least half of it says when. */
function pointsWithTimes(document: PostmortemDocument): readonly Point[] {
  const points = pointsOfKinds(document, 'timeline').filter(({words}) => isFilledIn(words))
  return points.filter(({words}) => saysWhen(words)).length * 2 < points.length ? [] : points
}

/** Milestones that no timeline tells: those of a story are there, if not where a reader looks for them. */
export function milestonesInProse(document: PostmortemDocument): ReadonlyMap<Milestone, TimelineEntry> {
  const listed = momentsListed(document)
  const told = listed.length > 0 ? listed : lookingBackFirst(datedSentences(document))
  const most = told.length >= 2 ? told : pointsWithTimes(document)
  return most.length < 2 ? new Map() : milestonesIn(document, asEntries(most))
}

/** A milestone that has a part or a time in the header of its own: “## Trigger”, “Resolved: 2026-03-04 10:20”. */
export function milestoneBeside({document, isBlank}: Measured, milestone: Milestone): Span | undefined {
  const {key, kind, title} = beside[milestone]
  const field = key && findMetadata(document, key)
  if (field && /\d/.test(field.value)) return field.valueSpan
  return (
    kind &&
    sectionsOf(document, kind).find(
      (one) =>
        (title?.test(one.title) ?? true) &&
        !isToCome(document, one) &&
        !isBlank(one) &&
        !(kind === 'response' && isLookedInto(document, one)),
    )?.heading
  )
}

/** “Not yet available.” is none, and “The missed epoch will be extended.” is none yet. */
function isToCome(document: PostmortemDocument, section: Section): boolean {
  const told = toldIn(document, section)
  return told.length > 0 && told.every(({words}) => toCome.test(words))
}

/** “The team responded quickly and found the source.” tells of nothing that was done about it. */
function isLookedInto(document: PostmortemDocument, section: Section): boolean {
  const told = toldIn(document, section)
  if (told.length === 0 || !told.every(({words}) => lookedInto.test(words))) return false
  const found = milestonesIn(document, asEntries(told))
  return !found.has('mitigation') && !found.has('resolution')
}

function toldIn(document: PostmortemDocument, section: Section): readonly Point[] {
  const prose = proseOf(document, section)
  return prose.length > 0 ? prose : pointsOf(document, section)
}

const lookedInto =
  /^[^\p{L}]*\p{L}[^.;:,]{1,60}\s(?:responded|investigated|identified|looked (?:at|into)|did (?:an? )?(?:great|good|fantastic|excellent|amazing) job)\b|\bto (?:quickly )?(?:investigate|identify|find out)\b/iu

const toCome =
  /^\W*(?:not yet|pending|ongoing|in progress|none|n\/a)\b|\b(?:will|shall|going to|(?:is|are) to be|plan(?:s|ning)? to)\b/i

const beside: Readonly<
  Record<Milestone, {readonly key?: string; readonly kind?: SectionKind; readonly title?: RegExp}>
> = {
  trigger: {kind: 'trigger'},
  detection: {key: 'detected', kind: 'detection'},
  escalation: {},
  mitigation: {
    key: 'mitigated',
    kind: 'response',
    title:
      /^\W*(?:\d+\W+)?(?:mitigations?|(?:short[- ]term|temporary|immediate|quick) (?:fix|solution|remedy|measures?)|work-?arounds?|hot-?fix|containment)\b/i,
  },
  resolution: {key: 'resolved', kind: 'response', title: /^\W*(?:\d+\W+)?resolution\b/i},
}

export function zoneInProse(document: PostmortemDocument): Measure {
  const dated = [
    ...momentsListed(document),
    ...datedSentences(document),
    ...pointsOfKinds(document, 'timeline').filter(({words}) => saysWhen(words)),
  ].map(({span}) => span)
  const hasClock = ({start, end}: Span): boolean => /\d[:.h]\d\d\b/.test(document.text.slice(start, end))
  const zoned = dated.find(({start, end}) => findZone(document.text.slice(start, end)) !== undefined)
  return best(
    dated.length < 2 ? nothing : shown(statedZone(document)),
    () => shown(zoned),
    () => (dated.length < 2 || dated.some(hasClock) ? nothing : shown(dated[0], 1, 'days only')),
    () => (dated.length < 2 ? shown(timeInTitle(document)) : nothing),
  )
}

/** “## Time: 15:30 UTC”: the one time that there is. */
function timeInTitle({sections}: PostmortemDocument): Span | undefined {
  return sections.find(({form, title}) => form === 'heading' && findTime(title)?.zone !== undefined)?.heading
}

/** A story that links what it tells, or numbers it to a list of sources, has evidence, if no rows of it. */
export function linkedInProse(document: PostmortemDocument): Measure {
  if (document.timeline.length > 0) return nothing
  const references = referencesIn(document)
  const isNumbered = document.sections.some(({title}) => /^\W*(?:sources|references|evidence)\b/i.test(title))
  const leads = ({start, end}: Span): boolean => {
    const words = withoutPlaceholders(document.text.slice(start, end))
    return leadsToRecord(words, references) || namesSource(words) || (isNumbered && /\[\d{1,2}\]/.test(words))
  }
  const dated = datedSentences(document).map(({span}) => span)
  const listed = momentsListed(document)
  const points = listed.length > 0 ? listed : pointsOfKinds(document, 'timeline')
  const told = [...points.map(({span}) => span), ...dated]
  const linked = told.filter(leads)
  if (linked.length === 0 && dated.length >= 2) return linkedBeside(document, leads)
  // One sentence that names a month is no story.
  if (linked.length === 0 || (told.length < 2 && !hasDayOrClock(document, linked[0]!))) return nothing
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

/** A link below the account, under “References” or “Evidence”, that leads to where what happened is recorded. */
export function recordLink(document: PostmortemDocument): Span | undefined {
  const references = referencesIn(document)
  const points = pointsOfKinds(document, 'references').filter(({words}) => record.test(words))
  return points.find(({span: {start, end}}) => leadsToRecord(document.text.slice(start, end), references))
    ?.lead
}

/** A link where a document says how it was found: to the alert, the dashboard, the thread. */
export function detectionLink(document: PostmortemDocument): Span | undefined {
  const references = referencesIn(document)
  return sectionsOf(document, 'detection').find(({heading, body}) =>
    leadsToRecord(withoutPlaceholders(document.text.slice(heading.start, body.end)), references),
  )?.heading
}

/** A link in the account to a transaction on a chain, or to a commit, which is the record of what was done. */
export function transactionLink({text, sections}: PostmortemDocument): Span | undefined {
  for (const {0: link, index} of text.matchAll(transaction))
    if (zoneOf(kindAt(sections, index)) === 'narrative') return {start: index, end: index + link.length}
  return undefined
}

const transaction =
  /https?:\/\/[\w.-]{1,60}\/(?:[\w.-]{1,60}\/){0,3}(?:(?:tx|transaction)s?\/(?:0x)?[0-9a-f]{32,64}|commit\/[0-9a-f]{7,40})\b/gi

/** Other links explain or advise. */
const record =
  /\b(?:graphs?|chats?|incident channel|dashboards?|charts?|logs?|metrics|traces?|tickets?|recordings?|screenshots?|threads?|status page|pull requests?|commits?|accompanying (?:blog )?(?:post|report|write-?up|analysis))\b/i

function hasDayOrClock({text}: PostmortemDocument, {start, end}: Span): boolean {
  const words = text.slice(start, end)
  return findDay(words) !== undefined || /\b\d{1,2}:\d{2}\b/.test(words)
}
