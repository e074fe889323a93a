import {type Subject, isAdverb, isParticiple, singular, subjectBefore} from './grammar.ts'
import {auxiliaries, clauseBreaks, determiners, humanPronouns, prepositions} from './lexicon.ts'
import {isDepartment, isHumanNoun, isQueryPlanner} from './noun-phrase.ts'
import type {Token} from './tokens.ts'

/** Who acts, where `subjectBefore` sees no noun phrase next to the verb, and who stands behind `by` or `of`. */

/** Words that stand for people only where they are a whole noun phrase. */
const standIns = new Set(['duty', 'contact', 'pair', 'stakeholder', 'fellow'])

/** Behind these words an object stands, or a thing's part: “guard on duty”. */
const onDuty = /^(?:duty|shift|call|watch)$/

const quantity =
  /^(?:half|most|some|all|both|many|several|few|none|one|two|three|four|five|each|either|neither|majority|rest|part|any|member|members|\d+)$/

/** In front of a name. */
const honorific = /^(?:mr|mrs|ms|dr|prof|herr|frau)$/

/** How far a noun phrase is read. */
const phraseReach = 9

/** The index behind the person or group that a noun phrase at `from` names, if it names one. */
export function personAt(
  tokens: readonly Token[],
  from: number,
  isName: (token: Token) => boolean,
): number | undefined {
  let found: number | undefined
  for (let index = from; index < Math.min(tokens.length, from + phraseReach); index++) {
    const token = tokens[index]!
    const {word} = token
    if (index === from && (humanPronouns.has(word) || /^(?:us|him|them|me|whoever|they|her)$/.test(word))) {
      if (word !== 'her') return index + 1
      continue
    }
    if (honorific.test(word)) {
      const name = tokens[index + 1]?.word === '.' ? index + 2 : index + 1
      if (tokens[name] === undefined) break
      found = name + 1
      index = name
      continue
    }
    if (clauseBreaks.has(word) || auxiliaries.has(word) || (isAdverb(word) && !determiners.has(word))) break
    if (prepositions.has(word)) {
      if (word === 'of' && index > from && quantity.test(tokens[index - 1]!.word)) {
        if (/^(?:them|us|whom|you)$/.test(tokens[index + 1]?.word ?? '')) return index + 2
        continue
      }
      if (word === 'on' && onDuty.test(tokens[index + 1]?.word ?? '') && index > from) found = index + 2
      break
    }
    if (isPossessive(tokens, index)) continue
    if (isName(token) || word.startsWith('@') || isHuman(tokens, from, index)) found = index + 1
    else if (found !== undefined) return endsPhrase(tokens, index) ? found : undefined
  }
  return found
}

function isPossessive(tokens: readonly Token[], index: number): boolean {
  const {word, span} = tokens[index]!
  const next = tokens[index + 1]
  return /['’]s$/.test(word) || (/^['’]$/.test(next?.word ?? '') && next!.span.start === span.end)
}

function isHuman(tokens: readonly Token[], from: number, index: number): boolean {
  const {word} = tokens[index]!
  const noun = singular(word)
  if (isQueryPlanner(tokens, noun)) return false
  if (isHumanNoun(noun, tokens[index - 1]?.word ?? '') || standIns.has(noun)) return true
  return isDepartment(tokens.slice(from, index + 1), word)
}

/** Whether a word behind a person is no noun that would make the person its modifier (“operator console”). */
function endsPhrase(tokens: readonly Token[], index: number): boolean {
  const {word} = tokens[index]!
  return (
    !/^\p{L}/u.test(word) ||
    determiners.has(word) ||
    isParticiple(word) ||
    pastForms.test(word) ||
    /(?:[a-z]{2}ing|[^s]s)$/.test(word) ||
    /^(?:nor|has|had|knew|himself|themselves|ourselves|herself|again|twice|even|first|responsible)$/.test(
      word,
    )
  )
}

const pastForms =
  /^(?:ran|saw|took|broke|forgot|went|gave|did|chose|wrote|began|knew|left|let|read|put|set|cut|sent|told|got|fell|took|misread|mistook|never|who)$/

/** Where clauses begin: behind these a subject is looked for. */
const clauseStart =
  /^(?:[,;:.–—-]|and|but|yet|because|as|since|so|when|while|that|although|though|until|before|after)$/

/** The last person that begins a clause before `to` and is followed by no other subject. */
export function leadingPerson(
  tokens: readonly Token[],
  to: number,
  isName: (token: Token) => boolean,
): Subject | undefined {
  let found: Subject | undefined
  for (let index = Math.max(0, to - leadReach); index < to; index++) {
    if (index > 0 && !clauseStart.test(tokens[index - 1]!.word) && !startsAfterPhrase(tokens, index)) continue
    const end = personAt(tokens, index, isName)
    if (end !== undefined && end <= to) found = {kind: 'person', from: index, to: end}
    else if (
      found !== undefined &&
      /^[,;]$|^(?:and|but|yet)$/.test(tokens[index - 1]?.word ?? '') &&
      isOtherSubject(tokens, index, to)
    )
      found = undefined
  }
  return found
}

/** How far before its verb a subject is looked for. */
const leadReach = 48

/** “In March | the team”, “on 4 May | our network team”: a noun phrase behind another one. */
function startsAfterPhrase(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1]!.word, tokens[index]!.word]
  if (word === 'who') return false
  if (!determiners.has(word) && !humanPronouns.has(word) && !honorific.test(word)) return false
  if (prepositions.has(before) || auxiliaries.has(before) || isAdverb(before) || isParticiple(before))
    return false
  const near = tokens.slice(Math.max(0, index - 6), index)
  return near.some((token, rank) => prepositions.has(token.word) && rank < near.length - 1 && index <= 7)
}

/** A noun phrase with a verb of its own: “…, the pod restarted and …”. */
function isOtherSubject(tokens: readonly Token[], index: number, to: number): boolean {
  const {word} = tokens[index]!
  if (word !== 'it' && !determiners.has(word)) return false
  if (/^(?:what|which|who)$/.test(word)) return false
  for (let verb = index + 1; verb < Math.min(to, index + 7); verb++) {
    const at = tokens[verb]!.word
    if (/^[,;:.]$/.test(at)) return false
    if (auxiliaries.has(at) || (isParticiple(at) && !isParticiple(tokens[verb + 1]?.word))) return true
  }
  return false
}

/** The subject of the verb group at `verb`, also one that is left out: “…, and forgot to restart it”. */
export function agentBefore(
  tokens: readonly Token[],
  verb: number,
  isName: (token: Token) => boolean,
): Subject {
  const near = subjectBefore(tokens, verb, isName)
  // “who this notification concerns”: someone is asked for, and does nothing.
  const asks = near.from < near.to && /^(?:who|whom)$/.test(tokens[near.from]!.word)
  if (asks && determiners.has(tokens[near.from + 1]?.word ?? '')) return {...near, kind: 'thing'}
  if (near.kind === 'person' || near.kind === 'outsider') return near
  let end = verb
  while (end > 0 && (isAdverb(tokens[end - 1]!.word) || auxiliaries.has(tokens[end - 1]!.word))) end--
  const direct = personEndingAt(tokens, end, isName)
  if (direct !== undefined) return direct
  const before = tokens[end - 1]?.word ?? ''
  if (!/^(?:and|but|yet|or|then|,|\)|–|—|having|who)$/.test(before) && !isOpenClause(tokens, end)) return near
  const leading = leadingPerson(tokens, end, isName)
  return leading === undefined ? near : {...leading, from: verb, to: verb}
}

/** “The squad that owns the gateway | did not update” */
function isOpenClause(tokens: readonly Token[], end: number): boolean {
  const near = tokens.slice(Math.max(0, end - 10), end)
  const relative = near.findLastIndex(({word}) => /^(?:that|who|which)$/.test(word))
  const next = near[relative + 1]?.word ?? ''
  const hasOwnSubject =
    determiners.has(next) || humanPronouns.has(next) || /^(?:it|they|\w+thing)$|\uFFFC/u.test(next)
  return relative !== -1 && next !== '' && !hasOwnSubject && !near.some(({word}) => /^[,;:]$/.test(word))
}

function personEndingAt(
  tokens: readonly Token[],
  end: number,
  isName: (token: Token) => boolean,
): Subject | undefined {
  for (let from = Math.max(0, end - phraseReach); from < end; from++) {
    const before = tokens[from - 1]?.word
    if (before !== undefined && !clauseStart.test(before) && !startsAfterPhrase(tokens, from)) continue
    if (/^(?:and|but|yet|or|so)$/.test(tokens[from]!.word)) continue
    const first = /^(?:not|only)$/.test(tokens[from]!.word) ? from + 1 : from
    const phraseEnd = personAt(tokens, first, isName)
    if (phraseEnd === end) return {kind: 'person', from, to: end}
    if (phraseEnd === undefined || phraseEnd > end) continue
    const behind = tokens.slice(phraseEnd, end)
    const isPhrase =
      /^(?:in|on|at|of|from|for|with|behind)$|^(?:running|doing|making|handling|deploying|holding|editing|typing|operating|reviewing|covering|leading|driving|working|standing|sitting|using|executing|performing)$/.test(
        behind[0]!.word,
      )
    if (behind.every(({word}) => /^(?:again|twice|alone|too|all|both|\w+sel(?:f|ves))$/.test(word)))
      return {kind: 'person', from, to: end}
    if (isPhrase && behind.every(({word}) => !clauseBreaks.has(word) && !auxiliaries.has(word)))
      return {kind: 'person', from, to: end}
    if (tokens[phraseEnd - 1]!.word === 'whoever') return {kind: 'person', from, to: end}
  }
  return undefined
}

/** Where a possessive that ends at `end` begins, if it is a person's: “the release engineer's”. */
export function ownerEndingAt(
  tokens: readonly Token[],
  end: number,
  isName: (token: Token) => boolean,
): number | undefined {
  const first = Math.max(0, end - 5)
  const bare = tokens.slice(first, end).map((token) => ({...token, word: token.word.replace(/['’]s$/, '')}))
  const from = bare.findIndex((_, index) => personAt(bare, index, isName) === bare.length)
  return from === -1 ? undefined : first + from
}
