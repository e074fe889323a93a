import type {SectionKind} from '../document/section-kinds.ts'
import {ownerKind} from '../document/owners.ts'
import {withoutPlaceholders} from '../document/placeholders.ts'
import {kindAt} from '../document/sections.ts'
import {type Span, contains} from '../text/span.ts'
import {type Measure, type Measured, best, nothing, shown} from './dimension.ts'
import {said, sentence} from './measures.ts'
import {type BriefPart, type Told, briefParts} from './brief-parts.ts'

/** Whether a document says it, under a name or in a sentence. */
export function tells(all: Measured, part: BriefPart): Measure {
  const {
    names,
    words = 1,
    inBrief,
    withWords,
    inRoles,
    inRows,
    aboutTheDocument,
    ...others
  }: Told = briefParts[part]
  const {sayings = [], accountSayings = [], briefSayings = []} = others
  const isAbout = aboutTheDocument === true ? isAboutTheDocument(all) : () => true
  const counts = (place: Span): boolean =>
    isAbout(place) &&
    (inRows === true || !isOneOfMany(all, place, names)) &&
    !isOfAction(all, place) &&
    !isOfCommit(all, place) &&
    !(roleParts.includes(part) && isNobody(behind(all, place).trim()))
  return best(
    said(all, names, words, counts),
    () => (inBrief === undefined ? nothing : said(all, inBrief, words, isInBrief(all))),
    () =>
      withWords === undefined
        ? nothing
        : said(
            all,
            withWords.names,
            words,
            (place) => counts(place) && withWords.words.test(withoutPlaceholders(behind(all, place))),
          ),
    () => (roleParts.includes(part) ? inRoleColumn(all, names, inRoles) : nothing),
    ...sayings.map((saying) => () => sentence(all, saying, counts)),
    ...accountSayings.map((saying) => () => sentence(all, saying)),
    ...briefSayings.map((saying) => () => sentence(all, saying, isInBrief(all))),
  )
}

/** “Scribe: someone” names nobody; a title that says who needs nothing behind it. */
function isNobody(words: string): boolean {
  return words !== '' && ownerKind(words.replace(/^[^:]{1,40}:\s/, '')) === 'placeholder'
}

const roleParts: readonly BriefPart[] = [
  'facilitator',
  'scribe',
  'decision owner',
  'incident commander',
  'author',
  'participants',
]

/** “| Ana Lima | Facilitator |”: a role in a column of roles, with somebody beside it. */
function inRoleColumn(
  {document: {text, actionItems}, facts}: Measured,
  names: RegExp,
  inRoles: RegExp | undefined,
): Measure {
  const isHeld = (words: string): boolean =>
    words
      .toLowerCase()
      .split(/\s*[,;(/]\s*/)
      .some((one) => names.test(one) || inRoles?.test(one) === true)
  const held = facts.fields.find(({name, value: {value, span: place}}) => {
    if (!/^(?:roles?|function|responsibility|part)\b/.test(name) || !isHeld(value)) return false
    const before = text.slice(text.lastIndexOf('\n', place.start) + 1, place.start)
    const [after] = text.slice(place.end).split('\n', 1) as [string]
    const beside = withoutPlaceholders(`${before}${after}`)
    const isAction = actionItems.some(({whole}) => contains(whole, place))
    return before.trimStart().startsWith('|') && !isAction && /@\w|\p{Lu}\p{Ll}/u.test(beside)
  })
  return shown(held?.value.span)
}

/** What stands in a column of several rows tells of each row. */
function isOneOfMany({document: {passages, text}}: Measured, {start, end}: Span, names: RegExp): boolean {
  // A cell of numbers is no passage, and says nothing of the review.
  if (!/\p{L}/u.test(text.slice(start, end)) && /^\s*\|/.test(text.slice(text.lastIndexOf('\n', start) + 1)))
    return true
  const cell = passages.find((one) => one.start <= start && start < one.start + one.text.length)
  if (cell?.column === undefined || names.test(cell.label?.toLowerCase() ?? '')) return false
  return passages.some(
    (one) => one !== cell && one.column === cell.column && Math.abs(one.start - start) < nearBy,
  )
}

/** “For: factor 2” is told of the action. */
function isOfAction({document: {actionItems}}: Measured, place: Span): boolean {
  return actionItems.some(({whole}) => contains(whole, place))
}

/** The author of a commit that is quoted wrote no postmortem. */
function isOfCommit({document: {text}}: Measured, {start}: Span): boolean {
  return /\bcommit [0-9a-f]{7,40}\s+(?:\w+: [^\n]*\n)*\w+: $/.test(
    text.slice(Math.max(0, start - 200), start),
  )
}

/** As far apart as the cells of neighbouring rows may be. */
const nearBy = 1000

/** What stands at a place, or under it where it is a title. */
function behind({document: {text, sections}}: Measured, {start, end}: Span): string {
  const titled = sections.find(({heading}) => heading.start === start && heading.end === end)
  return titled === undefined ? text.slice(start, end) : text.slice(titled.body.start, titled.body.end)
}

/** Who owns an action does not therefore own the document, and the scope of an impact is not that of a review. */
const aboutOthers: readonly (SectionKind | undefined)[] = [
  ...[
    'agenda',
    'action-items',
    'next-steps',
    'parked',
    'decisions',
    'kill-criteria',
    'shareout',
    'review',
    'risks',
  ],
  ...['timeline', 'contributing-factors', 'root-cause', 'went-wrong', 'went-well', 'lessons', 'questions'],
  'impact',
] as const

/** Front matter speaks of the document, too. */
function isInBrief({document: {sections, frontMatter}}: Measured): (place: Span) => boolean {
  return ({start}) =>
    start < (frontMatter?.span.end ?? 0) || /^(?:brief|participants)$/.test(kindAt(sections, start) ?? '')
}

function isAboutTheDocument({document: {sections}}: Measured): (place: Span) => boolean {
  return ({start}) => !aboutOthers.includes(kindAt(sections, start))
}
