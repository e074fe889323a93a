import type {Passage} from '../../document/passage.ts'
import {replace} from '../../text/edits.ts'
import {type Span, span} from '../../text/span.ts'
import {roleBefore} from '../phrases/name-contexts.ts'
import type {Suggestion} from '../rule.ts'
import {contextOf} from './context.ts'

/** Roles to choose from where the text does not say which one it was. */
export const commonRoles = [
  'the on-call engineer',
  'the incident commander',
  'the deploying engineer',
  'the reviewer',
  'the database administrator',
  'the support lead',
  'a responder',
]

/** No role is longer. */
const reach = 60

/**
 * A name beside its role can be left out: “the on-call engineer (Ngozi)”, “the reviewer Ngozi”, “our release manager,
 * Ngozi, saw it”.
 */
export function withoutName({text, start}: Passage, words: Span): Suggestion | undefined {
  const index = words.start - start
  const before = text.slice(Math.max(0, index - reach), index)
  const behind = text.slice(words.end - start, words.end - start + 8)
  const [, opening = ''] = /(,? ?\(?)$/.exec(before) ?? []
  if (!roleBefore.test(before.slice(0, before.length - opening.length))) return undefined
  const closing = {' ': '', ' (': ')', ', ': ','}[opening]
  if (closing === undefined || !behind.startsWith(closing)) return undefined
  // In a list of people the name is not the role's: “the reviewer, Bo, and the author”.
  if (closing === ',' && !/^, (?!(?:and|or|nor|then)\b)\p{Ll}/u.test(behind)) return undefined
  const target = span(words.start - opening.length, words.end + closing.length)
  return {title: 'Leave the name out', edits: [replace(target, '')]}
}

export function toRole(passage: Passage, words: Span, role: string): Suggestion {
  const {text, start, element} = passage
  const {begins} = contextOf(passage, span(words.start - start, words.end - start))
  const isCell = element === 'cell' && words.end - words.start === text.trim().length
  const written = begins || isCell ? role[0]!.toUpperCase() + role.slice(1) : role
  return {title: `Replace with “${written}”`, edits: [replace(words, written)]}
}
