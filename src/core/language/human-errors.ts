import {lazily} from '../once.ts'
import {acceptedStep} from '../rules/phrases/accepted-step.ts'
import {
  broughtSomething,
  calledCause,
  cameOf,
  endsFragment,
  oneOfList,
  opensClause,
} from '../rules/phrases/causal-frames.ts'
import type {HumanErrorPhrase} from '../rules/phrases/human-error-phrase.ts'
import {
  broughtAbout,
  causeBefore,
  causeBehind,
  deniedBehind,
  denials,
  numbered,
  otherUse,
  technicalOrigin,
  watched,
  watching,
} from '../rules/phrases/human-error-uses.ts'
import {humanErrorPhrases} from '../rules/phrases/human-error.ts'
import {inProse} from '../rules/phrases/phrase.ts'
import type {TemplatePart} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {agentBefore} from './agents.ts'
import type {IsName} from './blamed-places.ts'
import {type Sentence, tokenAt} from './clauses.ts'
import {isDisclaimed} from './disclaimed.ts'
import {humanNouns} from './lexicon.ts'
import {capitalize} from './rewrites.ts'
import {areToldAsCause, slipWords} from './told-as-cause.ts'
import {TriggerScan, triggerFor} from './trigger.ts'
import {singular} from './words.ts'

/** Finds the words of a sentence that put its outcome down to human error. */

/** Those that need no frame come first. */
const phrases = [
  ...humanErrorPhrases.filter(({frame}) => frame === undefined),
  ...humanErrorPhrases.filter(({frame}) => frame !== undefined),
].map((phrase) => ({...phrase, pattern: inProse(phrase.pattern)}))
export const humanErrorTrigger = triggerFor(
  phrases.map(({pattern}) => pattern),
  slipWords,
)

const scan = lazily(() => new TriggerScan([humanErrorTrigger]))

export interface HumanError {
  readonly words: Span
  /** What stands in their place. */
  readonly parts: readonly TemplatePart[]
  /** Whether only the words around it make it human error. */
  readonly isFramed: boolean
}

/**
 * The first of those that overlap; what only its frame makes one, where nothing else is.
 * @param likely which phrases to look for, by their ranks in the trigger; found out where they are not known
 */
export function humanErrorsIn(
  sentence: Sentence,
  isName: IsName,
  likely: readonly number[] = likelyIn(sentence),
): HumanError[] {
  const found: HumanError[] = []
  for (const one of causes(sentence, likely, isName)) {
    if (one.isFramed && found.length > 0) break
    if (!found.some(({words}) => overlaps(words, one.words))) found.push(one)
  }
  return found
}

function likelyIn({passage, span: {start, end}}: Sentence): readonly number[] {
  return scan().hintsIn(passage.text, start - passage.start, end - passage.start)[0]?.likely ?? []
}

function textOf({passage, span: {start, end}}: Sentence): string {
  return passage.text.slice(start - passage.start, end - passage.start)
}

/** How far around the words it is looked for what they stand for. */
const reach = 120

function* causes(sentence: Sentence, likely: readonly number[], isName: IsName): Iterable<HumanError> {
  const {passage, span: place} = sentence
  const text = textOf(sentence)
  const isAnswered = sentence.question && /^\s*no\b/i.test(passage.text.slice(place.end - passage.start))
  if (isAnswered) return
  for (const phrase of likely.map((rank) => phrases[rank]!)) {
    for (const {0: found, index} of text.matchAll(phrase.pattern)) {
      const end = index + found.length
      const before = text.slice(Math.max(0, index - reach), index)
      const behind = text.slice(end, end + reach)
      if (!isCause(phrase, before, found, behind)) continue
      if (phrase.of === 'role' && !isOfRole(sentence, place.start + index, isName)) continue
      if (phrase.of === 'person' && !isOfPerson(sentence, place.start + index, isName)) continue
      if (phrase.of === 'self' && !isRole(sentence.tokens, tokenAt(sentence.tokens, place.start + end) - 1))
        continue
      if (isDisclaimed(sentence, place.start + index)) continue
      // “a clerical error by the registry”: the sentence says itself whose step it was.
      const by = / (?:by|of|on the part of)\b/i.test(found)
        ? undefined
        : /^\s+(?:by|on the part of)(?= (?:the|an?|our|one|some) (?!time|end|moment|day|night|week|month|morning|evening)\p{L})/iu.exec(
            behind,
          )
      // “a human-error incident”: the step is told in place of both.
      const kind = /^ (?:incident|outage|event|case|accident)\b/i.exec(behind)?.[0] ?? ''
      const length = /error$/i.test(found) ? kind.length : 0
      const words = span(place.start + index, place.start + end + (by?.[0].length ?? length))
      const parts = acceptedStep(phrase.remedy, found, before, by !== null && by !== undefined)
      // A blank asks what let it happen already.
      if (/^cal|^cau/.test(phrase.frame ?? '') && /\[[^\]]*\](?!\()/.test(text)) continue
      if (phrase.frame === 'told' && !areToldAsCause(sentence, words)) continue
      yield {words, parts: index === 0 ? capitalize(parts) : parts, isFramed: phrase.frame !== undefined}
    }
  }
}

function isOfPerson({tokens}: Sentence, offset: number, isName: IsName): boolean {
  return agentBefore(tokens, tokenAt(tokens, offset), isName).kind === 'person'
}

/** Whether somebody acts who is named by role or name, and not by a pronoun. */
function isOfRole({tokens}: Sentence, offset: number, isName: IsName): boolean {
  const index = tokenAt(tokens, offset)
  // “one of their engineers making a mistake”
  if (tokens[index]!.word === 'making' && index > 0 && isRole(tokens, index - 1)) return true
  const {kind, from, to} = agentBefore(tokens, index, isName)
  const last = tokens[to - 1]?.word ?? ''
  // “We at Tidewater Ferries made a mistake”, “we, the data team, made one”
  const opening = tokens.slice(Math.max(0, index - 10), index).map(({word}) => word)
  const we = opening.findLastIndex((word) => /^(?:we|i)$/.test(word))
  if (
    we !== -1 &&
    !opening.slice(we).some((word) => /^(?:that|which|who|when|because|and|but|;|:)$/.test(word))
  )
    return false
  // “an operator who made a mistake”
  if (last === 'who' && from > 0) return isRole(tokens, from - 1)
  if (kind !== 'person' || from >= to) return kind === 'thing' && from < to && doer.test(last)
  return !/^(?:we|i|he|she|who|they|you)$/.test(last)
}

function isRole(tokens: Sentence['tokens'], index: number): boolean {
  return humanNouns.has(singular(tokens[index]!.word)) || doer.test(tokens[index]!.word)
}

/** Who does something by the word’s ending; programs are said to err, but not to make mistakes. */
const doer =
  /^(?!computer|server|compiler|parser|controller|scheduler|router|container|cluster|number|order|paper|vendor|sensor|error|monitor|cursor|processor|connector)[a-z]{3,12}(?:er|or|ist|ian)$/

function isCause(
  {ambiguous, frame}: HumanErrorPhrase,
  before: string,
  found: string,
  behind: string,
): boolean {
  if (/error$/i.test(found) && numbered.test(behind)) return false
  if (otherUse.test(behind) || (technicalOrigin.test(before) && !/human/i.test(found))) return false
  // “We made | a mistake that led to …” is told as an act.
  if (frame !== undefined && /\bm(?:ade|akes?|aking)\s+$/i.test(before)) return false
  // “We made a typing error” is blame, as “we made a mistake” is.
  if (/\b(?:we|i|us)\b[^.;:]{0,40}\bm(?:ade|aking)\s+$/i.test(before)) return false
  if (broughtAbout.test(behind)) return true
  if (before !== '' && denials.some((pattern) => pattern.test(before))) return false
  if (/\w/.test(behind) && deniedBehind.some((pattern) => pattern.test(behind))) return false
  const isWatching = watching.test(found)
  if (isWatching && watched.test(behind)) return false
  const isUnclear = ambiguous === true || isWatching
  // “Operator inattention.” and no more.
  const isWhole = before.trim() === '' && /^\W*$/.test(behind)
  if (frame === 'cause' || frame === 'called') {
    if (calledCause.test(before)) return true
    if (frame === 'called') return false
    // “A typo in the manual”: it stands in a thing, and may be anybody’s.
    if (/(?:typo|mistake)s?$/i.test(found) && /^ in (?:the|an?|its|their)\b/i.test(behind)) return false
    if (before.trim() === '' && endsFragment.test(behind)) return true
    if (/:\s*$/.test(before) && oneOfList.test(behind)) return false
    return cameOf.test(before) || (opensClause.test(before) && broughtSomething.test(behind))
  }
  return !isUnclear || isWhole || /^an? /i.test(found) || causeBefore.test(before) || causeBehind.test(behind)
}
