import {agentBefore} from './agents.ts'
import type {Blamed, IsName} from './blamed-places.ts'
import {skipAdverbs} from './grammar.ts'
import {irregularVerbs} from './irregular-verbs.ts'
import {auxiliaries, clauseBreaks, prepositions} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import type {Token} from './tokens.ts'

/** How far in front of “the wrong” its verb may stand. */
const reach = 7

/** “Pressed the wrong button”, “ran the script on the wrong host” */
export function wrongChoice(tokens: readonly Token[], index: number, isName: IsName): Blamed | undefined {
  const {word: wrong} = tokens[index]!
  if (wrong !== 'wrong' && wrong !== 'incorrect') return undefined
  if (!/^(?:the|an?)$/.test(tokens[index - 1]?.word ?? '') || judged.test(tokens[index + 1]?.word ?? '.'))
    return undefined
  const found: Blamed = {kind: 'shown-as', from: index - 1, to: index + 1}
  for (let verb = index - 2; verb >= Math.max(0, index - reach); verb--) {
    const {word} = tokens[verb]!
    if (clauseBreaks.has(word)) break
    if (prepositions.has(word) || !isFinite(word)) continue
    const {kind, from, to} = agentBefore(tokens, verb, isName)
    const isNext = from === to || skipAdverbs(tokens, to) >= verb || auxiliaries.has(tokens[to]?.word ?? '')
    if (kind === 'person' && isNext && !/^(?:was|were)$/.test(tokens[verb - 1]?.word ?? ''))
      return noChoice.test(word) ? undefined : {...found, from: verb}
  }
  return undefined
}

/** Words for what was chosen that other findings tell. */
const judged =
  /^(?:\W|decisions?|choices?|calls?|strateg|practice|ideas?|assumptions?|conclusions?|way|time|hands|places?$|direction|side|one$)/

/** Being, having, and coming upon what is wrong is no choice. */
const noChoice =
  /^(?:had|saw|got|found|caught|received|noticed|fixed|corrected|spotted|detected|removed|reported|replaced|reverted|identified|discovered|explained|traced|withdrew|recalled|cancelled|rolled|suspected|spent|lost|worked)$/

const pasts = new Set(Array.from(irregularVerbs.values(), ({past}) => past))

function isFinite(word: string): boolean {
  return !auxiliaries.has(word) && (pasts.has(word) || isParticiple(word) || /[a-z]{2}[^su]s$/.test(word))
}
