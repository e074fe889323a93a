import {
  type BlamedAct,
  blamedActs,
  checked,
  deliberate,
  judgingAdverbs,
  missedGoal,
  onlyHuman,
} from '../rules/phrases/blamed-acts.ts'
import {handled, wrong} from '../rules/phrases/wrong-things.ts'
import {agentBefore, leadingPerson} from './agents.ts'
import {nobodyBefore} from './nobody.ts'
import {badly, failing, failure, followingPerson, without} from './blamed-manner.ts'
import {byNobody, negated} from './blamed-omissions.ts'
import {
  type Blamed,
  type IsName,
  expectedForms,
  groupStart,
  isLeftOutOfCount,
  isSupposed,
  modal,
  wordsFrom,
} from './blamed-places.ts'
import {agentless, inPassive, passiveFrame} from './blamed-passive.ts'
import type {Sentence} from './clauses.ts'
import {type Subject, isAdverb, skipAdverbs} from './grammar.ts'
import {type Form, indexForms} from './inflections.ts'
import {isDeed, isStandIn} from './stand-ins.ts'
import {auxiliaries, clauseBreaks, determiners, peopleOrDevices} from './lexicon.ts'
import type {Token} from './tokens.ts'
import {particleOf, isTelegram, verbOfAct, formOf, isTold, isFinite, isCaused} from './blamed-forms.ts'

/** Finds where a sentence says that a person did something badly or left it undone. */

const actForms = indexForms(new Set(blamedActs.map(({verb}) => verb)))

const handledForms = indexForms(handled)

const actsOf = new Map<string, BlamedAct[]>()

for (const act of blamedActs) actsOf.set(act.verb, [...(actsOf.get(act.verb) ?? []), act])

/** Words at which something may be found. */
export const blamable: ReadonlySet<string> = new Set([
  ...actForms.keys(),
  ...judgingAdverbs,
  ...wrong,
  ...['not', 'never', 'nobody', 'no', 'none', 'neither', 'hardly', 'without', 'failure', 'failures'],
])

export function blamedAt(sentence: Sentence, index: number, isName: IsName): Blamed | undefined {
  const {tokens} = sentence
  const {word} = tokens[index]!
  if (!blamable.has(word) && !expectedForms.has(word)) return undefined
  if (isAmongAdverbs(tokens, index)) return undefined
  if (word === 'not' || word === 'never' || word === 'neither') return negated(sentence, index, isName)
  if (word === 'without') return without(tokens, index, isName)
  if (/^failures?$/.test(word)) return failure(tokens, index, isName)
  if (wrong.has(word)) return ofWrong(sentence, index, isName)
  if (judgingAdverbs.has(word)) return badly(tokens, index, isName)
  return acted(sentence, index, isName) ?? byNobody(sentence, index, isName)
}

/** A stretch of adverbs is no sentence, and must not be walked again from each of them. */
function isAmongAdverbs(tokens: readonly Token[], index: number): boolean {
  const isFiller = (at: number): boolean =>
    isAdverb(tokens[at]?.word) || auxiliaries.has(tokens[at]?.word ?? '')
  return [1, -1].some((side) => [1, 2, 3, 4, 5, 6].every((far) => isFiller(index + side * far)))
}

function acted(sentence: Sentence, index: number, isName: IsName): Blamed | undefined {
  const {tokens} = sentence
  const inflected = actForms.get(tokens[index]!.word)
  if (inflected === undefined || isOfNeither(tokens, index)) return undefined
  for (const act of actsOf.get(inflected.base)!) {
    const found = actedAs(sentence, index, act, inflected.forms, isName)
    if (found !== undefined) return found
  }
  return undefined
}

/** How far in front of “wrong” the verb is looked for: “ran the script against the wrong database”. */
const objectReach = 8

/** “typed the wrong hostname”: a person took one thing for another, and the tool let it happen. */
function ofWrong(sentence: Sentence, index: number, isName: IsName): Blamed | undefined {
  const {tokens} = sentence
  for (let verb = index - 1; verb >= Math.max(0, index - objectReach); verb--) {
    const {word} = tokens[verb]!
    if (clauseBreaks.has(word)) break
    const inflected = handledForms.get(word)
    if (inflected === undefined || determiners.has(tokens[verb - 1]?.word ?? '')) continue
    if (isCaused(tokens, verb)) return undefined
    const act: BlamedAct = {verb: inflected.base, frame: 'allowed'}
    const found = actedAs(sentence, verb, act, inflected.forms, isName)
    if (found?.kind === 'passive') return {...found, isMixUp: true}
    if (found?.kind !== 'act') return undefined
    return {...found, isMixUp: true, to: found.form === 'gerund' ? found.to : index + 1}
  }
  return undefined
}

/** “Neither the reviewer nor the author overlooked it” */
function isOfNeither(tokens: readonly Token[], index: number): boolean {
  const near = tokens.slice(Math.max(0, index - 10), index).map(({word}) => word)
  return near.includes('neither') && near.slice(-4).includes('nor')
}

function actedAs(
  sentence: Sentence,
  index: number,
  act: BlamedAct,
  forms: readonly Form[],
  isName: IsName,
): Blamed | undefined {
  const {tokens} = sentence
  const particle = act.particle === undefined ? index : particleOf(tokens, index, act.particle)
  if (particle === undefined) return undefined
  const last = particle === index + 1 ? particle : index
  const from = groupStart(tokens, index)
  const group = tokens.slice(from, index).map(({word}) => word)
  const isPassive =
    forms.includes('participle') && group.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word))
  const isHad = group.includes("'d") && forms.includes('participle') && !forms.includes('base')
  if ((!isHad && group.some((word) => modal.test(word))) || modal.test(tokens[from - 1]?.word ?? ''))
    return undefined
  if (group.includes('not') || group.includes('never')) return undefined
  // “The config was pushed by the engineer” is no pressure.
  const isPush = act.verb === 'push' && agentBefore(tokens, index, isName).kind !== 'person'
  if (forms.includes('participle') && !isPush && (act.frame !== 'prompt' || isPassive)) {
    const passive = inPassive(tokens, {from, verb: index, last, frame: passiveFrame(act)}, isName)
    if (passive !== undefined) return passive
    if (isPassive) return agentless(tokens, act, {from, index})
  }
  const objectAt = determiners.has(tokens[last + 1]?.word ?? '') ? last + 1 : skipAdverbs(tokens, last + 1)
  if (act.object !== undefined && !act.object.test(wordsFrom(tokens, last + 1, 8))) return undefined
  if (act.frame === 'shown' && /^(?:no|nothing|none|neither)\b/.test(wordsFrom(tokens, index + 1, 1)))
    return undefined
  if (act.verb === 'ignore' && isLeftOutOfCount(tokens, index)) return undefined
  if (
    /^(?:dismiss|ignore|disregard|skip|bypass)$/.test(act.verb) &&
    checked.test(wordsFrom(tokens, index + 1, 12))
  )
    return undefined
  if (act.verb === 'miss' && missedGoal.test(wordsFrom(tokens, index + 1, 5))) return undefined
  const verb = verbOfAct(tokens, act, last, objectAt)
  if (verb === undefined) return undefined
  const form = formOf(tokens, index, from, forms)
  if (form === 'base' && (isCaused(tokens, from) || !isFinite(tokens, from))) return undefined
  if (form === undefined || isSupposed(tokens, from, form)) return undefined
  if (form === 'gerund' && !isTold(tokens, index, act)) return undefined
  if (form === 'gerund' && act.frame === 'prompt') return failing(tokens, index, verb, isName)
  const isKept = /^ke(?:eps?|pt)$/.test(tokens[index - 1]?.word ?? '')
  const subject = subjectOf(tokens, isKept ? index - 1 : index, form, isName)
  // “Misreads on foil covers” is a noun.
  if (
    subject.kind === 'none' &&
    /^(?:base|third)$/.test(form) &&
    !determiners.has(tokens[last + 1]?.word ?? '')
  )
    return undefined
  const isPerson =
    (subject.kind === 'person' && nobodyBefore(tokens, index, isName) === undefined) ||
    (onlyHuman.has(act.verb) && peopleOrDevices.has(tokens[subject.to - 1]?.word ?? '')) ||
    (isStandIn(tokens, subject, isName) &&
      (onlyHuman.has(act.verb) ||
        isDeed(
          /^(?:prompt|reasoned)$/.test(act.frame) ? tokens[verb]!.word : act.verb,
          wordsFrom(tokens, last + 1, 6),
        )))
  if (!isPerson && !(onlyHuman.has(act.verb) && !/^(?:control|thing|outsider)$/.test(subject.kind))) {
    if (index > 0 || !isTelegram(tokens, act, form, verb)) return undefined
  }
  return {
    kind: 'act',
    act,
    form,
    subject,
    verb,
    ...(particle > last && {particle}),
    from: index,
    to: (tokens[verb]?.word === 'about' ? last : verb) + 1,
  }
}

/** Who acts; in a question the subject stands between `did` and the verb. */
function subjectOf(tokens: readonly Token[], index: number, form: Form, isName: IsName): Subject {
  if (form === 'gerund') {
    const person = leadingPerson(tokens, index, isName) ?? followingPerson(tokens, index, isName)
    return person === undefined
      ? {kind: 'none', from: index, to: index}
      : {kind: 'person', from: index, to: index}
  }
  // “Having overlooked the page, the responder …”
  const following = tokens[index - 1]?.word === 'having' ? followingPerson(tokens, index, isName) : undefined
  return following === undefined
    ? agentBefore(tokens, index, isName)
    : {kind: 'person', from: index, to: index}
}

/** Whether the sentence tells a decision. */
export function isDeliberate({passage, span}: Sentence): boolean {
  return deliberate.test(passage.text.slice(span.start - passage.start, span.end - passage.start))
}
