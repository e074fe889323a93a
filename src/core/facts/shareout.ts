import type {Blockquote} from 'mdast'
import {type Field, fieldsIn} from '../document/fields.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {ownerKind, roleNoun} from '../document/owners.ts'
import {pointsOf} from '../document/points.ts'
import {isBlank} from '../document/content.ts'
import {blocksOf, sectionsOf} from '../document/sections.ts'
import {type Span, type Spanned, contains, span, trimSpan} from '../text/span.ts'

/** What a shareout holds, each with the place that shows it. */
export interface Shareout {
  readonly section: Section
  /** What happened, what was learned, what changes. */
  readonly lines: readonly Span[]
  readonly topActions: Span | undefined
  readonly published: Span | undefined
  readonly review: Review | undefined
}

/** A meeting that keeps what was learned alive. */
export interface Review {
  readonly span: Span
  readonly cadence: Spanned | undefined
  readonly owner: Spanned | undefined
  readonly inputs: Spanned | undefined
  readonly audience: Spanned | undefined
}

/** How often, as words: a meeting on one day is no cadence. */
export const cadenceWords =
  /\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|(?:every|each)(?: (?:other|second|two|2|four|4|third|first|last))?[ -](?:(?:first|second|third|last)-)?(?:\p{L}+day|days?|weeks?|fortnight|months?|quarters?|sprints?)|(?:first|second|third|last) \p{L}+day of (?:each|every|the) month|(?:first|second|third|last)[ -]\p{Lu}\p{Ll}+day|once an? (?:week|fortnight|month|quarter))\b/iu

export function shareoutOf(document: PostmortemDocument, all: readonly Field[]): Shareout | undefined {
  const section = sectionsOf(document, 'shareout').find(
    (one) =>
      !isBlank(document, one) &&
      (!isAmbiguous.test(one.title) || tellsWhom(document, one) || linesNamedIn(all, one).length >= 3),
  )
  if (section === undefined) return undefined
  const quoted = quotesIn(document, section)
  const fields = [
    ...all.filter(({value}) => contains(section.body, value.span)),
    ...quoted.flatMap((quote) => fieldsIn(document.text, {...quote, type: 'root'})),
  ]
  return {
    section,
    lines:
      [tldrLines(document, section, fields), ...quoted.map((quote) => quotedLines(document, quote))].find(
        ({length}) => length >= 3,
      ) ?? tldrLines(document, section, fields),
    topActions:
      placeOf(
        fields,
        /^top\b.*\bactions?$|^top (?:three|3)\b|^(?:key|main|next) actions?\b|^actions?$|^what is being done|\bthings we(?:['’]re| are) doing\b/,
      ) ??
      placeIn(
        document,
        section,
        /\b(?:the )?(?:(?:top|first|main) (?:(?:two|three|2|3) )?|three )actions\b|\bactions 1[–-]\d\b/i,
      ),
    published: placeOf(
      fields,
      /publish|^where\b|^went out\b|full (?:doc|document|text|write-?up|postmortem|report|retro|version)|^(?:link|location|archive|channels?|shared (?:in|with|to)|posted|distribution|read more)\b/,
    ),
    review: reviewOf(document, all),
  }
}

/** “Communication” is as often about how people talked to one another. */
const isAmbiguous = /^\W*(?:communication|messaging|sharing)\W*$/i
const spreading =
  /\b(?:tl;?dr|publish\w*|posted|shared|sent|mailed|circulated|newsletter|digest|all[- ]hands|wiki|intranet|audience)\b/i

function tellsWhom({text}: PostmortemDocument, {body}: Section): boolean {
  return spreading.test(text.slice(body.start, body.end))
}

const tldrNames =
  /tl;?dr|^what (?:happened|we learned|we learnt|was learned|did we learn|changes|changed|will change|is changing|we (?:are|will) chang\p{L}*)|^(?:happened|learned|learnt|changed|changes?|learning)$/u

/** What was sent round is often quoted whole. */
function quotesIn(document: PostmortemDocument, section: Section): Blockquote[] {
  return blocksOf(document, section).filter((block): block is Blockquote => block.type === 'blockquote')
}

/** The first list of a quoted page, or the sentences of its first paragraph that is no title. */
function quotedLines({text}: PostmortemDocument, {children}: Blockquote): Span[] {
  for (const block of children) {
    if (block.type === 'list') return block.children.map(nodeSpan)
    if (block.type !== 'paragraph' || (block.children.length === 1 && block.children[0]!.type === 'strong'))
      continue
    const {start, end} = nodeSpan(block)
    const sentences = [...text.slice(start, end).matchAll(/[^.!?]+[.!?]+/g)]
    if (sentences.length >= 2)
      return sentences.map(({0: words, index}) =>
        trimSpan(text, span(start + index, start + index + words.length)),
      )
  }
  return []
}

/** Lines that say by name what happened, what was learned, what changes. */
function linesNamedIn(fields: readonly Field[], {body}: Section): Span[] {
  return fields
    .filter(({name, value}) => contains(body, value.span) && tldrNames.test(name) && !/^tl;?dr$/.test(name))
    .map(({value}) => value.span)
}

/** Lines under their names, or the points of a TL;DR. */
function tldrLines(document: PostmortemDocument, section: Section, fields: readonly Field[]): Span[] {
  const named = linesNamedIn(fields, section)
  if (named.length >= 3) return named
  const tldr = document.sections.find(
    ({heading, title}) => contains(section.body, heading) && /^\W*tl;?dr\b/i.test(title),
  )
  const inside = pointsOf(document, tldr ?? section).filter(
    ({fields: own, form}) =>
      (tldr !== undefined || form === 'item') && !own.some(({name}) => otherNames.test(name)),
  )
  return inside.length > named.length ? inside.map(({lead}) => lead) : named
}

const otherNames =
  /^(?:top|cadence|owner|attendees|inputs?|audience|agenda|where|published|review|actions?)\b/

function placeIn({text}: PostmortemDocument, {body}: Section, words: RegExp): Span | undefined {
  const match = words.exec(text.slice(body.start, body.end))
  return match === null
    ? undefined
    : span(body.start + match.index, body.start + match.index + match[0].length)
}

function placeOf(fields: readonly Field[], name: RegExp): Span | undefined {
  return fields.find((field) => name.test(field.name) && field.value.value.length > 2)?.value.span
}

/** A review of learnings: under its own title or label, or told in a paragraph that says what it is and how often. */
export function reviewOf(document: PostmortemDocument, all: readonly Field[]): Review | undefined {
  const section = sectionsOf(document, 'review').find((one) => !isBlank(document, one))
  const label = all.find(
    ({name, value}) =>
      /\breview\b|impact (?:&|and) learnings|learnings? (?:hour|round|meeting)/.test(name) &&
      !/type|goal|date|hypothes/.test(name) &&
      cadenceWords.test(value.value),
  )
  const told = document.passages.find(
    ({text, zone, kind}) =>
      zone !== 'timeline' &&
      cadenceWords.test(text) &&
      ((learning.test(text) && meeting.test(text)) ||
        // Under a title for sharing, a meeting that someone holds on what is brought to it needs no such name.
        (kind === 'shareout' && leader.test(text) && brought.test(text))),
  )
  const place =
    section?.body ?? label?.value.span ?? (told && {start: told.start, end: told.start + told.text.length})
  return place && readReview(document, all, place, section?.heading ?? place)
}

const meeting =
  /\b(?:reviews?|hour|round|meeting|session|forum|club|circle|digest|guild|stand-?up|ritual|slot)\b/i
const learning = /\b(?:learn\w*|post-?mortems?|retros?|retrospectives?|impact)\b/i

function readReview({text}: PostmortemDocument, all: readonly Field[], place: Span, shown: Span): Review {
  const inside = all.filter(({value}) => contains(place, value.span))
  const find = (name: RegExp): Spanned | undefined => inside.find((field) => name.test(field.name))?.value
  const words = text.slice(place.start, place.end)
  const said = (pattern: RegExp): Spanned | undefined => {
    const match = pattern.exec(words)
    if (match === null) return undefined
    const start = place.start + match.index
    return {value: match[0], span: {start, end: start + match[0].length}}
  }
  const owner =
    find(/^(?:owner|owned by|dri|runs|host|chair|responsible|run by|led by|lead)\b/) ?? said(leader)
  const named = find(/^(?:cadence|frequency|how often|rhythm|schedule)/)
  return {
    span: shown,
    cadence: isChosen(named) ? (named ?? said(cadenceWords)) : undefined,
    owner: owner !== undefined && ownerKind(owner.value) !== 'placeholder' ? owner : undefined,
    inputs:
      find(/^inputs?\b|^what (?:it looks at|is brought|has to be on the table)|^material|^agenda/) ??
      said(brought),
    audience:
      find(/^(?:audience|attendees|participants|who (?:joins|attends)|for)\b/) ??
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
    String.raw`\b(?:led|run|hosted|chaired|held|owned|moderated) by (?:the )?\p{L}+`,
    String.raw`(?:\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, who)?|\b${roleNoun}(?: of (?:\p{L}+ )?\p{L}+)?) (?:holds|leads|runs|hosts|chairs|owns)\b`,
  ].join('|'),
  'u',
)
const brought =
  /\binputs? (?:are|is|come)\b|\b(?:brings?|comes? with|looks? at|goes through|reads?)\b[^.]{0,120}\b(?:actions?|postmortems?|figures|numbers|rates|reports?|complaints|risks|learnings?|follow-?ups?)\b/i
