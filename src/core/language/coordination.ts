import {skipAdverbs} from './grammar.ts'
import {auxiliaries, determiners, prepositions} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** How many words may stand between two acts that share one `should have`. */
const reach = 6

/**
 * The further participles under the same `have`: “should have stopped, reverted and asked”, “should have been written
 * down and tested”, “should have been paused, the flag turned off and the team informed”.
 */
export function coordinated(tokens: readonly Token[], {verb, have, passive}: Perfect): readonly number[] {
  const found: number[] = []
  let last = verb
  while (last > have) {
    const next = nextParticiple(tokens, last, passive)
    if (next === undefined) break
    found.push(next)
    last = next
  }
  // A comma alone may as well go on with something else: only a list that is closed by “and” is one.
  const closed = found.findLastIndex((at) =>
    tokens.slice(Math.max(0, at - reach), at).some(({word}) => /^(?:and|or)$/.test(word)),
  )
  return found.slice(0, closed + 1)
}

function nextParticiple(tokens: readonly Token[], last: number, passive: boolean): number | undefined {
  const limit = Math.min(tokens.length, last + 1 + reach)
  for (let joint = last + 1; joint < limit; joint++) {
    const {word} = tokens[joint]!
    if (/^[.;:!?(]$/.test(word) || auxiliaries.has(word)) return undefined
    if (!/^(?:,|and|or)$/.test(word)) continue
    const start = skipAdverbs(
      tokens,
      word === ',' && /^(?:and|or)$/.test(tokens[joint + 1]?.word ?? '') ? joint + 2 : joint + 1,
    )
    if (isAct(tokens, start)) return start
    if (!passive || ![start - 1, start].some((at) => determiners.has(tokens[at]?.word ?? ''))) continue
    for (let index = start + 1; index < Math.min(tokens.length, start + 5); index++)
      if (isAct(tokens, index) && /^(?:[.;,]|and|off|on|out|down|up)$/.test(tokens[index + 1]?.word ?? '.'))
        return index
  }
  return undefined
}

/** A participle that is no adjective of a noun behind it: not “and failed requests”. */
function isAct(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word ?? '.'
  return (
    isParticiple(tokens[index]?.word) &&
    (!/^\p{L}/u.test(next) ||
      determiners.has(next) ||
      prepositions.has(next) ||
      /^(?:and|or|it|them|us|him|her|off|out|down|up|back|away|ourselves|themselves|himself|herself|itself|support|help|legal|one|again|together|only|immediately)$/.test(
        next,
      ))
  )
}
