import type {PostmortemDocument} from '../document/model.ts'
import {type Sentence, nameTest, quote, sentencesWith, tokensSpan} from '../language/clauses.ts'
import {skipAdverbs, subjectBefore} from '../language/grammar.ts'
import {type Act, capitalize, rewriteAct} from '../language/rewrites.ts'
import {verbOfParticiple} from '../language/verbs.ts'
import {deleteWords, fillIn} from '../language/word-edits.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {
  type BlamedAct,
  type Judgement,
  blamedActs,
  expectedActs,
  forgettable,
  judgements,
  missedGoal,
  onlyHuman,
} from './phrases/blame.ts'
import {inProse} from './phrases/phrase.ts'
import {type Finding, type Suggestion, defineRule} from './rule.ts'

const acts = new Map<string, BlamedAct>(blamedActs.map((act) => [act.verb, act]))
const judgementsInProse = judgements.map((judgement) => ({...judgement, pattern: inProse(judgement.pattern)}))
const trigger = new RegExp(
  `\\b(?:${[...acts.keys()].join('|')}|did\\s+not|didn['’]t|never)\\b|${judgementsInProse.map(({pattern}) => pattern.source).join('|')}`,
  'iu',
)

/**
 * Words that put the incident down to a person: acts left undone, with a person or team as their subject, and
 * judgements of character or competence. “The health check failed to connect” is a fact and no finding.
 */
export const noBlame = defineRule({
  id: 'no-blame',
  category: 'language',
  severity: 'warning',
  description: 'Name the condition of the system instead of the failing of a person.',
  *check({document, config}) {
    const isName = nameTest(document, config)
    for (const sentence of sentencesWith(document, trigger)) {
      const found = [...judged(document, sentence)]
      for (const finding of undone(document, sentence, isName)) {
        if (!found.some((other) => overlaps(other.span, finding.span))) found.push(finding)
      }
      yield* found
    }
  },
})

/** Acts that a person is said not to have done, or to have done badly. */
function* undone(
  document: PostmortemDocument,
  sentence: Sentence,
  isName: Parameters<typeof subjectBefore>[2],
): Iterable<Finding> {
  const {tokens} = sentence
  for (const [index, {word}] of tokens.entries()) {
    const verb = actAt(sentence, index)
    if (verb === undefined) continue
    const subject = subjectBefore(tokens, index, isName)
    if (
      subject.kind !== 'person' &&
      !(onlyHuman.test(word) && subject.kind !== 'control' && subject.kind !== 'thing')
    )
      continue
    const words = tokensSpan(tokens, index, verb.to)
    yield {
      span: words,
      message: `“${quote(sentence, words)}” puts the outcome down to a person.`,
      suggestions: [
        rewriteAct(document, {sentence, subject, group: index, passive: false, negated: false, ...verb.act}),
      ],
    }
  }
}

/** The blamed act at a token: its verb for the rewrite, and the end of the words to point at. */
function actAt({tokens}: Sentence, index: number): {act: Pick<Act, 'verb' | 'form'>; to: number} | undefined {
  const {word} = tokens[index]!
  const act = acts.get(word)
  if (act?.takes === 'infinitive') {
    const to = skipAdverbs(tokens, index + 1)
    return tokens[to]?.word === 'to' && tokens[to + 1] !== undefined
      ? {act: {verb: to + 1, form: 'base'}, to: to + 2}
      : withObject(tokens, index)
  }
  if (word === 'missed' && missedGoal.test(wordsBehind(tokens, index, 5))) return undefined
  if (act !== undefined) {
    const form = act.takes === 'allowed' ? {allowed: act.base} : 'shown'
    return {act: {verb: index, form}, to: index + 1}
  }
  const isDid = word === 'did' && tokens[index + 1]?.word === 'not'
  if (!isDid && word !== 'never') return undefined
  const verb = skipAdverbs(tokens, index + (isDid ? 2 : 1))
  const base = isDid ? tokens[verb]?.word : verbOfParticiple(tokens[verb]?.word ?? '')?.base
  if (base === undefined || !expectedActs.has(base)) return undefined
  const hasInfinitive = isDid && tokens[verb + 1]?.word === 'to' && tokens[verb + 2] !== undefined
  return {act: {verb: hasInfinitive ? verb + 2 : verb, form: isDid ? 'base' : 'participle'}, to: verb + 1}
}

/** “forgot the second step”, “forgot about the index” */
function withObject(tokens: Sentence['tokens'], index: number): ReturnType<typeof actAt> {
  const {word} = tokens[index]!
  const verb = tokens[index + 1]?.word === 'about' ? index + 1 : index
  if (!forgettable.test(`${word} ${wordsBehind(tokens, verb, 1)}`)) return undefined
  return {act: {verb, form: 'shown'}, to: index + 1}
}

function wordsBehind(tokens: Sentence['tokens'], index: number, count: number): string {
  return tokens
    .slice(index + 1, index + 1 + count)
    .map(({word}) => word)
    .join(' ')
}

function* judged(document: PostmortemDocument, sentence: Sentence): Iterable<Finding> {
  const {passage, span: place} = sentence
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const found = judgementsInProse
    .flatMap((judgement) =>
      [...text.matchAll(judgement.pattern)].map(({0: {length}, index}) => ({
        judgement,
        words: span(place.start + index, place.start + index + length),
      })),
    )
    .sort((a, b) => b.words.end - b.words.start - (a.words.end - a.words.start))
  for (const [rank, {judgement, words}] of found.entries()) {
    // “made a careless mistake” is one judgement: the longest says it all.
    if (found.slice(0, rank).some((longer) => overlaps(longer.words, words))) continue
    yield {
      span: words,
      message: `“${quote(sentence, words)}” judges a person; it explains nothing to change.`,
      suggestions: [remedy(document, judgement, words, place)],
    }
  }
}

const remedies: Readonly<
  Record<'guard' | 'state', (atStart: boolean, words: string) => readonly TemplatePart[]>
> = {
  guard: (_, words) =>
    /^by/i.test(words)
      ? ['because ', blank('the tool or interface'), ' accepted it without ', blank('a guard')]
      : /^ma(?:de|ke|king)/i.test(words)
        ? ['took a step that ', blank('the tool or process'), ' accepted without ', blank('a guard')]
        : ['the step that ', blank('the tool or process'), ' accepted without ', blank('a guard')],
  state: (_, words) =>
    /^(?:was|were|is|are|lost|lacked)\b/i.test(words)
      ? ['worked with ', blank('the information, load or time pressure at that moment')]
      : [blank('the information, load or time pressure at that moment')],
}

function remedy(
  document: PostmortemDocument,
  {remedy: kind}: Judgement,
  words: Span,
  sentence: Span,
): Suggestion {
  const {text} = document
  if (kind === 'delete')
    return {title: 'Leave the judgement out', edits: [deleteWords(text, words, sentence)]}
  const atStart = words.start === sentence.start
  const parts = remedies[kind](atStart, text.slice(words.start, words.end))
  return {
    title: 'Describe the conditions instead',
    edits: [fillIn(document, words, atStart ? capitalize(parts) : parts)],
  }
}
