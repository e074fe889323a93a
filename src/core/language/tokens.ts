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
export function tokenize({text, start}: Passage, {start: from, end: to}: Span): Token[] {
  return [...text.slice(from, to).matchAll(wordPattern)].flatMap(({0: written, index}) =>
    expand(written, start + from + index),
  )
}

function expand(written: string, offset: number): Token[] {
  const lower = written.toLowerCase().replaceAll('’', "'")
  const capital = !lower.startsWith(written.slice(0, 1))
  const token = (word: string, from: number, to: number): Token => ({
    ...{word, capital: capital && from === 0},
    span: {start: offset + from, end: offset + to},
  })
  const merged = mergedHave[lower]
  if (merged !== undefined)
    return [token(merged, 0, merged.length), token('have', merged.length, lower.length)]
  for (const [suffix, word] of suffixes) {
    if (!lower.endsWith(suffix) || lower.length === suffix.length) continue
    const cut = lower.length - suffix.length
    const stem = lower.slice(0, cut)
    const rest = expand(written.slice(0, cut), offset)
    return [
      ...rest.slice(0, -1),
      token(negatedStems[stem] ?? rest.at(-1)!.word, cut - stem.length, cut),
      token(word, cut, lower.length),
    ]
  }
  return [token(lower, 0, lower.length)]
}

const mergedHave: Readonly<Record<string, string>> = {
  shoulda: 'should',
  coulda: 'could',
  woulda: 'would',
  shouldve: 'should',
  couldve: 'could',
  wouldve: 'would',
}
/** `'s` stays on its word: it is a possessive more often than a verb. */
const suffixes = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'d", "'d"],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
] as const
const negatedStems: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall'}
