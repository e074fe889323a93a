import {isBlank} from '../document/content.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {sectionsOf} from '../document/sections.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {type Facts, factsOf} from '../facts/facts.ts'
import {isRetrospective} from '../facts/profile.ts'
import {said} from '../rubric/measures.ts'
import type {Question} from './question.ts'
import {questions} from './questions.ts'

/** The questions of the bank that a document does not answer yet, the most helpful one first. */
export function openQuestions(document: PostmortemDocument): Question[] {
  const facts = factsOf(document)
  const {type} = facts.profile
  const of = isRetrospective(type) || type === 'pre-mortem' ? 'plan' : 'incident'
  return questions.filter((one) => (one.of === 'all' || one.of === of) && !isAnswered(one, document, facts))
}

function isAnswered({id, said: names, place}: Question, document: PostmortemDocument, facts: Facts): boolean {
  if ('key' in place && isGiven(document, place.key)) return true
  if (told[id]?.(facts, document) === true) return true
  return said({document, facts}, names).share > 0
}

function isGiven(document: PostmortemDocument, key: string): boolean {
  return /[\p{L}\d]/u.test(findMetadata(document, key)?.value.replace(/^\[.*\]$/, '') ?? '')
}

type Told = (facts: Facts, document: PostmortemDocument) => boolean

const has =
  (...kinds: readonly SectionKind[]): Told =>
  (_, document) =>
    sectionsOf(document, ...kinds).some((section) => !isBlank(document, section))

/** What answers a question without naming it. */
const told: Readonly<Record<string, Told>> = {
  impact: ({impact}) => impact.size > 0,
  started: ({milestones}) => milestones.has('trigger'),
  detected: ({milestones}) => milestones.has('detection'),
  resolved: ({milestones}) => milestones.has('resolution'),
  measures: ({impact}) => impact.size > 0,
  signals: has('detection'),
  changes: has('trigger'),
  blockers: ({factors}) => factors.length > 0,
  'next-cycle': has('next-steps'),
  evidence: ({entries}) => entries.some(({hasLink}) => hasLink),
}
