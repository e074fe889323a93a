/** Reads out of a pattern which plain words it cannot do without, and which words in front it can. */

/** What a text holds wherever a pattern matches in it: a plain word, all of several things, or one of them. */
export type Need = string | {readonly all: readonly Need[]} | {readonly any: readonly Need[]}

/** What was read of groups, by their text: long ones, such as the names of roles, stand in many patterns. */
export type KnownGroups = Map<string, Need | undefined>

/**
 * All that a pattern's literals give away of the texts in which it matches, in lower case; undefined if nothing does.
 * What must stand behind each other is asked for in any order, and a word also where it is a part of another. No word
 * holds a space, so that it may be any white space, and words between may be left out of the text.
 * @param known shared by patterns that are read one after the other
 */
export function needOf({source}: RegExp, known: KnownGroups = new Map()): Need | undefined {
  return readAlternatives({source, ends: endsOfGroups(source), known}, 0, source.length)
}

/** The rarest words of which each text that meets a need holds at least one. */
export function keysOf(need: Need): readonly string[] {
  if (typeof need === 'string') return [need]
  const keys = ('all' in need ? need.all : need.any).map(keysOf)
  if ('any' in need) return keys.flat()
  return keys.reduce((best, words) => (isBetter(words, best) ? words : best))
}

/**
 * A pattern that occurs in every text in which another one does, and is found sooner: the groups in front that may be
 * missing would be tried at every word, and the engine writes out all that follows once for each of them.
 */
export function withoutOptionalStart({source, flags}: RegExp): RegExp {
  const ends = endsOfGroups(source)
  let start = 0
  for (;;) {
    const at = source.startsWith('\\b', start) ? start + 2 : start
    if (take(group, source, at) !== '(?:') break
    const end = ends.get(at)! + 1
    const repeat = take(quantifier, source, end)
    if (isNeeded(repeat)) break
    start = end + repeat.length
  }
  return new RegExp(source.slice(start), flags)
}

interface Pattern {
  readonly source: string
  /** By where a group begins: where the bracket that closes it stands. */
  readonly ends: ReadonlyMap<number, number>
  readonly known: KnownGroups
}

function endsOfGroups(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  let isInClass = false
  for (let index = 0; index < source.length; index++) {
    const character = source[index]
    if (character === '\\') index++
    else if (isInClass) isInClass = character !== ']'
    else if (character === '[') isInClass = true
    else if (character === '(') open.push(index)
    else if (character === ')') ends.set(open.pop()!, index)
  }
  return ends
}

function readAlternatives(pattern: Pattern, from: number, to: number): Need | undefined {
  const needs: (Need | undefined)[] = []
  for (let index = from; index <= to; index++) index = readSequence(pattern, index, to, needs)
  return oneOf(needs)
}

/** What stands in brackets, behind those that open a group. */
function readGroup(pattern: Pattern, from: number, to: number): Need | undefined {
  const written = pattern.source.slice(from, to)
  if (pattern.known.has(written)) return pattern.known.get(written)
  const need = readAlternatives(pattern, from, to)
  pattern.known.set(written, need)
  return need
}

const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y
const group = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y
/** Letters that no quantifier follows. */
const letters = /[a-z\d ]+(?![*+?{])/iy
/** A class of characters, an escape, or one character. */
const atom = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|u\{[^}]*\}|x[\dA-Fa-f]{2}|.)|[^]/y

/** Adds the need of one alternative to those of the others. @returns the index of what ends it */
function readSequence(pattern: Pattern, from: number, to: number, others: (Need | undefined)[]): number {
  const {source, ends} = pattern
  const needs: Need[] = []
  let runs = noRuns
  let index = from
  while (index < to && source[index] !== '|') {
    const plain = take(letters, source, index)
    if (plain !== '') {
      runs = runs === noRuns ? [plain] : runs.map((run) => run + plain)
      index += plain.length
      continue
    }
    const [opening, end] = [take(group, source, index), ends.get(index)]
    const written = end === undefined ? take(atom, source, index) : ''
    const inner = index + opening.length
    index = end === undefined ? index + written.length : end + 1
    const repeat = startsQuantifier.has(source[index]!) ? take(quantifier, source, index) : ''
    index += repeat.length
    if (/^\\b$/i.test(written)) continue
    const either = lettersOf(written)
    if (either.length > 0 && isNeeded(repeat))
      runs = runs.flatMap((run) => either.map((letter) => run + letter))
    if (either.length > 0 && repeat === '') continue
    if (runs !== noRuns) addTo(needs, oneOf(runs.map(wordsOf)))
    runs = noRuns
    if (end !== undefined && isNeeded(repeat) && !opening.endsWith('!'))
      addTo(needs, readGroup(pattern, inner, end))
  }
  if (runs !== noRuns) addTo(needs, oneOf(runs.map(wordsOf)))
  others.push(allOf(needs))
  return index
}

const noRuns: readonly string[] = ['']
const startsQuantifier: ReadonlySet<string> = new Set('*+?{')

function addTo(needs: Need[], need: Need | undefined): void {
  if (need !== undefined) needs.push(need)
}

function wordsOf(run: string): Need | undefined {
  const words = run.toLowerCase().split(' ')
  return allOf(words.filter((word) => word.length > 1))
}

/** All that says something; words that stand in nearly every text do so only where there is nothing else. */
function allOf(needs: readonly Need[]): Need | undefined {
  if (needs.length < 2) return needs[0]
  const parts = needs.flatMap((need) => (typeof need === 'object' && 'all' in need ? need.all : [need]))
  const telling = parts.filter((need) => !isEveryday(need))
  const kept = telling.length > 0 ? telling : parts
  return kept.length < 2 ? kept[0] : {all: kept}
}

function isEveryday(need: Need): boolean {
  if (typeof need === 'string') return everyday.has(need)
  return 'all' in need ? need.all.every(isEveryday) : need.any.some(isEveryday)
}

function oneOf(needs: readonly (Need | undefined)[]): Need | undefined {
  if (needs.length < 2) return needs[0]
  if (!needs.every((need) => need !== undefined)) return undefined
  const parts = needs.flatMap((need) => (typeof need === 'object' && 'any' in need ? need.any : [need]))
  return parts.length < 2 ? parts[0] : {any: parts}
}

function isNeeded(quantifier: string): boolean {
  return quantifier === '' || !/^(?:[*?]|\{0)/.test(quantifier)
}

/** What an atom stands for, if that is one character or a choice of two, such as the apostrophes. */
function lettersOf(written: string): readonly string[] {
  if (written === '' || written.length > 4) return none
  if (/^(?:[\p{L}\d\s_'’-]|\\[^\p{L}\d])$/u.test(written)) return [written.slice(-1)]
  return /^\[['’]{2}\]$/.test(written) ? ["'", '’'] : none
}

const none: readonly string[] = []

function take(sticky: RegExp, source: string, index: number): string {
  sticky.lastIndex = index
  return sticky.exec(source)?.[0] ?? ''
}

/** Longer words are rarer; of as long ones, fewer are better. */
function isBetter(words: readonly string[], best: readonly string[]): boolean {
  const [rare, other] = [rarity(words), rarity(best)]
  return rare > other || (rare === other && words.length < best.length)
}

function rarity(words: readonly string[]): number {
  return Math.min(...words.map((word) => (everyday.has(word) ? word.length / 10 : word.length)))
}

const everyday: ReadonlySet<string> = new Set(
  'the and for from with that this what when was were have has had not are will they see it is in of to on by as at we if or an a all'.split(
    ' ',
  ),
)
