import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {verbOf} from './participles.ts'
import {restOf} from './rest.ts'
import {capitalize} from './rewrites.ts'
import type {Act} from './act.ts'
import {objective, subjectText} from './subject-text.ts'
import {choices} from './occasions.ts'
import type {Token} from './tokens.ts'
import {gerund} from './regular-verbs.ts'
import {isWishedAct} from './wished-acts.ts'
import {fillIn} from './word-edits.ts'
import {title, process, condition, named, put, lacking} from './counterfactual-edits.ts'

/** Ways that are praised for what they would have spared, told as what stood in their way. */

const praise =
  /^(?:better|best|wiser|safer|simpler|easier|quicker|faster|enough|sufficient|right|good|worth|useful|helpful|ideal|prudent|the|more)$/

export function isPraised(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens.slice(verb + 1, verb + 3).some(({word}) => praise.test(word)) &&
    /\bto\b|call|thing|choice|enough|sufficient/.test(
      tokens
        .slice(verb + 1, verb + 6)
        .map(({word}) => word)
        .join(' '),
    )
  )
}

/** “It would have been better to …”, “checking it would have been enough”, “the team would have been able to respond” */
export function asPraised(document: PostmortemDocument, act: Act): Suggestion {
  const {subject, sentence} = act
  const {tokens} = sentence
  const {object, end} = restOf(document, act)
  const [, before = '', infinitive] = /^(.*?)\bto\s+(.*)/su.exec(object) ?? []
  const opens = tokens[subject.from]?.word ?? 'it'
  const does = infinitive?.replace(/ than to\b/, ' rather than to')
  if (/\bable\s*$/.test(before)) {
    const who = subject.from < subject.to ? objective(subjectText(document, act)) : 'anyone'
    return put(document, act, [process, ` did not make ${who} able to ${does!}`], end)
  }
  const isIt = subject.from >= subject.to || /^(?:it|this)$/.test(opens)
  const isChoice = choices.test(subjectText(document, act))
  if (does !== undefined && (isIt || isChoice))
    return put(document, act, [blank('the runbook or tool'), ` did not prompt anyone to ${does}`], end)
  if (isChoice && /^\s+[a-z]+ing\b/.test(object))
    return put(document, act, [blank('the process or runbook'), ` did not provide for${object}`], end)
  if (isIt) return keptBeing(document, act, object, end)
  return put(document, act, lacking(document, act, does === undefined ? '' : ` to ${does}`), end)
}

/**
 * “It would have cost nothing to ring the depot”, “it would not have taken much to …”: nothing prompted anyone to. “To ask
 * first would have saved a day” says the same the other way round.
 */
export function asPrompted(document: PostmortemDocument, act: Act): Suggestion | undefined {
  const {group, verb, passive, sentence, subject} = act
  const {tokens} = sentence
  const {object, end} = restOf(document, act)
  const prompt = (does: string): Suggestion =>
    put(document, act, [blank('the runbook or tool'), ` did not prompt anyone to ${does}`], end)
  const {base} = verbOf(tokens[verb]!.word)
  if (isWishedAct(tokens, act)) {
    const from = tokens.findIndex(({word}) => word === 'to') + 1
    const does = document.text.slice(tokens[from]!.span.start, tokens[group - 1]!.span.end)
    const isGain = !passive && !/^(?:be|take|cost)$/.test(base)
    const parts = [
      blank('the runbook or tool'),
      ` did not prompt anyone to ${does}${isGain ? ` to ${base}${object}` : ''}`,
    ]
    return {title, edits: [fillIn(document, span(tokens[0]!.span.start, end), capitalize(parts))]}
  }
  if (tokens[subject.from]?.word !== 'it' || !/^(?:cost|hurt|take|suffice)$/.test(base)) return undefined
  const [, does] = /\bto\s+(.*)/su.exec(object) ?? []
  return does === undefined ? undefined : prompt(does)
}

function keptBeing(document: PostmortemDocument, act: Act, object: string, end: number): Suggestion {
  const subject = act.subject.from < act.subject.to ? objective(named(document, act)) : 'it'
  return put(document, act, [condition, ` kept ${subject} from being${object}`], end)
}

/** “What would have helped the responders most is a link from the page” */
export function whatHelps(document: PostmortemDocument, act: Act): Suggestion {
  const {
    verb,
    group,
    sentence: {tokens, span: place},
  } = act
  const is = tokens.findIndex(({word}, index) => index > verb && /^(?:is|was|are|were)$/.test(word))
  const from = tokens[group - 1]!.span.start
  const stop = tokens.findIndex(({word}, index) => index > Math.max(is, verb) && /^[.!?;]$/.test(word))
  const end = stop === -1 ? place.end : tokens[stop - 1]!.span.end
  const helped = document.text
    .slice(tokens[verb]!.span.end, is === -1 ? end : tokens[is - 1]!.span.end)
    .replace(/\s+(?:most|best|more)\s*$/, '')
  const what = is === -1 ? undefined : document.text.slice(tokens[is]!.span.end, end).trim()
  const {base} = verbOf(tokens[verb]!.word)
  const parts =
    what === undefined
      ? [condition, ` kept anything from ${gerund(base)}${helped}`]
      : /^an?\s/i.test(what)
        ? [process, ` had no ${what.replace(/^an?\s+/i, '')} to ${base}${helped}`]
        : [process, ` did not provide for ${what} to ${base}${helped}`]
  return {title, edits: [fillIn(document, span(from, end), group === 1 ? capitalize(parts) : parts)]}
}
