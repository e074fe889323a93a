import {headOf, humanActs, isData, isWork, machineActs, movesPerson, standsForPeople} from './agency.ts'
import type {Passage} from '../document/passage.ts'
import type {Sentence} from './clauses.ts'
import {type Subject, singular} from './grammar.ts'
import {determiners, humanNouns, humanPronouns, organisations, outsiders} from './lexicon.ts'
import {verbOf} from './participles.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'
import {inImpact, isPassiveHindsight, wordsBehind} from './hindsight-passive.ts'
import {isStateOfPeople} from './hindsight-state.ts'
import {isAllDone, isCalledFor} from './norms.ts'
import {isFronted, isGonePast, isMoreThought, isWeighed} from './hindsight-weighed.ts'

/** “Second alarm acked from phone, should have opened the laptop”: a note leaves out who wrote it. */
function isNote(tokens: readonly Token[], modal: number, {kind}: Subject, {zone}: Passage): boolean {
  return kind === 'none' && zone === 'timeline' && tokens[modal - 1]?.word === ','
}

/** Whether the words are about what people did: they are its subject, or it is a thing that only people do. */
export function isHindsight(
  {tokens, passage}: Sentence,
  index: number,
  subject: Subject,
  perfect: Perfect,
  isName: (token: Token) => boolean,
): boolean {
  const {kind} = subject
  const {verb, passive, have} = perfect
  if (!passive && isNote(tokens, index, subject, passage)) return true
  const word = tokens[verb]!.word
  const next = tokens[verb + 1]?.word ?? '.'
  if (!passive && isOfOutsiders(tokens, subject)) return false
  // “Our customers should have heard about it from us”
  if (kind === 'outsider' && /^(?:heard|learned|learnt|known)$/.test(word)) return !inImpact(passage.kind)
  if (isAsked(tokens, subject)) return false
  // “Did the reviewer see it? Yes. Should they have rejected it?”
  if (!passive && perfect.inverted !== undefined && isThey(tokens, subject)) return true
  if (isAllDone(tokens, subject)) return false
  // “It took longer than it should have”, “it went in, but it should not have”
  if (
    verb === have &&
    kind !== 'outsider' &&
    (perfect.negated ||
      (tokens.slice(Math.max(0, index - 4), index).some((token) => token.word === 'than') &&
        !isOfMachine(tokens, subject)))
  )
    return true
  if (isCalledFor(tokens, subject, perfect)) return false
  if (verb === have)
    return (
      (kind === 'person' && subject.from < subject.to && tokens[subject.to - 1]!.word !== 'you') ||
      (isThey(tokens, subject) && /^(?:as|when|where)$/.test(tokens[subject.from - 1]?.word ?? '')) ||
      isBoth(tokens, index)
    )
  if (isRhetorical(tokens, subject, perfect)) return true
  if (passive) return isPassiveHindsight(tokens, subject, perfect, isName, inImpact(passage.kind))
  if (word === 'been')
    return isStateOfPeople(tokens, subject, verb) || (perfect.negated && isWrongState(tokens, verb))
  if (isIdiom(tokens, verb)) return true
  if (word === 'happened' && tokens[subject.to - 1]?.word === 'what') return true
  // “Three things should have happened and did not”
  if (
    word === 'happened' &&
    /^(?:and|but) did not$/.test(
      tokens
        .slice(verb + 1, verb + 4)
        .map((token) => token.word)
        .join(' '),
    )
  )
    return !isData(headOf(tokens, subject))
  if (word === 'come' && next === 'up') return !isData(headOf(tokens, subject))
  if (
    /^(?:stayed|remained)$/.test(word) &&
    /^(?:it|this|that|they)$/.test(tokens[subject.to - 1]?.word ?? '')
  )
    return /^(?:in|inside|on|with|within|off)$/.test(next)
  if (
    word === 'had' &&
    (!perfect.negated || /^(?:same|such|so)$/.test(tokens[verb + 2]?.word ?? '')) &&
    isMissedFeature(tokens, subject, verb)
  )
    return true
  if (word === 'existed' && isWork(headOf(tokens, subject))) return true
  // “That mail ought not to have gone out”
  if (word === 'gone' && perfect.negated && /^(?:out|live|up|public)$/.test(next))
    return !/^(?:twice|again|to)$/.test(tokens[verb + 2]?.word ?? '.')
  if (word === 'contained' && kind !== 'person')
    return isWork(headOf(tokens, subject)) && !inImpact(passage.kind)
  if (word === 'had' && inImpact(passage.kind) && subject.relative !== undefined) return false
  if (kind === 'person') return isOwnAct(tokens, subject, verb)
  if (kind === 'control' && (/^(?:prevention|perception)$/.test(verbOf(word).kind) || controlActs.test(word)))
    return true
  if (
    /^(?:gone|undergone|come|got|gotten|happened)$/.test(word) &&
    perfect.negated &&
    !isData(headOf(tokens, subject))
  )
    return !inImpact(passage.kind)
  if (word === 'defaulted' || (/^(?:come|gone)$/.test(word) && next === 'first')) return true
  if (
    /\b(?:sooner|earlier)\b/.test(wordsBehind(tokens, verb)) &&
    kind !== 'outsider' &&
    !isData(headOf(tokens, subject))
  )
    return !inImpact(passage.kind)
  if (/^(?:gone|undergone)$/.test(word) && /^(?:it|this|that)$/.test(tokens[subject.to - 1]?.word ?? ''))
    return tokens[verb + 1]?.word === 'through'
  if (isFronted(tokens, index, perfect) || isWeighed(tokens, subject, perfect)) return !inImpact(passage.kind)
  if (
    word !== 'had' &&
    organisations.has(headOf(tokens, subject)) &&
    (!machineActs.has(word) || isOfPeople(tokens, verb))
  )
    return true
  if (isGonePast(tokens, subject, verb) || isMoreThought(tokens, subject, verb)) return true
  if (standsForPeople(tokens, subject, verb) || movesPerson(tokens, verb)) return true
  if (kind === 'none')
    return (
      (!machineActs.has(word) || determiners.has(next) || /^(?:it|them|him|her|us)$/.test(next)) &&
      (/^[:.;(–—]$/.test(tokens[index - 1]?.word ?? '.') || humanActs.has(word))
    )
  if (tokens[subject.to - 1]?.word === 'you')
    return (
      isOwnAct(tokens, subject, verb) && !/^(?:impact|response|summary|background)$/.test(passage.kind ?? '')
    )
  if (kind === 'unclear' || /^(?:it|this|that|which)$/.test(tokens[subject.to - 1]?.word ?? ''))
    return humanActs.has(word) || (isThey(tokens, subject) && !machineActs.has(word))
  return kind === 'thing' && onlyPeople.test(word)
}

/** “If a parcel should have been damaged, …”, “whether it should have been shut down” */
function isAsked(tokens: readonly Token[], {from, to}: Subject): boolean {
  return from < to && /^(?:if|whether)$/.test(tokens[from - 1]?.word ?? '')
}

/** “The disk filled up faster than it should have”; “it took longer than it should have” is about people. */
function isOfMachine(tokens: readonly Token[], {from, to}: Subject): boolean {
  return (
    tokens[to - 1]?.word === 'it' &&
    tokens[from - 1]?.word === 'than' &&
    tokens
      .slice(Math.max(0, from - 12), from)
      .some(({word}) =>
        /^(?:shows?|showed|filled|grew|used|ran|sent|counted|wrote|read|rose|fell|holds?|held|ate|drained)$/.test(
          word,
        ),
      )
  )
}

/** “Neither side warned the other; both should have.” */
function isBoth(tokens: readonly Token[], modal: number): boolean {
  return (
    /^(?:both|either)$/.test(tokens[modal - 1]?.word ?? '') &&
    tokens
      .slice(0, modal - 1)
      .some(({word}) => word === 'side' || humanNouns.has(singular(word)) || humanPronouns.has(word))
  )
}

/** “Shouldn't the train have waited?”: asked so that one says yes. */
function isRhetorical(
  tokens: readonly Token[],
  subject: Subject,
  {inverted, negated, verb}: Perfect,
): boolean {
  return (
    negated &&
    inverted !== undefined &&
    tokens[0]!.word === 'should' &&
    subject.kind !== 'outsider' &&
    !machineActs.has(tokens[verb]!.word) &&
    !isData(headOf(tokens, subject))
  )
}

/** “The carrier should have dispatched a technician” */
function isOfPeople(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(verb + 1, verb + 4).some(({word}) => humanNouns.has(singular(word)))
}

/** “That should have rung a bell”, “it should have raised questions” */
function isIdiom(tokens: readonly Token[], verb: number): boolean {
  // “It should have occurred to the planner”
  if (/^(?:occurred|dawned)$/.test(tokens[verb]!.word))
    return /^(?:to|on)$/.test(tokens[verb + 1]?.word ?? '')
  return (
    /^(?:rung|raised|set|sounded|given|triggered)$/.test(tokens[verb]!.word) &&
    tokens
      .slice(verb + 1, verb + 6)
      .some(({word}) =>
        /^(?:bells?|flags?|eyebrows?|questions?|suspicions?|concerns?|pause|doubts?|hint)$/.test(word),
      )
  )
}

/** “The key should never have been in the repository” */
function isWrongState(tokens: readonly Token[], verb: number): boolean {
  return /^(?:in|on|there|reachable|public|accessible|open|visible|writable|here|this|so|necessary|needed)$/.test(
    tokens[verb + 1]?.word ?? '',
  )
}

/** “The script should have had a dry-run mode”; a number is what was expected. */
function isMissedFeature(tokens: readonly Token[], subject: Subject, verb: number): boolean {
  const head = headOf(tokens, subject)
  if (subject.kind === 'outsider' || subject.from === subject.to) return false
  if (isData(head) && !isWork(head)) return false
  return /^(?:an?|the|more|better|its|some|access|proper|clear|clearer|stricter|less|fewer)$/.test(
    tokens[verb + 1]?.word ?? '',
  )
}

/** “Subscribers saw the draw instead of the one that they should have seen” */
function isOfOutsiders(tokens: readonly Token[], {from, to}: Subject): boolean {
  if (to <= from || tokens[to - 1]!.word !== 'they') return false
  const before = tokens.slice(Math.max(0, from - 30), from)
  if (before.some(({word}) => humanNouns.has(singular(word)) || humanPronouns.has(word))) return false
  return before.some(({word}) => outsiders.has(singular(word)))
}

/** What a review or a test does where it works. */
const controlActs =
  /^(?:picked|existed|flagged|blocked|highlighted|covered|included|exposed|revealed|surfaced|shown|preceded|accompanied|followed)$/

/** What no machine is ever said to do. */
const onlyPeople =
  /^(?:asked|questioned|insisted|promised|considered|discussed|realised|realized|understood|anticipated|foreseen|suspected|insisted|planned|consulted|involved|announced|communicated|explained|hesitated|objected|argued|spoken|listened|challenged|thought|decided|known|double-checked|reviewed|asked|remembered|looked)$/

function isThey(tokens: readonly Token[], {from, to}: Subject): boolean {
  return to > from && tokens[to - 1]!.word === 'they'
}

/** What reaches people only where others see to it. */
const reaches =
  /\b(?:heads-up|notice|warning|call|word|briefing|training|instructions?|help|copy|say|invitation)\b/

/** A rule for everyone (“every engineer should have read …”) and what reaches people are no acts of theirs. */
function isOwnAct(tokens: readonly Token[], {from}: Subject, verb: number): boolean {
  if (
    /^(?:each|every)$/.test(tokens[from]!.word) &&
    !/^(?:of|one of|single one)\b/.test(`${tokens[from + 1]?.word ?? ''} ${tokens[from + 2]?.word ?? ''}`)
  )
    return false
  const {word} = tokens[verb]!
  if (/^(?:received|gotten|inherited)$/.test(word)) return reaches.test(wordsBehind(tokens, verb))
  return true
}
