import {expectedActs, explained, mustFollow, notExpected, reason} from '../rules/phrases/blamed-acts.ts'
import {agentBefore, leadingPerson, personAt} from './agents.ts'
import {nobodyBefore} from './nobody.ts'
import {followingPerson} from './blamed-manner.ts'
import {type Blamed, type IsName, expectedForms, groupStart, isSupposed, wordsFrom} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import {type Subject, skipAdverbs} from './grammar.ts'
import type {Form} from './inflections.ts'
import {auxiliaries, determiners} from './lexicon.ts'
import {baseOfGerund} from './system-frames.ts'
import {isElided, isNote} from './left-unsaid.ts'
import {isDeed, isNamedMind, isStandIn} from './stand-ins.ts'
import type {Token} from './tokens.ts'
import {isGerund} from './words.ts'

/** Finds what a person is said not to have done: “did not check”, “nobody asked”. */

/** “did not check”, “never asked”, “hadn't thought of”, “was not paying attention”, “not bothering to read” */
export function negated(sentence: Sentence, index: number, isName: IsName): Blamed | undefined {
  const {tokens} = sentence
  if (tokens[index + 1]?.word === 'having' || tokens[index - 1]?.word === 'having')
    return participial(sentence, index, isName)
  const next = skipAdverbs(tokens, index + 1)
  const first = tokens[next]?.word === 'once' ? skipAdverbs(tokens, next + 1) : next
  const isGoingOn = tokens[first]?.word === 'been' && isGerund(tokens[first + 1]?.word)
  const isDouble = /^(?:double|cross|spot|sanity|peer)$/.test(tokens[first]?.word ?? '')
  const verb = isGoingOn || isDouble ? first + 1 : first
  if (tokens.slice(index + 1, verb).some(({word}) => determiners.has(word))) return undefined
  const inflected = expectedForms.get(tokens[verb]?.word ?? '')
  const group = groupStart(tokens, index)
  const written = tokens
    .slice(group, index)
    .map(({word}) => word)
    .findLast((word) => auxiliaries.has(word))
  const aux = isGoingOn && written === 'had' ? 'was' : written
  if (isElided(tokens, index, verb, isName)) {
    const isNot = tokens[index]!.word === 'not'
    return {kind: 'elided', from: isNot ? index - 1 : index, to: isNot ? index + 1 : verb + 1}
  }
  if (inflected === undefined) return undefined
  const {base, forms} = inflected
  const isPassive = /^(?:was|were|been)$/.test(aux ?? '') && forms.includes('participle')
  // “The tests weren't run by the author”: what was not run stands in front.
  if (!(isPassive && mustFollow.has(base)) && !isLeftUndone(sentence, verb, base)) return undefined
  if (isSupposed(tokens, group, 'past')) return undefined
  if (isStillOpen(tokens, aux, verb) || (aux === undefined && isNothingBehind(tokens, verb))) return undefined
  if (isPassive) return undoneInPassive(tokens, group, verb, isName)
  if (forms.includes('gerund') && !/^(?:is|are|was|were|been)$/.test(aux ?? '')) {
    const person = leadingPerson(tokens, index, isName)
    const to = base === 'bother' && tokens[verb + 1]?.word === 'to' ? verb + 2 : verb
    if (person === undefined || aux !== undefined || tokens[to] === undefined) return undefined
    return {kind: 'unprompted', base: to > verb ? tokens[to].word : base, from: index, to: to + 1}
  }
  if (
    !allows(
      /^\p{L}/u.test(tokens[index - 1]?.word ?? '') || tokens[index]!.word !== 'not',
      aux,
      tokens[index]!.word,
      forms,
      base,
    )
  )
    return undefined
  const subject = agentBefore(tokens, index, isName)
  const behind = wordsFrom(tokens, verb + 1, 6)
  const isPerson =
    subject.kind === 'person' ||
    isNote(sentence, subject, group, aux, base) ||
    isNamedMind(tokens, subject, base) ||
    isTeamsThey(subject) ||
    (isStandIn(tokens, subject, isName) && isDeed(base, behind))
  if (!isPerson) return undefined
  if (base === 'get') return undoneLater(tokens, {subject, group, verb, negation: index, aux})
  const isInfinitive =
    /^(?:bother|care|think|try|remember|know|learn)$/.test(base) && tokens[verb + 1]?.word === 'to'
  const meaning = isInfinitive && tokens[verb + 2] !== undefined ? verb + 2 : verb
  const from = tokens[index - 1]?.word === written ? index - 1 : index
  return {
    ...{kind: 'undone', subject, group, verb: meaning, from, to: verb + 1},
    base: meaning === verb ? base : tokens[meaning]!.word,
  }
}

/** “Never having tested the restore, the team …”, “having not read it” */
function participial(sentence: Sentence, index: number, isName: IsName): Blamed | undefined {
  const {tokens} = sentence
  const isBehind = tokens[index - 1]?.word === 'having'
  const verb = skipAdverbs(tokens, index + (isBehind ? 1 : 2))
  const inflected = expectedForms.get(tokens[verb]?.word ?? '')
  if (inflected?.forms.includes('participle') !== true || !isLeftUndone(sentence, verb, inflected.base))
    return undefined
  const person = leadingPerson(tokens, index, isName) ?? followingPerson(tokens, index, isName)
  if (person === undefined) return undefined
  return {kind: 'unprompted', base: inflected.base, from: isBehind ? index - 1 : index, to: verb + 1}
}

/** “never got around to patching” */
function undoneLater(
  tokens: readonly Token[],
  {
    subject,
    group,
    verb,
    negation,
    aux,
  }: {subject: Subject; group: number; verb: number; negation: number; aux: string | undefined},
): Blamed | undefined {
  const base = baseOfGerund(tokens[verb + 3]?.word ?? '')
  if (base === undefined) return undefined
  const from = tokens[negation - 1]?.word === aux ? negation - 1 : negation
  return {kind: 'undone', subject, group, verb: verb + 3, base, from, to: verb + 4}
}

function isTeamsThey({kind}: Subject): boolean {
  return kind === 'unclear'
}

/** “was not reviewed by the DBA”, “had never been tested by anyone” */
function undoneInPassive(
  tokens: readonly Token[],
  group: number,
  verb: number,
  isName: IsName,
): Blamed | undefined {
  for (let by = verb + 1; by <= verb + 6; by++) {
    if (/^[.,;:()–—]$/.test(tokens[by]?.word ?? '.')) return undefined
    if (tokens[by]!.word !== 'by') continue
    const to = personAt(tokens, by + 1, isName)
    if (to !== undefined) return {kind: 'passive', frame: 'undone', verb, by, from: group, to}
  }
  return undefined
}

/** Whether the auxiliary and the form of the verb tell that something was not done; “does not know” tells a state. */
function allows(
  isNoun: boolean,
  aux: string | undefined,
  negation: string,
  forms: readonly Form[],
  base: string,
): boolean {
  if (aux === 'did') return forms.includes('base')
  if (aux === 'do' || aux === 'does') return forms.includes('base') && /^(?:bother|care|listen)$/.test(base)
  if (aux === 'had' || aux === 'has' || aux === 'have') return forms.includes('participle')
  if (aux === 'was' || aux === 'were')
    return forms.includes('gerund') && /^(?:pay|watch|look|listen|follow|read)$/.test(base)
  if (aux !== undefined || !isNoun) return false
  return negation === 'never' || negation === 'neither'
    ? forms.includes('past')
    : forms.includes('participle')
}

function isLeftUndone({tokens, passage, span}: Sentence, verb: number, base: string): boolean {
  const behind = wordsFrom(tokens, verb + 1, 4)
  if (mustFollow.has(base)) return notExpected[base]!.test(behind)
  if (notExpected[base]?.test(behind) === true) return false
  if (expectedActs.has(base) && !explained.has(base)) return true
  const from = tokens[verb]!.span.start
  return !reason.test(
    passage.text.slice(from - passage.start, Math.min(from + 300, span.end) - passage.start),
  )
}

/** “It may be the network; nobody has checked yet”: what is still to be found out. */
function isStillOpen(tokens: readonly Token[], aux: string | undefined, verb: number): boolean {
  return (
    /^(?:has|have)$/.test(aux ?? '') &&
    (isNothingBehind(tokens, verb) ||
      /^(?:(?:it|this|that) )?(?:yet|so far)\b/.test(wordsFrom(tokens, verb + 1, 3)))
  )
}

/** “Children's staff not asked”: without an object it is told of those who were left out. */
function isNothingBehind(tokens: readonly Token[], verb: number): boolean {
  return !/[\p{L}\d]/u.test(tokens[verb + 1]?.word ?? '')
}

/** “Nobody's told”, “no one's paged”: nobody is. */
const isTelling = /^(?:tell|page|inform|notify|warn|alert|ask|train|call|show|invite)$/

/** “nobody checked the report”, “none of the architects had spotted it” */
export function byNobody(sentence: Sentence, verb: number, isName: IsName): Blamed | undefined {
  const {tokens} = sentence
  const inflected = expectedForms.get(tokens[verb]!.word)
  if (inflected === undefined || determiners.has(tokens[verb - 1]?.word ?? '')) return undefined
  const {forms, base} = inflected
  const isExpected = mustFollow.has(base)
    ? notExpected[base]!.test(wordsFrom(tokens, verb + 1, 4))
    : expectedActs.has(base) || isLeftUndone(sentence, verb, base)
  if (base === 'do' || !isExpected) return undefined
  const group = groupStart(tokens, verb)
  const aux = tokens
    .slice(group, verb)
    .map(({word}) => word)
    .findLast((word) => auxiliaries.has(word))
  const fits =
    aux === undefined
      ? forms.includes('past')
      : /^ha[ds]$|^have$/.test(aux)
        ? forms.includes('participle')
        : /^was$/.test(aux) && forms.includes('gerund')
  if (!fits) return undefined
  if (isStillOpen(tokens, aux, verb) || (/['’]s$/.test(tokens[verb - 1]?.word ?? '') && isTelling.test(base)))
    return undefined
  const subject = nobodyBefore(tokens, verb, isName)
  if (subject === undefined) return undefined
  // “A side effect that none of us had thought of”: how it came as a surprise.
  if (base === 'think' && /^(?:that|which)$/.test(tokens[subject.from - 1]?.word ?? '')) return undefined
  if (!mustFollow.has(base) && notExpected[base]?.test(wordsFrom(tokens, verb + 1, 3)) === true)
    return undefined
  const meaning = tokens[verb + 1]?.word === 'to' && tokens[verb + 2] !== undefined ? verb + 2 : verb
  return {
    ...{kind: 'undone', subject, group: verb, verb: meaning, from: subject.from, to: verb + 1},
    base: meaning === verb ? base : tokens[meaning]!.word,
  }
}
