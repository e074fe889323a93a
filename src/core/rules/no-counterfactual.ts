import type {PostmortemDocument} from '../document/model.ts'
import {subjectOf} from '../language/agency.ts'
import {type Passage, isAccount} from '../document/passage.ts'
import {type Sentence, quote, tokensSpan} from '../language/clauses.ts'
import {conditionIn} from '../language/conditional.ts'
import {isCounterfactual} from '../language/counterfactual.ts'
import {isDisclaimed} from '../language/disclaimed.ts'
import {rewriteCondition} from '../language/condition-edits.ts'
import {suggest} from '../language/counterfactual-edits.ts'
import {perfectsIn, wholeWish, wishIn, wishedCondition} from '../language/other-worlds.ts'
import type {Perfect} from '../language/perfect.ts'
import {isRegretted} from '../language/regretted.ts'
import type {Act} from '../language/act.ts'
import type {Token} from '../language/tokens.ts'
import {triggerFor} from '../language/trigger.ts'
import {rewriteUnreal, unrealIn} from '../language/unreal.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {relief} from './phrases/counterfactual.ts'
import {type Finding, type Suggestion, defineSentenceRule} from './rule.ts'

export const trigger = triggerFor([
  /\b(?:would|woud|could|coud|might|may|need)(?:\b|n['’]?t).{0,120}?(?:\bhave|['’]ve|\bof)\b|['’]d\s+(?:\w+\s+)?have\b|\b(?:woulda|coulda|if\s+only|in\s+an?\s+(?:ideal|perfect|better)\s+world|were\s+it\s+not|weren['’]t\s+for)\b|\bhad\s+(?:we|i|they|he|she)\s+(?:but|only)\b|\bwish(?:ed)?\b|\b(?:if|had|should)\b[^.!?]{3,120}(?:\b(?:would|could|might)|['’]d)\b/is,
  /(?:^|\p{P}\s)(?:Had|Hadn['’]t|Were)\s[^.!?]{3,120}[,:…!]|\b[Ww]ould\s+that\b/su,
  /\b(?:imagine|suppos(?:e|ing))\b|\bif\b[^.!?,]{3,60}\bhad\b/i,
])

/** The account, and prose among the actions: “How are we going to do better” is often a story first. */
function isReadFor(passage: Passage): boolean {
  return isAccount(passage) || (passage.kind === 'action-items' && passage.element === 'paragraph')
}

/** Among the actions, “we could have asked” looks back; “add the alert that would have caught it” is a plan. */
function looksBack({tokens, passage}: Sentence, from: number, verb?: number): boolean {
  if (passage.zone !== 'actions' || from === 0) return true
  return (
    verb !== undefined && tokens[verb]!.word === 'been' && /^(?:the|a|it)$/.test(tokens[from]?.word ?? '')
  )
}

const isPlan = ({passage}: Sentence): boolean => passage.zone === 'actions'

type NameTest = (token: Token) => boolean

/**
 * What would have happened in a world that did not exist explains nothing about this one (Dekker; PagerDuty's
 * “alternate reality”). Counts where people or controls could have prevented, found or shortened the incident; not for
 * what a system or an attacker would do, what could not have been known, or how it could have been worse.
 */
export const noCounterfactual = defineSentenceRule({
  id: 'no-counterfactual',
  category: 'language',
  severity: 'warning',
  description: 'Describe the world as it was, and move ideas for a better one to the action items.',
  rationale: {
    why: 'What would have happened in another world explains nothing about this one. Tell what made the actual course likely, and move the idea to the action items.',
    source: 'pagerduty',
    before: 'The outage could have been prevented by a load test.',
    after: 'No load test covers a slow card processor; the pool had never been full before.',
  },
  trigger,
  reads: isReadFor,
  *checkSentence(sentence, {document, isName}) {
    // What went well is told as what it spared: “without the runbook we would have been down for hours”.
    if (sentence.passage.kind === 'went-well') return
    if (sentence.question && !isRhetorical(sentence) && !isAffirmed(sentence)) return
    for (const finding of findingsIn(document, sentence, isName))
      if (!isDisclaimed(sentence, finding.span.start)) yield finding
  },
})

/** “Why couldn't we have tested this?”, “Would it really have been so hard to ask?” know their answer. */
function isRhetorical({tokens}: Sentence): boolean {
  const first = tokens[0]?.word === 'why' ? 1 : 0
  if (!/^(?:could|would|might)$/.test(tokens[first]?.word ?? '')) return false
  return (
    tokens[first + 1]?.word === 'not' || tokens.slice(1, 8).some(({word}) => /^(?:so|too|really)$/.test(word))
  )
}

/** “Would a checksum have stopped this? Yes.” */
function isAffirmed({passage, span: place}: Sentence): boolean {
  return /^\s*(?:yes|definitely|certainly|probably|absolutely)\b/i.test(
    passage.text.slice(place.end - passage.start),
  )
}

function* findingsIn(document: PostmortemDocument, sentence: Sentence, isName: NameTest): Iterable<Finding> {
  const wished = wishIn(sentence)
  if (wished !== undefined) {
    const words = {words: wholeWish(sentence, wished), told: wished}
    const condition = wishedCondition(sentence, wished, isName)
    yield toFinding(sentence, words, rewriteCondition(document, sentence, condition, isName))
    return
  }
  const condition = conditionIn(sentence.tokens, isName)
  const unreal = unrealIn(sentence.tokens)
  if (unreal !== undefined) {
    const {from, verb, outcome} = unreal
    const words = tokensSpan(sentence.tokens, Math.min(from, outcome), Math.max(verb, outcome) + 1)
    const told = tokensSpan(sentence.tokens, from, verb + 1)
    yield toFinding(sentence, {words, told}, rewriteUnreal(document, sentence, unreal))
    return
  }
  if (condition === undefined) {
    yield* perfects(document, sentence, isName)
    return
  }
  if (looksBack(sentence, condition.from) && isRegretted(sentence, condition, isName)) {
    const {tokens} = sentence
    // “We might have noticed it if the page had said so.”
    const all = [...perfectsIn(sentence)]
    const behind = all.find(({index}) => index >= condition.to)
    const first =
      condition.given === true ? (behind ?? all[0]) : all.find(({index}) => index < condition.from)
    const from = condition.given === true ? condition.from : (first?.index ?? condition.from)
    const told = tokensSpan(tokens, from, first === undefined ? condition.to : first.perfect.verb + 1)
    const to = first ?? behind
    // The condition and what it would have led to belong together; the message quotes the shorter part.
    const whole = to === undefined ? told : span(told.start, tokens[to.perfect.verb]!.span.end)
    const suggestion =
      condition.given === true && condition.form === undefined && first !== undefined
        ? suggest(document, actOf(sentence, first, isName))
        : rewriteCondition(document, sentence, condition, isName)
    yield toFinding(sentence, {words: whole, told}, suggestion)
  }
}

function toFinding(
  sentence: Sentence,
  {words, told}: {words: Span; told: Span},
  suggestion: Suggestion,
): Finding {
  return {
    span: words,
    message: `“${quote(sentence, told)} …” describes a world that did not exist.`,
    suggestions: [suggestion],
  }
}

function actOf(
  sentence: Sentence,
  {index, perfect}: {index: number; perfect: Perfect},
  isName: NameTest,
): Act {
  const subject = subjectOf(sentence, index, perfect, isName)
  return {...perfect, sentence, subject, group: index, form: 'participle'}
}

function* perfects(document: PostmortemDocument, sentence: Sentence, isName: NameTest): Iterable<Finding> {
  const {tokens} = sentence
  let last = span(-1, -1)
  for (const {index, modal, perfect} of perfectsIn(sentence)) {
    const act = actOf(sentence, {index, perfect}, isName)
    const {subject} = act
    if (!isCounterfactual(act, perfect, modal, isName)) continue
    if (subject.from === 0 && subject.kind !== 'person' && isPlan(sentence)) continue
    const isOwn = modal === 'could' && subject.kind === 'person' && relief.has(tokens[perfect.verb]!.word)
    if (!isOwn && !looksBack(sentence, subject.from, perfect.verb)) continue
    const words = tokensSpan(tokens, index, perfect.verb + 1)
    if (overlaps(last, words)) continue
    last = words
    const suggestion = suggest(document, act)
    yield {
      span: words,
      message: `“${quote(sentence, words)}” describes a world that did not exist.`,
      suggestions: [suggestion],
    }
  }
}
