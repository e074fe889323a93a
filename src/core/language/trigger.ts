import {quick} from '../text/pattern.ts'

/**
 * What a rule looks for before it reads a sentence by its grammar: patterns, and the plain words one of which stands in
 * each of their matches.
 */
export interface Trigger {
  readonly patterns: readonly RegExp[]
  /** Finds at least wherever one of the patterns does, and costs next to nothing: an alternation of plain words. */
  readonly hints: RegExp
  /** The same, all of them: the longest plain word that begins at a place, wherever one does. */
  readonly scan: RegExp
  /** By a plain word in lower case: the patterns that it, or a shorter one at the same place, may belong to. */
  readonly ranks: ReadonlyMap<string, readonly number[]>
  /** The patterns that no plain word gives away. */
  readonly always: readonly number[]
}

/** A trigger for whatever one of the patterns finds. */
export function triggerFor(...patterns: readonly RegExp[]): Trigger {
  const own = new Map<string, number[]>()
  const always: number[] = []
  for (const [rank, pattern] of patterns.entries()) {
    const literals = literalsOf(pattern)
    if (literals === undefined) always.push(rank)
    for (const literal of new Set(literals?.map((one) => one.toLowerCase())))
      own.set(literal, [...(own.get(literal) ?? []), rank])
  }
  const longestFirst = [...own.keys()].sort((a, b) => b.length - a.length)
  const anyOf = `(?:${longestFirst.map(escape).join('|')})`
  return {
    patterns: patterns.map((pattern) =>
      quick(new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))),
    ),
    hints: always.length > 0 ? /^/ : new RegExp(anyOf, 'i'),
    scan: new RegExp(anyOf, 'gi'),
    ranks: new Map(longestFirst.map((literal) => [literal, ranksWith(own, literal)])),
    always,
  }
}

function ranksWith(own: ReadonlyMap<string, readonly number[]>, literal: string): number[] {
  const beginnings = Array.from({length: literal.length}, (_, index) => literal.slice(0, index + 1))
  return beginnings.flatMap((one) => own.get(one) ?? [])
}

/** The ranks of the patterns that may find something in a text, ascending: one pass over it for all of them. */
export function likelyIn({hints, scan, ranks, always}: Trigger, text: string): readonly number[] {
  if (!hints.test(text)) return []
  const found = new Set(always)
  scan.lastIndex = 0
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    for (const rank of ranks.get(match[0].toLowerCase()) ?? []) found.add(rank)
    // Another may begin inside it.
    scan.lastIndex = match.index + 1
  }
  return [...found].sort((a, b) => a - b)
}

/** Whether one of the trigger's patterns occurs in a text. */
export function occursIn(trigger: Trigger, text: string): boolean {
  return likelyIn(trigger, text).some((rank) => trigger.patterns[rank]!.test(text))
}

function escape(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * Literals of which every match of a pattern, with what it looks at around it, holds at least one; undefined if there
 * are none. A sequence is known by its rarest part, alternatives by all of theirs.
 */
export function literalsOf({source}: RegExp): readonly string[] | undefined {
  return readAlternatives(source, 0).literals
}

interface Read {
  readonly literals: readonly string[] | undefined
  /** Index behind what was read. */
  readonly end: number
}

/** Alternatives up to the end or to the bracket that closes their group. */
function readAlternatives(source: string, from: number): Read {
  let literals: readonly string[] | undefined = []
  let end = from - 1
  do {
    const sequence = readSequence(source, end + 1)
    literals = sequence.literals && literals?.concat(sequence.literals)
    end = sequence.end
  } while (source[end] === '|')
  return {literals, end}
}

const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y
const group = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y
/** Letters that no quantifier follows. */
const letters = /[a-z\d ]+(?![*+?{])/iy
/** A class of characters, an escape, or one character. */
const atom = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|u\{[^}]*\}|x[\dA-Fa-f]{2}|.)|[^]/y

function readSequence(source: string, from: number): Read {
  let best: readonly string[] | undefined
  let runs: readonly string[] = ['']
  const keep = (literals: readonly string[] | undefined): void => {
    if (literals !== undefined && isBetter(literals, best)) best = literals
  }
  let index = from
  while (index < source.length && source[index] !== '|' && source[index] !== ')') {
    const plain = take(letters, source, index)
    if (plain !== '') {
      runs = runs.map((run) => run + plain)
      index += plain.length
      continue
    }
    const opening = take(group, source, index)
    const inner = opening === '' ? undefined : readAlternatives(source, index + opening.length)
    const written = inner === undefined ? take(atom, source, index) : ''
    index = inner === undefined ? index + written.length : inner.end + 1
    const repeat = take(quantifier, source, index)
    index += repeat.length
    const isNeeded = !/^(?:[*?]|\{0)/.test(repeat)
    if (/^\\b$/i.test(written)) continue
    const either = lettersOf(written)
    if (either.length > 0 && isNeeded) runs = runs.flatMap((run) => either.map((letter) => run + letter))
    if (either.length > 0 && repeat === '') continue
    keep(runs)
    runs = ['']
    if (inner !== undefined && isNeeded && !opening.endsWith('!')) keep(inner.literals)
  }
  keep(runs)
  return {literals: best, end: index}
}

/** What an atom stands for, if that is one character or a choice of two, such as the apostrophes. */
function lettersOf(written: string): readonly string[] {
  if (/^(?:[\p{L}\d\s_'’-]|\\[^\p{L}\d])$/u.test(written)) return [written.slice(-1)]
  return /^\[['’]{2}\]$/.test(written) ? ["'", '’'] : []
}

function take(sticky: RegExp, source: string, index: number): string {
  sticky.lastIndex = index
  return sticky.exec(source)?.[0] ?? ''
}

/** Longer words are rarer; of as long ones, fewer are better. */
function isBetter(literals: readonly string[], best: readonly string[] | undefined): boolean {
  const [rare, other] = [rarity(literals), best === undefined ? 0 : rarity(best)]
  return rare > other || (rare > 0 && rare === other && literals.length < best!.length)
}

/** Words of nearly every sentence: they say nothing, however long. */
const everyday: ReadonlySet<string> = new Set(
  'the and for from with that this what when was were have has had not are will they see it is in of to on by as at we if or an a all'.split(
    ' ',
  ),
)

function rarity(literals: readonly string[]): number {
  return Math.min(
    ...literals.map((literal) => (everyday.has(literal.trim()) ? literal.length / 10 : literal.length)),
  )
}
