import {type TemplatePart, blank} from '../text/edits.ts'
import {isAdverb} from './grammar.ts'
import {determiners, prepositions} from './lexicon.ts'
import {gerund} from './regular-verbs.ts'
import {type Verb, type VerbClass, verbOfBase} from './verbs.ts'

/** What a system did not do for the people in it, by the kind of thing they are said not to have done. */

type Parts = readonly TemplatePart[]

const prompt =
  (tool: string) =>
  (who: string, {base}: Verb, object: string): Parts => [
    blank(tool),
    ` did not prompt ${who} to ${base}${object}`,
  ]

const byKind: Readonly<Record<VerbClass, (who: string, verb: Verb, object: string) => Parts>> = {
  perception: (who, _, object) => [blank('the alert or dashboard'), ` did not show ${shownTo(who, object)}`],
  verification: prompt('the checklist or pipeline'),
  communication: prompt('the escalation path or runbook'),
  knowledge: (who, verb, object) => known(who, verb, object),
  prevention: prompt('the process or tool'),
  action: prompt('the runbook or tool'),
}

/** “[The runbook or tool] did not prompt the reviewer to ask for the plan” */
export function notPrompted(who: string, verb: Verb, object: string): Parts {
  if (/^\s+to\b/.test(object) && verb.kind === 'knowledge') return byKind.action(who, verb, object)
  if (verb.base === 'have') return [blank('the process or tool'), ` did not give ${who}${object}`]
  if (verb.base === 'bother' && /^\s+with\b/.test(object))
    return [blank('the process or tool'), ` did not ask ${who} for${object.replace(/^\s+with/, '')}`]
  if (verb.base === 'pay' && /^\s+attention\b/.test(object))
    return attention(who, object.replace(/^\s+attention/, ''))
  return byKind[verb.kind](who, verb, object)
}

const attentionOf: Readonly<Record<string, string>> = {
  them: 'their attention',
  us: 'our attention',
  him: 'his attention',
  her: 'her attention',
  me: 'my attention',
}

function possessive(who: string): string {
  return attentionOf[who] ?? `the attention of ${who}`
}

function attention(who: string, object: string): Parts {
  const isTo = /^\s+to\b/.test(object)
  const of = isTo ? ` did not draw ${possessive(who)}` : ` did not get ${possessive(who)}`
  return [blank('the alert or dashboard'), `${of}${object}`]
}

/** The same behind “and”, where the subject goes on from the clause before: “had no prompt from [the runbook] to ask”. */
export function withoutPrompt(verb: Verb, object: string, isNow = false): Parts {
  const has = isNow ? 'has' : 'had'
  if (verb.base === 'have') return [`${has} no help from `, blank('the process or tool'), ` to get${object}`]
  if (verb.kind === 'perception')
    return [`${has} no sign in `, blank('the alert or dashboard'), asAbout(orThis(object))]
  if (
    verb.kind === 'knowledge' &&
    /^(?:know|understand|realise|realize)$/.test(verb.base) &&
    !/^\s+to\b/.test(object)
  )
    return [`${has} no word in `, blank('the documentation or runbook'), asAbout(orThis(object))]
  return [`${has} no prompt from `, blank('the process or tool'), ` to ${verb.base}${object}`]
}

/** What somebody did not know is what nothing told them, in the words that fit: of it, on how, that. */
function known(who: string, verb: Verb, object: string): Parts {
  const page = blank('the documentation or runbook')
  const better = /^\s+better than to\b/.exec(object)
  if (better !== null) return [page, ` gave ${who} no reason not to${object.slice(better[0].length)}`]
  if (/^\s+better\b/.test(object)) return [page, ` gave ${who} no word of `, blank('what there was to know')]
  if (/^(?:anticipate|expect|predict|foresee)$/.test(verb.base))
    return [blank('the plan or forecast'), ` did not lead ${who} to ${verb.base}${object}`]
  if (/^(?:remember|forget)$/.test(verb.base)) return reminded(who, object)
  if (verb.base === 'learn') return [blank('the process or tool'), ` did not prompt ${who} to learn${object}`]
  if (verb.base === 'understand') return [page, ` did not explain to ${who}${orThis(object)}`]
  const said = /^\s+(?:about|of)\b/.test(object) ? object : orThis(object)
  return [page, ` gave ${who} no word${asAbout(said)}`]
}

/** “[The checklist or tool] did not remind the crew of the second step” */
export function reminded(who: string, object: string): Parts {
  const words = object.replace(/^\s+about\b/, ' of')
  return [
    blank('the checklist or tool'),
    ` did not remind ${who}${isClause(words) || /^\s+(?:of|to)\b/.test(words) ? words : ` of${orThis(words)}`}`,
  ]
}

/** “of the spike” or “that it had grown”, behind “no sign”. */
export function asAbout(object: string): string {
  if (/^\s+that\b/.test(object) && isClause(object)) return object
  if (/^\s+(?:about|of)\b/.test(object)) return object.replace(/^\s+about\b/, ' of')
  return isClause(object) ? ` on${object}` : ` of${object}`
}

function isClause(object: string): boolean {
  return /^\s+(?:that|how|why|what|where|when|which|who|whether|if)\b(?! of\b|[.,;:!]|\s*$)/i.test(object)
}

/** “the reviewer the spike”, “it to us”: a pronoun comes first. */
export function shownTo(who: string, object: string): string {
  const pronoun = /^\s+(?:it|them|him|her)\b/.exec(object)?.[0]
  return pronoun === undefined
    ? `${who}${orThis(object)}`
    : `${pronoun.trim()} to ${who}${object.slice(pronoun.length)}`
}

/** What follows a verb that needs an object: “noticed earlier” had none of its own. */
export function orThis(object: string): string {
  const first = /[\p{L}\uFFFC]+/u.exec(object)?.[0].toLowerCase()
  if (first !== undefined && (determiners.has(first) || first === 'that')) return object
  const isOpen =
    first === undefined ||
    isAdverb(first) ||
    prepositions.has(first) ||
    /^(?:sooner|faster|and|or)$/.test(first)
  return isOpen && !/^\s*[`[“"]/.test(object) ? ` this${object}` : object
}

/** “more careful with the wildcard”, which somebody should have been: what gave a reason to be. */
export function noReason(who: string, predicate: string): Parts {
  return [blank('the data, alert or tool'), ` gave ${who} no reason to be${predicate}`]
}

/** “paying attention”, which somebody should have been doing, as a verb again. */
export function baseOfGerund(word: string): string | undefined {
  if (!/^[a-z-]{3,30}ing$/.test(word)) return undefined
  const stem = word.slice(0, -3)
  const candidates = [stem, `${stem}e`, stem.slice(0, -1)]
  return candidates.find((base) => verbOfBase(base) !== undefined && gerund(base) === word) ?? stem
}
