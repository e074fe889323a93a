import {once} from '../once.ts'
import {type DocumentType, documentTypes} from '../document/detect.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {otherEntriesOf} from '../document/other-entries.ts'
import {titleSpan, titleText} from '../document/title.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {severityTold} from './severity-told.ts'

/** What a document says of itself, as far as it decides how much a reader may ask of it. */
export interface Profile {
  readonly type: DocumentType | undefined
  /** Whether the type is only what “retro” in a title makes likely: a team looks back on other things than projects. */
  readonly isTypeLikely: boolean
  /** Whether it looks at a plan that can be stopped: a project, OKRs, or a launch or an experiment that calls itself a project. */
  readonly isPlan: boolean
  /** `major` for the two or three highest severities, `light` for the others and near misses. */
  readonly weight: 'major' | 'light' | 'unknown'
  /** Whether its authors call it finished. */
  readonly isFinal: boolean
  /** Whether it has the parts of the Pack that only the Pack has. */
  readonly isPack: boolean
  /** Whether it is one file of a Pack that is kept in several: what it lacks stands in another. */
  readonly isPiece: boolean
}

export const profileOf = once((document: PostmortemDocument): Profile => {
  const value = (key: string): string => findMetadata(document, key)?.value.toLowerCase() ?? ''
  const type = typeNamed(value('type')) ?? typeNamed(titleOf(document)) ?? typeNamed(reviewOf(document))
  return {
    type,
    isTypeLikely: type === 'project' && !saysProject(value('type'), document),
    isPlan: isPlan(type, document),
    weight: type === 'near-miss' ? 'light' : weightOf(value('severity') || severityTold(document)),
    isFinal: /^(?:final|closed|complete[d]?|published)\b/.test(value('status')),
    isPack: isPack(document),
    isPiece: isPiece(document),
  }
})

/**
 * Whether a document is one file of a Pack that is kept in several: the index, or one that names it. Front matter alone
 * says so, in just these keys: “Part: 2 of 3” in a header is a series of articles.
 */
export function isPiece({frontMatter}: PostmortemDocument): boolean {
  return (frontMatter?.entries ?? []).some(
    ({key, value}) => (key === 'part-of' || key === 'parts') && value !== null && value !== '',
  )
}

/** A type by its own name, or in the words that titles have for it: “OKR review Q3”, “Retrospective: the pilot”. */
function typeNamed(words: string): DocumentType | undefined {
  const exact = documentTypes.find((known) => known === words)
  if (exact !== undefined) return exact
  if (/\bpre-?mortem\b/.test(words)) return 'pre-mortem'
  if (/\bokrs?\b/.test(words)) return 'okr'
  if (/\bnear[- ]miss\b/.test(words)) return 'near-miss'
  if (/\b(?:launch|go-live) (?:review|retro)/.test(words)) return 'launch'
  if (/\b(?:incident|outage|post-?mortem|inc-?\d)/.test(words)) return undefined
  return /\b(?:retro(?:spective)?|looking back)\b|\b(?:project|mid-?year|half-?year|quarterly|year-?end) review\b/.test(
    words,
  )
    ? 'project'
    : undefined
}

/** In lower case: the one that front matter in TOML gives a text without a heading for it, or the first heading. */
function titleOf(document: PostmortemDocument): string {
  const title = document.sections.some(({depth}) => depth === 1)
    ? undefined
    : otherEntriesOf(document).find(({name}) => name === 'title')?.valueSpan
  const words = title === undefined ? titleText(document) : document.text.slice(title.start, title.end)
  return words.toLowerCase()
}

function saysProject(type: string, document: PostmortemDocument): boolean {
  return typeNamed(type) !== undefined || project.test(titleOf(document)) || reviewOf(document) !== ''
}

function isPlan(type: DocumentType | undefined, document: PostmortemDocument): boolean {
  if (type === 'project' || type === 'okr' || type === 'pre-mortem') return true
  if (type === undefined) return projectHeader.test(headOf(document)) && comparesWithPlan(document)
  return (type === 'launch' || type === 'experiment') && projectHeader.test(headOf(document))
}

/** “| Item | Plan | Reached |”: a table of what was planned beside what came of it. */
function comparesWithPlan({passages}: PostmortemDocument): boolean {
  const columns = new Set(passages.flatMap(({column}) => column?.toLowerCase() ?? []))
  return [
    /^(?:plan(?:ned)?|targets?|goals?)\b/,
    /^(?:reached|actuals?|results?|achieved|outcomes?|end)\b/,
  ].every((name) => [...columns].some((column) => name.test(column)))
}

/** What stands between the title and the first section: “Project · four weeks after launch”, “Project lead: Ana Lima”. */
function headOf(document: PostmortemDocument): string {
  const {end} = titleSpan(document)
  return document.text.slice(end, end + longestHead).split(/\n#{1,6}\s/, 1)[0]!
}

const longestHead = 600

const projectHeader =
  /^\W*project\b\W{0,3}(?:[·•|,:–—-]|\n)|^[\W_]*(?:report by |author: )?project (?:lead(?:er)?|manager|owner|sponsor)[\s*_]*(?::|\|)|^\W*a project (?:of|by)\b/im

const project = /\b(?:project|pilot|program(?:me)?|(?:mid-?year|half-?year|quarterly|year-?end) review)\b/

/** “Quarterly project review, Quittance, 15 January”: the line below a title that tells what it is. */
function reviewOf(document: PostmortemDocument): string {
  const {end} = titleSpan(document)
  const [line] = document.text.slice(end).trimStart().split('\n', 1) as [string]
  return /\b(?:project|okr) (?:review|retro\p{L}*)\b/iu.exec(line)?.[0].toLowerCase() ?? ''
}

/** Whether the full set of parts is asked for: of a review of plans, of a major incident, of a Pack. */
export function asksForAll({type, weight, isPack, isPiece}: Profile): boolean {
  if (isPiece) return false
  return isRetrospective(type) || weight === 'major' || isPack
}

/** A review of plans and bets instead of an incident. */
export function isRetrospective(type: DocumentType | undefined): boolean {
  return type === 'project' || type === 'okr' || type === 'launch' || type === 'experiment'
}

/** By a severity in lower case. Scales differ: 0 is the top of some and 1 of others, and both ask for the whole document at 2. */
export function weightOf(severity: string): Profile['weight'] {
  if (/^near[- ]?miss$|^(?:minor|low|medium|moderate)\b/.test(severity)) return 'light'
  if (/^(?:critical|major|high)\b/.test(severity)) return 'major'
  const level = /^(?:sev(?:erity)?|s|p)?[- ]?([0-5])\b/.exec(severity)?.[1]
  if (level === undefined) return 'unknown'
  return Number(level) <= 2 ? 'major' : 'light'
}

const packParts: readonly (readonly SectionKind[])[] = [
  ['brief', 'agenda'],
  ['decisions'],
  ['kill-criteria'],
  ['shareout', 'review'],
  ['risks', 'questions'],
]
const enoughParts = 3

function isPack({sections}: PostmortemDocument): boolean {
  const present = packParts.filter((kinds) =>
    sections.some(({kind, form}) => form === 'heading' && kind !== undefined && kinds.includes(kind)),
  )
  return present.length >= enoughParts
}
