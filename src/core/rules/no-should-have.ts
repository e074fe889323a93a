import {agentOf, subjectOf} from '../language/agency.ts'
import {type Passage, isAccount} from '../document/passage.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Sentence, quote, tokensSpan} from '../language/clauses.ts'
import {coordinated} from '../language/coordination.ts'
import {isDisclaimed} from '../language/disclaimed.ts'
import {type Subject, isAdverb, isNegation, isParticiple, skipAdverbs} from '../language/grammar.ts'
import {determiners} from '../language/lexicon.ts'
import {otherWorld} from '../language/given.ts'
import {isHindsight} from '../language/hindsight.ts'
import {rewriteExpected} from '../language/hindsight-edits.ts'
import {type Perfect, perfectAfter} from '../language/perfect.ts'
import {capitalize, title} from '../language/rewrites.ts'
import type {Token} from '../language/tokens.ts'
import {triggerFor} from '../language/trigger.ts'
import {isGerund} from '../language/words.ts'
import {objective} from '../language/subject-text.ts'
import {type UnmetDuty, unmetDuty} from '../language/unmet-duty.ts'
import {fillIn} from '../language/word-edits.ts'
import {blank, insert} from '../text/edits.ts'
import {type Finding, defineSentenceRule} from './rule.ts'

export const trigger = triggerFor([
  /\b(?:sh(?:ould|oud|old|uld)|ought|oughta|needed|supposed|meant|expected|required|obliged)(?:\b|n['’]?t).{0,90}?(?:\bhave|['’]ve|\bof)\b|\bshould(?:a|ve| had)\b|\b(?:was|were) (?:(?:not|never|also|both|all) )?to have\b|\b(?:supposed|meant|expected|required|obliged|bound|due|duty|obligation|job|had|needed) to\b|\b(?:was to|were to|was up to|were up to|fell to|onus|incumbent|obligation on|was for|was on (?:us|them|me|the|our)|lay with|(?:was|been) the (?:job|duty|task|responsibility) of)\b/is,
])

/**
 * “Should have” and a participle tells what people ought to have done, from what is known now (Dekker, “They should
 * have…”). With a noun behind it (“each service should have an owner”) it is an obligation, and what a system should
 * have done is its expected behaviour: neither is a finding.
 */
export const noShouldHave = defineSentenceRule({
  id: 'no-should-have',
  category: 'language',
  severity: 'warning',
  description: 'State what the system did instead of what someone should have done.',
  rationale: {
    why: '“Should have” names the better choice and stops there: it does not tell why the other one made sense. What the alert, the runbook or the pipeline did is something a team can change.',
    source: 'dekker',
    before: 'The on-call engineer should have noticed the queue depth.',
    after: 'No alert watches queue depth; the first page came at 40,000 messages.',
  },
  trigger,
  reads: isRead,
  *checkSentence(sentence, {document, isName}) {
    const {tokens} = sentence
    for (const index of tokens.keys()) {
      const modal = modalEnd(tokens, index)
      if (modal === undefined) {
        const {kind} = sentence.passage
        const isTold = isAccount(sentence.passage) && kind !== 'went-well'
        const duty = isTold ? unmetDuty(tokens, index, isName, kind === 'background') : undefined
        if (duty !== undefined) yield ofDuty(document, sentence, duty)
        continue
      }
      const perfected = perfectAfter(tokens, modal)
      const found = perfected ?? arranged(tokens, modal)
      if (found === undefined) continue
      // “Should the board have said no, the money would still be there”: a condition, and a counterfactual.
      const isCondition = index === 0 && perfected?.inverted !== undefined && !sentence.question
      if (isCondition && tokens.some(({word}) => otherWorld.test(word))) continue
      // “Ought not to have”: the negation stands in front of `to`.
      const isNegated = tokens.slice(index, modal).some(({word}) => isNegation(word))
      const perfect = isNegated ? {...found, negated: true} : found
      const subject = subjectOf(sentence, index, perfect, isName)
      const isArranged = perfected === undefined || arrangements.test(tokens[index]!.word)
      const isByPerson = perfect.passive && agentOf(tokens, perfect.verb, isName) === 'person'
      if (isArranged && !isByPerson && !isDutyOfPerson(tokens, subject)) continue
      if (!isHindsight(sentence, index, subject, perfect, isName)) continue
      const isFate = subject.kind !== 'person' || fate.test(tokens[perfect.verb]!.word)
      if (sentence.passage.kind === 'lucky' && isFate) continue
      if (isDisclaimed(sentence, tokens[index]!.span.start)) continue
      const also = coordinated(tokens, perfect)
      const words = tokensSpan(tokens, index, (also.at(-1) ?? perfect.verb) + 1)
      yield {
        span: words,
        message: `“${quote(sentence, words)}” measures the past by what is known now.`,
        suggestions: [
          rewriteExpected(document, {
            ...perfect,
            also,
            sentence,
            subject,
            group: index,
            form: perfected === undefined ? 'base' : 'participle',
          }),
        ],
      }
    }
  },
})

/** “It was up to engineering to push back, and …” → “[The process or tool] did not prompt engineering to push back, and …” */
function ofDuty(
  document: PostmortemDocument,
  sentence: Sentence,
  {from, to, who, resumed}: UnmetDuty,
): Finding {
  const {tokens} = sentence
  const words = tokensSpan(tokens, from, to)
  const text = (start: number, end: number): string => {
    const place = tokensSpan(tokens, start, end)
    return document.text.slice(place.start, place.end)
  }
  const named = text(...who).replace(/['’]s?$/, '')
  const person = objective(from === who[0] ? lowerFirst(named) : named)
  const parts = [blank('the process or tool'), ` did not prompt ${person} to ${tokens[to - 1]!.word}`]
  // The process would be the subject of the verb that goes on: “…, but *they* left it open”.
  const pronoun = /^(?:we|he|she|i)$/i.test(named) ? named.toLowerCase() : 'they'
  const goesOn = resumed === undefined ? [] : [insert(tokens[resumed]!.span.start, `${pronoun} `)]
  return {
    span: words,
    message: `“${quote(sentence, words)}” measures the past by what is known now.`,
    suggestions: [
      {title, edits: [fillIn(document, words, from === 0 ? capitalize(parts) : parts), ...goesOn]},
    ],
  }
}

/** An article at the start of a sentence loses its capital letter. */
function lowerFirst(words: string): string {
  return words.replace(/^(?:The|An?|Our|Their|One|Some|Two|Three|He|She|We|They|Each|Both)(?= |$)/, (first) =>
    first.toLowerCase(),
  )
}

/** “Was expected to have”, “was to have”: of a system that is its expected behaviour. */
const arrangements = /^(?:expected|required|obliged|to)$/

/** Who was to do it; “we discussed what we were supposed to do” tells of nothing left undone. */
function isDutyOfPerson(tokens: readonly Token[], {kind, from}: Subject): boolean {
  if (/^(?:what|how|where|when|which|why|whether|if)$/.test(tokens[from - 1]?.word ?? '')) return false
  return kind === 'person'
}

/** What luck spared people or a system is no act of people: “we should have lost the region”, “we should have been down for days”. */
const fate = /^(?:lost|been|had|run|gone|suffered|felt|seen)$/

/**
 * The account, and questions that are left open: “Should the team have waited?” Where people were lucky they tell what
 * could have happened, and no less what somebody ought to have done.
 */
function isRead(passage: Passage): boolean {
  return isAccount(passage) || passage.kind === 'lucky' || passage.kind === 'questions'
}

/** The index of the last word of a modal of obligation: `should`, `ought (not) to`, `needed to`, `was (supposed) to`. */
function modalEnd(tokens: readonly Token[], index: number): number | undefined {
  const {word} = tokens[index]!
  if (word === 'should' || word === 'oughta') return index
  if (word === 'to' && tokens[index + 1]?.word === 'have' && isPastBefore(tokens, index)) return index
  if (/^(?:supposed|meant)$/.test(word) && tokens[index + 1]?.word === 'to') return index + 1
  if (/^(?:expected|required|obliged)$/.test(word))
    return tokens[index + 1]?.word === 'to' && (isPastBefore(tokens, index) || isOfAnyone(tokens, index))
      ? index + 1
      : undefined
  if (word !== 'ought' && word !== 'needed') return undefined
  const to = skipAdverbs(tokens, index + 1)
  if (tokens[to]?.word === 'to') return to
  // “The carrier ought by then to have sent one.”
  const later = tokens.slice(to, to + 4).findIndex((token) => token.word === 'to')
  if (word === 'ought' && later > 0 && tokens[to + later + 1]?.word === 'have') return to + later
  // “We oughtn’t have merged it.”
  return word === 'ought' && to > index + 1 ? to - 1 : undefined
}

/** “Any reviewer would be expected to have seen it”, “a senior analyst is expected to have asked, and this one did not” */
function isOfAnyone(tokens: readonly Token[], index: number): boolean {
  const [be, modal] = [tokens[index - 1]?.word ?? '', tokens[index - 2]?.word ?? '']
  if (be === 'be') return /^(?:would|could|might|can)$/.test(modal)
  return (
    /^(?:is|are)$/.test(be) &&
    /[,;–—] (?:and|but|yet|which)\b.* (?:not|never|nobody|none)\b/.test(
      tokens
        .slice(index)
        .map(({word}) => word)
        .join(' '),
    )
  )
}

function isPastBefore(tokens: readonly Token[], index: number): boolean {
  return /^(?:was|were)$/.test(
    tokens.slice(Math.max(0, index - 3), index).findLast(({word}) => !isNegation(word) && !isAdverb(word))
      ?.word ?? '',
  )
}

/**
 * “A peer was supposed to check them”: what somebody was to do stands without `have`. What they were to have or to be
 * is how things were arranged.
 */
function arranged(tokens: readonly Token[], modal: number): Perfect | undefined {
  const [supposed, verb] = [tokens[modal - 1]?.word ?? '', skipAdverbs(tokens, modal + 1)]
  if (!/^(?:supposed|meant)$/.test(supposed) || !isPastBefore(tokens, modal - 1)) return undefined
  const act = tokens[verb]?.word ?? ''
  const isGoingOn = act === 'be' && isGerund(tokens[verb + 1]?.word)
  const negated = tokens.slice(Math.max(0, modal - 4), modal).some(({word}) => isNegation(word))
  // “The relay was supposed to be tested by the crew”: whether it was for people to do, is looked at by its agent.
  const done = skipAdverbs(tokens, verb + 1)
  if (act === 'be' && isParticiple(tokens[done]?.word))
    return {have: modal, verb: done, passive: true, negated}
  if (
    !/^[a-z]+(?:-[a-z]+)?$/.test(act) ||
    determiners.has(act) ||
    (!isGoingOn && /^(?:have|be|get|see|receive)$/.test(act))
  )
    return undefined
  return {have: modal, verb, passive: false, negated}
}
