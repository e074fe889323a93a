import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, type TextEdit, blank, fill} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Sentence} from './clauses.ts'
import {type Subject, isAdverb} from './grammar.ts'
import {clauseBreaks, determiners, prepositions} from './lexicon.ts'
import {verbOf} from './participles.ts'
import {restOf} from './rest.ts'
import {objective, subjectText} from './subject-text.ts'
import {type Verb, type VerbClass, verbOfBase} from './verbs.ts'
import {fillIn} from './word-edits.ts'

/** An act that a sentence says was, or was not, done: who, which verb, and where the words around it stand. */
export interface Act {
  readonly sentence: Sentence
  readonly subject: Subject
  /** Index of the first token of the verb group, and of the verb that carries the meaning. */
  readonly group: number
  readonly verb: number
  /** How the verb stands there; `shown` and `allowed` as the phrases of `no-blame` say. */
  readonly form: 'participle' | 'base' | 'shown' | {readonly allowed: string}
  readonly passive: boolean
  readonly negated: boolean
  /** The verb's base form, where it stands in another one. */
  readonly base?: string
  /** Indexes of further participles that share its subject and `have`. */
  readonly also?: readonly number[]
}

/** What a system did not do for the people in it, by the kind of thing they are said not to have done. */
const frames: Readonly<Record<VerbClass, (verb: Verb, object: string) => readonly TemplatePart[]>> = {
  perception: (_, object) => [blank('the alert or dashboard'), ' did not surface', object],
  verification: ({base}, object) =>
    /^ (?:the|a|an|any|this|that|these|those|our|its|all|every|each|for|if|whether)\b/i.test(object) &&
    !/^(?:consider|think)$/.test(base)
      ? [blank('the check or pipeline step'), ' did not cover', object.replace(/^ (?:for|if|whether) /i, ' ')]
      : [blank('the process or tool'), ` did not prompt anyone to ${base}`, object],
  communication: ({base}, object) => [
    blank('the escalation path or runbook'),
    ` did not say to ${base}`,
    object,
  ],
  knowledge: ({base}, object) =>
    /^\s+to\b/.test(object)
      ? [blank('the process or tool'), ` did not prompt anyone to ${base}`, object]
      : [blank('the documentation or runbook'), ' did not state', object],
  prevention: ({base}, object) => [blank('the check or safeguard'), ` did not ${base}`, object],
  action: ({base}, object) => [blank('the runbook or tool'), ` did not prompt anyone to ${base}`, object],
}

/** What follows a verb that needs an object: “noticed earlier” had none of its own. */
function orIt(object: string): string {
  const first = /[\p{L}\uFFFC]+/u.exec(object)?.[0].toLowerCase()
  if (first !== undefined && determiners.has(first)) return object
  return first === undefined ||
    isAdverb(first) ||
    prepositions.has(first) ||
    /^(?:sooner|faster)$/.test(first)
    ? ` it${object}`
    : object
}

/** “known about the limit” is the limit; “learned from the incident” is its lessons; “known better” is it. */
function known(object: string): string {
  return object
    .replace(/^\s+(?:about|of)\b/, '')
    .replace(/^\s+from\b/, ' the lessons from')
    .replace(/^\s+better\b/, '')
}

/** The words behind the verb as what the system did not show, state or prevent. */
function asObject({sentence: {tokens}, form, subject}: Act, verb: Verb | undefined, words: string): string {
  const {kind, base} = verb ?? {}
  if (form !== 'shown' && !(kind === 'perception' || kind === 'knowledge' || kind === 'prevention'))
    return words
  const object = kind === 'knowledge' ? known(words) : words
  const before = subject.from > 0 ? tokens[subject.from - 1]!.word : ','
  // “A sign we missed” has its object in front.
  const isBehind = /^\p{L}/u.test(before) && !clauseBreaks.has(before) && !isAdverb(before)
  return isBehind || base === 'help' || /^\s+to\b/.test(object) ? object : orIt(object)
}

/**
 * Tells an act that a person is said to have left undone as a property of the system, with the sentence's own object.
 * What only the author knows stays a blank.
 */
export function rewriteAct(document: PostmortemDocument, act: Act): Suggestion {
  const {sentence, subject, verb: at, form} = act
  const {tokens} = sentence
  const word = act.base ?? tokens[at]!.word
  const verb =
    form === 'base' ? (verbOfBase(word) ?? {base: word, participle: word, kind: 'action'}) : verbOf(word)
  if (sentence.question) return askHow(sentence)
  const title = 'Describe what the system did or did not do'
  if (subject.relative !== undefined)
    return {title, edits: [rewriteRelative(document, act, subject.relative, verb.base)]}
  const {object, tail, end, infinitives} = restOf(document, act)
  const from = subject.from < subject.to ? subject.from : act.group
  const active = infinitives ? {...verb, kind: 'action' as const} : verb
  const parts = act.passive
    ? passiveParts(document, act, object)
    : activeParts(act, active, asObject(act, active, object))
  const target = span(tokens[from]!.span.start, end)
  return {
    title,
    edits: [fillIn(document, target, [...(from === 0 ? capitalize(parts) : parts), tail])],
  }
}

/** “the engineer who should have checked” → “the engineer whom [the process or tool] did not prompt to check”. */
function rewriteRelative(
  document: PostmortemDocument,
  {sentence: {tokens}, subject: {kind}, verb, form, passive, negated}: Act,
  relative: number,
  base = 'act on',
): TextEdit {
  const clause = span(tokens[relative]!.span.start, tokens[verb]!.span.end)
  const {word} = tokens[relative]!
  const whom = kind === 'person' ? 'whom ' : `${word} `
  const process = blank('the process or tool')
  const parts = (): readonly TemplatePart[] => {
    if (passive)
      return [whom, process, negated ? ' allowed to be ' : ' did not require to be ', tokens[verb]!.word]
    if (kind !== 'person') return [`${negated ? 'not ' : ''}meant to ${base}`]
    if (form === 'shown') return ['to whom ', blank('the data, alert or review at hand'), ' did not show']
    if (typeof form === 'object') return [whom, process, ` let ${form.allowed}`]
    return [whom, process, negated ? ` let ${base}` : ` did not prompt to ${base}`]
  }
  return fillIn(document, clause, parts())
}

/** A question after a person becomes one after what surrounded them. */
function askHow({span: place, passage}: Sentence): Suggestion {
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const to = place.end - /[?!.\s]*$/.exec(text)![0].length
  return {
    title: 'Ask about the process or tool',
    edits: [fill(span(place.start, to), ['How did ', blank('the process or tool'), ' support this step'])],
  }
}

function activeParts({form, negated}: Act, verb: Verb | undefined, object: string): readonly TemplatePart[] {
  if (form === 'shown') return [blank('the data, alert or review at hand'), ' did not show', object]
  if (typeof form === 'object') return [blank('the process or tool'), ` let anyone ${form.allowed}`, object]
  if (verb === undefined) return [blank('what the tool, runbook or alert showed, and what it did not')]
  if (negated) return [blank('the process or tool'), ` let anyone ${verb.base}`, object]
  return frames[verb.kind](verb, object)
}

function passiveParts(document: PostmortemDocument, act: Act, object: string): readonly TemplatePart[] {
  const {tokens} = act.sentence
  const before = tokens[act.verb - 1]
  const manner = /^(?:better|sooner|earlier|fully|properly|thoroughly|carefully|closely)$/.test(
    before?.word ?? '',
  )
  const participle = `${manner ? `${before!.word} ` : ''}${tokens[act.verb]!.word}`
  const subject = objective(subjectText(document, act))
  if (subject === '')
    return [
      blank('the process or tool'),
      act.negated ? ' let it be ' : ' did not require it to be ',
      participle,
      object,
    ]
  // “A second approver should have been required”
  if (participle === 'required' && !act.negated)
    return [blank('the process or tool'), ` did not require ${subject}`, object]
  const frame = act.negated ? [` let ${subject} be `] : [` did not require ${subject} to be `]
  return [blank('the process or tool'), ...frame, participle, object]
}

/** A sentence begins with a capital letter, also inside its first blank. */
export function capitalize(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const [first, ...rest] = parts
  if (first === undefined) return parts
  const upper = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
  return [typeof first === 'string' ? upper(first) : blank(upper(first.blank)), ...rest]
}
