import {isGivenName} from './given-names.ts'
import {
  controls,
  departmentModifiers,
  departments,
  determiners,
  humanAgents,
  humanGroups,
  humanNouns,
  humanPronouns,
  machineModifiers,
  machineRoles,
  organisations,
  outsiders,
  peopleInTwoWords,
  prepositions,
  teamsByThing,
  thingsWithArticle,
} from './lexicon.ts'
import {isParticiple} from './participles.ts'
import type {Subject} from './grammar.ts'
import type {Token} from './tokens.ts'
import {isAdverb, isGerund, singular} from './words.ts'

/** Who or what a noun phrase names. */
export function kindOfPhrase(phrase: readonly Token[], isName: (token: Token) => boolean): Subject['kind'] {
  const words = wordsOf(phrase)
  // “Whoever reviewed it”, “one of us”, “no one”
  if (
    /^(?:whoever|anybody|anyone)$/.test(phrase[0]!.word) ||
    /^those (?:who|on call|in charge|present|involved)\b/.test(words)
  )
    return 'person'
  if (/^(?:no one|we (?:all|both|each|two|ourselves)|(?:\S+ ){1,2}of (?:us|them|you))$/.test(words))
    return 'person'
  const end = phrase.findIndex(
    ({word}, index) =>
      prepositions.has(word) ||
      (index > 0 && word === 'every') ||
      (index > 0 && (humanPronouns.has(word) || isReduced(phrase, index))),
  )
  const first = end === -1 ? phrase : phrase.slice(0, end)
  const isQuantity =
    first.length > 0 &&
    first.every(({word}) => quantities.has(word) || determiners.has(word) || /^\d+$/.test(word))
  const headed = isQuantity && end !== -1 ? phrase.slice(end + 1) : first
  if (/\b(?:pair|set) of eyes$|^(?:our|their) side$/.test(words)) return 'person'
  const head = [...headed].reverse().find(({word}) => !isParticiple(word) || humanNouns.has(singular(word)))
  if (head === undefined) return 'unclear'
  if (head.capital && headed.length < 3 && isGivenName(head.word)) return 'person'
  if (humanPronouns.has(head.word) || isName(head) || head.word.startsWith('@')) return 'person'
  // “Team Falcon”
  if (headed.length === 2 && head.capital && /^(?:team|squad|crew|tribe)$/.test(headed[0]!.word))
    return 'person'
  const noun = singular(head.word)
  const before = headed[headed.indexOf(head) - 1]?.word ?? ''
  if (isHumanNoun(noun, before) || isLine(headed)) return 'person'
  if (isDepartment(headed, head.word)) return 'person'
  if (noun === 'head' && /\bheads? of (?:the )?\S+$/.test(words) && isBranch(phrase.at(-1)!.word))
    return 'person'
  if (outsiders.has(noun)) return 'outsider'
  if (controls.has(noun) || isControlPart(headed, head)) return 'control'
  return head.word === 'they' ? 'unclear' : 'thing'
}

/** “The planner chose a sequential scan”: the part of a database that plans. */
export function isQueryPlanner(tokens: readonly Token[], noun: string): boolean {
  return noun === 'planner' && tokens.some(({word}) => ofQueries.test(word))
}

const ofQueries =
  /^(?:quer(?:y|ies)|index|indexes|indices|scans?|seq|sequential|joins?|rows?|sql|postgres|postgresql|mysql|cardinality|kubernetes|k8s|optimi[sz]er|subquer(?:y|ies))$/

/** Whether a noun means people behind the word before it: “the network operator”, not “the Kubernetes operator”. */
export function isHumanNoun(noun: string, before: string): boolean {
  if (noun === 'group') return humanGroups.has(before)
  if (noun === 'agent' && humanAgents.has(before)) return true
  if (!humanNouns.has(noun)) return inTwoWords.has(noun) && peopleInTwoWords.test(`${before} ${noun}`)
  if (before === 'its' && /^(?:leader|coordinator)$/.test(noun)) return false
  return !machineRoles.has(noun) || !(machineModifiers.has(before) || before.includes('\uFFFC'))
}

const inTwoWords = new Set([
  'master',
  'hand',
  'holder',
  'driver',
  'controller',
  'checker',
  'guard',
  'pair',
  'reader',
])

/** “Marketing”, “customer support”, “our legal”; not “the product”, “IPv6 support”. */
export function isDepartment(phrase: readonly Token[], head: string): boolean {
  if (!departments.has(head)) return false
  const others = phrase.filter(({word}) => word !== head && !isAdverb(word))
  if (
    !others.every(({word}) => departmentModifiers.has(word) || determiners.has(word) || isOwnerOfPeople(word))
  )
    return false
  return !thingsWithArticle.has(head) || others.every(({word}) => !determiners.has(word))
}

/** “Our partner’s NOC”, “the carrier’s support” */
function isOwnerOfPeople(word: string): boolean {
  if (!/['’]s$/.test(word)) return false
  const owner = word.slice(0, -2)
  return humanNouns.has(owner) || outsiders.has(owner) || organisations.has(owner)
}

/** What somebody can be the head of. */
function isBranch(word: string): boolean {
  return (
    departments.has(word) ||
    teamsByThing.has(word) ||
    /^(?:department|platforms?|services|staff|it|sre)$/.test(word)
  )
}

/** “Second line”, “tier 2”, “L1”: people by how a call reaches them. */
function isLine(phrase: readonly Token[]): boolean {
  return /^(?:(?:our|the|their) )?(?:(?:first|second|third|1st|2nd|3rd)[ -](?:line|level)|(?:tier|level)[ -](?:\d|one|two|three)|l[123])$/.test(
    wordsOf(phrase),
  )
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
  const before = phrase[index - 1]!.word
  if (/^(?:some|any)(?:body|one)$/.test(before) && isGerund(word)) return true
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
