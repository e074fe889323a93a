import type {BlamedAct} from '../rules/phrases/blamed-acts.ts'
import {personAt} from './agents.ts'
import type {Blamed, IsName} from './blamed-places.ts'
import {determiners, peopleOrDevices} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** Finds in the passive what a person did badly or left undone. */

/** “The second alarm was overlooked”: only people overlook, forget and neglect. */
export function agentless(
  tokens: readonly Token[],
  {verb, frame}: BlamedAct,
  {from, index}: {from: number; index: number},
): Blamed | undefined {
  if (!/^(?:overlook|disregard|neglect|forget)$/.test(verb) || tokens[index + 1]?.word === 'by')
    return undefined
  return /^(?:is|are)$/.test(tokens[from]!.word)
    ? undefined
    : {kind: 'agentless', shown: frame === 'shown', from: index, to: index + 1}
}

export function passiveFrame({verb, frame}: BlamedAct): 'shown' | 'caused' | 'allowed' {
  if (/^(?:cause|trigger|provoke)$/.test(verb)) return 'caused'
  return frame === 'shown' ? 'shown' : 'allowed'
}

/** Done by somebody: “The page was overlooked by the reviewer”. */
export function inPassive(
  tokens: readonly Token[],
  {
    from,
    verb,
    last,
    frame,
  }: {from: number; verb: number; last: number; frame: 'shown' | 'caused' | 'allowed'},
  isName: IsName,
): Blamed | undefined {
  for (let by = last + 1; by <= last + 3; by++) {
    if (tokens[by]?.word !== 'by') continue
    const to =
      personAt(tokens, by + 1, isName) ?? (frame === 'shown' ? personOrDeviceAt(tokens, by + 1) : undefined)
    if (to !== undefined && !isOutsider(tokens, to)) return {kind: 'passive', frame, verb, by, from, to}
  }
  return undefined
}

/** “by the secondary”, “by both the primary and the guard”: who is to see something is a person. */
function personOrDeviceAt(tokens: readonly Token[], from: number): number | undefined {
  let at = /^(?:both|either)$/.test(tokens[from]?.word ?? '') ? from + 1 : from
  if (determiners.has(tokens[at]?.word ?? '')) at++
  return peopleOrDevices.has(tokens[at]?.word ?? '') ? at + 1 : undefined
}

function isOutsider(tokens: readonly Token[], to: number): boolean {
  return /^(?:them|it)$/.test(tokens[to - 1]!.word)
}
