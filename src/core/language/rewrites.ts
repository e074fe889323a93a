import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, type TextEdit, blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {personAt} from './agents.ts'
import {clauseEnd} from './clauses.ts'
import {prepositions} from './lexicon.ts'
import {verbOf} from './participles.ts'
import {type Rest, hangsOnNoun, restOf} from './rest.ts'
import {isShared, objective, subjectText, whom, withArticle} from './subject-text.ts'
import {baseOfGerund, noReason, notPrompted, withoutPrompt} from './system-frames.ts'
import {gerund} from './regular-verbs.ts'
import {type Verb, verbOfBase} from './verbs.ts'
import {fillIn} from './word-edits.ts'
import {type Act, verbOfAct} from './act.ts'
import {askWhat} from './questions.ts'

export const title = 'Describe what the system did or did not do'

/**
 * Tells an act that a person is said to have left undone, or to have done, as a property of the system, with the
 * sentence's own subject and object. What only the author knows stays a blank.
 */
export function rewriteAct(document: PostmortemDocument, act: Act): Suggestion {
  if (act.sentence.question) return askWhat(document, act)
  if (act.subject.relative !== undefined)
    return {title, edits: [rewriteRelative(document, act, act.subject.relative)]}
  const rest = restOf(document, act)
  const agent = act.passive ? agentIn(document, act) : undefined
  if (agent !== undefined) return rewriteByAgent(document, act, agent)
  return {title, edits: [edit(document, act, partsOf(document, act, rest), rest)]}
}

/** The parts in place of the act's words, from its subject to the end of what follows the verb. */
export function edit(
  document: PostmortemDocument,
  act: Act,
  parts: readonly TemplatePart[],
  {end, tail}: Pick<Rest, 'end' | 'tail'>,
): TextEdit {
  const {
    subject,
    group,
    sentence: {tokens},
  } = act
  const from = subject.from < subject.to && subject.shared !== true ? subject.from : group
  const target = span(tokens[from]!.span.start, end)
  return fillIn(document, target, [...(from === 0 ? capitalize(parts) : parts), tail])
}

function partsOf(document: PostmortemDocument, act: Act, rest: Rest): readonly TemplatePart[] {
  const {object, infinitives} = rest
  if (act.passive) return passiveParts(document, act, object)
  const known = verbOfAct(act)
  const verb = withManner(act, infinitives ? {...known, kind: 'action' as const} : known)
  if (isShared(act)) return sharedParts(document, act, verb, object)
  const named = whom(document, act, !act.negated)
  // “Capacity review: should have happened in May”
  if (named === undefined && !act.negated && /^(?:happen|occur)$/.test(verb.base))
    return [blank('the process or tool'), ` did not require it to ${verb.base}${object}`]
  const who = named ?? 'anyone'
  if (act.negated) return [blank('the process or tool'), ` let ${who} ${verb.base}${object}`]
  if (verb.base === 'be') return beingParts(who, object)
  if (verb.kind === 'perception' && hangsOnNoun(act, object))
    return [blank('the alert or dashboard'), ` did not show ${who}${object}`]
  return notPrompted(who, verb, object)
}

/** “Did not properly test” says that something was tested. */
function withManner({sentence: {tokens}, group, form, verb: at}: Act, verb: Verb): Verb {
  const manner =
    form === 'base' ? tokens.slice(group, at).find(({word}) => thoroughness.test(word))?.word : undefined
  return manner === undefined || /^(?:perception|knowledge)$/.test(verb.kind)
    ? verb
    : {...verb, base: `${manner} ${verb.base}`}
}

const thoroughness =
  /^(?:extensively|properly|fully|thoroughly|carefully|completely|sufficiently|adequately|explicitly|systematically|regularly|correctly|formally)$/

function sharedParts(
  document: PostmortemDocument,
  act: Act,
  verb: Verb,
  object: string,
): readonly TemplatePart[] {
  const {negated, isNow = false, subject, group, sentence} = act
  const isRepeated = sentence.tokens.slice(subject.to, group).some(({word}) => word === 'should')
  if (isRepeated && subject.from < subject.to)
    return notPrompted(
      subject.kind === 'person' ? objective(subjectText(document, act)) : 'anyone',
      verb,
      object,
    )
  if (!negated) return withoutPrompt(verb, object, isNow)
  return [isNow ? 'has no ' : 'had no ', blank('guard or check'), ` against ${gerund(verb.base)}${object}`]
}

/** “should have been more careful”, “should have been looking at the primary”, “should have been the first to know” */
function beingParts(who: string, object: string): readonly TemplatePart[] {
  if (/^\s+able to\b/.test(object)) return [blank('the process or tool'), ` did not make ${who}${object}`]
  const [, word = '', behind = ''] = /^\s+(\p{L}+)([^]*)/u.exec(object) ?? []
  const base = baseOfGerund(word)
  if (base === undefined) return noReason(who, object)
  const verb = verbOfBase(base) ?? {base, participle: base, kind: 'action' as const}
  return notPrompted(who, verb.kind === 'perception' ? {...verb, kind: 'action'} : verb, behind)
}

/** “the engineer who should have checked” → “the engineer whom [the process or tool] did not prompt to check”. */
function rewriteRelative(document: PostmortemDocument, act: Act, relative: number): TextEdit {
  const {
    sentence: {tokens},
    subject: {kind},
    verb,
    passive,
    negated,
  } = act
  const {base} = verbOfAct(act)
  const {word} = tokens[relative]!
  const whoever = kind === 'person' && word !== 'which' ? 'whom ' : `${word} `
  const process = blank('the process or tool')
  const parts = (): readonly TemplatePart[] => {
    if (passive)
      return [whoever, process, negated ? ' allowed to be ' : ' did not require to be ', tokens[verb]!.word]
    if (kind !== 'person') return [`${negated ? 'not ' : ''}meant to ${base}`]
    return [whoever, process, negated ? ` let ${base}` : ` did not prompt to ${base}`]
  }
  const {tail} = restOf(document, {...act, subject: {...act.subject, from: relative, to: relative + 1}})
  const clause = span(tokens[relative]!.span.start, tokens[verb]!.span.end)
  if (tail === '' || passive || kind !== 'person') return fillIn(document, clause, parts())
  // “who broke the build and left” has another act behind the same “who”.
  const rest = restOf(document, {...act, subject: {...act.subject, from: relative, to: relative + 1}})
  return fillIn(document, span(clause.start, rest.end), [...parts(), rest.object, tail])
}

/** The person behind “by”, in the same clause: “by the programme committee”. */
function agentIn(
  document: PostmortemDocument,
  {sentence: {tokens}, verb}: Act,
): {readonly who: string; readonly words: Span} | undefined {
  for (let by = verb + 1; by < Math.min(tokens.length, verb + 12); by++) {
    const {word} = tokens[by]!
    if (/^[.,;:()!?]$/.test(word)) return undefined
    if (word !== 'by') continue
    const to = personAt(tokens, by + 1, (token) => token.word.startsWith('@'))
    if (to === undefined) return undefined
    const opens = tokens[to - 1]!.word === 'whoever' || tokens[to]?.word === 'who'
    const end = tokens[(opens ? Math.max(to, clauseEnd(tokens, to)) : to) - 1]!.span.end
    const who = document.text.slice(tokens[by + 1]!.span.start, end)
    return {who, words: span(tokens[by - 1]!.span.end, end)}
  }
  return undefined
}

/** “The default should have been questioned by the reviewer” → “… did not prompt the reviewer to question the default”. */
function rewriteByAgent(
  document: PostmortemDocument,
  act: Act,
  {who, words}: {readonly who: string; readonly words: Span},
): Suggestion {
  const rest = restOf(document, {...act, also: []})
  const start = document.text.length
  const {verb, sentence, subject, negated} = act
  const from = sentence.tokens[verb]!.span.end
  const before = document.text.slice(from, Math.min(words.start, start))
  const end = Math.max(rest.end, words.end)
  const after = document.text.slice(words.end, end)
  const isPronoun = subject.shared === true || subject.from >= subject.to
  const what = isPronoun ? pronounFor(act) : objective(subjectText(document, act))
  const known = verbOf(sentence.tokens[verb]!.word)
  const object = ` ${what}${before}${after}`
  const parts = negated
    ? [blank('the process or tool'), ` let ${who} ${known.base}${object}`]
    : notPrompted(who, known, object)
  return {title, edits: [edit(document, act, parts, {end, tail: ''})]}
}

/** How a subject that stands in the clause before is told again. */
export function pronounFor({subject, passive, sentence: {tokens}}: Act): string {
  const phrase = tokens.slice(subject.from, subject.to)
  const behind = phrase.findIndex(({word}, index) => index > 0 && prepositions.has(word))
  const last = phrase.at(behind === -1 ? -1 : behind - 1)?.word ?? ''
  return /[^s]s$/.test(last) || (subject.kind === 'person' && !passive) ? 'them' : 'it'
}

/** What becomes of an incident, and is no act that a process could ask for. */
const outcome = /^(?:halved|shortened|reduced|cut|saved|spared|recognised|recognized)$/

function passiveParts(document: PostmortemDocument, act: Act, object: string): readonly TemplatePart[] {
  const {tokens} = act.sentence
  const before = tokens[act.verb - 1]
  const manner = /^(?:better|sooner|earlier|fully|properly|thoroughly|carefully|closely)$/.test(
    before?.word ?? '',
  )
  const known = verbOf(tokens[act.verb]!.word)
  const participle = `${manner ? `${before!.word} ` : ''}${tokens[act.verb]!.word}`
  const {from, to} = act.subject
  const own = objective(subjectText(document, act))
  const told = isShared(act) ? pronounFor(act) : from < to ? withArticle(act, from, to, own) : own
  const subject = told === '' ? 'it' : told
  // “A second approver should have been required”
  if (participle === 'required' && !act.negated)
    return [blank('the process or tool'), ` did not require ${subject}`, object]
  if (
    !act.negated &&
    (known.kind === 'perception' || known.kind === 'prevention' || outcome.test(participle))
  )
    return [blank('the condition at the time'), ` kept ${subject} from being ${participle}${object}`]
  return [
    blank('the process or tool'),
    act.negated ? ` let ${subject} be ${participle}` : ` did not require ${subject} to be ${participle}`,
    object,
  ]
}

/** A sentence begins with a capital letter, also inside its first blank. */
export function capitalize(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const [first, ...rest] = parts
  if (first === undefined) return parts
  const upper = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
  return [typeof first === 'string' ? upper(first) : blank(upper(first.blank)), ...rest]
}
