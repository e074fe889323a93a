/** Reads out of a pattern which plain words it cannot do without, and which words in front it can. */

/**
 * Literals of which every match of a pattern, with what it looks at around it, holds at least one; undefined if there
 * are none. A sequence is known by its rarest part, alternatives by all of theirs.
 */
export function literalsOf({source}: RegExp): readonly string[] | undefined {
  return readAlternatives(source, 0).literals
}

/**
 * A pattern that occurs in every text in which another one does, and is found sooner: the groups in front that may be
 * missing would be tried at every word, and the engine writes out all that follows once for each of them.
 */
export function withoutOptionalStart({source, flags}: RegExp): RegExp {
  let start = 0
  for (;;) {
    const at = source.startsWith('\\b', start) ? start + 2 : start
    if (take(group, source, at) !== '(?:') break
    const end = readAlternatives(source, at + 3).end + 1
    const repeat = take(quantifier, source, end)
    if (isNeeded(repeat)) break
    start = end + repeat.length
  }
  return new RegExp(source.slice(start), flags)
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
    if (/^\\b$/i.test(written)) continue
    const either = lettersOf(written)
    if (either.length > 0 && isNeeded(repeat))
      runs = runs.flatMap((run) => either.map((letter) => run + letter))
    if (either.length > 0 && repeat === '') continue
    keep(runs)
    runs = ['']
    if (inner !== undefined && isNeeded(repeat) && !opening.endsWith('!')) keep(inner.literals)
  }
  keep(runs)
  return {literals: best, end: index}
}

function isNeeded(quantifier: string): boolean {
  return !/^(?:[*?]|\{0)/.test(quantifier)
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
