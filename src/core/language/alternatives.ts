import {alternative, better, practice} from '../rules/phrases/counterfactual.ts'
import {headOf, isData, isWork} from './agency.ts'
import {isGerund} from './words.ts'
import type {Act} from './act.ts'
import type {Token} from './tokens.ts'

/** Ideas for another world: better ways, and things that were not there. */

/** One of the things that could be done. */
const option =
  /^(?:way|option|approach|choice|fix|answer|step|move|thing|decision|solution|response|reaction|action|course|call|order|place|time|moment|tool)$/

const remedies =
  /^(?:protections?|safeguards?|options?|way|fix|helps?|remedy|relief|improvements?|solutions?|steps?|alternatives?|start|chance|barriers?|guards?|warnings?|hints?|defen[cs]e)$/

/** “The quickest way out”, “the best approach” */
function isBestOption(phrase: readonly string[]): boolean {
  return phrase.some((word) => best.test(word)) && phrase.some((word) => option.test(word))
}

const best =
  /^(?:best|quickest|right|safest|simplest|fastest|easiest|cheapest|better|correct|safer|wiser|proper|sensible)$/

/** An idea for another world is the subject: “earlier escalation”, “a second reviewer”, “pinning the image”. */
export function isAlternative(tokens: readonly Token[], {subject}: Act): boolean {
  const {kind, from, to, relative} = subject
  if (kind === 'none' || kind === 'outsider' || relative !== undefined) return false
  const phrase = tokens.slice(from, to).map(({word}) => word)
  const head = headOf(tokens, subject)
  if (/^(?:it|this|that|they|which)$/.test(phrase.at(-1)!)) return false
  if (phrase[0]!.endsWith('ing') && kind === 'control') return true
  const first = phrase[0]!
  if (isBestOption(phrase) || /^(?:earlier|sooner)$/.test(tokens[to]?.word ?? '')) return true
  const isDefinite = /^(?:the|this|that|these|those|its|their)$/.test(first)
  if (phrase.slice(0, 4).some((word) => alternative.test(word))) return !isDefinite && !isData(head)
  if (/^(?:either|any)$/.test(first)) return kind !== 'thing' || /^(?:one|of)$/.test(phrase[1] ?? '')
  return (
    !isDefinite &&
    (kind === 'control' || practice.test(head)) &&
    (/^(?:an?|our|one|some|a)$/.test(first) || nounLength(phrase) < 3 || kind === 'control')
  )
}

/** How many words stand in front of the phrase that belongs to a noun: “documentation | of the bootstrap”. */
function nounLength(phrase: readonly string[]): number {
  const end = phrase.findIndex((word) => /^(?:of|on|for|about)$/.test(word))
  return end === -1 ? phrase.length : end
}

/** “The team would have been able to respond”, “that meeting could have been a message”. */
export function isOtherState(tokens: readonly Token[], {subject, verb}: Act, modal: string): boolean {
  const phrase = tokens.slice(subject.from, subject.to).map(({word}) => word)
  if (phrase.some((word) => better.test(word)) || isBestOption(phrase)) return true
  if (subject.kind === 'person')
    return /^(?:able|back|done|through|ready|there|up|home|finished|ahead|prepared|closer|out)$|ing$/.test(
      tokens[verb + 1]?.word ?? '',
    )
  // “Pinning the image would have been a cheap protection”
  if (
    (isGerund(phrase[0]) || isAlternative(tokens, {subject} as Act)) &&
    tokens.slice(verb + 1, verb + 6).some((token) => remedies.test(token.word))
  )
    return true
  return (
    modal === 'could' && isWork(headOf(tokens, subject)) && /^(?:an?|the)$/.test(tokens[verb + 1]?.word ?? '')
  )
}
