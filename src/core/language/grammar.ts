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
  let to = verb
  while (
    to > 0 &&
    (isAdverb(tokens[to - 1]!.word) || auxiliaries.has(tokens[to - 1]!.word)) &&
    !determiners.has(tokens[to - 1]!.word)
  )
    to--
  const relative = tokens[to - 1]?.word
  if (relative === 'that' || relative === 'which') {
    const antecedent = subjectBefore(tokens, to - 1, isName)
    return antecedent.kind === 'person'
      ? antecedent
      : {...antecedent, kind: antecedent.kind === 'none' ? 'unclear' : antecedent.kind}
  }
  let from = to
  while (from > 0 && !clauseBreaks.has(tokens[from - 1]!.word) && !startsClause(tokens[from - 1]!)) from--
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
  return {kind: kindOfPhrase(phrase, isName), from, to}
}

/** A finite verb in front of a noun phrase: what follows belongs to the clause after it. */
function startsClause({word}: Token): boolean {
  return (
    auxiliaries.has(word) ||
    /^(?:said|think|thought|thinks|believe|believes|believed|feel|feels|felt|agreed|means|meant)$/.test(word)
  )
}

function kindOfPhrase(phrase: readonly Token[], isName: (token: Token) => boolean): Subject['kind'] {
  const preposition = phrase.findIndex(({word}) => prepositions.has(word))
  const before = preposition === -1 ? phrase : phrase.slice(0, preposition)
  const isQuantity =
    before.length > 0 &&
    before.every(({word}) => quantities.has(word) || determiners.has(word) || /^\d+$/.test(word))
  const headed = isQuantity && preposition !== -1 ? phrase.slice(preposition + 1) : before
  const head = [...headed].reverse().find(({word}) => !isParticiple(word) || humanNouns.has(singular(word)))
  if (head === undefined) return 'unclear'
  if (humanPronouns.has(head.word) || isName(head) || head.word.startsWith('@')) return 'person'
  const noun = singular(head.word)
  if (humanNouns.has(noun)) return 'person'
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
