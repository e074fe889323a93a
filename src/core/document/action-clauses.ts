import {irregularVerbs} from '../language/irregular-verbs.ts'
import {words} from '../language/word-list.ts'
import {isInstruction, isOrder} from './action-verbs.ts'

/** Past tenses that are no base forms, and their verbs. */
export const pastTenses: ReadonlyMap<string, string> = new Map(
  [...irregularVerbs].flatMap(([base, {past, participle}]) =>
    [past, participle]
      .filter((form) => form !== base && !irregularVerbs.has(form))
      .map((form) => [form, base] as const),
  ),
)

/** Ends in “ed” and is no past: “Shed the extra load”. */
const base = '(?:bleed|breed|embed|exceed|feed|heed|need|proceed|seed|shed|shred|speed|succeed|weed)'
export const regularPast = new RegExp(`^(?!${base}$)[a-z-]{2,}ed$`)

/** What stands before “the” and is no verb; others may be an order: “Double-check the host”. */
const notVerbs = words(`
  a about across after all along also although among an and any are around as at because been before behind below
  beneath beside besides between beyond both but by can contrary despite did do does during each either even every except for
  from had half has have he hence her how however i if in inside into is it just less like many may might more most much near
  neither no nobody none nor not now of off on once one only onto or otherwise our out outside over past per quite rather
  regarding she since so some still such than that the their them then there these they this those though thus till to today
  toward towards twice under unless unlike until up upon via was we were what when where whereas whether which while who whom
  whose why will with within without yesterday you`)
const object = /^([a-z-]+) (?:a|an|the|it|them|our|each|every|this|these|those|one)\b/i

/** Words that look like an order whatever their verb: “Double-check the host”; not “Moved the host”, “After the drill”. */
export function mayBeOrder(clause: string): boolean {
  const word = object.exec(clause)?.[1]?.toLowerCase() ?? ''
  if (word === '' || notVerbs.has(word) || pastTenses.has(word)) return false
  return isInstruction(word) || !(regularPast.test(word) || /(?:ing|ly)$/.test(word))
}

const infinitive = /\bto ([a-z-]+)(?= ?(a|an|the|our|each|every|all|sure|that|whether)?\b)/gi

/** Whether somebody is to do something: “Ana to confirm the fix”; not “access to the host”. */
export function hasInfinitive(clause: string): boolean {
  return [...clause.matchAll(infinitive)].some(
    ([, word = '', next]) => isInstruction(word) || (next !== undefined && !notVerbs.has(word.toLowerCase())),
  )
}

const strong =
  /[:;!?…–—→]\s|\s\/\s|\.\s|\s-{1,3}>?\s|\n|,?\sso\s|,\s(?=(?:then|please|therefore|instead|hence|but)\b)/
const weak = /[,(]/
const lead =
  /^\W*(?:(?:please|so|then|also|next|now|therefore|instead|hence|but|and|just|let['’]?s)\b\W*){0,3}/i
const wanted =
  /^(?:@?[\w.-]+ ){0,1}(?!(?:known|used|able|unable|likely|due|close|prior|similar|\w{3,20}ed) )@?[\w.-]+ to [a-z]|^\W*needs?\b|\bneeds? (?:an?|to|one|more)\b|\b(?:needed|to be|to-?do|please|wait|double-check|see to)\b/i

/** Whether any clause behind the first asks for something: “There is no alert: add one”, “…, so set up a new one”. */
export function asksLater(sentence: string): boolean {
  const [first = '', ...later] = sentence.split(strong)
  const asides = [first, ...later].flatMap((clause) => clause.split(weak).slice(1))
  const withoutLead = (clause: string): string => clause.replace(lead, '')
  return (
    later.some((clause) => isOrder(withoutLead(clause)) || wanted.test(clause)) ||
    [...later, ...asides].some((clause) => mayBeOrder(withoutLead(clause)))
  )
}
