import type {Passage} from '../document/passage.ts'
import type {Span} from '../text/span.ts'

/** A word, a time of day or a punctuation mark of a sentence. */
export interface Token {
  /** In lower case; a contraction is two tokens in full form: `shouldn't` is `should` and `not`. */
  readonly word: string
  /** Offsets into the document. */
  readonly span: Span
  /** Whether it was written with a capital letter. */
  readonly capital: boolean
}

const wordPattern =
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|@?[\p{L}\d\uFFFC][\p{L}\p{M}\d_\uFFFC]*(?:[-'’.][\p{L}\d]+|,\d{3}(?!\d))*|[^\s]/gu

/** The tokens of the part of a passage between two indexes of its text. */
export function tokenize(
  {text, start}: Pick<Passage, 'text' | 'start'>,
  {start: from, end: to}: Span,
): Token[] {
  const tokens: Token[] = []
  for (const {0: written, index} of text.slice(from, to).matchAll(wordPattern))
    add(tokens, written, start + from + index)
  return tokens
}

function add(tokens: Token[], written: string, offset: number): void {
  const lower = written.toLowerCase().replaceAll('’', "'")
  const push = (word: string, from: number, to: number): void => {
    const capital = from === 0 && !lower.startsWith(written.charAt(0))
    tokens.push({word, capital, span: {start: offset + from, end: offset + to}})
  }
  const merged = mergedHave.get(lower)
  if (merged !== undefined) {
    push(merged, 0, merged.length)
    push('have', merged.length, lower.length)
    return
  }
  const meant = misspelt.get(lower)
  if (meant !== undefined) return push(meant, 0, lower.length)
  const negated = unmarked.get(lower)
  if (negated !== undefined) {
    push(negated, 0, lower.length - 2)
    push('not', lower.length - 2, lower.length)
    return
  }
  const suffix = lower.includes("'") ? suffixes.find(([end]) => lower.endsWith(end)) : undefined
  if (suffix === undefined || lower.length === suffix[0].length) return push(lower, 0, lower.length)
  const stem = lower.slice(0, -suffix[0].length)
  // What is left may be contracted once more: “shouldn't've”.
  const full = negatedStems.get(stem)
  if (full === undefined) add(tokens, written.slice(0, stem.length), offset)
  else push(full, 0, stem.length)
  push(suffix[1], stem.length, lower.length)
}

const mergedHave: ReadonlyMap<string, string> = new Map([
  ['shoulda', 'should'],
  ['coulda', 'could'],
  ['woulda', 'would'],
  ['shouldve', 'should'],
  ['couldve', 'could'],
  ['wouldve', 'would'],
])
/** Modals as fingers in a hurry write them. */
const misspelt: ReadonlyMap<string, string> = new Map([
  ['shoud', 'should'],
  ['shold', 'should'],
  ['shuld', 'should'],
  ['woud', 'would'],
  ['coud', 'could'],
])
/** Contractions without their apostrophe: `shouldnt`. */
const unmarked: ReadonlyMap<string, string> = new Map(
  'should would could did does do was were had has have is are must might need ought'
    .split(' ')
    .map((stem) => [`${stem}nt`, stem]),
)
/** `'s` stays on its word: it is a possessive more often than a verb. */
const suffixes = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'d", "'d"],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
] as const
const negatedStems: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])
