import type {Token} from './tokens.ts'

/** How far around a word its clause is looked for; a text without punctuation must not cost its length squared. */
const reach = 80

type Test = (token: Token, index: number) => boolean

/** Index of the first token of the clause in which `index` stands: behind the nearest token that ends one. */
export function clauseStart(tokens: readonly Token[], index: number, isEnd: Test): number {
  const limit = Math.max(0, index - reach)
  let start = index
  while (start > limit && !isEnd(tokens[start - 1]!, start - 1)) start--
  return start
}

/** Index of the nearest token behind `index` that ends its clause. */
export function clauseStop(tokens: readonly Token[], index: number, isEnd: Test): number {
  const limit = Math.min(tokens.length, index + reach)
  let stop = index + 1
  while (stop < limit && !isEnd(tokens[stop]!, stop)) stop++
  return Math.min(stop, tokens.length)
}
