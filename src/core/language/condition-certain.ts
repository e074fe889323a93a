import type {Condition} from './conditional.ts'
import {kindOfPhrase} from './grammar.ts'
import type {Token} from './tokens.ts'

/** Which conditions are known as ones that did not hold without their consequence. */

/** “Had the changelog been read: …”; not “had the disk replaced”, which was done. */
export function isCertain(tokens: readonly Token[], {from, to}: Condition): boolean {
  return (
    from === 0 &&
    (tokens.slice(from, to + 1).some(({word}) => word === 'been' || word === 'not') ||
      /^(?:there|any|some|we|they|it)/.test(tokens[1]!.word)) &&
    tokens.slice(to).some(({word}) => /^[,:…!]$/.test(word))
  )
}

/** “If anyone had glanced at the board …”, “if the approver had opened it, it was on line 9” */
export function isOfPerson(
  tokens: readonly Token[],
  {from, to}: Condition,
  isName: (token: Token) => boolean,
): boolean {
  const had = tokens.slice(from, to).findIndex(({word}) => word === 'had')
  if (had === -1 || kindOfPhrase(tokens.slice(from + 1, from + had), isName) !== 'person') return false
  const rest = tokens.slice(to)
  return rest.at(-1)?.word === '…' || rest.some(({word}) => word === ',')
}

/** “If the reviewer had approved it, the bot merged it” tells what used to happen; “…, it was on line 9” does not. */
export function tellsPast(tokens: readonly Token[], {to}: Condition): boolean {
  const rest = tokens.slice(to)
  const clause = rest.slice(rest.findIndex(({word}) => word === ',') + 1)
  return rest.at(-1)?.word !== '…' && !clause.some(({word}) => /^(?:was|were|is|are)$/.test(word))
}
