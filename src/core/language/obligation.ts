import {isInstruction} from '../document/action-verbs.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Act} from './act.ts'
import type {Sentence} from './clauses.ts'
import {type Subject, isAdverb, isNegation, isParticiple, skipAdverbs, subjectBefore} from './grammar.ts'
import {addition, isMomentary, order} from './idea-words.ts'
import {clauseBreaks, determiners, prepositions} from './lexicon.ts'
import {verbOf} from './participles.ts'
import {perfectAfter} from './perfect.ts'
import {subjectText} from './subject-text.ts'
import type {Token} from './tokens.ts'
import {clauseStart, clauseStop} from './window.ts'

/**
 * What a sentence of the account says is still to be done, as an action item: “we need to add an alert on lag”, “there
 * should be an owner for each queue”, “each service should have an owner”. What should have been is none, nor is a
 * denial, a question or what holds under a condition.
 */
export function obligationIn(
  document: PostmortemDocument,
  sentence: Sentence,
  isName: (token: Token) => boolean,
): string | undefined {
  const {tokens, question} = sentence
  if (question) return undefined
  for (const group of tokens.keys()) {
    const duty = dutyAt(tokens, group)
    if (duty === undefined || isConditional(tokens, group)) continue
    const subject = subjectBefore(tokens, group, isName)
    const act: Act = {
      ...{sentence, subject, group, verb: duty.verb, form: 'base'},
      ...{passive: false, negated: false},
    }
    const idea = subject.relative === undefined ? ideaOf(document, act, duty.isNeed) : undefined
    if (idea !== undefined) return idea
  }
  return undefined
}

/** The first word behind a modal of obligation: a verb, or, behind “we need”, what is needed. */
function dutyAt(tokens: readonly Token[], index: number): {verb: number; isNeed: boolean} | undefined {
  const {word} = tokens[index]!
  const isNeed = /^needs?$/.test(word)
  if (!isNeed && !/^(?:should|must|ought|have|has)$/.test(word)) return undefined
  const isTo = tokens[index + 1]?.word === 'to'
  if (/^(?:ought|have|has)$/.test(word) && !isTo) return undefined
  const verb = skipAdverbs(tokens, index + (isTo ? 2 : 1))
  const [before, next] = [tokens[index - 1]?.word, tokens[verb]?.word]
  if (
    next === undefined ||
    isNegation(next) ||
    isNegation(before) ||
    /^(?:might|may|could|would|did|will|do|does)$/.test(before ?? '')
  )
    return undefined
  if (tokens.slice(index, verb).some((token) => isNegation(token.word))) return undefined
  if (isNeed && determiners.has(before ?? '')) return undefined
  if (isNeed && !isTo && !/^(?:an?|another|more|some|\w+er)$/.test(next)) return undefined
  return perfectAfter(tokens, index) === undefined ? {verb, isNeed: isNeed && !isTo} : undefined
}

function isConditional(tokens: readonly Token[], group: number): boolean {
  const start = clauseStart(tokens, group, ({word}) => /^[.;:,–—]$/.test(word))
  return tokens
    .slice(start, group)
    .some(({word}) => /^(?:if|when|whether|unless|until|once|why|what|how|who)$/.test(word))
}

/** Whether a subject is read from its first word on. */
function opensClause(tokens: readonly Token[], {from}: Subject): boolean {
  const [before, first, next] = [tokens[from - 1]?.word, tokens[from]!.word, tokens[from + 1]?.word ?? '']
  if (isParticiple(first) && prepositions.has(next)) return false
  return before === undefined || (clauseBreaks.has(before) && !/^(?:that|which|as|-)$/.test(before))
}

/** Whoever reads, and what another sentence has named. */
const stranger = /^ (?:you|it|this|that|these|those|they|he|she|which|who)$/i

/** Where what is to be done ends. */
const ends = /^(?:[.!?;:\u2029–—()]|because|since|but|so|although|though|while|whereas|otherwise)$/

function ideaOf(document: PostmortemDocument, act: Act, isNeed: boolean): string | undefined {
  const {subject, group, verb, sentence} = act
  const {tokens} = sentence
  const to = clauseStop(tokens, verb, ({word}) => ends.test(word))
  const textFrom = (from: number): string =>
    from >= to ? '' : ` ${document.text.slice(tokens[from]!.span.start, tokens[to - 1]!.span.end)}`
  const {word} = tokens[verb]!
  const isPerson = subject.kind === 'person'
  const what = ` ${subjectText(document, act)}`
  if (tokens[group - 1]?.word === 'there') return word === 'be' ? addition(textFrom(verb + 1)) : undefined
  if (subject.from >= subject.to || !opensClause(tokens, subject) || stranger.test(what)) return undefined
  if (isNeed || word === 'have') {
    const needed = textFrom(isNeed ? verb : verb + 1)
    if (isPerson) return addition(needed)
    return addition(needed) && order('give', what + needed)
  }
  const done = skipAdverbs(tokens, verb + 1)
  if (word === 'be') {
    if (!isParticiple(tokens[done]?.word)) return undefined
    const {base} = verbOf(tokens[done]!.word)
    return isInstruction(base) && !isMomentary(base) ? order(base, what + textFrom(done + 1)) : undefined
  }
  if (!isInstruction(word) || isAdverb(word) || isMomentary(word)) return undefined
  return isPerson ? order(word, textFrom(verb + 1)) : order('make', `${what} ${word}${textFrom(verb + 1)}`)
}
