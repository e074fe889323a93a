import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Subject} from './grammar.ts'
import {ideaOfAct, withIdea} from './ideas.ts'
import {auxiliaries} from './lexicon.ts'
import {isParticiple, verbOf} from './participles.ts'
import type {Perfect} from './perfect.ts'
import {restOf} from './rest.ts'
import {capitalize, edit, pronounFor, rewriteAct, title} from './rewrites.ts'
import type {Act} from './act.ts'
import {objective, subjectText, whom} from './subject-text.ts'
import {notPrompted} from './system-frames.ts'
import type {Token} from './tokens.ts'
import {clauseStart} from './window.ts'
import {fillIn} from './word-edits.ts'

/** Tells what “should have” been done as what the system asked for or let happen. */
export function rewriteExpected(document: PostmortemDocument, given: Act & Perfect): Suggestion {
  const {tokens} = given.sentence
  if (given.sentence.question && asks(given)) return rewriteAct(document, given)
  const joined = {...given, sentence: {...given.sentence, question: false}, subject: whole(tokens, given)}
  const act = {...joined, negated: given.negated !== isDenied(tokens, joined)}
  return withIdea(rewrite(document, act), ideaOfAct(document, act))
}

/** Whether the act is what a question asks for, and not part of a clause that hangs on it: “…, when it should have told us?” */
function asks({inverted, subject: {from}, group, sentence: {tokens}}: Act & Perfect): boolean {
  if (inverted !== undefined) return true
  const before = tokens[Math.min(from, group) - 1]?.word ?? ''
  return !/^(?:when|while|although|though|because|since|if)$/.test(before)
}

function rewrite(document: PostmortemDocument, act: Act & Perfect): Suggestion {
  const {tokens} = act.sentence
  if (act.verb === act.have || breaksOff(act)) return rewriteEllipsis(document, act)
  if (isCompared(act)) return rewriteCompared(document, act)
  if (act.inverted !== undefined || isThing(act) || isAble(act)) return rewriteFrame(document, act)
  if (act.subject.relative !== undefined && tokens[act.subject.relative - 1]?.word === 'of') {
    const from = tokens[Math.max(0, act.subject.relative - 2)]!.span.start
    const parts = [`meant to ${verbOf(tokens[act.verb]!.word).base}`]
    return {title, edits: [fillIn(document, span(from, tokens[act.verb]!.span.end), parts)]}
  }
  return rewriteAct(document, act)
}

/** The subject with all that is joined to it: “neither the author nor the reviewer”. */
export function whole(tokens: readonly Token[], {subject, group}: Act): Subject {
  const {from, to} = subject
  const before = tokens[from - 1]?.word ?? ''
  const isQuoted = from >= to && /^["”]$/.test(before)
  if (
    subject.relative !== undefined ||
    subject.shared === true ||
    (!isQuoted && !/^(?:and|or|nor)$/.test(before))
  )
    return subject
  const start = clauseStart(tokens, from, ({word}) => /^[.;:(–—]$/.test(word))
  const between = tokens.slice(start, from)
  const hasVerb = between.some(
    ({word}, index) =>
      auxiliaries.has(word) ||
      (isParticiple(word) && index > 0 && !/^(?:the|an?)$/.test(between[index - 1]!.word)),
  )
  return hasVerb || between.length > 12 ? subject : {...subject, from: start, to: isQuoted ? group : to}
}

/** Whether the subject or a word in front denies it: “nobody should have …”, “at no point should anyone have …”. */
function isDenied(tokens: readonly Token[], {subject: {from, to}, inverted, group}: Act & Perfect): boolean {
  if (inverted !== undefined)
    return tokens
      .slice(Math.max(0, group - 4), group)
      .some(({word}) => /^(?:no|never|nor|neither)$/.test(word))
  return from < to && /^(?:nobody|no|none|neither|nothing)$/.test(tokens[from]!.word)
}

function isThing({
  subject: {kind, from, to, relative},
  passive,
  sentence: {tokens},
  verb,
  also,
}: Act): boolean {
  if (passive || relative !== undefined || from >= to || (also !== undefined && also.length > 0)) return false
  const {kind: act} = verbOf(tokens[verb]!.word)
  return kind === 'thing' || (kind === 'control' && act === 'action')
}

function isAble({sentence: {tokens}, verb, passive}: Act): boolean {
  return (
    !passive &&
    /^(?:been|had)$/.test(tokens[verb]!.word) &&
    /^(?:able|to)$/.test(tokens[verb + 1]?.word ?? '')
  )
}

function breaksOff({sentence: {tokens}, verb, passive, group}: Act): boolean {
  const isEnd = /^[.;!?,)]$/.test(tokens[verb + 1]?.word ?? '.')
  return (!passive && tokens[verb]!.word === 'been' && isEnd) || tokens[group - 1]?.word === 'than'
}

/** “Later than we should have”, “as much time as we should have had” */
function isCompared({subject, group, sentence: {tokens}}: Act): boolean {
  const from = subject.from < subject.to && subject.shared !== true ? subject.from : group
  const before = tokens[from - 1]?.word
  return (
    before === 'than' ||
    (before === 'as' && tokens.slice(Math.max(0, from - 6), from - 1).some(({word}) => word === 'as'))
  )
}

/** “Later than we should have paged the lead”: what something is compared with is what was called for. */
function rewriteCompared(document: PostmortemDocument, act: Act & Perfect): Suggestion {
  const {object, end} = restOf(document, act)
  const {word} = act.sentence.tokens[act.verb]!
  const who = whom(document, act, true) ?? 'anyone'
  const isPerson = act.subject.kind === 'person' && !act.passive
  const told =
    !act.passive && word === 'had'
      ? ' provided'
      : ` asked ${isPerson ? '' : 'for '}${who}${act.negated ? ' not' : ''} to ${act.passive ? `be ${word}` : verbOf(word).base}`
  const parts = [blank('the runbook or plan'), `${told}${object}`]
  return {title, edits: [edit(document, act, parts, {end, tail: ''})]}
}

/** “More than we should have”, “we shouldn't have”, “it should have been”. */
function rewriteEllipsis(document: PostmortemDocument, act: Act & Perfect): Suggestion {
  const {subject, group, sentence, negated, verb} = act
  const {tokens} = sentence
  const from = subject.from < subject.to && subject.shared !== true ? subject.from : group
  const isThan = isCompared(act)
  const end = act.passive ? restOf(document, act).end : tokens[verb]!.span.end
  const parts: readonly TemplatePart[] = isThan
    ? [blank('the runbook or plan'), ' called for']
    : [
        blank('the process or tool'),
        `${negated ? ' allowed' : ' did not require'}${tokens[from - 1]?.word === 'which' ? '' : ' it'}`,
      ]
  return {
    title,
    edits: [fillIn(document, span(tokens[from]!.span.start, end), from === 0 ? capitalize(parts) : parts)],
  }
}

/** “[The process or tool] did not require the plan to include …”, “… let the crew type …”. */
function rewriteFrame(document: PostmortemDocument, act: Act & Perfect): Suggestion {
  const {subject, group, sentence, negated, inverted} = act
  const {tokens} = sentence
  const start = clauseStart(tokens, group, ({word}) => /^[.;:–—]$/.test(word))
  const {object, end} = restOf(document, {...act, also: act.also ?? []})
  const {word} = tokens[act.verb]!
  const isPerson = subject.kind === 'person'
  const who = isPerson
    ? (whom(document, {...act, group: Math.max(group, subject.to)}, !negated) ?? 'anyone')
    : subject.shared === true
      ? pronounFor(act)
      : objective(subjectText(document, act)) || 'it'
  const able = isAble(act)
  const base = able ? '' : act.passive ? `be ${word}` : verbOf(word).base
  const rest = able ? object.replace(/^\s+(?:able\s+)?to\s+/, '') : object
  const verb = verbOf(word)
  const parts = (): readonly TemplatePart[] => {
    if (able && word === 'had' && negated) return [blank('the process or tool'), ` left people to ${rest}`]
    if (negated) return [blank('the process or tool'), ` let ${who} ${base}${rest}`]
    if (able) return [blank('the process or tool'), ` did not make ${who} able to ${rest}`]
    if (isPerson && !act.passive) return notPrompted(who, verb, rest)
    return [blank('the process or tool'), ` did not require ${who} to ${base}${rest}`]
  }
  if (inverted === undefined) return {title, edits: [edit(document, act, parts(), {end, tail: ''})]}
  const target = span(tokens[start]!.span.start, end)
  return {title, edits: [fillIn(document, target, start === 0 ? capitalize(parts()) : parts())]}
}
