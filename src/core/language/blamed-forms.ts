import {type BlamedAct, forgettable, onlyHuman, signal, unable} from '../rules/phrases/blamed-acts.ts'
import {personAt} from './agents.ts'
import {isParticipial} from './blamed-manner.ts'
import {expectedForms, wordsFrom} from './blamed-places.ts'
import type {Form} from './inflections.ts'
import {auxiliaries, determiners, humanNouns, prepositions} from './lexicon.ts'
import type {Token} from './tokens.ts'
import {singular} from './words.ts'

/** In which form a blamed verb stands, and whether it tells what somebody did. */

/** How far behind its verb a particle may stand. */
const particleReach = 6

/** The particle of a verb: right behind it, or behind its object (“waved the change through”). */
export function particleOf(tokens: readonly Token[], verb: number, particle: string): number | undefined {
  for (let index = verb + 1; index < Math.min(tokens.length, verb + particleReach); index++) {
    const {word} = tokens[index]!
    if (word === particle) return index
    const isObject = /^[\p{L}\d\uFFFC]/u.test(word) && !prepositions.has(word) && !auxiliaries.has(word)
    if (!isObject || (index === verb + 1 && !startsObject(tokens[index]!))) return undefined
  }
  return undefined
}

function startsObject({word}: Token): boolean {
  return determiners.has(word) || /^(?:it|them|us|things|two|three|both|production|prod)$/.test(word)
}

/** “Skipped the canary”, as the first words of a note: who did it is left out. */
export function isTelegram(tokens: readonly Token[], act: BlamedAct, form: Form, verb: number): boolean {
  if (form !== 'past') return false
  if (act.frame === 'prompt') return expectedForms.has(tokens[verb]!.word)
  return (
    onlyHuman.has(act.verb) ||
    (act.verb === 'ignore' && signal.test(wordsFrom(tokens, 1, 4))) ||
    act.frame === 'unguarded' ||
    act.frame === 'strained' ||
    (act.frame === 'allowed' && act.verb !== 'cause')
  )
}

/** The token that the rewrite is about; none where the words mean something else. */
export function verbOfAct(
  tokens: readonly Token[],
  {verb, frame}: BlamedAct,
  last: number,
  next: number,
): number | undefined {
  if (frame !== 'prompt' && frame !== 'reasoned') return last
  const behind = tokens[next]?.word
  const to = behind === 'to' ? next : toBehindInsertion(tokens, next)
  if (to !== undefined && tokens[to + 1] !== undefined)
    return verb === 'fail' && unable.test(tokens[to + 1]!.word) ? undefined : to + 1
  if (verb === 'fail' || frame === 'reasoned' || behind === undefined) return undefined
  if (behind === 'about') return next
  return forgettable.test(behind) || behind === 'that' ? last : undefined
}

/** “failed, year after year, | to fund” */
function toBehindInsertion(tokens: readonly Token[], opening: number): number | undefined {
  const mark = tokens[opening]?.word ?? ''
  const closing = {',': ',', '(': ')', '–': '–', '—': '—'}[mark]
  if (closing === undefined) return undefined
  const end = tokens.slice(opening + 1, opening + 10).findIndex(({word}) => word === closing)
  return end !== -1 && tokens[opening + end + 2]?.word === 'to' ? opening + end + 2 : undefined
}

export function formOf(
  tokens: readonly Token[],
  index: number,
  from: number,
  forms: readonly Form[],
): Form | undefined {
  const before = tokens.slice(from, index).map(({word}) => word)
  const previous = tokens[index - 1]?.word ?? ''
  if (previous === 'to' || (determiners.has(previous) && !isRelative(tokens, index - 1))) return undefined
  // “had been ignoring”, “was skipping”, “keep forgetting”
  if (
    forms.includes('gerund') &&
    (before.some((word) => /^(?:been|was|were)$/.test(word)) || /^ke(?:eps?|pt|eping)$/.test(previous))
  )
    return 'past'
  if (prepositions.has(previous)) return forms.includes('gerund') ? 'gerund' : undefined
  if (forms.includes('participle') && before.some((word) => /^(?:has|have|had)$/.test(word)))
    return 'participle'
  if (forms.includes('past')) return 'past'
  if (forms.includes('participle') && before.includes("'d")) return 'participle'
  if (forms.includes('participle'))
    return before[0] === 'having' || previous === 'having' ? 'participle' : undefined
  return forms[0]
}

/** “The team that missed it”, “it was the DBA that caused it”: no pointing “that”. */
function isRelative(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 1]?.word ?? ''
  return tokens[index]!.word === 'that' && humanNouns.has(singular(noun))
}

/** “missing files” and “causing alerts” tell of things, unless somebody did something *by* that. */
export function isTold(tokens: readonly Token[], index: number, {verb}: BlamedAct): boolean {
  return /^(?:miss|cause|trigger|crash|break)$/.test(verb)
    ? tokens[index - 1]?.word === 'by'
    : isParticipial(tokens, index)
}

/** “Why did the developer forget …?”, “they skip …”: no noun that looks like the verb. */
export function isFinite(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.word ?? ''
  if (
    /^(?:we|they|i|who|nobody|[a-z-]+[^s]s)$/.test(before) &&
    personAt(tokens, from - 1, () => false) === from
  )
    return true
  return tokens.slice(Math.max(0, from - 8), from).some(({word}) => /^(?:did|do|does)$/.test(word))
}

/** “let anyone skip”, “made us forget” */
export function isCaused(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 8), verb)
    .some(({word}) =>
      /^(?:let|lets|letting|mak(?:e|es|ing)|made|help|helps|helped|allow|allows|allowed|see|saw)$/.test(word),
    )
}
