import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Sentence} from './clauses.ts'
import {type ConditionAct, leadOf, readCondition, stopAfter, withoutComma} from './condition-act.ts'
import type {Condition} from './conditional.ts'
import {ideaOfCondition, withIdea} from './ideas.ts'
import {verbOf} from './participles.ts'
import {capitalize} from './rewrites.ts'
import type {Act} from './act.ts'
import {objective, phraseText, whom} from './subject-text.ts'
import {notPrompted} from './system-frames.ts'
import type {Token} from './tokens.ts'
import {gerund} from './regular-verbs.ts'
import {verbOfBase} from './verbs.ts'
import {fillIn} from './word-edits.ts'
import {type Consequence, consequenceOf, isInside} from './consequence-clause.ts'

/**
 * Tells a condition that did not hold, and what hung on it, as they were: “if we had asked, we would have moved it” is
 * what did not prompt us to ask, “which kept us from moving it”. Both halves keep their own words.
 */

type Parts = readonly TemplatePart[]

export type IsName = (token: Token) => boolean

const title = 'Describe the condition that held instead'

const process = blank('the process or tool')

export function rewriteCondition(
  document: PostmortemDocument,
  sentence: Sentence,
  condition: Condition,
  isName: IsName,
): Suggestion {
  const {tokens} = sentence
  const found = consequenceOf(sentence, condition, isName)
  const isFirst = found === undefined || condition.from < found.from
  const inner = found !== undefined && isInside(condition, found)
  const end = inner
    ? found.modal
    : isFirst && found !== undefined
      ? found.from
      : ((found === undefined ? commaAfter(tokens, condition) : undefined) ?? stopAfter(tokens, condition.to))
  const read = readCondition(document, sentence, condition, end, isName)
  const clause = conditionParts(document, {sentence, condition, end, read}, found)
  const from = Math.min(leadOf(tokens, condition), found?.from ?? condition.from)
  const last = Math.max(isFirst ? 0 : end, found?.to ?? end)
  // “Had it been read, the option was listed there”: what holds stands on its own.
  const isSplit = found === undefined && tokens[last]?.word === ','
  const target = span(tokens[from]!.span.start, tokens[isSplit ? last : last - 1]!.span.end)
  const parts =
    found === undefined
      ? isSplit
        ? [...clause, ';']
        : clause
      : [...trimmed(clause), ...consequenceParts(document, sentence, found, clause, condition)]
  const edits = [fillIn(document, target, from === 0 ? capitalize(parts) : parts)]
  return withIdea({title, edits}, read && ideaOfCondition(document, read))
}

interface PlacedCondition {
  readonly sentence: Sentence
  readonly condition: Condition
  /** Index behind its last token. */
  readonly end: number
  readonly read: ConditionAct | undefined
}

/** What did not hold, as what the system did or did not do. */
function conditionParts(
  document: PostmortemDocument,
  {sentence, condition, end, read}: PlacedCondition,
  consequence: Consequence | undefined,
): Parts {
  const {tokens} = sentence
  if (tokens[condition.to - 1]!.word === 'for') {
    const last = withoutComma(tokens, end)
    if (condition.to >= last) return ['']
    return [document.text.slice(tokens[condition.to]!.span.start, tokens[last - 1]!.span.end)]
  }
  if (condition.form !== undefined)
    return toldOtherwise(document, {sentence, condition, end, read}, consequence)
  if (read === undefined) return ['this']
  const {act, behind, isThere, isOwning} = read
  const {negated, passive, subject} = act
  if (isThere) return existing(behind, negated)
  const inner = consequence !== undefined && isInside(condition, consequence)
  const who = inner
    ? objective(phraseText(document, act, consequence.subject[0], withoutComma(tokens, condition.from)))
    : (whom(document, act, !negated) ?? 'anyone')
  const {word} = tokens[act.verb]!
  const known = isOwning ? {base: 'have', participle: 'had', kind: 'action' as const} : verbOf(word)
  if (passive || subject.kind !== 'person' || word === 'been') {
    const does = passive ? `be ${word}` : known.base
    return [process, negated ? ` let ${who} ${does}${behind}` : ` did not require ${who} to ${does}${behind}`]
  }
  return negated ? [process, ` let ${who} ${known.base}${behind}`] : notPrompted(who, known, behind)
}

/** “One call, and …”, “in a calmer week, …”, “if asked, the supplier …” */
function toldOtherwise(
  document: PostmortemDocument,
  {sentence: {tokens}, condition: {form, from}, end}: PlacedCondition,
  consequence: Consequence | undefined,
): Parts {
  if (form === 'occasion') return [blank('the condition at the time')]
  const first = form === 'passing' && tokens[from]!.word === 'if' ? from + 1 : from
  const written = document.text.slice(
    tokens[first]!.span.start,
    tokens[withoutComma(tokens, end) - 1]!.span.end,
  )
  const what = written.charAt(0).toLowerCase() + written.slice(1)
  if (form === 'idea') return [blank('the process or runbook'), ` did not provide for ${what}`]
  const [start, stop] = consequence?.subject ?? [0, 0]
  const who =
    start < stop
      ? objective(document.text.slice(tokens[start]!.span.start, tokens[stop - 1]!.span.end))
      : 'anyone'
  return [process, ` did not require ${who} to be ${what}`]
}

/** Where a condition that stands first ends, if what holds follows it. */
function commaAfter(tokens: readonly Token[], {from, to}: Condition): number | undefined {
  const comma = tokens.findIndex(({word}, index) => index >= to && word === ',')
  return from > 0 || comma === -1 ? undefined : comma
}

/** “Had there been a checklist” → “had no checklist” */
function existing(behind: string, negated: boolean): Parts {
  const what = behind.trim()
  if (negated) return [process, ` had ${what}`]
  const some = /^any(?:body|one)\b/i.exec(what)
  if (some !== null) return [blank('the rota or process'), ` left nobody${what.slice(some[0].length)}`]
  return [
    process,
    /^(?:an?|any)\s/i.test(what)
      ? ` had no ${what.replace(/^(?:an?|any)\s+/i, '')}`
      : ` did not provide for ${what}`,
  ]
}

/** “, which kept it from being seen” */
function consequenceParts(
  document: PostmortemDocument,
  sentence: Sentence,
  consequence: Consequence,
  clause: Parts,
  condition: Condition,
): Parts {
  const {tokens} = sentence
  const {
    to,
    subject: [from, behind],
    verb,
    perfect,
  } = consequence
  const isNoun = clause.length === 1
  const act = {sentence, subject: {kind: 'thing', from, to: behind}, group: behind, verb} as unknown as Act
  const negatedSubject = /^(?:nobody|no|nothing|none|neither)$/.test(tokens[from]?.word ?? '')
  const negated = (perfect?.negated ?? false) !== negatedSubject
  const inner = isInside(condition, consequence)
  const who = inner
    ? pronounIn(tokens, condition)
    : condition.form === 'passing'
      ? 'them'
      : told(whom(document, act, !negated) ?? 'this')
  const {word, span: place} = tokens[verb]!
  const rest = document.text.slice(place.end, tokens[withoutComma(tokens, to) - 1]!.span.end)
  const base = perfect === undefined ? word : verbOf(word).base
  const isPassiveVerb = perfect?.passive === true
  const link = isNoun
    ? ' '
    : clause.some((part) => typeof part === 'string' && part.includes(' – '))
      ? ' – which '
      : ', which '
  if (negated) return [`${link}let ${who} ${isPassiveVerb ? `be ${word}` : base}${rest}`]
  const doing = isPassiveVerb ? `being ${word}` : gerund(verbOfBase(base)?.base ?? base)
  return [`${link}kept ${who} from ${doing}${rest}`]
}

/** The one of whom the condition speaks by a pronoun: “the manager, if she had been told, would …”. */
function pronounIn(tokens: readonly Token[], {from}: Condition): string {
  return objective(tokens[from + 1]!.word)
}

function told(who: string): string {
  return who
    .replace(/^(?:(?:nothing|anything) of|none of|any of) (?=this|that|it)/i, 'all of ')
    .replace(/^nothing$/i, 'this')
}

function trimmed(parts: Parts): Parts {
  const last = parts.at(-1)
  return typeof last === 'string' ? [...parts.slice(0, -1), last.replace(/\s*,\s*$/, '')] : parts
}
