import {
  adjectivalParticiples,
  adverbs,
  auxiliaries,
  clauseBreaks,
  controls,
  determiners,
  humanNouns,
  humanPronouns,
  notParticiples,
  outsiders,
  prepositions,
  teamModifiers,
  teamNames,
} from './lexicon.ts'
import type {Token} from './tokens.ts'
import {otherParticiples, verbOfParticiple} from './verbs.ts'

/** Small questions about English grammar, answered from a few words around a place. */

export function isAdverb(word: string | undefined): boolean {
  return word !== undefined && (adverbs.has(word) || (word.length > 4 && word.endsWith('ly')))
}

export function isParticiple(word: string | undefined): boolean {
  if (word === undefined || notParticiples.has(word)) return false
  return verbOfParticiple(word) !== undefined || otherParticiples.has(word) || /[a-z]{2}ed$/.test(word)
}

/** A perfect tense: `have`, then a participle; `passive` if that participle is `been` and another one follows. */
export interface Perfect {
  /** Index of the token `have`. */
  readonly have: number
  /** Index of the participle that carries the meaning. */
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
}

/** How many words may stand inside a verb group: “should at the very least have asked”. */
const reach = 6

/**
 * The perfect tense that a modal at `modal` governs: over adverbs, `not` and an inverted subject to `have` and its
 * participle. `have` followed by a noun phrase (“should have an owner”, “should have limited access”) is none.
 */
export function perfectAfter(tokens: readonly Token[], modal: number): Perfect | undefined {
  const have = indexWithin(tokens, modal + 1, (token) => token.word === 'have' || token.word === 'of')
  if (have === undefined) return undefined
  const between = tokens.slice(modal + 1, have)
  if (tokens[have]!.word === 'of' && between.length > 0) return undefined
  if (between.some(({word}) => !isAdverb(word) && !isSubjectWord(word))) return undefined
  const first = skipAdverbs(tokens, have + 1)
  const word = tokens[first]?.word
  if (word === undefined || !isParticiple(word)) return undefined
  const negated = [...between, ...tokens.slice(have, first)].some((token) => isNegation(token.word))
  if (word === 'been') {
    const second = skipAdverbs(tokens, first + 1)
    const passive = isParticiple(tokens[second]?.word)
    return {have, verb: passive ? second : first, passive, negated}
  }
  if (adjectivalParticiples.has(word) && isNounLike(tokens[first + 1])) return undefined
  return {have, verb: first, passive: false, negated}
}

function isSubjectWord(word: string): boolean {
  return (
    humanPronouns.has(word) ||
    humanNouns.has(word) ||
    determiners.has(word) ||
    word === 'they' ||
    word === 'it'
  )
}

function indexWithin(
  tokens: readonly Token[],
  from: number,
  test: (token: Token) => boolean,
): number | undefined {
  for (let index = from; index < Math.min(from + reach, tokens.length); index++) {
    if (test(tokens[index]!)) return index
  }
  return undefined
}

export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from
  while (isAdverb(tokens[index]?.word)) index++
  return index
}

export function isNegation(word: string | undefined): boolean {
  return word === 'not' || word === 'never' || word === 'no' || word === 'neither' || word === 'nor'
}

function isNounLike(token: Token | undefined): boolean {
  if (token === undefined || !/^[\p{L}\uFFFC]/u.test(token.word)) return false
  return (
    !determiners.has(token.word) &&
    !prepositions.has(token.word) &&
    !isAdverb(token.word) &&
    !clauseBreaks.has(token.word)
  )
}

/** Who or what does something. */
export interface Subject {
  readonly kind: 'person' | 'outsider' | 'control' | 'thing' | 'unclear' | 'none'
  /** Indexes of its tokens, the second one excluded. */
  readonly from: number
  readonly to: number
  /** Index of the `who`, `which` or `that` between the subject and its verb. */
  readonly relative?: number
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
    (isAdverb(tokens[end - 1]!.word) || auxiliaries.has(tokens[end - 1]!.word)) &&
    !determiners.has(tokens[end - 1]!.word)
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
  if (from === to) return {kind: 'none', from, to}
  const phrase = tokens.slice(from, to)
  // “Appointing an incident manager could have helped”: an idea is the subject, whoever stands in it.
  if (from === 0 && /[a-z]{3}ing$/.test(phrase[0]!.word) && phrase.length > 1)
    return {kind: 'control', from, to}
  const kind = kindOfPhrase(phrase, isName)
  if (to < end && kind !== 'person') return {kind: 'none', from: end, to: end}
  return {kind, from, to, ...(last?.word === 'who' && from > 0 && {relative: from})}
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
  return index > first && !isParticiple(tokens[index + 1]!.word) ? index : to
}

/** Where the noun phrase that ends at `to` begins. */
function phraseStart(tokens: readonly Token[], to: number): number {
  let from = to
  while (from > 0) {
    const before = tokens[from - 1]!
    if (clauseBreaks.has(before.word) || /^[\p{Extended_Pictographic}\uFE0F]/u.test(before.word)) break
    if (startsClause(before) && tokens[from - 2]?.word !== 'who') break
    if (from < to && isNextPhrase(tokens, from)) break
    from--
  }
  return from
}

/** Whether another noun phrase ends where one begins: “In March | the team”, “at 14:02 | an alert”. */
function isNextPhrase(tokens: readonly Token[], index: number): boolean {
  const {word} = tokens[index - 1]!
  if (!determiners.has(tokens[index]!.word) || determiners.has(word) || prepositions.has(word)) return false
  const near = tokens.slice(Math.max(0, index - insertionReach), index)
  const inRelative = near.findLastIndex((token) => token.word === 'who')
  const broken = near.findLastIndex((token) => clauseBreaks.has(token.word))
  return inRelative <= broken && !isParticiple(word) && !isAdverb(word) && !word.endsWith('ing')
}

/** A finite verb in front of a noun phrase: what follows belongs to the clause after it. */
function startsClause({word}: Token): boolean {
  return (
    auxiliaries.has(word) ||
    /^(?:said|think|thought|thinks|believe|believes|believed|feel|feels|felt|agreed|means|meant)$/.test(word)
  )
}

function kindOfPhrase(phrase: readonly Token[], isName: (token: Token) => boolean): Subject['kind'] {
  const end = phrase.findIndex(
    ({word}, index) => prepositions.has(word) || (index > 0 && humanPronouns.has(word)),
  )
  const before = end === -1 ? phrase : phrase.slice(0, end)
  const isQuantity =
    before.length > 0 &&
    before.every(({word}) => quantities.has(word) || determiners.has(word) || /^\d+$/.test(word))
  const headed = isQuantity && end !== -1 ? phrase.slice(end + 1) : before
  const head = [...headed].reverse().find(({word}) => !isParticiple(word) || humanNouns.has(singular(word)))
  if (head === undefined) return 'unclear'
  if (humanPronouns.has(head.word) || isName(head) || head.word.startsWith('@')) return 'person'
  const noun = singular(head.word)
  if (humanNouns.has(noun)) return 'person'
  if (teamNames.has(head.word) && headed.every(({word}) => word === head.word || teamModifiers.has(word)))
    return 'person'
  if (outsiders.has(noun)) return 'outsider'
  if (controls.has(noun)) return 'control'
  return head.word === 'they' ? 'unclear' : 'thing'
}

const quantities: ReadonlySet<string> = new Set([
  'one',
  'some',
  'most',
  'none',
  'each',
  'either',
  'both',
  'many',
  'several',
  'few',
  'two',
  'three',
])

export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/'s$/, '').replace(/s$/, '')
}
