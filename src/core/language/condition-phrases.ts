import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {stopAfter, withoutComma} from './condition-act.ts'
import {verbOf} from './participles.ts'
import {capitalize} from './rewrites.ts'
import type {Act} from './act.ts'
import {whom} from './subject-text.ts'
import {gerund} from './regular-verbs.ts'
import {withPhrase} from './with-phrase.ts'
import type {Token} from './tokens.ts'
import {fillIn} from './word-edits.ts'

/** Conditions without a clause in the past: “with hourly backups we would …”, “… if the plan were run daily”. */

type Parts = readonly TemplatePart[]

const title = 'Describe the condition that held instead'
const process = blank('the process or tool')

/** “We would have seen it if the plan were run daily”, “if the plan was run daily, …”: told as a condition of today. */
export function rewriteSubjunctive(document: PostmortemDocument, act: Act): Suggestion | undefined {
  const {sentence, subject, verb, passive} = act
  const {tokens} = sentence
  if (subject.from >= subject.to || subject.shared === true) return undefined
  const end = stopAfter(tokens, verb)
  const condition = presentCondition(tokens, subject.from, verb, end)
  if (condition === undefined) return undefined
  const {open, be, to} = condition
  const isLeading = open < subject.from
  const what = document.text.slice(tokens[open + 1]!.span.start, tokens[be - 1]!.span.end)
  const state = document.text.slice(tokens[be]!.span.end, tokens[withoutComma(tokens, to) - 1]!.span.end)
  const last = withoutComma(tokens, isLeading ? end : open) - 1
  const rest = document.text.slice(tokens[verb]!.span.end, tokens[last]!.span.end)
  const {base} = verbOf(tokens[verb]!.word)
  const does = passive ? `be ${tokens[verb]!.word}` : base
  const doing = passive ? `being ${tokens[verb]!.word}` : gerund(base)
  const who = whom(document, act, !act.negated) ?? 'this'
  const led = act.negated ? `let ${who} ${does}` : `kept ${who} from ${doing}`
  const held = /^\s+not\b/.test(state)
    ? ` let ${what} be${state.replace(/^\s+not\b/, '')}`
    : ` did not require ${what} to be${state}`
  const parts = [process, `${held}, which ${led}${rest}`]
  const from = isLeading ? open : subject.from
  const target = span(tokens[from]!.span.start, tokens[end - 1]!.span.end)
  return {title, edits: [fillIn(document, target, from === 0 ? capitalize(parts) : parts)]}
}

/** “if the plan was run daily”, in front of the subject or behind the verb. Indexes of tokens, `to` excluded. */
function presentCondition(
  tokens: readonly Token[],
  subject: number,
  verb: number,
  end: number,
): {open: number; be: number; to: number} | undefined {
  const before = tokens.slice(0, subject).findLastIndex(({word}) => word === 'if')
  const behind = tokens.findIndex(({word}, index) => index > verb && word === 'if')
  const isLeading = behind === -1 && before !== -1 && tokens[subject - 1]?.word === ','
  const open = isLeading ? before : behind
  const to = isLeading ? subject : end
  const be = tokens.findIndex(({word}, index) => index > open + 1 && /^(?:were|was|is|are)$/.test(word))
  return open === -1 || open > end || be === -1 || be >= to ? undefined : {open, be, to}
}

/** “With hourly backups we would have lost less”, “without the pressure we would have tested it” */
export function rewriteWithPhrase(document: PostmortemDocument, act: Act): Suggestion | undefined {
  const phrase = withPhrase(act)
  if (phrase === undefined) return undefined
  const {
    sentence: {tokens},
    subject,
    verb,
    passive,
    negated,
  } = act
  const text = (from: number, to: number): string =>
    from >= to ? '' : document.text.slice(tokens[from]!.span.start, tokens[to - 1]!.span.end)
  const {from, to, isLeading, isWithout} = phrase
  const end = isLeading ? stopAfter(tokens, verb) : Math.max(to, verb + 1)
  const rest = isLeading
    ? document.text.slice(tokens[verb]!.span.end, tokens[withoutComma(tokens, end) - 1]!.span.end)
    : document.text.slice(tokens[verb]!.span.end, tokens[from - 2]!.span.end)
  const means = text(from, withoutComma(tokens, to))
  const manner = /^(?:better|sooner|earlier|more|fully)$/.test(tokens[verb - 1]!.word)
    ? `${tokens[verb - 1]!.word} `
    : ''
  const {base} = verbOf(tokens[verb]!.word)
  const isPerson = subject.kind === 'person'
  // “Without the call nobody would have known”: the call let somebody know.
  const isNobody = /^(?:nobody|no|none|neither)$/.test(tokens[subject.from]?.word ?? '')
  const who =
    subject.shared === true || subject.from >= subject.to
      ? 'this'
      : (whom(document, act, !negated && !isNobody) ?? 'this')
  const does = passive ? `be ${manner}${tokens[verb]!.word}${rest}` : `${base}${rest}`
  const doing = passive ? `being ${manner}${tokens[verb]!.word}${rest}` : `${gerund(base)}${rest}`
  const lacks = /^an?\s/i.test(means)
    ? ` had no ${means.replace(/^an?\s+/i, '')}`
    : ` did not provide for ${means}`
  const parts = (): Parts => {
    if (isWithout)
      return [negated || isNobody ? `${means} let ${who} ${does}` : `${means} kept ${who} from ${doing}`]
    if (negated) return [process, `${lacks} to keep ${who} from ${doing}`]
    if (isPerson) return [process, ` did not give ${who} ${means} to ${does.replace(/^be able to /, '')}`]
    return passive
      ? [process, `${lacks} to ${base} ${who}${rest}`]
      : [process, `${lacks} for ${who} to ${does}`]
  }
  const start = isLeading
    ? from - 1
    : subject.from < subject.to && subject.shared !== true
      ? subject.from
      : act.group
  const target = span(tokens[start]!.span.start, tokens[withoutComma(tokens, end) - 1]!.span.end)
  return {title, edits: [fillIn(document, target, start === 0 ? capitalize(parts()) : parts())]}
}
