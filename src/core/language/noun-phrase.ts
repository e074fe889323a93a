import {isGivenName} from './given-names.ts'
import {
  controls,
  departments,
  determiners,
  humanNouns,
  humanPronouns,
  outsiders,
  prepositions,
  teamModifiers,
  teamNames,
} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import type {Subject} from './grammar.ts'
import type {Token} from './tokens.ts'
import {isAdverb, isGerund, singular} from './words.ts'

/** Who or what a noun phrase names. */
export function kindOfPhrase(phrase: readonly Token[], isName: (token: Token) => boolean): Subject['kind'] {
  // “Whoever reviewed it”, “one of us”, “no one”
  if (
    /^(?:whoever|anybody|anyone)$/.test(phrase[0]!.word) ||
    /^those (?:who|on call|in charge|present|involved)\b/.test(wordsOf(phrase))
  )
    return 'person'
  if (/^(?:no one|(?:\S+ ){1,2}of (?:us|them|you))$/.test(wordsOf(phrase))) return 'person'
  const end = phrase.findIndex(
    ({word}, index) =>
      prepositions.has(word) ||
      (index > 0 && word === 'every') ||
      (index > 0 && (humanPronouns.has(word) || isReduced(phrase, index))),
  )
  const before = end === -1 ? phrase : phrase.slice(0, end)
  const isQuantity =
    before.length > 0 &&
    before.every(({word}) => quantities.has(word) || determiners.has(word) || /^\d+$/.test(word))
  const headed = isQuantity && end !== -1 ? phrase.slice(end + 1) : before
  const head = [...headed].reverse().find(({word}) => !isParticiple(word) || humanNouns.has(singular(word)))
  if (head === undefined) return 'unclear'
  if (head.capital && headed.length < 3 && isGivenName(head.word)) return 'person'
  if (humanPronouns.has(head.word) || isName(head) || head.word.startsWith('@')) return 'person'
  const noun = singular(head.word)
  if (humanNouns.has(noun)) return 'person'
  if (teamNames.has(head.word) && headed.every(({word}) => word === head.word || teamModifiers.has(word)))
    return 'person'
  if (departments.has(head.word) && headed.every(({word}) => word === head.word || isAdverb(word)))
    return 'person'
  if (outsiders.has(noun)) return 'outsider'
  if (controls.has(noun) || isControlPart(headed, head)) return 'control'
  return head.word === 'they' ? 'unclear' : 'thing'
}

/** “A checklist item”, “rate limiting”: what keeps a system safe, in two words. */
function isControlPart(phrase: readonly Token[], head: Token): boolean {
  const before = phrase[phrase.indexOf(head) - 1]?.word
  if (before === undefined) return false
  if (isGerund(head.word)) return !determiners.has(before)
  return (
    /^(?:item|step|rule|case|entry|stage|strategy|phase|hook|job|system|tool|requirement|principle|threshold)s?$/.test(
      head.word,
    ) &&
    (controls.has(singular(before)) || isGerund(before))
  )
}

/** “a person | watching the console”, “the engineer | paged at night” */
function isReduced(phrase: readonly Token[], index: number): boolean {
  const {word} = phrase[index]!
  return humanNouns.has(singular(phrase[index - 1]!.word)) && (isGerund(word) || isParticiple(word))
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({word}) => word).join(' ')
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
