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
import {fillIn} from './word-edits.ts'

/** Conditions without a clause in the past: “with hourly backups we would …”, “… if the plan were run daily”. */

type Parts = readonly TemplatePart[]

const title = 'Describe the condition that held instead'
const process = blank('the process or tool')

/** “We would have seen it if the plan were run daily”: a condition that is told as one of today. */
export function rewriteSubjunctive(document: PostmortemDocument, act: Act): Suggestion | undefined {
  const {sentence, subject, verb, passive} = act
  const {tokens} = sentence
  const open = tokens.findIndex(({word}, index) => index > verb && word === 'if')
  if (open === -1 || subject.from >= subject.to || subject.shared === true || act.negated) return undefined
  const be = tokens.findIndex(({word}, index) => index > open + 1 && /^(?:were|was|is|are)$/.test(word))
  const end = stopAfter(tokens, verb)
  if (be === -1 || open > end || be > end) return undefined
  const what = document.text.slice(tokens[open + 1]!.span.start, tokens[be - 1]!.span.end)
  const state = document.text.slice(tokens[be]!.span.end, tokens[end - 1]!.span.end)
  const rest = document.text.slice(tokens[verb]!.span.end, tokens[withoutComma(tokens, open) - 1]!.span.end)
  const doing = passive ? `being ${tokens[verb]!.word}` : gerund(verbOf(tokens[verb]!.word).base)
  const who = whom(document, act, true) ?? 'this'
  const parts = [process, ` did not require ${what} to be${state}, which kept ${who} from ${doing}${rest}`]
  const target = span(tokens[subject.from]!.span.start, tokens[end - 1]!.span.end)
  return {title, edits: [fillIn(document, target, subject.from === 0 ? capitalize(parts) : parts)]}
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
  const who =
    subject.shared === true || subject.from >= subject.to ? 'this' : (whom(document, act, !negated) ?? 'this')
  const does = passive ? `be ${manner}${tokens[verb]!.word}${rest}` : `${base}${rest}`
  const doing = passive ? `being ${manner}${tokens[verb]!.word}${rest}` : `${gerund(base)}${rest}`
  const lacks = /^an?\s/i.test(means)
    ? ` had no ${means.replace(/^an?\s+/i, '')}`
    : ` did not provide for ${means}`
  const parts = (): Parts => {
    if (isWithout) return [negated ? `${means} let ${who} ${does}` : `${means} kept ${who} from ${doing}`]
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
