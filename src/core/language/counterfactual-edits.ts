import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {blank, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Sentence} from './clauses.ts'
import type {Subject} from './grammar.ts'
import {whole} from './hindsight-edits.ts'
import {verbOf} from './participles.ts'
import {type Act, capitalize, rewriteAct} from './rewrites.ts'
import {objective, subjectText} from './subject-text.ts'
import type {Token} from './tokens.ts'
import {gerund} from './verbs.ts'
import {clauseStart, clauseStop} from './window.ts'
import {fillIn} from './word-edits.ts'

/** What hangs on a condition falls with it: the part of the sentence between stops in which a token stands. */
export function wholeClause(
  document: PostmortemDocument,
  {tokens, span: place}: Sentence,
  index: number,
  stop = /^[;:–—]$/,
): Suggestion {
  const first = clauseStart(tokens, index, ({word}, at) => isStop(tokens, at, stop, word))
  const behind = clauseStop(
    tokens,
    index,
    ({word}, at) => isStop(tokens, at, stop, word) || /^[.!?…]$/.test(word),
  )
  const joint = first > 0 && first < index && /^(?:and|but|or|so)$/.test(tokens[first]!.word) ? 1 : 0
  const from = first === 0 ? place.start : tokens[first + joint]!.span.start
  const to = tokens[behind - 1]!.span.end
  const parts = [blank('the tool or process'), ' allowed this because ', blank('the condition at the time')]
  return {
    title: 'Describe the condition that held instead',
    edits: [fillIn(document, span(from, to), from === place.start ? capitalize(parts) : parts)],
  }
}

/** Where one statement ends and another begins, “, and the responders could …” included where `stop` has a comma. */
function isStop(tokens: readonly Token[], at: number, stop: RegExp, word: string): boolean {
  return stop.test(word) && (word !== ',' || /^(?:and|but|so)$/.test(tokens[at + 1]?.word ?? ''))
}

/** Tells what stood in the way of a better outcome, or what was there in its place. */
export function suggest(document: PostmortemDocument, given: Act): Suggestion {
  const {sentence, verb, group} = given
  const {tokens} = sentence
  if (sentence.question) return rewriteAct(document, given)
  const joined = whole(tokens, given)
  const subject: Subject = joined.shared === true ? {...joined, from: group, to: group} : joined
  const act = {...given, subject}
  if (hangsOnMore(act)) return wholeClause(document, sentence, group, /^[;:,–—]$/)
  if (tokens[verb]!.word === 'been' && !act.passive) return spokeFor(document, act)
  if (subject.kind === 'person') return rewriteAct(document, act)
  if (act.passive)
    return verbOf(tokens[verb]!.word).kind === 'prevention'
      ? asSafeguard(document, act)
      : rewriteAct(document, act)
  if (subject.from >= subject.to) return rewriteAct(document, act)
  return keptFrom(document, act)
}

/** “With hourly backups we would have lost less”, “what would have helped is …”, “that meeting could have been …” */
function hangsOnMore({sentence: {tokens}, subject, group, passive}: Act): boolean {
  const start = clauseStart(tokens, group, ({word}) => /^[;:–—]$/.test(word))
  return (
    tokens[group - 1]?.word === 'what' ||
    (subject.from === 1 && tokens[0]!.word === 'that') ||
    (!passive && /^with(?:out)?$/.test(tokens[start]?.word ?? '') && subject.from > start)
  )
}

/** “[The condition at the time] kept an alert from catching this.” */
function keptFrom(document: PostmortemDocument, act: Act): Suggestion {
  const {subject, sentence, verb} = act
  const {tokens} = sentence
  const known = verbOf(tokens[verb]!.word)
  if (subject.relative !== undefined) {
    const clause = span(tokens[subject.relative]!.span.start, tokens[verb]!.span.end)
    return {title: 'State what it was meant to do', edits: [replace(clause, `meant to ${known.base}`)]}
  }
  const target = span(tokens[subject.from]!.span.start, tokens[verb]!.span.end)
  const parts = [
    blank('the condition at the time'),
    ` kept ${subjectText(document, act)} from ${gerund(known.base)}`,
  ]
  return {
    title: 'Describe what kept it from happening',
    edits: [fillIn(document, target, subject.from === 0 ? capitalize(parts) : parts)],
  }
}

/** “It would have been better to …”, “the team would have been able to respond” */
function spokeFor(document: PostmortemDocument, act: Act): Suggestion {
  const {subject, sentence, verb, group} = act
  const {tokens} = sentence
  const from = subject.from < subject.to ? subject.from : group
  const isAble = tokens[verb + 1]?.word === 'able' && tokens[verb + 2]?.word === 'to'
  const end = clauseStop(tokens, verb, (token) => /^[.!?;]$/.test(token.word))
  const last = isAble ? verb + 2 : end - 1
  const parts = isAble
    ? [blank('the runbook or tool'), ' did not prompt anyone to']
    : [blank('the approach taken'), ' made sense because ', blank('what was known at the time')]
  return {
    title: 'Describe what spoke for the approach taken',
    edits: [
      fillIn(
        document,
        span(tokens[from]!.span.start, tokens[last]!.span.end),
        from === 0 ? capitalize(parts) : parts,
      ),
    ],
  }
}

/** “[The check or process] did not include a canary.” */
function asSafeguard(document: PostmortemDocument, act: Act): Suggestion {
  const {subject, sentence, verb, group} = act
  const {tokens} = sentence
  const from = subject.from < subject.to ? subject.from : group
  const by = tokens[verb + 1]?.word === 'by' && tokens[verb + 2] !== undefined ? verb + 2 : undefined
  const text = objective(subjectText(document, act))
  const what =
    by === undefined
      ? ` did not ${verbOf(tokens[verb]!.word).base} ${text === '' ? 'this' : text}`
      : ' did not include '
  const end = by === undefined ? tokens[verb]!.span.end : tokens[by]!.span.start
  const parts = [blank('the check or process'), what]
  return {
    title: 'Describe the safeguard as it was',
    edits: [fillIn(document, span(tokens[from]!.span.start, end), from === 0 ? capitalize(parts) : parts)],
  }
}
