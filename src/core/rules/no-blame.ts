import type {PostmortemDocument} from '../document/model.ts'
import {type Sentence, nameTest, sentencesWith, tokensSpan} from '../language/clauses.ts'
import {skipAdverbs, subjectBefore} from '../language/grammar.ts'
import {type Act, capitalize, deleteWords, rewriteAct} from '../language/rewrites.ts'
import {verbOfParticiple} from '../language/verbs.ts'
import {type TemplatePart, blank, fill} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {
  type BlamedAct,
  type Judgement,
  blamedActs,
  expectedActs,
  judgements,
  onlyHuman,
} from './phrases/blame.ts'
import {type Finding, type Suggestion, defineRule} from './rule.ts'

const acts = new Map<string, BlamedAct>(blamedActs.map((act) => [act.verb, act]))
const trigger = new RegExp(
  `\\b(?:${[...acts.keys()].join('|')}|did not|didn['’]t|never)\\b|${judgements.map(({pattern}) => pattern.source).join('|')}`,
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
      message: `“${document.text.slice(words.start, words.end).replace(/\s+/g, ' ')}” puts the outcome down to a person.`,
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
      : undefined
  }
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

function* judged(document: PostmortemDocument, sentence: Sentence): Iterable<Finding> {
  const {passage, span: place} = sentence
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  for (const judgement of judgements) {
    const match = judgement.pattern.exec(text)
    if (match === null) continue
    const words = span(place.start + match.index, place.start + match.index + match[0].length)
    yield {
      span: words,
      message: `“${document.text.slice(words.start, words.end)}” judges a person; it explains nothing to change.`,
      suggestions: [remedy(document.text, judgement, words, place)],
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

function remedy(text: string, {remedy: kind}: Judgement, words: Span, sentence: Span): Suggestion {
  if (kind === 'delete')
    return {title: 'Leave the judgement out', edits: [deleteWords(text, words, sentence)]}
  const atStart = words.start === sentence.start
  const parts = remedies[kind](atStart, text.slice(words.start, words.end))
  return {title: 'Describe the conditions instead', edits: [fill(words, atStart ? capitalize(parts) : parts)]}
}
