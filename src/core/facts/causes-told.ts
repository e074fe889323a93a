import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import {type Point, listsBelow} from '../document/points.ts'
import {tellsElse} from './causes-listed.ts'
import type {Span} from '../text/span.ts'

/**
 * Causes that prose announces as several and then tells: “Several things held together: a proxy that …, a report that
 * …”, or “It came from a combination of factors. The proxy … The report …”; or says with “that … and that …”, or announces
 * above a list.
 */
export function causesTold(document: PostmortemDocument): readonly Point[] {
  const listed = causesBelow(document)
  if (listed.length >= 2) return listed
  const {passages} = document
  const narrative = passages.filter(({zone, element}) => zone === 'narrative' && element === 'paragraph')
  for (const [index, passage] of narrative.entries()) {
    const parts =
      enumerated(passage) ?? joinedByAnd(passage) ?? announced(passage, narrative.slice(index + 1))
    if (parts !== undefined && parts.length >= 2) return parts
  }
  return []
}

/** “We came up with these reasons:” above a list. */
function causesBelow(document: PostmortemDocument): readonly Point[] {
  const lists = listsBelow(document, announcesCauses)
  return lists.find((points) => points.length >= 2 && !tellsElse(document, points[0]!)) ?? []
}

/** “Obstacles:” above a list, whatever the part: what made it last. */
export function obstaclesListed(document: PostmortemDocument): readonly Point[] {
  return listsBelow(document, announcesObstacles).find((points) => points.length >= 2) ?? []
}

const announcesObstacles =
  /^[^\p{L}]*(?:\p{L}[\p{L}-]* ){0,3}(?:obstacles|complications|hurdles|impediments|difficulties)(?: (?:were|included|arose))?(?: [\p{L} -]{1,40})?:$/iu
const announcesCauses = /\b(?:reasons|causes|factors|conditions|circumstances)\b/i

const enumeration =
  /\b(?:several|these|the following|two|three|four|five|six|seven|eight|nine|ten) (?:(?:contributing|underlying|systemic) )?(?:things|conditions|factors|causes|reasons|circumstances)\b(?:[^.:]{0,40}:|,? (?:including|such as|namely)\b)/i

function enumerated({text, start: base}: Passage): Point[] | undefined {
  const match = enumeration.exec(text)
  if (match === null) return undefined
  const from = match.index + match[0].length
  const rest = text.slice(from, from + /[.!?](?:\s|$)|$/.exec(text.slice(from))!.index)
  return [...rest.matchAll(rest.includes(';') ? /[^;]+/g : /[^,]+/g)]
    .filter(({0: words}) => words.trim().split(/\s+/).length >= 3)
    .map(({0: words, index}) =>
      toPoint(words, {start: base + from + index, end: base + from + index + words.length}),
    )
}

/** “The contributing factor was that the limit was low and that the fee was zero.” */
function joinedByAnd({text, start: base}: Passage): Point[] | undefined {
  const match = isThat.exec(text) ?? becauseOfTwo.exec(text)
  if (match === null) return undefined
  const [first, second] = [match[1]!, match[2]!]
  const end = match.index + match[0].length
  const from = match.index + match[0].indexOf(first)
  return [
    toPoint(first, {start: base + from, end: base + from + first.length}),
    toPoint(second, {start: base + end - second.length, end: base + end}),
  ]
}

const isThat =
  /\b(?:factors?|causes?|reasons?|conditions?) (?:here )?(?:was|were|is|are) that ([^.;:]{12,160}?),? and (?:also )?that ([^.;:(]{12,160})/i

/** “… because the fee was read at a quiet hour and had no checks or retries in place” */
const becauseOfTwo =
  /\bbecause ([^.;:,]{12,160}?),? and ((?:(?:ha[sd]|have|there (?:is|are|was|were)) (?:no|too few|only)|lack(?:s|ed)|(?:did|does|was|were|is|are) not) [^.;:]{8,160})/i

const announcement =
  /\b(?:convergence|combination|confluence|interplay|chain) of (?:\p{L}+ ){0,2}(?:factors|conditions|causes|circumstances|events|problems|failures)\b|\b(two|three|four|five) (?:\p{L}+ )?(?:reasons|factors|causes|conditions)\b/iu
const numbers: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5}

/** The sentences behind the announcement; the paragraphs behind it where it closes its own and says how many. */
function announced(passage: Passage, next: readonly Passage[]): Point[] | undefined {
  const match = announcement.exec(passage.text)
  if (match === null) return undefined
  const most = numbers[match[1]?.toLowerCase() ?? '']
  const behind = passage.sentences.filter(({start}) => start > match.index)
  if (behind.length >= 2) return behind.slice(0, most).map((place) => told(passage, place))
  return behind.length === 0 && most !== undefined
    ? next
        .slice(0, most)
        .filter(({kind}) => kind === passage.kind)
        .map((one) => told(one, {start: 0, end: one.text.length}))
    : undefined
}

function told({text, start: base}: Passage, {start, end}: Span): Point {
  return toPoint(text.slice(start, end), {start: base + start, end: base + end})
}

function toPoint(words: string, span: Span): Point {
  return {form: 'sentence', span, lead: span, words: words.trim(), fields: []}
}
