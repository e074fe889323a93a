import {kindOfWord} from '../rules/named/candidates.ts'
import {leadingPerson} from './agents.ts'
import {type Subject, singular} from './grammar.ts'
import {departmentModifiers, organisations, teamsByThing} from './lexicon.ts'
import {isAcronym} from './ordinary-words.ts'
import type {Token} from './tokens.ts'
import {words} from './word-list.ts'

/** Names of things that stand for the people behind them: “platform ignored the finding”, “our provider never told us”. */

/** What only people do; no system fails to inform, though it fails to notify. */
const deeds = words(`
  inform tell ask consult communicate consider realise realize read understand discuss explain document escalate mention
  think remember coordinate coordinate involve review announce brief plan prepare train act answer reply bother care
  question challenge listen heed pay own prioritise prioritize follow escalate consult object notice share warn forget
  attend mix confuse`)
/** What people write and say to each other. */
const saidToPeople =
  /^(?:the|a|an|our|their|his|her|all|both|two|three|several|every|repeated|these|those|that|this|any)? ?(?:\S+ ){0,2}(?:findings?|advice|recommendations?|tickets?|e-?mails?|mails?|calls?|concerns?|objections?|complaints?|suggestions?|letters?|questions?|feedback|reminders?|reports?|deadlines?|invitations?|proposals?|memos?|requests? (?:to|for|from))\b/

/** Whether a thing in the subject is a team or an organisation, as far as its words go. */
export function isStandIn(
  tokens: readonly Token[],
  {kind, from, to}: Subject,
  isName: (token: Token) => boolean,
): boolean {
  const phrase = tokens.slice(from, to)
  const head = phrase.at(-1)?.word ?? ''
  if (head === 'it' && phrase.length === 1) {
    const leading = leadingPerson(tokens, from, isName)
    return leading !== undefined && isGroup(tokens[leading.to - 1]!.word)
  }
  if (kind !== 'thing' && kind !== 'control') return false
  if (organisations.has(singular(head))) return true
  return (
    teamsByThing.has(head) &&
    phrase.every(({word}) => teamsByThing.has(word) || departmentModifiers.has(word)) &&
    !/^(?:the|our|their)$/.test(phrase[0]!.word)
  )
}

/** “Priyamvada did not know”: a capitalised word that no list knows, in front of what goes on in a mind. */
export function isNamedMind(tokens: readonly Token[], {from, to}: Subject, base: string): boolean {
  const name = tokens[from]
  if (to - from !== 1 || name?.capital !== true || !minds.has(base)) return false
  const [first = '', ...rest] = name.word
  return kindOfWord(first.toUpperCase() + rest.join('')) === 'unknown' && !isAcronym(name.word.toUpperCase())
}

const minds = words('know realise realize understand think remember bother care ask tell consult')

/** Whether only people could have done it, or left it undone. */
export function isDeed(base: string, behind: string): boolean {
  return deeds.has(base) || saidToPeople.test(behind)
}

function isGroup(word: string): boolean {
  return /^(?:team|squad|crew|board|committee|council|company|vendor|agency|department|guild|firm|supplier|organi[sz]ation|management|leadership|shift|desk|office|staff)$/.test(
    word,
  )
}
