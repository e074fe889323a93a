import {isInstruction} from '../document/action-verbs.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type Act, verbOfAct} from './act.ts'
import type {ConditionAct} from './condition-act.ts'
import {addition, isMomentary, order} from './idea-words.ts'
import {controls} from './lexicon.ts'
import {restOf} from './rest.ts'
import {phraseText, subjectText} from './subject-text.ts'
import {baseOfGerund} from './system-frames.ts'
import {withPhrase} from './with-phrase.ts'
import {words} from './word-list.ts'
import {isGerund, singular} from './words.ts'

/**
 * The control that a sentence wishes for, as an action item: “An alert on lag would have caught it” → “Add an alert on
 * lag”. Undefined where it wishes for more care, for what one does but once, or for nothing that outlives the incident.
 */

/** Acts that leave something behind or are done again and again; to look, to ask and to wait are none. */
const lasting = words(`
  add adopt automate backfill cap configure cover create define document enable encrypt enforce exercise extend fix gate
  guard harden include instrument introduce limit lint lock measure monitor patch pin plan practise practice protect
  provision publish rate-limit rehearse remove replace require restrict rotate schedule script separate simulate staff
  stage standardise standardize store test throttle tighten train update upgrade validate version write`)

/** What opens the name of something that was not there. */
const unknown =
  /^(?:an?|another|better|more|fewer|less|earlier|closer|regular|automated|automatic|dedicated|separate|second|additional|proper|hourly|daily|weekly|monthly|two|three)$/

/** “With eleven pages in one hour …” tells what there was. */
const counted =
  /^(?:every|all|each|last|\d.*|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands)$/

export function withIdea(suggestion: Suggestion, idea: string | undefined): Suggestion {
  return idea === undefined ? suggestion : {...suggestion, idea}
}

/** The idea in a condition that did not hold: “had there been an alert on lag”, “if the restore had been tested”. */
export function ideaOfCondition(
  document: PostmortemDocument,
  {act, behind, isThere, isOwning}: ConditionAct,
): string | undefined {
  if (act.negated) return undefined
  return isThere || isOwning ? addition(behind) : ideaOfClause(document, act, behind)
}

/** The idea in a perfect tense: “should have been tested on a copy”, “a lag alert would have caught it”. */
export function ideaOfAct(document: PostmortemDocument, act: Act): string | undefined {
  const {subject, group, verb, passive, negated, sentence} = act
  const {tokens} = sentence
  if (negated || sentence.question || subject.relative !== undefined) return undefined
  const isExpected = !/^(?:would|could|might|'d)$/.test(tokens[group]!.word)
  const phrase = isExpected ? undefined : withPhrase(act)
  if (phrase !== undefined) return phrase.isWithout ? undefined : asAdded(document, act, phrase)
  if (tokens[group - 1]?.word === 'there') return addition(restOf(document, act).object)
  const means = passive ? meansOf(document, act) : undefined
  if (means !== undefined) return means
  const opens = tokens[subject.from]?.word ?? ''
  const isOwn = subject.from < subject.to && subject.shared !== true
  if (!passive && isOwn && isGerund(opens)) return asDone(document, act, subject)
  const isMissing = !isExpected || tokens[verb]!.word === 'been'
  if (!passive && isOwn && isMissing && unknown.test(opens))
    return subject.kind === 'person' ? undefined : asAdded(document, act, subject)
  if (tokens[verb]!.word === 'had' && subject.kind === 'person') return addition(restOf(document, act).object)
  return tokens[group]!.word === 'would' ? undefined : ideaOfClause(document, act)
}

/** What a clause says was not done, as an order: to people, or to a control that did not do it. */
function ideaOfClause(
  document: PostmortemDocument,
  act: Act,
  object = restOf(document, {...act, also: []}).object,
): string | undefined {
  const {subject, passive, verb, sentence} = act
  const {tokens} = sentence
  const {base} = verbOfAct(act)
  const said = withoutMoment(object)
  if (passive) {
    const what = subject.shared === true ? '' : subjectText(document, act)
    const manner = /^(?:load|peer|cross|smoke|spot)$/.test(tokens[verb - 1]!.word)
    const full = manner ? `${tokens[verb - 1]!.word}-${base}` : base
    return what === '' || !lasting.has(base) ? undefined : order(full, ` ${what}${withoutAgent(said)}`)
  }
  if (subject.kind === 'person' || subject.kind === 'none')
    return lasting.has(base) && base !== 'write' ? order(base, said) : undefined
  const head = tokens.slice(subject.from, subject.to).at(-1)?.word ?? ''
  const isControl = controls.has(singular(head)) && !/^(?:it|this|that|which)$/.test(head)
  return isControl && subject.shared !== true && base !== 'be' && base !== 'have'
    ? order('make', ` ${subjectText(document, act)} ${base}${said}`)
    : undefined
}

/** “prevented by rotating the key”, “caught by a lag alert” */
function meansOf(document: PostmortemDocument, act: Act): string | undefined {
  const {tokens} = act.sentence
  const near = tokens.slice(act.verb + 1, act.verb + 8).findIndex(({word}) => /^(?:by|through)$/.test(word))
  if (near === -1) return undefined
  const from = act.verb + near + 2
  const {end} = restOf(document, act)
  const behind = tokens.findIndex(({span}) => span.start >= end)
  const phrase = {from, to: behind === -1 ? tokens.length : behind}
  const first = tokens[from]?.word ?? ''
  if (isGerund(first)) return asDone(document, act, phrase)
  return unknown.test(first) ? asAdded(document, act, phrase) : undefined
}

interface Phrase {
  readonly from: number
  readonly to: number
}

/** “Rotating the key every month” → “Rotate the key every month” */
function asDone(document: PostmortemDocument, act: Act, {from, to}: Phrase): string | undefined {
  const base = baseOfGerund(act.sentence.tokens[from]!.word) ?? ''
  if (!isInstruction(base) || isMomentary(base) || to - from < 2) return undefined
  return order(base, ` ${phraseText(document, act, from + 1, to)}`)
}

function asAdded(document: PostmortemDocument, act: Act, {from, to}: Phrase): string | undefined {
  const opens = act.sentence.tokens[from]!.word
  return counted.test(opens) ? undefined : addition(phraseText(document, act, from, to))
}

/** An act without when it was due. */
function withoutMoment(object: string): string {
  return object.replace(
    /,? (?:already |well |long |shortly |right )?(?:when|after|before|since|until|while|during|by then|in the (?:sprint|week|month|window|release|year|round|\w+ round))\b.*/s,
    '',
  )
}

function withoutAgent(object: string): string {
  return object.replace(/ by (?:the|an?|our|their|us|them|anyone|someone|somebody|whoever)\b.*$/s, '')
}
