import {firstIndex} from '../text/first-index.ts'
import {issueKey} from '../document/action-tickets.ts'
import {findField} from '../document/fields.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {withoutPlaceholders} from '../document/placeholders.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {byPart, byStretch} from '../document/stretches.ts'
import {otherRecords, recordNouns} from './record-nouns.ts'
import {memoryOf, onceByWords} from '../memory.ts'
import {once} from '../once.ts'
import {citesSource, listedSources, withoutCitations} from './listed-sources.ts'
import {type Span, contains} from '../text/span.ts'

/** A timeline entry with what shows it and how sure it is. */
export interface EvidencedEntry {
  readonly entry: TimelineEntry
  /** Whether it leads to a record: a link, a change, a ticket, a log. */
  readonly hasLink: boolean
  /** Whether it says that it is a fact or a hypothesis; the score alone asks for it. */
  readonly isLabelled: () => boolean
  /** The word that makes a guess of it, where nothing labels it. */
  readonly guess: Span | undefined
}

/** Under a heading like “F / H” or “Fact?” a letter is enough. */
const labelColumn = /\bfacts?\b|hypothes|^f ?\/ ?h$|certain|confidence|^status of/
/**
 * What a label looks like: a word of its own, at the start before a mark, in brackets or emphasis, in a cell or at the
 * end. “The vendor confirmed that …” is an event. `(?)` is a mark that texts explain once.
 */
const label = new RegExp(
  [
    String.raw`\(\?\)|\b(?:hypothes[ie]s|unconfirmed|unverified|not (?:yet )?(?:confirmed|verified)|(?:low|medium|high) confidence)\b`,
    String.raw`(?:^|[^\p{L}\d\s,'"“”‘’])\s?(?:facts?|confirmed|verified|suspected|suspicion|assumption|assumed|known|supposed)\s?(?:$|[)\]}*_|–—:;,.·-])`,
  ].join('|'),
  'imu',
)
/** `(F)`, `[H]`, a cell with one of them, and not the source `[h]`. */
const letter = /[([][FH][:)\]]|\|\s*[FH](?:, \w+)?\s*\|/
function isLabel(words: string): boolean {
  return label.test(words) || letter.test(words)
}
const guess =
  /\b(?:probably|presumably|apparently|perhaps|possibly|we (?:think|believe|suspect|guess)|(?:seems?|appears?|seemed|appeared) to (?:have|be)|(?:may|might) have (?:been|caused)|most likely|likely (?:caused|due|because))\b/i
/** Links, and names of records: `CHG-4471`, `#812`, a commit. */
const link = new RegExp(
  `\\]\\([^()\\s]|(?<!\`)https?:|<#|\\b${issueKey}\\b|\\b(?:[Cc]ase|[Tt]icket|[Ii]ncident|[Rr]equest) (?:ID|id|[Nn]o\\.?|[Nn]umber):? ?#?\\d{4,}|(?<![\\w/])#\\d{1,7}\\b|(?<!\\b(?:pod|container|instance|listener|replica|process|session|volume|task|node|resource)s? (?:with (?:the )?(?:hash|id|name) )?)\`(?!20\\d{6}\`)[0-9a-f]{7,40}\``,
)

export const evidencedEntries = once((document: PostmortemDocument): readonly EvidencedEntry[] => {
  const [references, sources] = [referencesIn(document), listedSources(document)]
  const points = pointsAround(document)
  const letters = legendLetters(document)
  const memory = memoryOf(document)
  const record = ['record', ...references, ...sources].join('\n')
  const shows = (time: string, source: string) => {
    // A date is no record of anything.
    const told = withoutPlaceholders(source.replace(time, ''))
    return {time, leads: leadsToRecord(told, references) || citesSource(told, sources) || namesSource(told)}
  }
  const isLabelled = (source: string, point: Point | undefined): boolean =>
    isLabel(withoutCitations(source, sources)) ||
    (letters.length > 0 && letters.some((one) => source.includes(one))) ||
    (point !== undefined && findField(point.fields, labelColumn) !== undefined)
  return document.timeline.map((entry) => {
    const last = points[firstIndex(points, ({span}) => span.start > entry.span.start) - 1]
    const point = last && contains(last.span, entry.span) ? last : undefined
    const source = textIn(document, point?.span ?? entry.span)
    const time = textIn(document, entry.time.span)
    const {leads} = memory.recall(
      record,
      source,
      () => shows(time, source),
      (made) => made.time === time,
    )
    const isGuess = guesses(document, textIn(document, entry.event.span)) && !isLabelled(source, point)
    return {
      entry,
      hasLink: leads || hasEvidence(point),
      isLabelled: () => isLabelled(source, point),
      guess: isGuess ? entry.event.span : undefined,
    }
  })
})

function textIn({text}: PostmortemDocument, {start, end}: Span): string {
  return text.slice(start, end)
}

/** `[K]` known, `[G]` guess: the marks of a legend that has several of them. */
function legendLetters(document: PostmortemDocument): readonly string[] {
  const marks = marksOfLegends(document).flatMap(({made}) => made)
  return new Set(marks).size < 2 ? [] : marks
}

const marksOfLegends = byPart(({text}) =>
  Array.from(text.matchAll(legend), ({1: mark}) => mark!.replace(/^`(.)`$/, ' $1 ')),
)

const legend =
  /([([][A-Z?!*][)\]]|`[=?!~*+]`)[*_`]{0,3}(?:[^\S\n]|\n(?![^\S\n]*\n)|[:=–—-]){1,4}(?:(?:is|means|stands for|for) )?(?:an? )?(?:known|observed|our belief|belief|facts?|confirmed|records?|recorded|inferred|inference|guess(?:es)?|hypothes[ie]s|assum\w+|suspected|estimated?|verified|unverified|likely|memory)\b/gi

/** Who did something is no record of it: someone's profile, the home page of a company. */
const who = String.raw`https?:\/\/(?:(?:www\.)?(?:github|gitlab|twitter|x)\.com\/@?[\w-]+|[\w.-]+)\/?`
const profile = new RegExp(`^${who}$`)
const profileLink = new RegExp(String.raw`\]\(${who}\)`, 'g')

/** Nor is what says how such things are done; the protocol of a rehearsal tells what was. */
const guide =
  /\[[^\][]{0,60}\b(?:(?:management|response|incident|escalation) protocol|runbook|playbook|guide(?:lines?)?|policy|handbook|manual|procedure)\]\([^()\s]+\)/gi

/** Where someone or something can be reached is no record of what happened there: a mailbox, a host, a wallet. */
const address =
  /(?:mailto:|https?:\/\/[\w.-]{1,80}\/(?:address|account|token)\/)[^\s)]*|https?:\/\/(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[\w.-]{1,80}\.svc(?:\.[\w.-]{1,40})?)(?::\d{1,5})?\/?(?![\w/])|(?<!\]\()https?:\/\/(?![\w.-]{0,80}(?:status|incident|postmortem))[\w.-]{1,80}(?::\d{1,5})?\/?(?=[\s|,;)]|$)/gi

/** Whether words lead to a record; `references` are those of their document. */
export function leadsToRecord(words: string, references: readonly string[]): boolean {
  return (
    link.test(words.replaceAll(profileLink, '').replaceAll(guide, '').replaceAll(address, '')) ||
    references.some((one) => words.includes(one))
  )
}

/** “(source: relay log)”, “(see the chat)”, “ – *duty book p. 12*”, “per phone log”, `cam-3.mp4`. */
export function namesSource(told: string): boolean {
  const words = told.replaceAll(guide, '')
  return (
    sourceNamed.test(words) ||
    recordAtEnd.test(words.trimEnd()) ||
    recordInBrackets.test(words) ||
    file.test(words)
  )
}

const sourceNamed =
  /[([](?:sources?|evidence|refs?|references?|see|per|via|cf\.?|according to)\b:?\s[^()[\]]*\p{L}/iu
/** A record in brackets, in italics or behind a comma at the end, with its page, its line or its number. */
const recordAtEnd = new RegExp(
  `(?:[([{]|[*_]|,\\s(?:per|from|see|in|according to)\\s)(?!no |not |without )(?:the |our )?(?:[\\p{L}\\d’'-]+ ){0,4}?(?:${recordNouns}|${otherRecords})(?:,? (?:of|for|p\\.|pages?|lines?|rows?|no\\.|entry|#)? ?[\\w:.,–-]{1,14}){0,3}[)\\]}*_.]{0,3}$`,
  'iu',
)
const recordInBrackets = new RegExp(
  `[([*](?!no |not |without )(?:the )?(?:[\\p{L}\\d’'-]+ ){0,3}?${recordNouns}(?:,? [\\w.:#/–-]{1,20}){0,3}[)\\]*]`,
  'iu',
)
const file =
  /(?<![\w/])(?!(?:appsettings|package|tsconfig|[\w-]{0,20}config|settings|manifest|composer|values|requirements|robots)(?:-lock)?\.)[\w-]{2,60}\.(?:log|csv|tsv|txt|json|wav|mp[34]|mov|png|jpe?g|pdf|xlsx?|eml|pcap)\b|\bIMG_\d+/

/** `[3]` and `[^3]` lead to what is defined below the text; a note that tells at length is no source. */
export const referencesIn = byStretch(
  ({text, tree}: Pick<PostmortemDocument, 'text' | 'tree'>): readonly string[] =>
    tree.children.flatMap((block) => {
      if (block.type === 'footnoteDefinition') {
        const {start, end} = nodeSpan(block)
        const isSource = end - start < longestSource || link.test(text.slice(start, end))
        return isSource ? [`[^${block.label ?? block.identifier}]`] : []
      }
      return block.type === 'definition' && !profile.test(block.url)
        ? [`[${block.label ?? block.identifier}]`]
        : []
    }),
)

const longestSource = 120

/** The points of every section that holds timeline entries. */
function pointsAround(document: PostmortemDocument): Point[] {
  const {timeline, sections} = document
  const holding = sections.filter(({kind, body}) => {
    if (kind === 'timeline') return true
    const first = timeline[firstIndex(timeline, ({span}) => span.start >= body.start)]
    return first !== undefined && contains(body, first.span)
  })
  const inner = holding.filter(({body}, index) => {
    const next = holding[index + 1]
    return next === undefined || !contains(body, next.heading)
  })
  return inner.flatMap((section) => pointsOf(document, section))
}

function hasEvidence(point: Point | undefined): boolean {
  return (
    point !== undefined &&
    findField(
      point.fields,
      /^(?:evidence|sources?|link|reference|proof|how we know|where (?:to|it|we|you|this)|shown (?:by|in)|seen (?:in|on|by)|records?\b|recorded|documents?$|logged|found in|see$|read (?:in|from)|from$|basis|trace$|witness)/,
    ) !== undefined
  )
}

/** What somebody wrote or said, and is quoted, is a fact: that they did. */
const quoted = /`[^`]*`|“[^”]*”|"[^"]*"/g

const guesses = onceByWords((words) => guess.test(words.replaceAll(quoted, ' ')))
