import type {Blockquote} from 'mdast'
import {isAssigned} from '../document/action-shape.ts'
import {deniesParts} from '../document/denials.ts'
import {type Field, fieldsIn, fieldsOf, findField} from '../document/fields.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {pointsOf} from '../document/points.ts'
import {isBlank} from '../document/content.ts'
import {blocksOf, sectionsOf} from '../document/sections.ts'
import {ownWordsIn, tellsOwn} from '../language/rubric-words.ts'
import {once} from '../once.ts'
import {type Span, contains, span, trimSpan} from '../text/span.ts'
import {type Review, reviewOf} from './learning-review.ts'

/** What a shareout holds, each with the place that shows it. */
export interface Shareout {
  readonly section: Section
  /** What happened, what was learned, what changes. */
  readonly lines: readonly Span[]
  readonly topActions: Span | undefined
  readonly published: Span | undefined
  readonly review: Review | undefined
}

/** Of several sections the one that says most; who gets it, and what is done, may stand in the others. */
export const shareoutOf = once((document: PostmortemDocument): Shareout | undefined => {
  const all = fieldsOf(document)
  const review = reviewOf(document, all)
  const told = sectionsOf(document, 'shareout')
    .filter(
      (one) =>
        !isBlank(document, one) &&
        !deniesParts(document.text.slice(one.body.start, one.body.end), 'shareout') &&
        (!isAmbiguous.test(one.title) || tellsWhom(document, one) || linesNamedIn(all, one).length >= 3),
    )
    .map((section) => ({section, ...readShareout(document, all, section, review?.whole)}))
    .sort((a, b) => b.lines.length - a.lines.length || sizeOf(b.section) - sizeOf(a.section))
  const [most] = told
  if (most === undefined) return undefined
  const fields = told.flatMap((one) => one.fields)
  return {
    section: most.section,
    lines: most.lines,
    topActions:
      placeOf(
        fields,
        /^top\b.*\bactions?$|^top (?:three|3)\b|^(?:key|main|next) actions?\b|^actions?$|^what is being done|\bthings we(?:['’]re| are) doing\b/,
      ) ??
      actionsWithOwners(fields) ??
      actionsListed(document, most.section) ??
      placeIn(
        document,
        most.section,
        /\b(?:the )?(?:(?:top|first|main) (?:(?:two|three|2|3) )?|three )actions\b|\bactions 1[–-]\d\b/i,
      ),
    published: placeOf(fields, publishedNames),
    review,
  }
})

function sizeOf({body}: Section): number {
  return body.end - body.start
}

function readShareout(
  document: PostmortemDocument,
  all: readonly Field[],
  section: Section,
  review: Span | undefined,
): {fields: readonly Field[]; lines: readonly Span[]} {
  const quoted = quotesIn(document, section)
  const fields = [
    ...all.filter(({value}) => contains(section.body, value.span)),
    ...quoted.flatMap((quote) => fieldsIn(document.text, {...quote, type: 'root'})),
  ]
  const saysSomething = ({start, end}: Span): boolean => tellsOwn(document.text.slice(start, end))
  const own = tldrLines(document, section, fields).filter(
    (line) => (review === undefined || !contains(review, line)) && saysSomething(line),
  )
  const others = quoted.map((quote) => quotedLines(document, quote).filter(saysSomething))
  const lines = [own, ...others].find(({length}) => length >= 3)
  return {fields, lines: lines ?? own}
}

const publishedNames =
  /publish|^where\b|^(?:goes|went) (?:out|to)\b|^(?:the )?(?:full|whole|long|complete) (?:doc|document|text|write-?up|postmortem|report|retro|review|story|version)|^(?:link|location|archive|channels?|to(?: whom)?$|how$|medium|shared (?:in|with|to)|posted|distribution|(?:read )?more|sent to)\b/

/** A table or a list of what is done, each with who does it and by when. */
function actionsListed(document: PostmortemDocument, section: Section): Span | undefined {
  const assigned = pointsOf(document, section).filter(({span: {start, end}, fields, form}) =>
    form === 'row'
      ? findField(fields, /^(?:who|owner|by whom|responsible)\b/) !== undefined &&
        findField(fields, /^(?:when|due|until|by|date|deadline)\b/) !== undefined
      : isAssigned(document.text.slice(start, end)),
  )
  return assigned.length < 2 ? undefined : assigned[0]!.lead
}

/** Whatever its name, what gives several owners with their days is a list of actions: “What follows: new letter (Ana, 3 May), …”. */
function actionsWithOwners(fields: readonly Field[]): Span | undefined {
  return fields.find(({value}) => (value.value.match(owned)?.length ?? 0) >= 2)?.value.span
}

/** “(Ana Lima, 30 April)” */
const owned = /\((?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*, (?:done|\d)|@\w)[^()]{0,30}\)/gu

/** “Communication” is as often about how people talked to one another, “Newsletter” about one that was sent late. */
const isAmbiguous = /^\W*(?:communication|messaging|sharing|newsletter)\W*$/i
const spreading =
  /\b(?:tl;?dr|publish\w*|posted|shared|sent|mailed|circulated|newsletter|digest|all[- ]hands|wiki|intranet|audience|one[- ]page\w*|notice[- ]?boards?|bulletin)\b/i

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
  const named = fields.filter(
    ({name, value}) => contains(body, value.span) && tldrNames.test(name) && !/^tl;?dr$/.test(name),
  )
  // A column has the same name in each row.
  return new Set(named.map(({name}) => name)).size < 2 ? [] : named.map(({value}) => value.span)
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

/** Words in a line of a section that tells more than they do. */
function placeIn({text}: PostmortemDocument, {body}: Section, words: RegExp): Span | undefined {
  const inside = text.slice(body.start, body.end)
  const match = words.exec(inside)
  if (match === null) return undefined
  const end = match.index + match[0].length
  const line = span(inside.lastIndexOf('\n', match.index) + 1, end + inside.slice(end).search(/\n|$/))
  return tellsOwn(inside.slice(line.start, line.end))
    ? span(body.start + match.index, body.start + end)
    : undefined
}

function placeOf(fields: readonly Field[], name: RegExp): Span | undefined {
  return fields.find(({name: own, value}) => name.test(own) && ownWordsIn(value.value) > 0)?.value.span
}
