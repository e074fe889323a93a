import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {rewriteSubjunctive, rewriteWithPhrase} from './condition-phrases.ts'
import type {Subject} from './grammar.ts'
import {whole} from './hindsight-edits.ts'
import {auxiliaries, determiners} from './lexicon.ts'
import {verbOf} from './participles.ts'
import {restOf} from './rest.ts'
import {capitalize, pronounFor, rewriteAct} from './rewrites.ts'
import type {Act} from './act.ts'
import {objective, phraseText, subjectText} from './subject-text.ts'
import type {Token} from './tokens.ts'
import {gerund} from './regular-verbs.ts'
import {clauseStart} from './window.ts'
import {fillIn} from './word-edits.ts'
import {isGerund} from './words.ts'
import {ideaOfAct, withIdea} from './ideas.ts'
import {choices, isOccasion} from './occasions.ts'
import {asPraised, asPrompted, isPraised, whatHelps} from './praise-edits.ts'

export const title = 'Describe what there was instead'

export const process = blank('the process or tool')

export const condition = blank('the condition at the time')

/** Tells what stood in the way of a better outcome, or what was not there to bring it about. */
export function suggest(document: PostmortemDocument, given: Act): Suggestion {
  const {tokens} = given.sentence
  if (given.sentence.question) return rewriteAct(document, given)
  const act = {...given, subject: wholeSubject(tokens, {...given, subject: whole(tokens, given)})}
  return withIdea(rewrite(document, act), ideaOfAct(document, act))
}

function rewrite(document: PostmortemDocument, act: Act): Suggestion {
  const {tokens} = act.sentence
  const {subject, group, verb, passive, negated} = act
  if (tokens[group - 1]?.word === 'what') return whatHelps(document, act)
  const prompted = asPrompted(document, act)
  if (prompted !== undefined) return prompted
  const hung = rewriteSubjunctive(document, act) ?? rewriteWithPhrase(document, act)
  if (hung !== undefined) return hung
  const isHave = tokens[verb]!.word === 'have'
  if (isHave) return put(document, act, lacking(document, act, ' to do so'), tokens[verb]!.span.end)
  const isBeen = tokens[verb]!.word === 'been' && !passive
  const isGiven = /^(?:the|this|that|these|those|our|their)$/.test(tokens[subject.from]?.word ?? 'the')
  if (isBeen && (!isGiven || isPraised(tokens, verb) || choices.test(subjectText(document, act))))
    return asPraised(document, act)
  if (negated && !passive) return asUnlet(document, act)
  if (subject.relative !== undefined && subject.kind !== 'person' && !passive)
    return relativeEdit(document, act, subject.relative)
  const opens = tokens[subject.from]?.word ?? ''
  const isHypothetical =
    subject.from < subject.to &&
    subject.shared !== true &&
    (/^(?:an?|better|earlier|more|fewer|less|closer|two|ten)$/.test(opens) || isGeneral(act))
  const isIdea = isGerund(opens) && subject.shared !== true && !/^(?:taken|lasted)$/.test(tokens[verb]!.word)
  if (!passive && (isHypothetical || isIdea)) return asMissing(document, act)
  const isOpen = subject.from >= subject.to && subject.shared !== true
  if (subject.kind === 'person' || (isOpen && !passive)) return rewriteAct(document, act)
  if (passive) return byMeans(document, act) ?? rewriteAct(document, act)
  return keptFrom(document, act)
}

/** “Peer review of the plan would have stopped it”: a control by its kind, and none that there was. */
function isGeneral({subject: {kind, from}, group, sentence: {tokens, passage, span: place}}: Act): boolean {
  const {word, span} = tokens[from]!
  const written = passage.text.slice(span.start - passage.start, span.end - passage.start)
  return (
    kind === 'control' &&
    tokens[group]!.word === 'would' &&
    !determiners.has(word) &&
    !/['’]s?$|^(?:it|this|that|which)$/.test(word) &&
    (/^\p{Ll}/u.test(written) || (span.start === place.start && /^\p{Lu}\p{Ll}+$/u.test(written)))
  )
}

/** The subject with the words in front that grammar alone leaves out: “reading it”, “that meeting”. */
function wholeSubject(tokens: readonly Token[], {subject, group}: Act): Subject {
  if (subject.relative !== undefined || subject.shared === true || subject.from >= subject.to) return subject
  const start = clauseStart(tokens, subject.from, ({word}) =>
    /^[.;:,–—]$|^(?:and|but|that|though|although)$/.test(word),
  )
  const first = tokens[start]?.word ?? ''
  const hasVerb = tokens.slice(start, subject.from).some(({word}) => auxiliaries.has(word))
  if (start < subject.from && !hasVerb && (/^an?$/.test(first) || isGerund(first)))
    return {...subject, from: start}
  if (subject.from === 1 && tokens[0]!.word === 'that' && group > 1) return {...subject, from: 0}
  return subject
}

/** The subject, with what is put in behind it: “a single command, `freeze`,”. */
export function named(document: PostmortemDocument, act: Act): string {
  const {subject, group, sentence} = act
  if (subject.shared === true) return pronounFor(act)
  let end = Math.max(subject.to, group)
  while (
    end > subject.from + 1 &&
    (auxiliaries.has(sentence.tokens[end - 1]!.word) ||
      /^(?:perhaps|maybe|possibly|probably|easily|surely|never|also|just|well|even|not)$/.test(
        sentence.tokens[end - 1]!.word,
      ))
  )
    end--
  return phraseText(document, act, subject.from, end)
}

/** Puts parts in the place of the words from the subject to `end`; “it is likely that” in front falls with them. */
export function put(
  document: PostmortemDocument,
  act: Act,
  parts: readonly TemplatePart[],
  end: number,
): Suggestion {
  const {
    subject,
    group,
    sentence: {tokens},
  } = act
  const from = doubtBefore(
    tokens,
    subject.from < subject.to && subject.shared !== true ? subject.from : group,
  )
  const target = span(tokens[from]!.span.start, end)
  return {title, edits: [fillIn(document, target, from === 0 ? capitalize(parts) : parts)]}
}

/** Where “it is likely that”, “I wonder whether” begins, which says what people think of the other world. */
export function doubtBefore(tokens: readonly Token[], from: number): number {
  for (const length of [2, 3, 4]) {
    const words = tokens
      .slice(Math.max(0, from - length), from)
      .map(({word}) => word)
      .join(' ')
    if (
      /^(?:it is (?:likely|possible|probable)(?: that)?|(?:i|we) (?:wonder|think|believe)(?: whether| if| that)?)$/.test(
        words,
      )
    )
      return from - length
  }
  return /^(?:perhaps|maybe|possibly|probably)$/.test(tokens[from - 1]?.word ?? '') ? from - 1 : from
}

/** “had no alert on lag” for a thing; “did not call for a phone call” for what people do. */
export function lacking(document: PostmortemDocument, act: Act, behind: string): readonly TemplatePart[] {
  const subject = named(document, act)
  const article = /^an?\s+/i.exec(subject)
  const isEvent = isOccasion(subject)
  if (act.subject.kind === 'person')
    return [blank('the rota or process'), ` did not provide for ${subject}${behind}`]
  if (article === null || isEvent || /^an? (?:bit|little|few|lot)\b/i.test(subject))
    return [blank('the process or runbook'), ` did not provide for ${subject}${behind}`]
  return [process, ` had no ${subject.slice(article[0].length)}${behind}`]
}

/** “A contract test would have caught it”: there was none to catch it. */
function asMissing(document: PostmortemDocument, act: Act): Suggestion {
  const {object, end, tail} = restOf(document, act)
  const {base: verb} = verbOf(act.sentence.tokens[act.verb]!.word)
  // “A warm standby would have meant under two minutes”
  const base = verb === 'mean' ? 'make it' : verb
  const isIdiom =
    (base === 'help' && /^\s*$/.test(object)) || (base === 'go' && /^\s+a long way\b/.test(object))
  const order = /^\s+in order to\b/.exec(object)
  const behind = isIdiom
    ? ''
    : base === 'suffice'
      ? order
        ? ` to${object.slice(order[0].length)}`
        : ''
      : ` to ${base}${object}`
  return put(document, act, [...lacking(document, act, behind), tail], end)
}

/** “[The condition at the time] kept our game days from exposing this.” */
function keptFrom(document: PostmortemDocument, act: Act): Suggestion {
  const {object, end, tail} = restOf(document, act)
  const {base} = verbOf(act.sentence.tokens[act.verb]!.word)
  const subject = act.subject.from < act.subject.to ? objective(named(document, act)) : 'this'
  return put(document, act, [condition, ` kept ${subject} from ${gerund(base)}${object}`, tail], end)
}

function relativeEdit(
  document: PostmortemDocument,
  {sentence: {tokens}, verb}: Act,
  relative: number,
): Suggestion {
  const clause = span(tokens[relative]!.span.start, tokens[verb]!.span.end)
  return {
    title: 'State what it was meant to do',
    edits: [fillIn(document, clause, [`meant to ${verbOf(tokens[verb]!.word).base}`])],
  }
}

/** “Strict mode would not have let the engineer deploy”, “the outage need not have lasted so long” */
function asUnlet(document: PostmortemDocument, act: Act): Suggestion {
  const {object, end, tail} = restOf(document, act)
  const {base} = verbOf(act.sentence.tokens[act.verb]!.word)
  const subject = act.subject.from < act.subject.to ? objective(named(document, act)) : 'it'
  const parts = /^(?:let|allow)$/.test(base)
    ? [process, ` ${base === 'let' ? 'let' : 'allowed'}${object} without ${subject}`]
    : [condition, ` made ${subject} ${base}${object}`]
  return put(document, act, [...parts, tail], end)
}

/** “could have been prevented by rotating the key” → “… did not call for rotating the key to prevent it” */
function byMeans(document: PostmortemDocument, act: Act): Suggestion | undefined {
  const {
    verb,
    sentence: {tokens},
  } = act
  const near = tokens.slice(verb + 1, verb + 8).findIndex(({word}) => /^(?:by|through)$/.test(word))
  if (near === -1) return undefined
  const by = verb + 1 + near
  const first = tokens[by + 1]
  // “by the use of a fuzzer”: what was not used.
  const isUse = first?.word === 'the' && /^(?:use|introduction|addition)$/.test(tokens[by + 2]?.word ?? '')
  if (first === undefined || (!isUse && /^(?:the|our|their|its|this|that|us|them)$/.test(first.word)))
    return undefined
  const rest = restOf(document, act)
  if (rest.end < tokens[by]!.span.end) return undefined
  const means = document.text.slice(first.span.start, rest.end)
  const between = document.text.slice(tokens[verb]!.span.end, tokens[by - 1]!.span.end)
  const what = act.subject.shared === true ? pronounFor(act) : objective(named(document, act)) || 'this'
  const purpose = ` to ${verbOf(tokens[verb]!.word).base} ${what}${between}`
  const parts = isGerund(first.word)
    ? [blank('the process or runbook'), ` did not provide for ${means}${purpose}`]
    : /^an?$/.test(first.word)
      ? [process, ` had no ${means.replace(/^an?\s+/i, '')}${purpose}`]
      : [process, ` did not provide for ${means}${purpose}`]
  return put(document, act, parts, rest.end)
}
