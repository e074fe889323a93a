import {personAt} from './agents.ts'
import {auxiliaries, humanNouns} from './lexicon.ts'
import {type Subject, singular} from './grammar.ts'
import type {Token} from './tokens.ts'

/** How far in front of a verb “nobody” is looked for. */
const nobodyReach = 12

/** Whether no person is the subject: “nobody on the squad”, “none of the architects”, “not one of the five people”. */
export function nobodyBefore(
  tokens: readonly Token[],
  verb: number,
  isName: (token: Token) => boolean,
): Subject | undefined {
  for (let from = Math.max(0, verb - nobodyReach); from < verb; from++) {
    const words = tokens
      .slice(from, from + 4)
      .map(({word}) => word)
      .join(' ')
    if (words.startsWith('neither ') && isNeitherNor(tokens, from, verb, isName))
      return {kind: 'person', from, to: verb}
    const head = nobody.exec(words)?.[0]
    if (head === undefined) continue
    const isNoun = head.startsWith('no ') || (head.startsWith('neither ') && head !== 'neither of')
    if (isNoun && head !== 'no one' && !humanNouns.has(singular(head.split(' ')[1] ?? ''))) continue
    const rest = tokens.slice(from + head.split(' ').length, verb)
    const isOpen = rest.every(
      ({word}) => !/^[,;:.]$/.test(word) && (!auxiliaries.has(word) || /^(?:had|has|have|was)$/.test(word)),
    )
    if (isOpen) return {kind: 'person', from, to: verb}
  }
  return undefined
}

/** “Neither the vendor nor the reviewer” */
function isNeitherNor(
  tokens: readonly Token[],
  neither: number,
  verb: number,
  isName: (token: Token) => boolean,
): boolean {
  const first = personAt(tokens, neither + 1, isName)
  if (first === undefined || tokens[first]?.word !== 'nor') return false
  const second = personAt(tokens, first + 1, isName)
  return (
    second !== undefined &&
    second <= verb &&
    tokens.slice(second, verb).every(({word}) => /^(?:had|has|have|ever|really)$/.test(word))
  )
}

const nobody =
  /^(?:nobody|no-one|no one|none of|not one of|not one|not a single|not a soul|neither of|hardly anyone|hardly anybody|(?:no|neither) [a-z-]+)\b/
