import {auxiliaries, clauseBreaks, determiners, humanPronouns, prepositions} from './lexicon.ts'
import {isQueryPlanner, kindOfPhrase} from './noun-phrase.ts'
import {isParticiple} from './participles.ts'
import type {Token} from './tokens.ts'
import {isAdverb, isGerund, isNegation, singular} from './words.ts'

export {isAdverb, isNegation, isParticiple, kindOfPhrase, singular}

/** Small questions about English grammar, answered from a few words around a place. */

export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from
  while (isAdverb(tokens[index]?.word)) index++
  return index
}

/** Who or what does something. */
export interface Subject {
  readonly kind: 'person' | 'outsider' | 'control' | 'thing' | 'unclear' | 'none'
  /** Indexes of its tokens, the second one excluded. */
  readonly from: number
  readonly to: number
  /** Index of the `who`, `which` or `that` between the subject and its verb. */
  readonly relative?: number
  /** Whether it is the subject of a clause that goes before: “the team was told and should have …”. */
  readonly shared?: boolean
}

/**
 * The subject of the verb group that begins at `verb`: the noun phrase before it, seen by its head.
 * `isName` says which words name a person.
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  isName: (token: Token) => boolean,
): Subject {
  let end = verb
  while (
    end > 0 &&
    (isAdverb(tokens[end - 1]!.word) ||
      auxiliaries.has(tokens[end - 1]!.word) ||
      isFloating(tokens, end - 1)) &&
    (!determiners.has(tokens[end - 1]!.word) || isFloating(tokens, end - 1))
  )
    end--
  const relative = tokens[end - 1]?.word
  if (relative === 'that' || relative === 'which') {
    const antecedent = subjectBefore(tokens, tokens[end - 2]?.word === ',' ? end - 2 : end - 1, isName)
    if (antecedent.kind !== 'none') return {...antecedent, relative: end - 1}
    if (relative === 'which') return {...antecedent, kind: 'unclear', relative: end - 1}
  }
  const to = beforeInsertion(tokens, end)
  let from = phraseStart(tokens, to)
  const last = tokens[to - 1]
  if (
    last !== undefined &&
    to - from > 1 &&
    (humanPronouns.has(last.word) || last.word === 'they' || last.word === 'it')
  )
    from = to - 1
  // “It is likely | this issue would …”
  if (/^(?:likely|possibly|probably)$/.test(tokens[from]?.word ?? '') && to - from > 1) from++
  if (from === to) return {kind: 'none', from, to}
  const phrase = tokens.slice(from, to)
  // “Appointing an incident manager could have helped”: an idea is the subject, whoever stands in it.
  const first = phrase.findIndex(({word}) => !isAdverb(word) || determiners.has(word))
  const opensClause = from === 0 || tokens[from - 1]!.word === 'that'
  if (isGerund(phrase[first]?.word) && (opensClause || phrase.length === first + 1))
    return {
      kind: 'control',
      from: /^(?:perhaps|maybe|probably|possibly|also|even|.*ly)$/.test(phrase[0]!.word)
        ? from + first
        : from,
      to,
    }
  const kind =
    last?.word === 'who' && from > 0 && kindOfPhrase(whoBefore(tokens, from), isName) === 'outsider'
      ? 'outsider'
      : isQueryPlanner(tokens, phrase.at(-1)!.word)
        ? 'thing'
        : kindOfPhrase(phrase, isName)
  if (
    to < end &&
    kind !== 'person' &&
    tokens[end - 1]!.word !== ')' &&
    tokens[end - 1]!.word !== ',' &&
    !/^(?:of|which|who|whose|with|like|\uFFFC+)$/.test(tokens[to + 1]!.word)
  )
    return {kind: 'none', from: end, to: end}
  const behind = tokens[end - 1]!.word === ')' ? end : to
  return {kind, from, to: behind, ...(last?.word === 'who' && from > 0 && {relative: from})}
}

/** “Product and Legal were both | to have signed” */
function isFloating(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:both|all)$/.test(tokens[index]!.word) && /^(?:was|were|had)$/.test(tokens[index - 1]?.word ?? '')
  )
}

/** The words of which “who” speaks: “users | who …”, “customers, | who …”. */
function whoBefore(tokens: readonly Token[], who: number): readonly Token[] {
  const to = tokens[who - 1]!.word === ',' ? who - 1 : who
  return to > 0 ? tokens.slice(to - 1, to) : tokens.slice(0, 1)
}

/** How many words may be put in behind a noun. */
const insertionReach = 16

/** Before what is put in behind a noun: “the engineer (second shift)”, “the engineer, new to the team,”. */
function beforeInsertion(tokens: readonly Token[], to: number): number {
  const closing = tokens[to - 1]?.word
  if (closing !== ')' && closing !== ',') return to
  const opening = closing === ')' ? '(' : ','
  const first = Math.max(0, to - 1 - insertionReach)
  const index = first + tokens.slice(first, to - 1).findLastIndex(({word}) => word === opening)
  const next = tokens[index + 1]!.word
  if (tokens.slice(index + 1, to - 1).some(({word}) => /^[;:.!?]$/.test(word))) return to
  if (index <= first) return to
  // “A lower TTL, set a day ahead, would …”
  const isOpening = closing === ',' && index < 6 && /^an?$/.test(tokens[0]!.word)
  return next === 'had' || !isParticiple(next) || isOpening ? index : to
}

/** No noun phrase that anybody would read is longer. */
const phraseReach = 40

/** Where the noun phrase that ends at `to` begins. */
function phraseStart(tokens: readonly Token[], to: number): number {
  let from = to
  const limit = Math.max(0, to - phraseReach)
  while (from > limit) {
    const before = tokens[from - 1]!
    const between = before.word === 'and' ? betweenAt(tokens, from - 1) : undefined
    if (between !== undefined) {
      from = between
      continue
    }
    // “A rollback at that point”
    if (from < to && before.word === 'that' && prepositions.has(tokens[from - 2]?.word ?? '')) {
      from--
      continue
    }
    // “That mail”
    if (from === 1 && to > 1 && before.word === 'that' && !opensNoun(tokens[1]!)) {
      from--
      continue
    }
    // “A load test | before the sale”: a time that belongs to a noun.
    if (from < to && isTimeOf(tokens, from)) {
      from--
      continue
    }
    if (clauseBreaks.has(before.word) || /^[\p{Extended_Pictographic}\uFE0F]/u.test(before.word)) break
    if (startsClause(before) && tokens[from - 2]?.word !== 'who') break
    if (from < to && isNextPhrase(tokens, from)) break
    from--
  }
  return from
}

/** Whether a word begins a noun phrase: behind such “that” begins a clause. */
function opensNoun({word, capital}: Token): boolean {
  return (
    capital || determiners.has(word) || humanPronouns.has(word) || /^(?:they|it|there|you|\d.*)$/.test(word)
  )
}

/** Whether “before the sale” stands behind a noun, and no clause begins in it. */
function isTimeOf(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 2]
  return (
    /^(?:before|after|since|until)$/.test(tokens[from - 1]!.word) &&
    noun !== undefined &&
    /^\p{L}/u.test(noun.word) &&
    !clauseBreaks.has(noun.word) &&
    !auxiliaries.has(noun.word) &&
    !isAdverb(noun.word) &&
    !isParticiple(noun.word) &&
    !prepositions.has(noun.word)
  )
}

/** Where “between” stands, if an “and” belongs to it: “the contract between sales and engineering”. */
function betweenAt(tokens: readonly Token[], and: number): number | undefined {
  const from = Math.max(0, and - 5)
  const index = tokens.slice(from, and).findLastIndex(({word}) => word === 'between')
  return index === -1 ? undefined : from + index
}

/** Whether another noun phrase ends where one begins: “In March | the team”, “at 14:02 | an alert”. */
function isNextPhrase(tokens: readonly Token[], index: number): boolean {
  const {word} = tokens[index - 1]!
  if (/^(?:bit|little|lot)$/.test(word)) return false
  // “a login every minute”
  if (tokens[index]!.word === 'every' && isTimeUnit.test(tokens[index + 1]?.word ?? '')) return false
  const opensPhrase = determiners.has(tokens[index]!.word) || isCount(tokens, index)
  if (!opensPhrase || determiners.has(word) || prepositions.has(word)) return false
  const near = tokens.slice(Math.max(0, index - insertionReach), index)
  const inRelative = near.findLastIndex((token) => token.word === 'who')
  const broken = near.findLastIndex((token) => clauseBreaks.has(token.word))
  const isInner =
    isAdverb(word) && (!word.endsWith('ly') || /^(?:particular|especial|name|main|most|on)ly$/.test(word))
  return inRelative <= broken && !isParticiple(word) && !isInner && !isGerund(word)
}

/** “one of our engineers”, “two of them” */
function isCount(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index + 1]?.word === 'of' && /^(?:one|two|three|some|both|several|none)$/.test(tokens[index]!.word)
  )
}

const isTimeUnit = /^(?:second|minute|hour|day|night|morning|week|month|half|few|\d+)$/

/** A finite verb in front of a noun phrase: what follows belongs to the clause after it. */
function startsClause({word}: Token): boolean {
  return (
    auxiliaries.has(word) ||
    /^(?:said|think|thought|thinks|believe|believes|believed|feel|feels|felt|agreed|means|meant|assumed|assumes|hoped|knew|feared|guessed|claimed|concluded)$/.test(
      word,
    )
  )
}
