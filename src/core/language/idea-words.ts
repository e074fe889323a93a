import {choices, isOnce} from './occasions.ts'
import {words} from './word-list.ts'

/** What is done in a moment, and leaves nothing behind. */
const momentary = words(
  'ask call find give have keep leave look put read restart revert roll run take talk tell wait',
)

export function isMomentary(base: string): boolean {
  return momentary.has(base)
}

/** What there was, or what is nobody: none of it can be added. */
const known = /^(?:the|this|that|these|those|our|their|its|his|her|it|no|been|had|(?:some|any)(?:one|body))$/i

/** More of what nobody can check: “a bit more care”, “more time”, “a wiser plan”. */
const vague =
  /^(?:an? (?:bit|little|lot|hour|day|week|modest|humbler|wiser|calmer|untested|faster way)\b|(?:more|fewer|less) \S+$|more (?:care|caution|attention|scepticism|skepticism|time|communication)\b)/i

/** “a lag alert” → “Add a lag alert”; undefined for what there was, and for what nobody can add. */
export function addition(thing: string): string | undefined {
  const plain = thing.trim().replace(/^any\b/i, 'a')
  const [first = ''] = /^[\p{L}-]+/u.exec(plain) ?? []
  if (known.test(first) || vague.test(plain) || !/\s/.test(plain)) return undefined
  return isOnce(plain) || choices.test(plain) ? undefined : order('add', ` ${plain}`)
}

/** No longer: an item is a line. */
const longest = 160

/**
 * An order in one line: the verb, and the words that follow it in a sentence. Undefined where it would say nothing
 * outside that sentence, or break its Markdown.
 */
export function order(base: string, rest: string): string | undefined {
  const said = rest
    .replace(/\s+/g, ' ')
    .replace(aside, '')
    .replace(day, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/ (?:earlier|sooner|first|instead|in time|too|as well|already)$/, '')
  const line = base.slice(0, 1).toUpperCase() + base.slice(1) + said
  if (line.length > longest || !/^ [\p{L}\d`*_[“"]/u.test(said) || !isClosed(line)) return undefined
  return isVague.test(said) || isJoined.test(said) || clock.test(said) ? undefined : line
}

/** What goes on behind the idea: “– we have one for search”, “and it wasn't”. */
const aside = / (?:[–—(]|(?:and|but) (?:it|they|we|there|that|nobody|this)\b).*/su
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|\\d{4})'
/** A day that is over. */
const day = new RegExp(
  `,? (?:(?:back )?in (?:early |late |the )?${months}|on (?:\\d|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|(?:a|two|three|\\d+) (?:year|month|week|day)s? ago|(?:last|that|the) (?:year|month|week|day|night) before|(?:last|that) (?:year|month|week|day|night)|yesterday)(?![\\p{L}\\d'’]).*`,
  'su',
)
const clock = /\b\d{1,2}[:.]\d{2}\b/
/** Words that stand for something in another sentence. */
const isVague =
  /^ (?:it|this|that|them|they|these|those|so|one|him|her|us|me|we|he|she|last)\b(?! (?!with|from|into|over|again|when)\p{Ll}{4})|^ (?:they|we|he|she|it) /iu
/** Two acts, the second in the form that it had in the sentence. */
const isJoined = /\b(?:and|or|but) \p{Ll}+(?:ed|ing)\b/u

/** Whether every bracket, quotation and mark of emphasis that is opened is closed. */
function isClosed(line: string): boolean {
  const count = (mark: RegExp): number => line.match(mark)?.length ?? 0
  return (
    [/`/g, /\*/g, /"/g].every((mark) => count(mark) % 2 === 0) &&
    count(/[([“]/g) === count(/[)\]”]/g) &&
    !line.includes('![')
  )
}
