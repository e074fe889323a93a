import type {Passage} from '../../document/passage.ts'
import {type TextEdit, blank, fill, replace} from '../../text/edits.ts'
import {type Span, span} from '../../text/span.ts'
import {roleBefore} from '../phrases/name-contexts.ts'
import type {Suggestion} from '../rule.ts'
import {beginsSentence} from './context.ts'

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
  const target = named(passage, words)
  const written = isFirst(passage, target) ? role[0]!.toUpperCase() + role.slice(1) : role
  return {title: `Replace with “${written}”`, edits: [replace(target, written)]}
}

/** Every mention of a person as a role, in one step. */
export function everywhere(edits: readonly TextEdit[], role: string | undefined): Suggestion {
  const title = role === undefined ? 'Replace with a role' : `Replace with “${role}”`
  return {title: `${title} everywhere in this document`, edits}
}

/** What makes a role of one mention; a blank where nothing tells which role it was. */
export function asRole(passage: Passage, words: Span, role: string | undefined): TextEdit {
  if (role !== undefined) return (withoutName(passage, words) ?? toRole(passage, words, role)).edits[0]!
  const target = named(passage, words)
  return fill(target, [blank(isFirst(passage, target) ? 'The role' : 'the role')])
}

/** Whether a sentence or a table's cell begins with the name. */
function isFirst(passage: Passage, words: Span): boolean {
  const {text, start, element} = passage
  return (
    beginsSentence(passage, words.start - start) ||
    (element === 'cell' && words.end - words.start === text.trim().length)
  )
}

/** A name with its title and the article in front of that: “a Mr. Kowalczyk”. */
function named({text, start}: Passage, words: Span): Span {
  const before = text.slice(Math.max(0, words.start - start - 12), words.start - start)
  const title = /(?<![\p{L}\d])(?:an? )?(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?$/iu.exec(before)?.[0] ?? ''
  return span(words.start - title.length, words.end)
}
