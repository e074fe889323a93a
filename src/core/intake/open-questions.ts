import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {sectionsOf} from '../document/sections.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {titleText} from '../document/title.ts'
import {isRetrospective} from '../facts/profile.ts'
import {tells} from '../rubric/brief.ts'
import type {Measured} from '../rubric/dimension.ts'
import {measured} from '../rubric/measured.ts'
import {said} from '../rubric/measures.ts'
import type {Question} from './question.ts'
import {questions} from './questions.ts'

/**
 * The questions of the bank that a document does not answer yet, the most helpful one first; those for which it has an
 * assumption come last, as nobody knew when they were asked.
 */
export function openQuestions(document: PostmortemDocument): Question[] {
  const read = measured(document, [])
  const {type} = read.facts.profile
  const of = isRetrospective(type) || type === 'pre-mortem' ? 'plan' : 'incident'
  const open = questions.filter((one) => (one.of === 'all' || one.of === of) && !isAnswered(one, read))
  const isAssumed = ({assumption}: Question): boolean => document.text.includes(assumption)
  return [...open.filter((one) => !isAssumed(one)), ...open.filter(isAssumed)]
}

function isAnswered({id, said: names, place}: Question, read: Measured): boolean {
  if ('key' in place && isGiven(read.document, place.key)) return true
  if (told[id]?.(read) === true) return true
  return (typeof names === 'string' ? tells(read, names) : said(read, names)).share > 0
}

function isGiven(document: PostmortemDocument, key: string): boolean {
  return /[\p{L}\d]/u.test(findMetadata(document, key)?.value.replace(/^\[.*\]$/, '') ?? '')
}

type Told = (read: Measured) => boolean

const has =
  (...kinds: readonly SectionKind[]): Told =>
  ({document, isBlank}) =>
    sectionsOf(document, ...kinds).some((section) => !isBlank(section))

/** What answers a question without naming it. */
const told: Readonly<Record<string, Told>> = {
  type: ({document, facts: {profile}}) => profile.type !== undefined || isIncident.test(titleText(document)),
  impact: ({facts: {impact}}) => impact.size > 0,
  started: ({facts: {milestones}}) => milestones.has('trigger'),
  detected: ({facts: {milestones}}) => milestones.has('detection'),
  resolved: ({facts: {milestones}}) => milestones.has('resolution'),
  measures: ({facts: {impact}}) => impact.size > 0,
  signals: has('detection'),
  changes: has('trigger'),
  blockers: ({facts: {factors}}) => factors.length > 0,
  'next-cycle': has('next-steps'),
  evidence: ({facts: {entries}}) => entries.some(({hasLink}) => hasLink),
}

/** “Outage of 12 March”, “Incident report: late e-mails”. */
const isIncident = /\b(?:incident|outage|downtime|breach)\b/i
