import {expectedActs} from '../rules/phrases/blamed-acts.ts'
import {agentBefore, leadingPerson, ownerEndingAt, personAt} from './agents.ts'
import {type Blamed, type IsName, expectedForms, modal, wordsFrom} from './blamed-places.ts'
import {type Subject, isParticiple, skipAdverbs} from './grammar.ts'
import {determiners, prepositions} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** Finds blame that is no verb of its own: “without checking”, “failure of the team to”, “failing to”, “accidentally”. */

/** “without checking”, said of what a person did */
export function without(tokens: readonly Token[], index: number, isName: IsName): Blamed | undefined {
  if (isNotDone(tokens, index)) return undefined
  const start = skipAdverbs(tokens, index + 1)
  const isExpected = (base: string): boolean => (expectedActs.has(base) && base !== 'let') || base === 'open'
  // “closed without being read”
  const read = expectedForms.get(tokens[start + 1]?.word ?? '')
  if (
    tokens[start]?.word === 'being' &&
    read?.forms.includes('participle') === true &&
    expectedActs.has(read.base) &&
    isHumanAct(tokens, index)
  )
    return {kind: 'unprompted', base: `${read.base} it`, from: index, to: start + 2}
  const isAnyone = /^(?:anyone|anybody|someone|somebody|anyone else)$/.test(tokens[start]?.word ?? '')
  const verb = isAnyone ? skipAdverbs(tokens, start + 1) : start
  const inflected = expectedForms.get(tokens[verb]?.word ?? '')
  if (
    isAnyone &&
    inflected !== undefined &&
    expectedActs.has(inflected.base) &&
    inflected.forms.includes('gerund')
  )
    return {kind: 'unprompted', base: inflected.base, from: index, to: verb + 1}
  if (isWaiting(tokens, verb) && leadingPerson(tokens, index, isName) !== undefined)
    return {kind: 'unprompted', base: 'wait', from: index, to: verb + 1}
  if (inflected?.forms.includes('gerund') !== true || !isExpected(inflected.base)) return undefined
  const human =
    /^(?:ask|consult|tell|inform|think|read|consider|communicat|coordinat|discuss|involv|realis|realiz)/
  const isHuman =
    leadingPerson(tokens, index, isName) !== undefined ||
    followingPerson(tokens, index, isName) !== undefined ||
    (passiveBefore(tokens, index) && (human.test(inflected.base) || isHumanAct(tokens, index)))
  return isHuman ? {kind: 'unprompted', base: inflected.base, from: index, to: verb + 1} : undefined
}

/** “They hesitated to switch without telling us”: it was not done without. */
function isNotDone(tokens: readonly Token[], without: number): boolean {
  const near = tokens.slice(Math.max(0, without - 14), without).map(({word}) => word)
  const clause = near.slice(near.findLastIndex((word) => /^[,;:.]$/.test(word)) + 1).join(' ')
  return /\b(?:hesitat\w+|reluctan\w+|unwilling\w*|refus\w+|declin\w+|afraid|avoid\w*|against|rather than|instead of|(?:not|never) (?:want|wish|dare|like|agree|go|do|start|act|proceed|merge|deploy)\w*)\b/.test(
    clause,
  )
}

/** “without waiting for approval” */
function isWaiting(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]?.word === 'waiting' &&
    tokens
      .slice(verb + 1, verb + 6)
      .some(({word}) =>
        /^(?:approvals?|reviews?|sign-offs?|confirmation|permission|answer|reply|ok|go-ahead|results?|second|reviewers?|tests?|ci|others?|team)$/.test(
          word,
        ),
      )
  )
}

function passiveBefore(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 14), index)
    .some(({word}, rank, near) => /^(?:was|were|been)$/.test(word) && isParticiple(near[rank + 1]?.word))
}

/** What only people do to a change. */
function isHumanAct(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 14), index)
    .some(({word}) =>
      /^(?:merged|deployed|approved|released|shipped|pushed|signed|changed|accepted|promoted|rolled|launched|applied|upgraded|run|started|migrated|switched|installed|done|made|performed|executed|published|closed|archived|submitted|printed)$/.test(
        word,
      ),
    )
}

/** “failure of the team to renew”, “their failure to check” */
export function failure(tokens: readonly Token[], index: number, isName: IsName): Blamed | undefined {
  const next = tokens[index + 1]?.word
  if (next === 'to' && tokens[index + 2] !== undefined) {
    const owner = ownerBefore(tokens, index, isName)
    if (owner === undefined && isGeneral(tokens, index + 2)) return undefined
    const {word: base} = tokens[index + 2]!
    if (owner === undefined && !expectedForms.get(base)?.forms.includes('base')) return undefined
    if (owner === undefined && ['own', 'report', 'use', 'take', 'do'].includes(base)) return undefined
    return {kind: 'unprompted', base, from: owner ?? articleBefore(tokens, index), to: index + 3}
  }
  const isPart = /^on the part of$/.test(wordsFrom(tokens, index + 1, 4))
  if (next !== 'of' && next !== 'by' && !isPart) return undefined
  const first = index + (isPart ? 5 : 2)
  const to = personAt(tokens, first, isName)
  if (to === undefined || tokens[to]?.word !== 'to' || tokens[to + 1] === undefined) return undefined
  const from = articleBefore(tokens, index)
  return {kind: 'unprompted', base: tokens[to + 1]!.word, who: [first, to], from, to: to + 2}
}

/** “Failure to renew is logged”, “… will lead to a lockout”: what happens whenever it does. */
function isGeneral(tokens: readonly Token[], verb: number): boolean {
  const near = tokens.slice(verb + 1, verb + 10)
  const at = near.findIndex(({word}) =>
    /^(?:is|are|was|were|has|had|did|will|can|may|must|would|could|leads?|led|results?|triggers?|[.,;:])$/.test(
      word,
    ),
  )
  const [word = '', next] = [near[at]?.word, near[at + 1]?.word]
  return (
    /^(?:will|can|may|must|leads?|results?|triggers?)$/.test(word) ||
    (/^(?:is|are)$/.test(word) && isParticiple(next))
  )
}

function articleBefore(tokens: readonly Token[], index: number): number {
  return /^(?:a|the)$/.test(tokens[index - 1]?.word ?? '') ? index - 1 : index
}

/** Where the possessive in front begins, if it is a person's: “our”, “the engineer's”. */
function ownerBefore(tokens: readonly Token[], index: number, isName: IsName): number | undefined {
  const owner = tokens[index - 1]
  if (owner === undefined) return undefined
  if (/^(?:our|their|his|her|my)$/.test(owner.word)) return index - 1
  const end = /['’]s$/.test(owner.word)
    ? index
    : owner.word === '’' || owner.word === "'"
      ? index - 1
      : undefined
  if (end === undefined) return undefined
  return ownerEndingAt(tokens, end, isName)
}

/** “accidentally deleted”, “ran the failover incorrectly”, “was accidentally run by an engineer” */
export function badly(tokens: readonly Token[], index: number, isName: IsName): Blamed | undefined {
  const near = tokens.slice(Math.max(0, index - 4), index).map(({word}) => word)
  if (near.some((word) => modal.test(word) || word === 'not' || word === 'never')) return undefined
  if (determiners.has(near.at(-1) ?? '')) return undefined
  const found: Blamed = {kind: 'adverb', from: index, to: index + 1}
  const isPassive = /^(?:was|were|been|being|is|are)$/.test(near.at(-1) ?? '')
  for (let by = index + 1; by <= Math.min(index + 8, tokens.length - 2); by++)
    if (tokens[by]!.word === 'by' && personAt(tokens, by + 1, isName) !== undefined) return found
  if (isPassive) return undefined
  const next = tokens[index + 1]?.word ?? ''
  const subject =
    /^\p{L}/u.test(next) && !prepositions.has(next) ? agentBefore(tokens, index, isName) : undefined
  if (subject !== undefined && /^(?:thing|control|outsider)$/.test(subject.kind) && isParticiple(next))
    return undefined
  if (subject?.kind === 'person') return found
  return leadingPerson(tokens, index, isName) !== undefined ||
    (index === 0 && followingPerson(tokens, index, isName) !== undefined)
    ? found
    : undefined
}

/** “failing to consult legal”, “by forgetting to restart it” */
export function failing(
  tokens: readonly Token[],
  index: number,
  verb: number,
  isName: IsName,
): Blamed | undefined {
  if (!isParticipial(tokens, index)) return undefined
  const person = leadingPerson(tokens, index, isName) ?? followingPerson(tokens, index, isName)
  if (person === undefined && !(index <= 1 && expectedForms.has(tokens[verb]!.word))) return undefined
  const from = tokens[index - 1]?.word === 'by' ? index - 1 : index
  return {kind: 'unprompted', base: tokens[verb]!.word, from, to: verb + 1}
}

/** The person whose act an introduction tells: “By skipping the test, | the engineer …”. */
export function followingPerson(
  tokens: readonly Token[],
  index: number,
  isName: IsName,
): Subject | undefined {
  for (let comma = index; comma < Math.min(tokens.length, index + 24); comma++) {
    if (/^[;:.]$/.test(tokens[comma]!.word)) return undefined
    if (tokens[comma]!.word !== ',') continue
    const to = personAt(tokens, comma + 1, isName)
    if (to !== undefined) return {kind: 'person', from: comma + 1, to}
  }
  return undefined
}

/** Whether a form on -ing tells what somebody did meanwhile, and is no adjective and no part of another noun. */
export function isParticipial(tokens: readonly Token[], index: number): boolean {
  return index === 0 || /^(?:by|,|while|after|for|and|from|in|–|—|;)$/.test(tokens[index - 1]!.word)
}
