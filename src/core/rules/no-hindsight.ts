import {isAccount} from '../document/passage.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Sentence, quote, tokenAt} from '../language/clauses.ts'
import {subjectBefore} from '../language/grammar.ts'
import {capitalize} from '../language/rewrites.ts'
import {Sieve} from '../language/sieve.ts'
import {triggerFor} from '../language/trigger.ts'
import {lazily} from '../once.ts'
import {deleteWords, fillIn} from '../language/word-edits.ts'
import {type TextEdit, blank, fill} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {type HindsightPhrase, hindsightPhrases} from './phrases/hindsight.ts'
import {ownFinding, verdict} from './phrases/verdict.ts'
import {inProse} from './phrases/phrase.ts'
import {type SentenceContext, type Suggestion, defineSentenceRule} from './rule.ts'

const phrases = hindsightPhrases.map((phrase) => ({...phrase, pattern: inProse(phrase.pattern)}))
const verdicts = phrases.filter(({isVerdict}) => isVerdict)
export const trigger = triggerFor(phrases.map(({pattern}) => pattern))
const sieve = lazily(() => new Sieve(trigger.patterns))

/** Words that judge by what is known now: `in hindsight`, `obviously`, and `clearly` where it judges a choice. */
export const noHindsight = defineSentenceRule({
  id: 'no-hindsight',
  category: 'language',
  severity: 'information',
  description: 'Tell what was known at the time instead of what is obvious now.',
  rationale: {
    why: 'What is clear after the fact was one signal among many before it. Tell which signals there were, and what they suggested then.',
    source: 'etsy',
    before: 'Obviously the retries were the problem.',
    after: 'At 09:38 the pool panel showed 120 of 120 connections; retries were one of three hypotheses.',
  },
  trigger,
  reads: isAccount,
  *checkSentence(sentence, {document, isName, likely}) {
    const found: Match[] = []
    const asides: Match[] = []
    for (const match of matches(sentence, likely)) {
      const {phrase, words} = match
      const others = phrase.isAside === true ? asides : found
      if (others.some((other) => phrase.isVerdict === true || overlaps(other.words, words))) continue
      if (phrase.of === 'person' && !isOfPerson(sentence, words, isName)) continue
      others.push(match)
    }
    const told = found.length === 0 ? asides.slice(0, 1) : found
    const left = asides.filter(({words}) => !told.some((other) => overlaps(other.words, words)))
    for (const {phrase, words} of told) {
      yield {
        span: words,
        message: `“${quote(sentence, words)}”: ${lowerFirst(phrase.why)}`,
        suggestions: [withAsides(document, sentence, suggest(document, sentence, words, phrase), left)],
      }
    }
  },
})

interface Match {
  readonly phrase: HindsightPhrase
  readonly words: Span
}

/** What is left of the same judgement is mended along: it would be the next finding. */
function withAsides(
  document: PostmortemDocument,
  sentence: Sentence,
  suggestion: Suggestion,
  asides: readonly Match[],
): Suggestion {
  let {edits} = suggestion
  for (const {phrase, words} of asides) {
    const more = suggest(document, sentence, words, phrase).edits
    if (!more.some((edit) => edits.some((other) => overlaps(other.span, edit.span))))
      edits = [...edits, ...more]
  }
  return {...suggestion, edits}
}

/** How far in front of a wording its denial is looked for. */
const reach = 120
/** How many words in front of a wording its subject is looked for. */
const subjectReach = 40

function* matches({passage, span: place}: Sentence, likely: readonly number[]): Iterable<Match> {
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  for (const phrase of likely.map((rank) => phrases[rank]!)) {
    for (const {0: found, index} of text.matchAll(phrase.pattern)) {
      const before = text.slice(Math.max(0, index - reach), index)
      if (phrase.isVerdict === true && /\bspoke for it\b/.test(text)) continue
      if (phrase.unless?.test(before) === true || isCalledSo(found, before)) continue
      const length = found.replace(/[,\s]+$/, '').length
      yield {phrase, words: span(place.start + index, place.start + index + length)}
    }
  }
}

/** A capital letter behind a word: a product or a company that is called so. */
function isCalledSo(found: string, before: string): boolean {
  if (/\s(?:Hindsight|Retrospect)\b/.test(found)) return true
  return /^\p{Lu}\p{Ll}/u.test(found) && /[\p{L}\d]\s+$/u.test(before)
}

function isOfPerson({tokens, passage}: Sentence, {start}: Span, isName: SentenceContext['isName']): boolean {
  if (passage.kind === 'went-well') return false
  const index = tokenAt(tokens, start)
  const near = tokens.slice(Math.max(0, index - subjectReach), index)
  const {kind, from} = subjectBefore(near, near.length, isName)
  return kind === 'person' || (kind === 'unclear' && near[from]?.word === 'they')
}

function suggest(
  document: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  {remedy, keepsFirst, isWhatNow, isVerdict}: HindsightPhrase,
): Suggestion {
  const quoted = quote(sentence, words)
  const left = isVerdict !== true && leavesVerdict(sentence, words, isWhatNow === true)
  const added = left ? [spokeForIt(document, sentence)] : []
  if (remedy === 'delete' && !isBridged(sentence, words) && !opensInversion(sentence, words)) {
    const deletion = deleteWords(document.text, words, sentence)
    return {
      title: `Leave out “${quoted}”${left ? ', and tell what spoke for it then' : ''}`,
      edits: [deletion, ...added],
    }
  }
  // “Only in hindsight do we see”
  const told = opensInversion(sentence, words)
    ? ['with ', blank('what was found out later')]
    : remedy === 'delete'
      ? ['with ', blank('what was known at the time'), behindComma(document, words)]
      : remedy
  const parts = keepsFirst === true ? [quoted.replace(/ .*/, ' '), ...told] : told
  return {
    title: 'Tell what was known then, and how',
    edits: [
      fillIn(document, words, words.start === sentence.span.start ? capitalize(parts) : parts),
      ...added,
    ],
  }
}

function opensInversion({passage, span: place}: Sentence, words: Span): boolean {
  const before = passage.text.slice(place.start - passage.start, words.start - passage.start)
  const behind = passage.text.slice(words.end - passage.start, place.end - passage.start)
  return (
    /\bonly\s+$/i.test(before) && /^,?\s+(?:do|does|did|can|could|is|was|were|has|have|had)\b/i.test(behind)
  )
}

/**
 * Whether a verdict on a choice is left where the words are gone: “… it was the wrong moment to change the pool size”;
 * where the words say that the rest is known only now, also one that is no finding alone.
 */
function leavesVerdict(sentence: Sentence, words: Span, isWhatNow: boolean): boolean {
  const rest = around(sentence, words)
    .join(' ')
    .replace(/^ | (?=[.,;:!])/g, '')
  if (verdicts.some(({pattern}) => rest.search(pattern) !== -1)) return true
  return isWhatNow && !sentence.question && verdict.test(rest) && !ownFinding.test(rest)
}

/** The other side of a verdict, at the end of its sentence: what spoke for the choice when it was made. */
function spokeForIt({text}: PostmortemDocument, {span: place}: Sentence): TextEdit {
  const closing = /[.!…)\]"”*_]*$/.exec(text.slice(place.start, place.end))![0].length
  return fill(span(place.end - closing, place.end - closing), [
    '; at the time, ',
    blank('what was known'),
    ' spoke for it',
  ])
}

/** Whether the words around others read as a further judgement once those are gone: “was, in hindsight, doomed”. */
function isBridged(sentence: Sentence, words: Span): boolean {
  const [opening, behind] = around(sentence, words)
  const rest = `${opening} ${behind}`
  return sieve()
    .sift(rest)
    .likely.some((rank) =>
      [...rest.matchAll(phrases[rank]!.pattern)].some(
        ({0: {length}, index}) => index < opening.length && index + length > opening.length + 1,
      ),
    )
}

/** What a sentence says in front of words and behind them, without the commas and spaces between. */
function around({passage, span: place}: Sentence, words: Span): [string, string] {
  return [
    passage.text.slice(place.start - passage.start, words.start - passage.start).replace(/[,\s]+$/, ''),
    passage.text.slice(words.end - passage.start, place.end - passage.start).replace(/^[,\s]+/, ''),
  ]
}

/** A comma that the words themselves ended with. */
function behindComma({text}: PostmortemDocument, {end}: Span): string {
  return text[end - 1] === ',' ? ',' : ''
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
