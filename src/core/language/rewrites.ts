import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, type TextEdit, blank, fill, replace} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {type Sentence, clauseEnd} from './clauses.ts'
import type {Subject} from './grammar.ts'
import {type Verb, type VerbClass, verbOfBase, verbOfParticiple} from './verbs.ts'

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
  knowledge: (_, object) => [blank('the documentation or runbook'), ' did not state', object],
  prevention: ({base}, object) => [blank('the check or safeguard'), ` did not ${base}`, object],
  action: ({base}, object) => [blank('the runbook or tool'), ` did not prompt anyone to ${base}`, object],
}

/**
 * Tells an act that a person is said to have left undone as a property of the system, with the sentence's own object.
 * What only the author knows stays a blank.
 */
export function rewriteAct(document: PostmortemDocument, act: Act): Suggestion {
  const {sentence, subject, verb: at, form} = act
  const {tokens} = sentence
  const word = tokens[at]!.word
  const verb =
    form === 'base'
      ? (verbOfBase(word) ?? {base: word, participle: word, kind: 'action'})
      : verbOfParticiple(word)
  if (sentence.question) return askHow(sentence)
  const end = clauseEnd(tokens, at + 1)
  const object = document.text.slice(tokens[at]!.span.end, tokens[end - 1]!.span.end)
  const from = act.subject.from < act.subject.to ? subject.from : act.group
  const target = span(tokens[from]!.span.start, tokens[end - 1]!.span.end)
  const title = 'Describe what the system did or did not do'
  const sentenceCase = from === 0 ? capitalize : (parts: readonly TemplatePart[]) => parts
  const relative = tokens[subject.to]?.word
  if (relative === 'which' || relative === 'that' || relative === 'who') {
    const clause = span(tokens[subject.to]!.span.start, tokens[at]!.span.end)
    const way = act.passive
      ? ` did not require to be ${word}`
      : ` did not prompt anyone to ${verb?.base ?? 'do'}`
    return {title, edits: [fill(clause, ['that ', blank('the process or tool'), way])]}
  }
  const parts = act.passive ? passiveParts(document, act, object) : activeParts(act, verb, object)
  return {title, edits: [fill(target, sentenceCase(parts))]}
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
  const participle = tokens[act.verb]!.word
  const subject = subjectText(document, act)
  if (subject === '')
    return [
      blank('the process or tool'),
      act.negated ? ' let it be ' : ' did not require it to be ',
      participle,
      object,
    ]
  const frame = act.negated ? [` let ${subject} be `] : [` did not require ${subject} to be `]
  return [blank('the process or tool'), ...frame, participle, object]
}

/** The subject as it reads in the middle of a sentence. */
export function subjectText(
  document: PostmortemDocument,
  {sentence: {tokens}, subject: {from, to}}: Act,
): string {
  if (from >= to) return ''
  const words = document.text.slice(tokens[from]!.span.start, tokens[to - 1]!.span.end)
  return from === 0 && /^(?:The|A|An|This|That|These|Those|Our|Their|It|All|Each|Every|Some|No)\b/.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words
}

/** A sentence begins with a capital letter, also inside its first blank. */
export function capitalize(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const [first, ...rest] = parts
  if (first === undefined) return parts
  const upper = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
  return [typeof first === 'string' ? upper(first) : blank(upper(first.blank)), ...rest]
}

/**
 * Takes words out of a sentence: with the space or comma that would be left over, a capital letter for what then
 * begins the sentence, and the article that fits what follows.
 */
export function deleteWords(text: string, words: Span, sentence: Span): TextEdit {
  const marks = /^[*_]+/.exec(text.slice(words.end))?.[0] ?? ''
  const isWrapped = marks !== '' && text.slice(0, words.start).endsWith(marks)
  const start = isWrapped ? words.start - marks.length : words.start
  const end = isWrapped ? words.end + marks.length : words.end
  const spaceBehind = /^\s*,?\s*/.exec(text.slice(end))![0].length
  if (start <= sentence.start) {
    const first = text.slice(end + spaceBehind, end + spaceBehind + 1)
    return replace(span(start, end + spaceBehind + first.length), first.toUpperCase())
  }
  const next = /^\p{L}/u.exec(text.slice(end).trimStart())?.[0]
  const article = /\b([Aa])n? $/.exec(text.slice(Math.max(sentence.start, start - 3), start))
  if (article !== null && next !== undefined) {
    const fitting = article[1]! + (/[aeiou]/i.test(next) ? 'n ' : ' ')
    return replace(span(start - article[0].length, end + /^\s*/.exec(text.slice(end))![0].length), fitting)
  }
  const closing = /^\s*[,.;:!?)]/.test(text.slice(end))
  const opensComma = /, ?$/.test(text.slice(sentence.start, start)) && /^\s*[,.]/.test(text.slice(end))
  if (opensComma)
    return replace(
      span(
        start - /,\s*$/.exec(text.slice(sentence.start, start))![0].length,
        end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0),
      ),
      '',
    )
  const from = closing && text[start - 1] === ' ' ? start - 1 : start
  return replace(span(from, closing ? end : end + /^\s*/.exec(text.slice(end))![0].length), '')
}
