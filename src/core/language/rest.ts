import type {PostmortemDocument} from '../document/model.ts'
import {clauseEnd} from './clauses.ts'
import {isAdverb, skipAdverbs} from './grammar.ts'
import {auxiliaries, determiners, prepositions} from './lexicon.ts'
import {isParticiple, verbOf} from './participles.ts'
import type {Act} from './rewrites.ts'
import {subjectText} from './subject-text.ts'
import type {Token} from './tokens.ts'

/** What follows the verb. */
export interface Rest {
  readonly object: string
  /** What joins another act of the same subject to it: “, then the engineer ” before “fixed it”. */
  readonly tail: string
  /** Offset of the end of both. */
  readonly end: number
  /** Whether the object holds further acts that were made infinitives. */
  readonly infinitives: boolean
}

export function restOf(document: PostmortemDocument, act: Act): Rest {
  const {tokens} = act.sentence
  const start = tokens[act.verb]!.span.end
  const end = clauseEnd(tokens, act.verb + 1)
  if (act.also !== undefined && act.also.length > 0) return restOfList(document, act, act.also)
  const next = nextAct(tokens, act.verb + 1, end)
  const plain = {tail: '', end: tokens[end - 1]!.span.end, infinitives: false}
  const object = document.text.slice(start, plain.end)
  if (next === undefined) return {...plain, object}
  const {word, span: place} = tokens[next.verb]!
  if (!auxiliaries.has(word) && act.form === 'participle') {
    const {base} = verbOf(word)
    if (act.passive || act.negated || place.end > plain.end) return {...plain, object}
    const joined = document.text.slice(start, place.start) + base + document.text.slice(place.end, plain.end)
    return {...plain, object: joined, infinitives: true}
  }
  const subject = subjectText(document, act)
  if (subject === '') return {...plain, object}
  const objectEnd = tokens[next.joint - 1]!.span.end
  return {
    object: document.text.slice(start, objectEnd),
    tail: `${document.text.slice(objectEnd, place.start)}${subject} `,
    end: place.start,
    infinitives: false,
  }
}

/** All of “stopped, reverted and asked for help”, as infinitives where the acts are told in the active voice. */
function restOfList(
  document: PostmortemDocument,
  {sentence: {tokens}, verb, passive}: Act,
  also: readonly number[],
): Rest {
  const end = tokens[clauseEnd(tokens, also.at(-1)! + 1) - 1]!.span.end
  let object = ''
  let done = tokens[verb]!.span.end
  for (const index of passive ? [] : also) {
    const {word, span: place} = tokens[index]!
    object += document.text.slice(done, place.start) + verbOf(word).base
    done = place.end
  }
  return {object: object + document.text.slice(done, end), tail: '', end, infinitives: !passive}
}

/** Where the same subject goes on to do something else: “… and told support”, “…, then fixed it”. */
function nextAct(
  tokens: readonly Token[],
  from: number,
  end: number,
): {joint: number; verb: number} | undefined {
  for (let joint = from; joint <= end; joint++) {
    if (!/^(?:and|or|but|then)$/.test(tokens[joint]?.word ?? '')) {
      if (joint < end || tokens[joint]?.word !== ',') continue
      return /^(?:and|or|but|then)$/.test(tokens[joint + 1]?.word ?? '')
        ? actBehind(tokens, joint, joint + 2)
        : undefined
    }
    const found = actBehind(tokens, joint, joint + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function actBehind(
  tokens: readonly Token[],
  joint: number,
  from: number,
): {joint: number; verb: number} | undefined {
  const verb = skipAdverbs(tokens, from)
  const [word, next] = [tokens[verb]?.word, tokens[verb + 1]?.word]
  if (word === undefined) return undefined
  // “and failed requests”: a participle before a bare noun is no act.
  const isAct =
    auxiliaries.has(word) ||
    (isParticiple(word) &&
      (next === undefined ||
        !/^\p{L}/u.test(next) ||
        isAdverb(next) ||
        determiners.has(next) ||
        prepositions.has(next) ||
        /^(?:it|them|us|him|her|that|back|up|down|out|off|support)$/.test(next)))
  return isAct ? {joint, verb} : undefined
}
