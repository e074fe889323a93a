import type {PostmortemDocument} from '../document/model.ts'
import {clauseEnd} from './clauses.ts'
import {isAdverb, skipAdverbs} from './grammar.ts'
import {auxiliaries, determiners, prepositions} from './lexicon.ts'
import {isParticiple, verbOf} from './participles.ts'
import type {Act} from './act.ts'
import {subjectText, withArticle} from './subject-text.ts'
import type {Token} from './tokens.ts'
import {clauseStart} from './window.ts'

/** What follows the verb. */
export interface Rest {
  readonly object: string
  /** What joins another act of the same subject to it: “, then the engineer ” before “fixed it”. */
  readonly tail: string
  /** Offset of the end of both. */
  readonly end: number
  /** Whether the object holds further acts that were made infinitives. */
  readonly infinitives: boolean
}

/** Whether the noun in front of the act is its object: “a sign we missed”, “the spike that we should have noticed”. */
export function hangsOnNoun({subject, sentence: {tokens}}: Act, object: string): boolean {
  const before = subject.from > 0 ? tokens[subject.from - 1]!.word : ''
  const opens = tokens[clauseStart(tokens, subject.from, ({word}) => /^[.;:,–—]$/.test(word))]!.word
  return (
    /^\p{L}/u.test(before) &&
    !noObject.test(before) &&
    !isAdverb(before) &&
    !prepositions.has(opens) &&
    /^\s*(?:[.,;:]|$|until|in|on|at|earlier|sooner)/.test(object)
  )
}

/** In front of a subject: what joins clauses, and what tells when. */
const noObject =
  /^(?:and|but|or|so|then|because|since|while|when|as|if|though|although|yet|(?:mon|tues|wednes|thurs|fri|satur|sun)?day|week|month|year|morning|night|afternoon|evening|time)$/

export function restOf(document: PostmortemDocument, act: Act): Rest {
  const {tokens} = act.sentence
  const start = tokens[act.verb]!.span.end
  const end = clauseEnd(tokens, act.verb + 1)
  if (act.also !== undefined && act.also.length > 0) return restOfList(document, act, act.also)
  const next = nextAct(tokens, act.verb + 1, end, act.form === 'base')
  const plain = {tail: '', end: tokens[end - 1]!.span.end, infinitives: false}
  const object = document.text.slice(start, plain.end)
  const instead = act.passive ? undefined : insteadOf(document, act, end)
  if (next === undefined && instead !== undefined)
    return {...plain, object: object + instead.words, end: instead.end}
  if (next === undefined) return {...plain, object}
  const {word, span: place} = tokens[next.verb]!
  if (!auxiliaries.has(word) && act.form === 'participle') {
    const {base} = verbOf(word)
    if (act.passive || act.negated || place.end > plain.end) return {...plain, object}
    const joined = document.text.slice(start, place.start) + base + document.text.slice(place.end, plain.end)
    return {...plain, object: joined, infinitives: true}
  }
  const subject = goesOn(document, act)
  if (subject === '') return {...plain, object}
  const objectEnd = tokens[next.joint - 1]!.span.end
  return {
    object: document.text.slice(start, objectEnd),
    tail: `${document.text.slice(objectEnd, place.start).replace(/^\s/, ', ')}${subject} `,
    end: place.start,
    infinitives: false,
  }
}

/** “should have rung the captain, not e-mailed the office”: the other act in the form of the first. */
function insteadOf(
  document: PostmortemDocument,
  {sentence: {tokens}, form}: Act,
  comma: number,
): {words: string; end: number} | undefined {
  const at = skipAdverbs(tokens, comma + 2)
  const verb = tokens[at]
  if (form !== 'participle' || tokens[comma]?.word !== ',' || tokens[comma + 1]?.word !== 'not')
    return undefined
  if (verb === undefined || !isParticiple(verb.word) || isParticiple(tokens[comma - 1]?.word))
    return undefined
  const {end} = tokens[clauseEnd(tokens, at + 1) - 1]!.span
  const adverb = document.text.slice(tokens[comma + 1]!.span.end, verb.span.start).trim()
  const than = adverb === '' ? 'than' : `than ${adverb}`
  return {words: ` rather ${than} ${verbOf(verb.word).base}${document.text.slice(verb.span.end, end)}`, end}
}

/** The subject again, for its next act: a pronoun where one fits whoever it is. */
function goesOn(document: PostmortemDocument, act: Act): string {
  const {subject, sentence} = act
  const words = subjectText(document, act)
  if (words === '' || subject.to - subject.from < 2)
    return /^who$/i.test(words) ? 'who' : words && withArticle(act, subject.from, subject.to, words)
  const last = sentence.tokens[subject.to - 1]!.word
  return /[^s]s$/.test(last) && subject.kind !== 'outsider' ? 'they' : words
}

/** All of “stopped, reverted and asked for help”, as infinitives where the acts are told in the active voice. */
function restOfList(
  document: PostmortemDocument,
  {sentence: {tokens}, verb, passive}: Act,
  also: readonly number[],
): Rest {
  const end = tokens[clauseEnd(tokens, also.at(-1)! + 1) - 1]!.span.end
  let object = ''
  let done = tokens[verb]!.span.end
  for (const index of passive ? [] : also) {
    const {word, span: place} = tokens[index]!
    object += document.text.slice(done, place.start) + verbOf(word).base
    done = place.end
  }
  return {object: object + document.text.slice(done, end), tail: '', end, infinitives: !passive}
}

/** Where the same subject goes on to do something else: “… and told support”, “…, then fixed it”. */
function nextAct(
  tokens: readonly Token[],
  from: number,
  end: number,
  isPast: boolean,
): {joint: number; verb: number} | undefined {
  for (let joint = from; joint <= end; joint++) {
    if (!/^(?:and|or|but|then)$/.test(tokens[joint]?.word ?? '')) {
      if (joint < end || tokens[joint]?.word !== ',') continue
      return /^(?:and|or|but|then)$/.test(tokens[joint + 1]?.word ?? '')
        ? actBehind(tokens, joint, joint + 2, isPast)
        : undefined
    }
    const found = actBehind(tokens, joint, joint + 1, isPast)
    if (found !== undefined) return found
  }
  return undefined
}

/** Past tenses that are no participles. */
const pastOnly =
  /^(?:went|ran|took|began|gave|saw|wrote|chose|drove|broke|spoke|came|knew|forgot|did|fell|rang|woke|threw)$/

function actBehind(
  tokens: readonly Token[],
  joint: number,
  from: number,
  isPast: boolean,
): {joint: number; verb: number} | undefined {
  const verb = skipAdverbs(tokens, from)
  const [word, next] = [tokens[verb]?.word, tokens[verb + 1]?.word]
  if (word === undefined) return undefined
  // “and failed requests”: behind a participle, one before a bare noun is no act.
  const isAct =
    auxiliaries.has(word) ||
    (isPast && pastOnly.test(word)) ||
    (isParticiple(word) &&
      (next === undefined ||
        !/^\p{L}/u.test(next) ||
        isAdverb(next) ||
        determiners.has(next) ||
        prepositions.has(next) ||
        isPast ||
        /^(?:it|them|us|him|her|that|back|up|down|out|off|support)$/.test(next)))
  return isAct ? {joint, verb} : undefined
}
