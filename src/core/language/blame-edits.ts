import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {type Sentence, clauseEnd} from './clauses.ts'
import {type Subject, subjectBefore} from './grammar.ts'
import {isParticiple, verbOf} from './participles.ts'
import {capitalize, edit, title as systemTitle} from './rewrites.ts'
import type {Act} from './act.ts'
import {objective, subjectText} from './subject-text.ts'
import {notPrompted} from './system-frames.ts'
import {fillIn} from './word-edits.ts'

/** Edits that tell a blamed act as a condition of the system, in place: the rest of the sentence stays. */

const title = 'Describe the conditions instead'
export const conditions = blank('the information, load or time pressure at that moment')
export const noGuard: readonly TemplatePart[] = ['with no ', blank('guard or warning'), ' in the way']
/** Before a verb that tells how something was read or judged. */
export const goingBy: readonly TemplatePart[] = ['with ', blank('the data or display at hand'), ' to go by']

/** Puts words in the place of others; they begin with a capital letter where those began the sentence. */
export function inPlace(
  document: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  parts: readonly TemplatePart[],
): Suggestion {
  const atStart =
    words.start - sentence.span.start < 8 &&
    document.text.slice(sentence.span.start, words.start).replace(/[*_\s]/g, '') === ''
  return {title, edits: [fillIn(document, words, atStart ? capitalize(parts) : parts)]}
}

/** An insertion between two commas, less those that stand there already. */
export function inserted(
  {text}: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  parts: readonly TemplatePart[],
): readonly TemplatePart[] {
  const before = text.slice(Math.max(sentence.span.start, words.start - 2), words.start)
  const behind = text.slice(words.end, Math.min(words.end + 3, sentence.span.end))
  const opens = words.start <= sentence.span.start || /[,;:(–—]\s?$/.test(before)
  const closes = behind.trim() === '' || /^\s*[,.;:!?)|]/.test(behind)
  return [...(opens ? [] : [', ']), ...parts, ...(closes ? [] : [','])]
}

/** An adverb's place takes the guard that was not there. */
export function adverbEdit(document: PostmortemDocument, sentence: Sentence, words: Span): Suggestion {
  const isManner = /^(?:poorly|badly|clumsily|hastily|prematurely)$/i.test(
    document.text.slice(words.start, words.end),
  )
  const parts = inserted(document, sentence, words, isManner ? ['with ', conditions] : noGuard)
  const spaced = parts[0] === ', ' && document.text[words.start - 1] === ' '
  return inPlace(document, sentence, spaced ? span(words.start - 1, words.end) : words, parts)
}

/** “mistyped” → “, with no [guard] in the way, typed”; behind a comma or a dash only one more is needed. */
export function unguardedEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  verb: string,
  insertion: readonly TemplatePart[] = noGuard,
): Suggestion {
  const before = document.text.slice(Math.max(sentence.span.start, words.start - 2), words.start)
  if (words.start <= sentence.span.start || !/[^\s,;:(–—]\s$/.test(before))
    return inPlace(document, sentence, words, [...insertion, `, ${verb}`])
  return inPlace(document, sentence, span(words.start - 1, words.end), [', ', ...insertion, `, ${verb}`])
}

/** “to check the tag” as what nothing prompted, wherever an adverbial may stand. */
export function unpromptedEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  verb: string,
  who = '',
): Suggestion {
  // “by not testing it”: the preposition goes with the act.
  const by = /\b(?:by|through|in)\s+$/i.exec(document.text.slice(sentence.span.start, words.start))
  const target = span(by === null ? words.start : sentence.span.start + by.index, words.end)
  const isNoun = /\bfailures?\b/i.test(document.text.slice(words.start, words.end))
  return inPlace(document, sentence, isNoun ? words : target, [
    isNoun ? 'the lack of a prompt from ' : 'with no prompt from ',
    blank('the process or tool'),
    `${who} to ${verb}`,
  ])
}

/** What stands in the passive behind a person at `by`: “was overlooked by the reviewer, twice”. */
interface Passive {
  readonly from: number
  readonly verb: number
  readonly by: number
  readonly to: number
}

/** The clause of a verb in the passive, told as what the system did for the one behind `by`. */
export function passiveEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  place: Passive,
  frame: 'shown' | 'caused' | 'allowed' | 'undone',
): Suggestion {
  const {tokens} = sentence
  const {from, verb, by} = place
  // “by whoever held the pager”, “by an engineer who ran the script”: the whole of it is who acted.
  const to = agentEnd(sentence, place)
  const who = document.text.slice(tokens[by + 1]!.span.start, tokens[to - 1]!.span.end)
  const subject = antecedent(
    sentence,
    subjectBefore(tokens, from, () => false),
  )
  const act: Act = {
    ...{sentence, subject, group: from, verb, form: 'participle', passive: true, negated: false},
  }
  const told = subject.from < subject.to ? objective(subjectText(document, act)) : 'it'
  const between = document.text.slice(tokens[verb]!.span.end, tokens[by - 1]!.span.end)
  const end = tokens[to - 1]!.span.end
  const known = verbOf(tokens[verb]!.word)
  const parts = (): readonly TemplatePart[] => {
    if (frame === 'undone') return notPrompted(who, known, ` ${told}${between}`)
    if (frame === 'caused')
      return [blank('the tool or process'), ` did not stop ${who}, and ${told} followed`]
    if (/^(?:ignor|disregard|dismiss|downplay)/.test(known.base))
      return [blank('a reason or constraint'), ` kept ${who} from acting on ${told}`]
    if (frame === 'shown') return [blank('the data, alert or review at hand'), ` did not show ${who} ${told}`]
    if (/^(?:botch|bungl|mishandl|mismanag|fumbl|mess|screw|muck|foul|butcher)/.test(known.base))
      return [blank('the load, time or information at hand'), ` made ${told} hard for ${who}`]
    return [blank('the process or tool'), ` let ${who} ${known.base} ${told}${between}`]
  }
  const goesOn = tokens[to]?.word === 'and' && isParticiple(tokens[to + 1]?.word)
  const tail = goesOn ? `, and ${/[^s]s$/.test(told) ? 'they' : 'it'}` : ''
  const last = goesOn ? tokens[to]!.span.end : end
  return {title: systemTitle, edits: [edit(document, act, parts(), {end: last, tail})]}
}

/** “The commit that removed the guard”: the noun in front of the clause, with it. */
function antecedent({tokens}: Sentence, subject: Subject): Subject {
  const before = tokens[subject.from - 1]?.word ?? ''
  if (!/^(?:that|which|who)$/.test(before)) return subject
  const {from} = subjectBefore(tokens, subject.from - 1, () => false)
  return from < subject.from ? {...subject, from} : subject
}

function agentEnd({tokens}: Sentence, {to}: Passive): number {
  const opens = tokens[to - 1]!.word === 'whoever' || tokens[to]?.word === 'who'
  return opens ? Math.max(to, clauseEnd(tokens, to)) : to
}
