import {type Span, span} from '../text/span.ts'

const noun =
  '(?:action[ -]?items?|actions|follow[- ]?ups?|efforts|steps|measures|improvements|changes|work|plans?|tasks|mitigations|fixes)'
/** What says that they are still to come, or were agreed on. */
const which =
  '(?:committed|agreed|planned|ongoing|further|next|remaining|future|additional|proposed|upcoming|long[- ]?term|remediation|improvement|preventive|preventative|corrective|follow[- ]?up|key)'
const lead = `(?:(?:${which}|several|some|other|two|three|four|five|six) ){0,3}`
const heads: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;] )\\W{0,4}(?:(?:the|our|its|their) )?${lead}${which} ${noun}(?: (?:identified|planned|agreed|proposed|underway))?(?: (?:include|are|involve|includes|involves)|:) `,
    'i',
  ),
  new RegExp(
    `\\b(?<done>(?:(?:has|have) (?:since |also |already |now )?)?(?:implemented|completed|finished|carried out)|plans?|planned|identified|agreed on|committed to) ${lead}${noun},? (?:including|such as|namely|:) `,
    'i',
  ),
]
/** “These include …”, behind a sentence that speaks of them. */
const goesOn = /^(?:these|they|among (?:these|them)) (?:are|include|included) /i
const spoken = new RegExp(
  `\\b(?:plans?|planned|identified|agreed on|committed to|will take) ${lead}${noun}\\W*$`,
  'i',
)

/** What most texts have nothing of. */
export const mayEnumerate = new RegExp(
  `\\b(?:${which}|implemented|completed|finished|carried\\sout|plans?|planned|identified|agreed\\son|committed\\sto)\\s(?:[a-z-]+\\s){0,3}${noun}\\b`,
  'i',
)

/** What a sentence that lists work says: offsets into it. */
export interface Enumeration {
  readonly parts: readonly Span[]
  readonly isDone: boolean
}

/** The list of what is to be done, or was done of it, that a sentence holds: “Further steps include adding an alert and …”. */
export function findEnumeration(sentence: string, before = ''): Enumeration | undefined {
  for (const head of heads) {
    const match = head.exec(sentence)
    if (match === null) continue
    const done = match.groups?.done ?? ''
    return enumeration(
      sentence,
      match.index + match[0].length,
      /^(?:has|have|impl|comp|fini|carr)/i.test(done),
    )
  }
  const again = spoken.test(before) ? goesOn.exec(sentence) : null
  return again === null ? undefined : enumeration(sentence, again[0].length, false)
}

function enumeration(sentence: string, from: number, isDone: boolean): Enumeration | undefined {
  const parts = partsOf(sentence, from)
  return parts.every(({start, end}) => /\S\s+\S/.test(sentence.slice(start, end)))
    ? {parts, isDone}
    : undefined
}

const beforeVerb = '(?=(?:[a-z]+ly )?(?:re-)?[a-z]+ing\\b)'

/**
 * The parts of a list that begins at an offset and ends with its sentence. Verbs with “-ing” part at verbs alone; a comma
 * before the last “and” shows that the other “and”s join words.
 */
export function partsOf(sentence: string, from: number, verb: string = beforeVerb): Span[] {
  const rest = sentence.slice(from, endOfWords(sentence, from))
  const ofVerbs = new RegExp(`^${verb}`, 'i').test(rest)
  const hasLast = /, (?:and|as well as) /.test(rest)
  const lastAnd = rest.lastIndexOf(' and ')
  const comma = `[,;] (?:(?:and|as well as) )?${ofVerbs ? verb : ''}`
  const and = hasLast ? '' : `| and ${ofVerbs ? verb : ''}`
  const firstComma = rest.search(/[,;] /)
  const isList = ofVerbs || hasLast || (firstComma !== -1 && lastAnd >= firstComma + 2)
  const cuts = isList ? [...rest.matchAll(new RegExp(`${comma}${and}`, 'g'))] : []
  const isInBrackets = bracketsIn(rest)
  const outside = cuts.filter(
    ({0: words, index}) => !isInBrackets(index) && (ofVerbs || words !== ' and ' || index === lastAnd),
  )
  return [...outside, undefined].map((cut, index) => {
    const last = outside[index - 1]
    const start = last === undefined ? 0 : last.index + last[0].length
    return span(from + start, from + (cut?.index ?? rest.length))
  })
}

/** Where a sentence ends without the marks and blanks behind its words. */
function endOfWords(sentence: string, from: number): number {
  let end = sentence.length
  while (end > from && /[.!\s]/.test(sentence.charAt(end - 1))) end--
  return end
}

/** Whether an offset stands in round brackets. Asked for rising offsets, it reads the words once. */
function bracketsIn(words: string): (offset: number) => boolean {
  let [at, isOpen] = [0, false]
  return (offset) => {
    for (; at < offset; at++) {
      const character = words.charAt(at)
      if (character === '(' || character === ')') isOpen = character === '('
    }
    return isOpen
  }
}
