import type {List} from 'mdast'
import {type Field, fieldsIn} from '../document/fields.ts'
import {isBlank} from '../document/content.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {monthNames} from '../document/dates.ts'
import {ownerKind, roleNoun} from '../document/owners.ts'
import type {Passage} from '../document/passage.ts'
import {pointsOf} from '../document/points.ts'
import {type SectionKind, zoneOf} from '../document/section-kinds.ts'
import {kindAt, ownPart, sectionsOf} from '../document/sections.ts'
import {type Stretch, byStretch} from '../document/stretches.ts'
import {firstIndex} from '../text/first-index.ts'
import {type Span, type Spanned, contains} from '../text/span.ts'
import {cadenceName, labelledReviews, ownerName} from './labelled-review.ts'

/** A meeting that keeps what was learned alive. */
export interface Review {
  readonly span: Span
  /** All that tells of it. */
  readonly whole: Span
  readonly cadence: Spanned | undefined
  readonly owner: Spanned | undefined
  readonly inputs: Spanned | undefined
  readonly audience: Spanned | undefined
}

/** How often, as words: a meeting on one day is no cadence. */
export const cadenceWords =
  /\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|half-?yearly|(?:every|each)(?: (?:other|second|two|2|three|3|four|4|six|6|eight|8|third|first|last))?[ -](?:(?:first|second|third|last)-)?(?:[a-z-]+day|days?|weeks?|fortnight|months?|quarters?|sprints?)|(?:first|second|third|fourth|last) [a-z-]+day (?:of|in) (?:each|every|the|a) month|(?:first|second|third|last)[ -][a-z]+day|(?:once|twice) an? (?:week|fortnight|month|quarter|year)|(?:the|our|this) (?:mon|tues|wednes|thurs|fri)day (?:[a-z-]+ )?(?:meetings?|rounds?|stand-?ups?|calls?|huddles?|slot|sync|reviews?|hour|circle)|(?:mon|tues|wednes|thurs|fri)days\b(?<!\b(?:deploy|release|ship|push|merge|chang|roll|updat)[a-z]{0,4}\b[^.]{0,40}days))\b/i

/** A review of learnings: under its own title or label, or told in a paragraph that says what it is and how often. */
export function reviewOf(document: PostmortemDocument, all: readonly Field[]): Review | undefined {
  const section = sectionsOf(document, 'review').find((one) => !isBlank(document, one))
  const label = all.find(
    ({name, value}) =>
      /\breview\b|impact (?:&|and) learnings|learnings? (?:hour|round|meeting)/.test(name) &&
      !/type|goal|date|hypothes|action/.test(name) &&
      cadenceWords.test(value.value),
  )
  const titled = section && withWhatItLeadsTo(document, section.body)
  const places = [titled, label?.value.span].filter((place) => place !== undefined)
  const place =
    places.find((one) => hasCadence(document, one)) ??
    labelledReviews(document).find(({cadence}) => hasCadence(document, cadence))?.whole ??
    toldIn(document) ??
    places[0]
  return place && readReview(document, all, place, (place === titled ? section?.heading : undefined) ?? place)
}

function hasCadence({text}: PostmortemDocument, {start, end}: Span): boolean {
  return cadenceWords.test(text.slice(start, end))
}

/** A paragraph that tells of a review, alone or with the list it leads to; or else a section of its own that does. */
function toldIn(document: PostmortemDocument): Span | undefined {
  const row = rowOf(document)
  if (row !== undefined) return row
  for (const passage of meetingsTold(document)) {
    const place = withWhatItLeadsTo(document, passage)
    if (hasCadence(document, place)) return place
  }
  return meetingsTitled(document)[0]
}

/** The passages that speak of such a meeting. */
const meetingsTold = byStretch(({passages}: Pick<PostmortemDocument, 'passages'>) =>
  passages.flatMap((passage): Span[] => {
    const {zone, kind, text, start} = passage
    if (zone === 'timeline') return []
    const isNamed = learning.test(text) && meeting.test(text) && isOfLearning(passage)
    // A meeting that someone holds on what is brought to it needs no such name.
    return isNamed || (mayMeet(kind) && leader.test(text) && brought.test(text))
      ? [{start, end: start + text.length}]
      : []
  }),
)

/** What sections say themselves that speak of all of it. */
const meetingsTitled = byStretch((document: Pick<PostmortemDocument, 'sections' | 'text'>) =>
  document.sections
    .filter(
      ({form, kind, heading}) =>
        heading.start >= 0 && form === 'heading' && (kind === undefined || kind === 'shareout'),
    )
    .map((section) => ownPart(document, section))
    .filter(({start, end}) => {
      const words = document.text.slice(start, end)
      return [cadenceWords, learning, meeting, leader].every((pattern) => pattern.test(words))
    }),
)

/** “We want to learn why … Readers: the weekly forum.” speaks of both in passing: one sentence holds them together. */
function isOfLearning({text, sentences}: Passage): boolean {
  return sentences.some(({start, end}) => {
    const words = text.slice(start, end)
    return learning.test(words) && (meeting.test(words) || cadenceWords.test(words))
  })
}

/** “| Lessons round | monthly | Ana Lima |”: a row that names a review and says how often. */
function rowOf(document: PostmortemDocument): Span | undefined {
  return meetingRows(document)[0]
}

const meetingRows = byStretch((document: Stretch) =>
  document.tree.children.flatMap((block) => {
    if (block.type !== 'table' || !mayMeet(kindAt(document.sections, nodeSpan(block).start))) return []
    return pointsOf(document, {body: nodeSpan(block)})
      .filter(
        ({words, fields}) =>
          learning.test(words) &&
          cadenceWords.test(words) &&
          fields.some(
            ({name, value}) =>
              (meeting.test(value.value) || /review|meeting/.test(name)) && learning.test(value.value),
          ),
      )
      .map(({span}) => span)
  }),
)

/**
 * A paragraph that ends in a colon has the rest in the list or the table below it; below another one a list does whose
 * items each have a name, one of them of whoever owns it.
 */
function withWhatItLeadsTo({text, tree: {children}}: PostmortemDocument, {start, end}: Span): Span {
  const next = children[firstIndex(children, (block) => nodeSpan(block).start >= end)]
  if (next?.type !== 'list' && next?.type !== 'table') return {start, end}
  const isLed = text.slice(start, end).trimEnd().endsWith(':')
  return isLed || (next.type === 'list' && tellsOwner(text, next))
    ? {start, end: nodeSpan(next).end}
    : {start, end}
}

function tellsOwner(text: string, {children}: List): boolean {
  const names = children.map((item) => fieldsIn(text, item)[0]?.name ?? '')
  return names.every((name) => name !== '') && names.some((name) => ownerName.test(name))
}

/** An account of what happened tells of meetings that are no review of it. */
function mayMeet(kind: SectionKind | undefined): boolean {
  return kind === undefined || kind === 'shareout' || zoneOf(kind) === 'actions'
}

const meeting =
  /\b(?:reviews?|look-?backs?|impact (?:&|and) learnings|hour|round|meeting|session|forum|club|circle|digest|guild|stand-?up|ritual|slot|conference|board|caf[eé]|jam|clinic|agenda|standing item|day|brings?|reads?)\b/i
const learning =
  /\b(?:learn\w*|lessons?|post-?mortems?|retros?|retrospectives?|impact|morbidity|(?:past|old|all|new|last|recent) (?:reports?|incidents?|cases|reviews))\b/i

function readReview({text}: PostmortemDocument, all: readonly Field[], place: Span, shown: Span): Review {
  const inside = all.filter(({value}) => contains(place, value.span))
  const find = (name: RegExp): Spanned | undefined => inside.find((field) => name.test(field.name))?.value
  const words = text.slice(place.start, place.end).replaceAll(/\s/g, ' ')
  const said = (pattern: RegExp): Spanned | undefined => {
    const match = pattern.exec(words)
    if (match === null) return undefined
    const start = place.start + match.index
    return {value: match[0], span: {start, end: start + match[0].length}}
  }
  const owner = find(ownerName) ?? said(leader) ?? said(nameFirst) ?? said(nameAlone)
  const named = find(cadenceName)
  return {
    ...{span: shown, whole: place},
    cadence: isChosen(named) ? (named ?? said(cadenceWords)) : undefined,
    owner: owner !== undefined && ownerKind(owner.value) !== 'placeholder' ? owner : undefined,
    inputs:
      find(
        /^inputs?\b|^what (?:it looks at|(?:is|gets) (?:brought|looked at)|(?:is|has to be) on the table)|\b(?:brings?|collects?|gathers?|prepares?)\b|^on the table|^material|^agenda/,
      ) ?? said(brought),
    audience:
      find(/^(?:audience|attendees|participants|who (?:joins|attends|comes|takes part)|guests|for)\b/) ??
      said(/\b(?:for|with) all\b[^.,:]{3,40}/i),
  }
}

/** “[weekly/monthly], 30 minutes” still leaves open how often. */
function isChosen(cadence: Spanned | undefined): boolean {
  return cadence === undefined || !/^[,;]/.test(cadence.value)
}

const leader = new RegExp(
  [
    String.raw`\b(?:round|review|hour|meeting|session) \((?:\p{Lu}\p{Ll}+|(?:the )?(?:[\p{L}-]+ ){0,3}${roleNoun}\b)`,
    String.raw`\b[Oo]wner (?:is|of \p{L}+ is) (?:the )?\p{L}+`,
    String.raw`\b\p{Lu}\p{Ll}+ is (?:responsible|in charge|accountable)\b|\b(?:[Rr]esponsible|[Ii]n charge)(?: is|:) (?:the )?\p{L}+`,
    String.raw`\b(?:led|run|hosted|chaired|held|owned|moderated) by (?:the )?\p{L}+`,
    String.raw`(?:\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, who)?|\b${roleNoun}(?: of (?:\p{L}+ )?\p{L}+)?) (?:holds|leads|runs|hosts|chairs|owns|moderates|convenes|invites|picks|prepares|opens|brings|collects|calls|keeps|drives)\b`,
    String.raw`\b(?:Dr|Mr|Mrs|Ms|Prof)\.? \p{Lu}\p{Ll}+`,
    String.raw`\b(?:under|with) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b|\b(?:[Oo]wner|[Hh]ost|[Cc]hair):? \p{Lu}\p{Ll}+`,
  ].join('|'),
  'u',
)
/** “Ana Lima, 4 May, then each quarter”: who opens what is said under the title. */
const nameFirst = new RegExp(
  `^[\\s*_:]{0,6}\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?=, (?:on )?(?:\\d|each|every|(?:${monthNames})\\b))`,
  'u',
)
/** “Monthly, 30 minutes, Ana Lima.” */
const nameAlone = /(?<=[,;.–—] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[.,;:]|$)/u
const brought =
  /\bare (?:the |all )?[^.;?]{1,40} still (?:true|valid|used|in use|right)\b|\binputs?\b[^.:]{0,40}:(?=\s)|\basks?:\s|\b(?:fed by|based on|draws on|built on)\s\p{L}|\bwhat (?:came back|is (?:still )?open|was used)\b|\binputs? (?:are|is|come)\b|\b(?:brings?|collects?|gathers?)\b[^.:]{0,40}:(?=\s)|\b(?:brings?|collects?|gathers?|comes? with|looks? at|goes through|reads?|on the table)\b[^.]{0,120}\b(?:actions?|measures|postmortems?|figures|numbers|statistics|rates|reports?|escalations?|complaints|risks|learnings?|follow-?ups?|one-pagers?|trackers?|remarks|feedback|sheets|trends)\b/iu
