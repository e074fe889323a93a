import {headOf, isData, isWork} from './agency.ts'
import {type Subject, singular} from './grammar.ts'
import {wordsFrom} from './blamed-places.ts'
import {controls, humanNouns, humanPronouns, outsiders, prepositions} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** Whether what somebody or something should have been says what people should have seen to. */

/** “There should have been a second reviewer, an alert, a plan”: what people would have set up. */
function isMissing(tokens: readonly Token[], from: number): boolean {
  // “There should have been no traffic on that link”
  if (tokens[from]?.word === 'no' && !humanNouns.has(singular(tokens[from + 1]?.word ?? ''))) return false
  const isCount = /^(?:two|three|four|more|\d+)$/.test(tokens[from]?.word ?? '')
  if (isCount && !/^\p{L}/u.test(tokens[from + 1]?.word ?? '.')) return true
  return tokens
    .slice(from, from + 5)
    .some(
      ({word}) =>
        humanNouns.has(singular(word)) ||
        humanPronouns.has(word) ||
        /^(?:eyes|hands|conversation|talk)$/.test(word) ||
        controls.has(singular(word)) ||
        isWork(singular(word)),
    )
}

/** “The engineers should have been more careful”, “the support training should have been ready”. */
export function isStateOfPeople(tokens: readonly Token[], {kind, from, to}: Subject, verb: number): boolean {
  const next = tokens[verb + 1]?.word ?? '.'
  if (next === 'able')
    return (
      kind === 'person' && tokens[verb + 2]?.word === 'to' && /^\p{L}/u.test(tokens[verb + 3]?.word ?? '')
    )
  if (kind === 'person') return !isAway(tokens, verb)
  // “In those minutes the secondary should have been calling customers”
  if (
    isBusy(tokens, verb) &&
    !prepositions.has(tokens[from]?.word ?? '') &&
    !isData(headOf(tokens, {from, to}))
  )
    return true
  if (secondNature.test(wordsFrom(tokens, verb + 1, 4))) return true
  // “The handover ought not to have been a two-line message”
  const isNot = tokens.slice(Math.max(0, verb - 5), verb).some(({word}) => word === 'not' || word === 'never')
  if (isNot && isWork(headOf(tokens, {from, to})) && /^(?:an?|the|so|this|that)$/.test(next)) return true
  if (next === 'in')
    return (
      /^(?:place|writing|person)$/.test(tokens[verb + 2]?.word ?? '') ||
      /^(?:room|loop|meeting|call|picture|know|kickoff)$/.test(tokens[verb + 3]?.word ?? '')
    )
  // “A warning should have been on the label”
  if (
    /^(?:on|at|above|next|beside|inside|in|there|attached|within)$/.test(next) &&
    (placedByHand.test(headOf(tokens, {from, to})) || controls.has(headOf(tokens, {from, to})))
  )
    return true
  // “The decision should have been the incident commander's”
  if (
    isWork(headOf(tokens, {from, to})) &&
    tokens.slice(verb + 2, verb + 6).some(({word}) => /['’]s$/.test(word))
  )
    return true
  if (tokens[from]?.word === 'there') return isMissing(tokens, verb + 1)
  // “Page updated after 52 minutes; should have been 15.”
  if (kind === 'none' && /^\d/.test(next)) return true
  if (/^[.;,!)]$/.test(next))
    return (
      /^(?:it|they|this)$/.test(tokens[to - 1]?.word ?? '') &&
      (tokens[verb - 1]?.word === 'not' ||
        tokens[verb - 2]?.word === 'not' ||
        tokens
          .slice(Math.max(0, from - 30), from)
          .some(({word}) => /^(?:not|nobody|none|no|never|neither)$/.test(word)))
    )
  if (
    /^(?:the first|the other|a red|a warning|a priority|the priority|a clue|a sign)$/.test(
      `${next} ${tokens[verb + 2]?.word ?? ''}`,
    )
  )
    return true
  // “This should have been a two-person job”
  if (/^(?:it|this|that)$/.test(tokens[to - 1]?.word ?? '') && /^an?$/.test(next))
    return tokens
      .slice(verb + 2, verb + 6)
      .some(
        ({word}) =>
          isWork(singular(word)) || /^(?:job|call|talk|conversation|team|two-person|routine)$/.test(word),
      )
  const head = headOf(tokens, {from, to})
  // “A full tank should have been enough for the night”: what it is made for.
  if (/^(?:enough|sufficient)$/.test(next))
    return kind === 'control' || isWork(head) || /^(?:it|this|that|alone)$/.test(head)
  return plainToSee.test(next) && !isData(head)
}

/** What people put up where it is needed. */
const placedByHand =
  /^(?:warning|note|sign|notice|label|guard|lock|cover|fuse|spare|lid|fence|barrier|copy|sticker|reminder|poster|plan|checklist|phone|number|name|somebody|someone)$/

/** “The lead should have been on leave that week”: where they were expected. */
function isAway(tokens: readonly Token[], verb: number): boolean {
  return /^(?:on (?:leave|holiday|vacation|parental leave|a break|break)|(?:on )?(?:its|his|her|their) way|in (?:class|school|bed)|at (?:home|school)|off duty|asleep)\b/.test(
    wordsFrom(tokens, verb + 1, 3),
  )
}

/** What only people are busy with. */
function isBusy(tokens: readonly Token[], verb: number): boolean {
  const what = tokens[verb + 1]?.word ?? ''
  if (/^(?:calling|telling|asking|warning|phoning|helping)$/.test(what))
    return tokens
      .slice(verb + 2, verb + 5)
      .some(({word}) => humanNouns.has(singular(word)) || outsiders.has(singular(word)))
  return /^(?:talking|drafting|thinking|discussing|questioning|escalating|investigating|preparing|rehearsing)$/.test(
    what,
  )
}

/** “Asking should have been second nature” */
const secondNature =
  /^(?:an? (?:reflex|habit|matter of course)|second nature|instinctive|standard practice)\b/

/** What is said of things that people make or could have seen: “ready”, “obvious”, “behind a flag”. */
const plainToSee =
  /^(?:ready|enough|sufficient|clearer|better|safer|stricter|tighter|lower|louder|shorter|smaller|simpler|bigger|larger|longer|higher|wider|stronger|easier|brighter|closer|finer|bolder|more|part|earlier|sooner|faster|obvious|clear|evident|apparent|behind|our|my|first|temporary|us)$/
