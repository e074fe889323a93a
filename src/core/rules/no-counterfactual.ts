import type {PostmortemDocument} from '../document/model.ts'
import {type Sentence, nameTest, quote, sentencesWith, tokensSpan} from '../language/clauses.ts'
import {type Perfect, perfectAfter, subjectBefore} from '../language/grammar.ts'
import {type Act, capitalize, rewriteAct, subjectText} from '../language/rewrites.ts'
import type {Token} from '../language/tokens.ts'
import {gerund, verbOfParticiple} from '../language/verbs.ts'
import {fillIn} from '../language/word-edits.ts'
import {blank, replace} from '../text/edits.ts'
import {overlaps, span} from '../text/span.ts'
import {inProse} from './phrases/phrase.ts'
import {type Finding, type Suggestion, defineRule} from './rule.ts'

const trigger =
  /\b(?:would|could|might).{0,60}?(?:\bhave|['’]ve|\bof)\b|\b(?:woulda|coulda|if\s+only|were\s+it\s+not\s+for)\b|\b(?:if|had)\b[^.!?]{3,120}\b(?:would|could|might)\b/is
const wish = /\bif\s+only\b|\bwere\s+it\s+not\s+for\b/i
/** `If we had checked …, … would`, `Had the reviewer asked …, … would`. */
const condition = inProse(
  /(?:\bif (?:\p{L}+ ){0,3}?(?:we|i|he|she|they|you|someone|anyone|nobody|(?:\p{L}+ ){0,2}(?:engineers?|developers?|operators?|team|responders?|reviewers?|managers?|on-call|people|maintainers?)) (?:had|['’]d)\b|\bhad (?:we|i|he|she|they|you|someone|anyone|(?:the|an?|our) (?:\p{L}+ )?(?:engineers?|developers?|operators?|team|responders?|reviewers?|managers?|on-call|maintainers?)) )/iu,
)

/**
 * What would have happened in a world that did not exist explains nothing about this one (Dekker; PagerDuty's
 * “alternate reality”). Counts where people or controls could have prevented, found or shortened the incident; not for
 * what a system or an attacker would do, what could not have been known, or how it could have been worse.
 */
export const noCounterfactual = defineRule({
  id: 'no-counterfactual',
  category: 'language',
  severity: 'warning',
  description: 'Describe the world as it was, and move ideas for a better one to the action items.',
  *check({document, config}) {
    const isName = nameTest(document, config)
    for (const sentence of sentencesWith(document, trigger)) {
      if (sentence.question) continue
      const found = [...wishes(document, sentence)]
      if (found.length === 0) found.push(...perfects(document, sentence, isName))
      yield* found
    }
  },
})

/** A whole sentence built on a condition that did not hold. */
function* wishes(document: PostmortemDocument, sentence: Sentence): Iterable<Finding> {
  const {passage, span: place} = sentence
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const match =
    wish.exec(text) ??
    (/\b(?:would|could|might)\b/i.test(text) ? [...text.matchAll(condition)][0] : undefined)
  if (match === undefined) return
  const start = place.start + match.index
  const words = span(start, start + match[0].trimEnd().length)
  yield {
    span: words,
    message: `“${quote(sentence, words)} …” describes a world that did not exist.`,
    suggestions: [wholeSentence(document, sentence)],
  }
}

/** A sentence that stands on a condition falls with it. */
function wholeSentence(document: PostmortemDocument, {passage, span: place}: Sentence): Suggestion {
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const end = place.end - (/[.!?…]+$/.exec(text)?.[0].length ?? 0)
  const parts = capitalize([
    blank('the tool or process'),
    ' allowed this because ',
    blank('the condition at the time'),
  ])
  return {
    title: 'Describe the condition that held instead',
    edits: [fillIn(document, span(place.start, end), parts)],
  }
}

function* perfects(
  document: PostmortemDocument,
  sentence: Sentence,
  isName: Parameters<typeof subjectBefore>[2],
): Iterable<Finding> {
  const {tokens} = sentence
  let last = span(-1, -1)
  for (const [index, token] of tokens.entries()) {
    if (token.word !== 'would' && token.word !== 'could' && token.word !== 'might') continue
    const perfect = perfectAfter(tokens, index)
    if (perfect === undefined) continue
    const subject = subjectBefore(tokens, index, isName)
    const act: Act = {...perfect, sentence, subject, group: index, form: 'participle'}
    if (!isCounterfactual(act, perfect, token.word)) continue
    const words = tokensSpan(tokens, index, perfect.verb + 1)
    const suggestion =
      isConditional(tokens) || perfect.negated ? wholeSentence(document, sentence) : suggest(document, act)
    const target = suggestion.edits[0]!.span
    if (overlaps(last, target)) continue
    last = target
    yield {
      span: words,
      message: `“${quote(sentence, words)}” describes a world that did not exist.`,
      suggestions: [suggestion],
    }
  }
}

function isConditional(tokens: readonly Token[]): boolean {
  return tokens.some(({word}, index) => word === 'if' || (word === 'had' && index === 0))
}

/** “This would not have happened”: unlike what could not have been known, it says that something was missing. */
function isIncident(word: string, kind: Act['subject']['kind']): boolean {
  return /^(?:happened|occurred)$/.test(word) && (kind === 'control' || kind === 'thing')
}

const better = /^(?:better|best|ideal|easier|safer|faster|wiser|preferable|helpful|useful|sufficient|enough)$/

function isCounterfactual(
  {sentence: {tokens}, subject}: Act,
  {verb, passive, negated}: Perfect,
  modal: string,
): boolean {
  const word = tokens[verb]!.word
  const act = verbOfParticiple(word)
  if (negated) return modal === 'would' && isIncident(word, subject.kind)
  if (subject.kind === 'outsider') return false
  if (passive)
    return (
      (act?.kind === 'prevention' && !/^(?:limited|contained|protected)$/.test(word)) ||
      act?.kind === 'perception'
    )
  if (word === 'been')
    return saysBetter(tokens.slice(Math.max(0, subject.from), verb + 4).map((token) => token.word))
  if (subject.kind === 'person') return act !== undefined || modal !== 'would'
  if (subject.kind === 'control') return act?.kind === 'prevention' || act?.kind === 'perception'
  if (subject.kind === 'none') return act !== undefined && subject.from === 0
  // A machine that “would have stopped” prevents nothing; one that would have stopped the deploy does.
  if (word === 'stopped' && !/^[\p{L}\uFFFC]/u.test(tokens[verb + 1]?.word ?? '')) return false
  return subject.kind === 'thing' && act?.kind === 'prevention' && modal === 'would'
}

function saysBetter(words: readonly string[]): boolean {
  return words.some((word) => better.test(word))
}

function suggest(document: PostmortemDocument, act: Act): Suggestion {
  const {subject, sentence, verb} = act
  const {tokens} = sentence
  const word = tokens[verb]!.word
  const known = verbOfParticiple(word)
  if (!act.passive && known !== undefined && subject.relative !== undefined && subject.kind !== 'person') {
    const clause = span(tokens[subject.relative]!.span.start, tokens[verb]!.span.end)
    return {title: 'State what it was meant to do', edits: [replace(clause, `meant to ${known.base}`)]}
  }
  if (!act.passive && subject.kind !== 'person' && known !== undefined && subject.from < subject.to) {
    const target = span(tokens[subject.from]!.span.start, tokens[verb]!.span.end)
    const parts = [
      blank('the condition at the time'),
      ` kept ${subjectText(document, act)} from ${gerund(known.base)}`,
    ]
    return {
      title: 'Describe what kept it from happening',
      edits: [fillIn(document, target, subject.from === 0 ? capitalize(parts) : parts)],
    }
  }
  if (word === 'been' && subject.from < subject.to) {
    const from = tokens[subject.from]!.span.start
    const end = tokens.findIndex((token, index) => index > verb && /^[.!?;]$/.test(token.word))
    const to = tokens[(end === -1 ? tokens.length : end) - 1]!.span.end
    const parts = [blank('the approach taken'), ' made sense because ', blank('what was known at the time')]
    return {
      title: 'Describe what spoke for the approach taken',
      edits: [fillIn(document, span(from, to), subject.from === 0 ? capitalize(parts) : parts)],
    }
  }
  if (act.passive && known?.kind === 'prevention') {
    const from = subject.from < subject.to ? subject.from : act.group
    const by = tokens[verb + 1]?.word === 'by' && tokens[verb + 2] !== undefined ? verb + 2 : undefined
    const what =
      by === undefined
        ? ` did not ${known.base} ${subjectText(document, act) || 'this'}`
        : ' did not include '
    const target = span(
      tokens[from]!.span.start,
      by === undefined ? tokens[verb]!.span.end : tokens[by]!.span.start,
    )
    const parts = [blank('the check or process'), what]
    return {
      title: 'Describe the safeguard as it was',
      edits: [fillIn(document, target, from === 0 ? capitalize(parts) : parts)],
    }
  }
  return rewriteAct(document, act)
}
