import {type Passage, isAccount} from '../document/passage.ts'
import {agentBefore} from '../language/agents.ts'
import {type Sentence, quote, tokenAt} from '../language/clauses.ts'
import {isDisclaimed} from '../language/disclaimed.ts'
import {capitalize} from '../language/rewrites.ts'
import {humanNouns} from '../language/lexicon.ts'
import {singular} from '../language/words.ts'
import {triggerFor} from '../language/trigger.ts'
import {fillIn} from '../language/word-edits.ts'
import {type TemplatePart} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {acceptedStep} from './phrases/accepted-step.ts'
import type {HumanErrorPhrase} from './phrases/human-error-phrase.ts'
import {humanErrorPhrases} from './phrases/human-error.ts'
import {
  broughtAbout,
  causeBefore,
  causeBehind,
  deniedBehind,
  denials,
  numbered,
  otherUse,
  technicalOrigin,
  watched,
  watching,
} from './phrases/human-error-uses.ts'
import {inProse} from './phrases/phrase.ts'
import {type SentenceContext, defineSentenceRule} from './rule.ts'

const phrases = humanErrorPhrases.map((phrase) => ({...phrase, pattern: inProse(phrase.pattern)}))
export const trigger = triggerFor(phrases.map(({pattern}) => pattern))

/**
 * “Human error” given as a cause is a symptom of conditions that the text could name (Dekker). Where the text denies
 * that it is the cause, quotes the words, or means a message of a program, it is no finding.
 */
export const noHumanError = defineSentenceRule({
  id: 'no-human-error',
  category: 'language',
  severity: 'warning',
  description: 'Explain what let an act have its outcome instead of calling it human error.',
  rationale: {
    why: 'Human error is where the inquiry begins. Ask what made the act sensible at the time, and what let it have that outcome.',
    source: 'dekker',
    before: 'The cause was human error.',
    after: 'The form accepted 4 where the limit is 1, and the review page does not show the limit.',
  },
  trigger,
  reads: tellsCauses,
  *checkSentence(sentence, {document, isName, likely}) {
    const found: Span[] = []
    for (const {words, parts} of causes(sentence, likely, isName)) {
      if (found.some((other) => overlaps(other, words))) continue
      found.push(words)
      yield {
        span: words,
        message: `“${quote(sentence, words)}” is where the inquiry begins, not the cause it ends with.`,
        suggestions: [{title: 'Describe what accepted the action', edits: [fillIn(document, words, parts)]}],
      }
    }
  },
})

/** Causes are named too where people were lucky, and in answer to open questions. */
function tellsCauses(passage: Passage): boolean {
  return isAccount(passage) || passage.kind === 'lucky' || passage.kind === 'questions'
}

/** How far around the words it is looked for what they stand for. */
const reach = 120

function* causes(
  sentence: Sentence,
  likely: readonly number[],
  isName: SentenceContext['isName'],
): Iterable<{words: Span; parts: readonly TemplatePart[]}> {
  const {passage, span: place} = sentence
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const isAnswered = sentence.question && /^\s*no\b/i.test(passage.text.slice(place.end - passage.start))
  if (isAnswered) return
  for (const phrase of likely.map((rank) => phrases[rank]!)) {
    for (const {0: found, index} of text.matchAll(phrase.pattern)) {
      const end = index + found.length
      const before = text.slice(Math.max(0, index - reach), index)
      const behind = text.slice(end, end + reach)
      if (!isCause(phrase, before, found, behind)) continue
      if (phrase.of === 'role' && !isOfRole(sentence, place.start + index, isName)) continue
      if (phrase.of === 'person' && !isOfPerson(sentence, place.start + index, isName)) continue
      if (phrase.of === 'self' && !isRole(sentence.tokens, tokenAt(sentence.tokens, place.start + end) - 1))
        continue
      if (isDisclaimed(sentence, place.start + index)) continue
      // “a clerical error by the registry”: the sentence says itself whose step it was.
      const by = / (?:by|of|on the part of)\b/i.test(found)
        ? undefined
        : /^\s+(?:by|on the part of)(?= (?:the|an?|our|one|some) (?!time|end|moment|day|night|week|month|morning|evening)\p{L})/iu.exec(
            behind,
          )
      // “a human-error incident”: the step is told in place of both.
      const kind = /^ (?:incident|outage|event|case|accident)\b/i.exec(behind)?.[0] ?? ''
      const length = /error$/i.test(found) ? kind.length : 0
      const words = span(place.start + index, place.start + end + (by?.[0].length ?? length))
      const parts = acceptedStep(phrase.remedy, found, before, by !== null && by !== undefined)
      yield {words, parts: index === 0 ? capitalize(parts) : parts}
    }
  }
}

function isOfPerson({tokens}: Sentence, offset: number, isName: SentenceContext['isName']): boolean {
  return agentBefore(tokens, tokenAt(tokens, offset), isName).kind === 'person'
}

/** Whether somebody acts who is named by role or name, and not by a pronoun. */
function isOfRole({tokens}: Sentence, offset: number, isName: SentenceContext['isName']): boolean {
  const index = tokenAt(tokens, offset)
  // “one of their engineers making a mistake”
  if (tokens[index]!.word === 'making' && index > 0 && isRole(tokens, index - 1)) return true
  const {kind, from, to} = agentBefore(tokens, index, isName)
  const last = tokens[to - 1]?.word ?? ''
  // “an operator who made a mistake”
  if (last === 'who' && from > 0) return isRole(tokens, from - 1)
  if (kind !== 'person' || from >= to) return kind === 'thing' && from < to && doer.test(last)
  return !/^(?:we|i|he|she|who|they|you)$/.test(last)
}

function isRole(tokens: Sentence['tokens'], index: number): boolean {
  return humanNouns.has(singular(tokens[index]!.word)) || doer.test(tokens[index]!.word)
}

/** Who does something by the word’s ending; programs are said to err, but not to make mistakes. */
const doer =
  /^(?!computer|server|compiler|parser|controller|scheduler|router|container|cluster|number|order|paper|vendor|sensor|error|monitor|cursor|processor|connector)[a-z]{3,12}(?:er|or|ist|ian)$/

function isCause({ambiguous}: HumanErrorPhrase, before: string, found: string, behind: string): boolean {
  if (/error$/i.test(found) && numbered.test(behind)) return false
  if (otherUse.test(behind) || (technicalOrigin.test(before) && !/human/i.test(found))) return false
  if (broughtAbout.test(behind)) return true
  if (before !== '' && denials.some((pattern) => pattern.test(before))) return false
  if (/\w/.test(behind) && deniedBehind.some((pattern) => pattern.test(behind))) return false
  const isWatching = watching.test(found)
  if (isWatching && watched.test(behind)) return false
  const isUnclear = ambiguous === true || isWatching
  // “Operator inattention.” and no more.
  const isWhole = before.trim() === '' && /^\W*$/.test(behind)
  return !isUnclear || isWhole || /^an? /i.test(found) || causeBefore.test(before) || causeBehind.test(behind)
}
