import {abuse, alternative, practice, trouble} from '../rules/phrases/counterfactual.ts'
import {isCertain, isOfPerson, tellsPast} from './condition-certain.ts'
import {headOf, humanActs, isData, isWork, machineActs} from './agency.ts'
import {isAdverb, kindOfPhrase, skipAdverbs} from './grammar.ts'
import {clauseBreaks, determiners} from './lexicon.ts'
import {isParticiple, verbOf} from './participles.ts'
import {given, otherWorld, reach} from './given.ts'
import type {Token} from './tokens.ts'
import {wordsFrom} from './blamed-places.ts'

/** A condition that did not hold: “had the reviewer asked”, “if there had been an owner”, “but for a typo”. */
export interface Condition {
  /** Indexes of its tokens, the second one excluded. */
  readonly from: number
  readonly to: number
  /** Whether it is about what people do, make or decide, and not about the state of a system. */
  readonly human: boolean
  /** Whether it is no clause of its own, so that its consequence carries the meaning: “With a checklist, …”. */
  readonly given?: true
  /** Whether it needs no consequence to be known as one: “had the changelog been read: …”. */
  readonly certain?: true
  /**
   * How it is told where it is no clause: a lone idea (“one call, and …”), an occasion (“in a calmer week”) or in passing
   * (“if asked, …”).
   */
  readonly form?: 'idea' | 'occasion' | 'passing'
  /** Where the words begin that open it: “I wish”, “the moment”. */
  readonly lead?: number
  /** Whether users or attackers are its subject. */
  readonly outsider?: true
}

/** The first condition of a sentence that did not hold, in the past. */
export function conditionIn(
  tokens: readonly Token[],
  isName: (token: Token) => boolean,
): Condition | undefined {
  for (const index of tokens.keys()) {
    const found = exceptFor(tokens, index) ?? given(tokens, index, isName) ?? opened(tokens, index, isName)
    if (found !== undefined) return found
  }
  return undefined
}

/** “But for a typo”, “were it not for the pager”, “if it had not been for …”, “without whom” is none. */
function exceptFor(tokens: readonly Token[], index: number): Condition | undefined {
  const words = tokens
    .slice(index, index + 8)
    .map(({word}) => word)
    .join(' ')
  const match =
    /^(?:were it not for|if it (?:were|was) not for|(?:if it had|had it) not been for)\b/.exec(words) ??
    (index === 0 || tokens.slice(0, index).some(({word}) => /^(?:would|could|might|'d)$/.test(word))
      ? /^but for\b/.exec(words)
      : null)
  return match === null ? undefined : {from: index, to: index + match[0].split(' ').length, human: true}
}

function opened(
  tokens: readonly Token[],
  index: number,
  isName: (token: Token) => boolean,
): Condition | undefined {
  const {word} = tokens[index]!
  if (/^(?:should|were)$/.test(word)) return index === 0 ? turned(tokens, isName) : undefined
  if (word === 'had') {
    const found = inverted(tokens, index, isName)
    return found !== undefined && isCertain(tokens, found) ? {...found, certain: true} : found
  }
  // “In case the test would have run”: what a learner of English writes.
  const isCase = word === 'case' && tokens[index - 1]?.word === 'in'
  const isMoment = word === 'moment' && tokens[index - 1]?.word === 'the'
  if (!isCase && !isMoment && !/^(?:if|provided|suppose|supposing|assuming|unless|imagine)$/.test(word))
    return undefined
  // “Even if the alert had fired, …”: it would not have helped.
  if (index === 1 && tokens[0]!.word === 'even') return {from: 0, to: index + 1, human: false, outsider: true}
  const limit = Math.min(tokens.length, index + reach)
  for (let had = index + 2; had < limit; had++) {
    const {word: auxiliary} = tokens[had]!
    if (/^[.;:!?]$/.test(auxiliary)) return undefined
    const isWould =
      auxiliary === 'would' &&
      tokens[had + 1]?.word === 'have' &&
      !tokens.slice(index, had).some((token) => token.word === ',')
    if (isCase ? !isWould : auxiliary !== 'had' && auxiliary !== "'d" && !isWould) {
      if (/^(?:would|could|might|is|are|was|were)$/.test(auxiliary)) return undefined
      continue
    }
    const read = perfect(tokens, index, {from: index + 1, to: had}, had + (isWould ? 2 : 1), isName)
    const found = read && (isMoment || isCase) ? {...read, lead: index - 1} : read
    const isSure =
      found !== undefined &&
      index === 0 &&
      (/^(?:suppose|supposing|imagine)$/.test(word) ||
        (isOfPerson(tokens, found, isName) && (isWould || !tellsPast(tokens, found))))
    return isSure ? {...found, certain: true} : found
  }
  return undefined
}

/** “Should the board have said no, the money would still be there”, “were the plan read aloud, we would have known” */
function turned(tokens: readonly Token[], isName: (token: Token) => boolean): Condition | undefined {
  const comma = tokens.slice(0, reach).findIndex(({word}) => word === ',')
  const modal = tokens.findIndex(({word}, index) => index > comma && otherWorld.test(word))
  if (comma < 3 || modal === -1) return undefined
  const near = tokens.slice(0, comma)
  if (tokens[0]!.word === 'were') {
    const verb = near.findIndex(
      ({word}, index) => index > 1 && isParticiple(word) && !determiners.has(near[index - 1]!.word),
    )
    const isPast = tokens.slice(modal, modal + 4).some(({word}) => word === 'have')
    return verb !== -1 && isPast && near[verb - 1]!.word !== 'to'
      ? {from: 0, to: verb + 1, human: false}
      : undefined
  }
  const have = near.findIndex(({word}) => word === 'have')
  const first = skipAdverbs(tokens, have + 1)
  const verb = tokens[first]?.word === 'been' ? skipAdverbs(tokens, first + 1) : first
  if (have < 2 || !isParticiple(tokens[verb]?.word)) return undefined
  return kindOfPhrase(tokens.slice(1, have), isName) === 'person'
    ? {from: 0, to: verb + 1, human: true}
    : undefined
}

/** “Had the reviewer asked …”: at the start of a clause, or behind its consequence. */
function inverted(
  tokens: readonly Token[],
  had: number,
  isName: (token: Token) => boolean,
): Condition | undefined {
  const before = tokens[had - 1]?.word
  const behind = tokens.slice(Math.max(0, had - reach), had).some(({word}) => word === 'have')
  // “would have had power had the generator been tested”
  if (before === 'have') return undefined
  if (before !== undefined && !clauseBreaks.has(before) && !behind) return undefined
  if (/^(?:to|been|not)$/.test(tokens[had + 1]?.word ?? 'to')) return undefined
  const limit = Math.min(tokens.length, had + reach)
  for (let verb = had + 2; verb < limit; verb++) {
    const {word} = tokens[verb]!
    if (/^[.;:!?,]$/.test(word) || /^(?:is|was|were|are|has|did|would|could)$/.test(word)) return undefined
    if (!isParticiple(word) || tokens[verb + 1]?.word === 'been') continue
    // “Had the muted pager been …”: a participle behind an article belongs to the noun.
    if (determiners.has(tokens[verb - 1]!.word)) continue
    let end = verb
    while (end > had + 1 && isAdverb(tokens[end - 1]!.word) && !determiners.has(tokens[end - 1]!.word)) end--
    return perfect(tokens, had, {from: had + 1, to: end}, verb, isName)
  }
  return undefined
}

/** “had the rota been correct”, “had support been on the bridge” */
function isGoodState(tokens: readonly Token[], verb: number): boolean {
  const state = skipAdverbs(tokens, verb + 1)
  // “had the egress filter been on for that segment”, “had the hold been in place”
  if (tokens[verb]!.word === 'been' && inForce.test(wordsFrom(tokens, state, 2))) return true
  return (
    tokens[verb]!.word === 'been' &&
    !/^(?:case|bound|end|level|half|than \d)$/.test(tokens[state + 1]?.word ?? '') &&
    /^(?:correct|right|accurate|current|complete|clear|clearer|available|possible|enabled|there|present|visible|up-to-date|explicit|obvious|better|easier|simpler|stricter|tighter|longer|shorter|higher|lower|smaller|larger|automatic|automated|ready|reachable)$/.test(
      tokens[state]?.word ?? '',
    )
  )
}

const inForce =
  /^(?:(?:on|up|armed|live|active|connected)(?: (?![a-z])| (?:for|at|by|then|when|before|that)\b|$)|in (?:place|force|use|effect)\b)/

/** “had the cache been the cause”, “had the disk been full”: what was ruled out. */
function isCauseOf(tokens: readonly Token[], been: number): boolean {
  const near = tokens.slice(been + 1, been + 5).map(({word}) => word)
  return (
    spoilt.test(near[0] ?? '') ||
    /^(?:the|a|its?|an) (?:\S+ )?(?:cause|culprit|reason|source|problem|bottleneck|trigger|issue|case)\b|^to blame\b|^at fault\b/.test(
      near.join(' '),
    )
  )
}

const spoilt =
  /^(?:spoiled|spoilt|contaminated|corrupt|corrupted|damaged|faulty|defective|broken|compromised|infected|overloaded|full|leaked|hacked|negative|positive|zero|empty|null|odd)$/

/** What is done to things by people, and not by programs or intruders. */
function isActOfPeople(participle: string): boolean {
  return (participle === 'set' || !machineActs.has(participle)) && !abuse.test(participle)
}

/** The condition whose subject and participle these are; none if there is no participle. */
export function perfect(
  tokens: readonly Token[],
  from: number,
  subject: {from: number; to: number},
  after: number,
  isName: (token: Token) => boolean,
): Condition | undefined {
  if (subject.from >= subject.to) return undefined
  let verb = skipAdverbs(tokens, after)
  // “We did not page them. If we had, …”
  if (tokens[verb]?.word === ',' && kindOfPhrase(tokens.slice(subject.from, subject.to), isName) === 'person')
    return {from, to: verb, human: true}
  // “If we had a second region, …”
  if (
    determiners.has(tokens[verb]?.word ?? '') &&
    tokens[from]!.word !== 'had' &&
    kindOfPhrase(tokens.slice(subject.from, subject.to), isName) === 'person'
  )
    return {from, to: verb, human: true}
  if (!isParticiple(tokens[verb]?.word) && tokens[verb]?.word !== 'have') return undefined
  const been = tokens[verb]!.word === 'been'
  if (been && isParticiple(tokens[skipAdverbs(tokens, verb + 1)]?.word)) verb = skipAdverbs(tokens, verb + 1)
  const phrase = tokens.slice(subject.from, subject.to)
  const there = phrase[0]!.word === 'there'
  const what = there ? tokens.slice(verb + 1, verb + 6) : phrase
  const kind = what.length === 0 ? 'unclear' : kindOfPhrase(what, isName)
  const head = headOf(what, {from: 0, to: what.length})
  const owner = phrase.some(
    (token, index) =>
      /['’]s$/.test(token.word) &&
      kindOfPhrase([{...token, word: token.word.slice(0, -2)}], isName) === 'person' &&
      index < phrase.length,
  )
  const human =
    kind === 'person' ||
    (kind === 'control' && !/^(?:it|this|that|which)$/.test(head)) ||
    owner ||
    isWork(head) ||
    (there && kind !== 'outsider') ||
    (practice.test(head) && !/^(?:the|this|that|its|their)$/.test(phrase[0]!.word)) ||
    alternative.test(phrase[0]!.word) ||
    (been && verb !== after && kind !== 'outsider' && isActOfPeople(tokens[verb]!.word)) ||
    kind === 'unclear' ||
    ((humanActs.has(tokens[verb]!.word) ||
      /^(?:verification|communication)$/.test(verbOf(tokens[verb]!.word).kind)) &&
      kind !== 'outsider')
  return {
    from,
    to: verb + 1,
    human: human || (isGoodState(tokens, verb) && !isData(head)),
    // “Had the bug been in the codec, older handsets would have shown it”: how a cause was found.
    ...((kind === 'outsider' ||
      (tokens[verb]!.word === 'been' && isCauseOf(tokens, verb)) ||
      (kind === 'thing' &&
        ((trouble.test(head) &&
          /^(?:been|lasted|happened|occurred|hit|spread|continued|come|struck|begun|started)$/.test(
            tokens[verb]!.word,
          )) ||
          spoilt.test(tokens[verb]!.word)))) && {
      outsider: true,
    }),
  }
}
