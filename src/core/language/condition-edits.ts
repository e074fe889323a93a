import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Sentence} from './clauses.ts'
import type {Condition} from './conditional.ts'
import {isNegation, kindOfPhrase} from './grammar.ts'
import {isParticiple, verbOf} from './participles.ts'
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
      : stopAfter(tokens, condition.to)
  const clause = conditionParts(document, sentence, condition, end, found, isName)
  const from = Math.min(leadOf(tokens, condition.from), found?.from ?? condition.from)
  const last = Math.max(isFirst ? 0 : end, found?.to ?? end)
  const target = span(tokens[from]!.span.start, tokens[last - 1]!.span.end)
  const parts =
    found === undefined
      ? clause
      : [...trimmed(clause), ...consequenceParts(document, sentence, found, clause, condition)]
  return {title, edits: [fillIn(document, target, from === 0 ? capitalize(parts) : parts)]}
}

/** “only if”, “and if” */
export function leadOf(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.word === 'only' ? from - 1 : from
}

/** Where the sentence stops behind an index. */
export function stopAfter(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++)
    if (/^[.!?;:\u2029]$/.test(tokens[index]!.word)) return index
  return tokens.length
}

/** What did not hold, as what the system did or did not do. */
function conditionParts(
  document: PostmortemDocument,
  sentence: Sentence,
  condition: Condition,
  end: number,
  consequence: Consequence | undefined,
  isName: IsName,
): Parts {
  const {tokens} = sentence
  const words = tokens.slice(condition.from, condition.to).map(({word}) => word)
  const text = (from: number, to: number): string =>
    from >= to ? '' : document.text.slice(tokens[from]!.span.start, tokens[to - 1]!.span.end)
  if (words.at(-1) === 'for') return [text(condition.to, withoutComma(tokens, end))]
  const isInverted = tokens[condition.from]!.word === 'had'
  const had = isInverted ? condition.from : hadOf(tokens, condition)
  const first = skipOnly(tokens, condition.from + 1)
  const to = isInverted ? subjectEnd(tokens, first, condition.to) : had
  const passive = isPassive(tokens, condition)
  // “If we had have asked”: what a learner of English writes is meant as well.
  const isDouble = tokens[condition.to - 1]!.word === 'have' && isParticiple(tokens[condition.to]?.word)
  const verb = isDouble ? condition.to : condition.to - 1
  const negated = tokens.slice(to, verb).some(({word}) => isNegation(word))
  if ((tokens[condition.to]?.word === ',' && verb === had) || verb < to || first >= to) return ['this']
  const behind = document.text.slice(tokens[verb]!.span.end, tokens[withoutComma(tokens, end) - 1]!.span.end)
  if (tokens[first]!.word === 'there') return existing(behind, negated)
  const kind = kindOfPhrase(tokens.slice(first, to), isName)
  const act: Act = {
    ...{sentence, group: to, verb, form: 'participle', passive, negated},
    subject: {kind, from: first, to},
  }
  const inner = consequence !== undefined && isInside(condition, consequence)
  const who = inner
    ? objective(phraseText(document, act, consequence.subject[0], withoutComma(tokens, condition.from)))
    : (whom(document, act, !negated) ?? 'anyone')
  const word = tokens[verb]!.word
  const isOwning = word === 'had' || (!isInverted && verb === had)
  const known = isOwning ? {base: 'have', participle: 'had', kind: 'action' as const} : verbOf(word)
  if (passive || kind !== 'person' || word === 'been') {
    const does = passive ? `be ${word}` : known.base
    return [process, negated ? ` let ${who} ${does}${behind}` : ` did not require ${who} to ${does}${behind}`]
  }
  return negated ? [process, ` let ${who} ${known.base}${behind}`] : notPrompted(who, known, behind)
}

function skipOnly(tokens: readonly Token[], index: number): number {
  return tokens[index]?.word === 'only' ? index + 1 : index
}

/** The end of a stretch of words without the comma or dash behind it. */
export function withoutComma(tokens: readonly Token[], end: number): number {
  let last = end
  while (last > 1 && /^[,–—]$|^(?:then|and)$/.test(tokens[last - 1]!.word)) last--
  return last
}

function hadOf(tokens: readonly Token[], {from, to}: Condition): number {
  for (let index = from + 1; index < to; index++)
    if (/^(?:had|'d|would)$/.test(tokens[index]!.word)) return index
  return to - 1
}

/** In “had the reviewer not asked” the subject ends before its adverbs. */
function subjectEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to - 1
  if (tokens[end]!.word !== 'been' && tokens[end - 1]?.word === 'been') end--
  while (
    end > from + 1 &&
    (isNegation(tokens[end - 1]!.word) ||
      /^(?:but|only|just|also|been|ever|never|simply)$/.test(tokens[end - 1]!.word))
  )
    end--
  return end
}

function isPassive(tokens: readonly Token[], {from, to}: Condition): boolean {
  const verb = to - 1
  const before = tokens.slice(Math.max(from, verb - 3), verb)
  return (
    isParticiple(tokens[verb]!.word) &&
    tokens[verb]!.word !== 'been' &&
    before.some(({word}) => word === 'been')
  )
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
  const who = inner ? pronounIn(tokens, condition) : told(whom(document, act, !negated) ?? 'this')
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
  return who.replace(/^(?:nothing|anything) of (?=this|that|it)/i, 'all of ').replace(/^nothing$/i, 'this')
}

function trimmed(parts: Parts): Parts {
  const last = parts.at(-1)
  return typeof last === 'string' ? [...parts.slice(0, -1), last.replace(/\s*,\s*$/, '')] : parts
}
