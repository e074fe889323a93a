import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {type Sentence, tokensSpan} from './clauses.ts'
import type {Subject} from './grammar.ts'
import {type Form, formsOf} from './inflections.ts'
import {capitalize, rewriteAct} from './rewrites.ts'
import {fillIn} from './word-edits.ts'

/** Edits that tell a blamed act as a condition of the system, in place: the rest of the sentence stays. */

const title = 'Describe the conditions instead'
export const conditions = blank('the information, load or time pressure at that moment')
export const noGuard: readonly TemplatePart[] = ['with no ', blank('guard or warning'), ' in the way']

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
  const behind = text.slice(words.end, words.end + 3)
  const opens = words.start <= sentence.span.start || /[,;:(–—]\s?$/.test(before)
  const closes = behind.trim() === '' || /^\s*[,.;:!?)|]/.test(behind)
  return [...(opens ? [] : [', ']), ...parts, ...(closes ? [] : [','])]
}

/** An adverb's place takes the guard that was not there. */
export function adverbEdit(document: PostmortemDocument, sentence: Sentence, words: Span): Suggestion {
  const parts = inserted(document, sentence, words, noGuard)
  const spaced = parts[0] === ', ' && document.text[words.start - 1] === ' '
  return inPlace(document, sentence, spaced ? span(words.start - 1, words.end) : words, parts)
}

/** “mistyped” → “, with no [guard] in the way, typed” */
export function unguardedEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  verb: string,
): Suggestion {
  const before = document.text.slice(Math.max(sentence.span.start, words.start - 1), words.start)
  const target = before === ' ' ? span(words.start - 1, words.end) : words
  return inPlace(document, sentence, target, [before === ' ' ? ', ' : '', ...noGuard, `, ${verb}`])
}

/** “to check the tag” as what nothing prompted, wherever an adverbial may stand. */
export function unpromptedEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  words: Span,
  verb: string,
  who = '',
): Suggestion {
  return inPlace(document, sentence, words, [
    'with no prompt from ',
    blank('the process or tool'),
    `${who} to ${verb}`,
  ])
}

/** A whole verb group and its object as what the system did or did not do; the verb is given in its base form. */
export function actEdit(
  document: PostmortemDocument,
  act: {sentence: Sentence; subject: Subject; group: number; verb: number; base: string},
  frame: 'prompt' | 'shown' | {readonly allowed: string},
): Suggestion {
  const {sentence, subject, group, verb, base} = act
  const form = frame === 'prompt' ? 'base' : frame
  return rewriteAct(document, {sentence, subject, group, verb, base, form, passive: false, negated: false})
}

/** The verb group `from`–`to` of a person who is named behind `by`, in the passive. */
export function passiveEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  {from, verb, by, to}: {from: number; verb: number; by: number; to: number},
  frame: 'shown' | 'caused' | 'allowed' | 'undone',
): Suggestion {
  const {tokens} = sentence
  const who = document.text.slice(tokens[by + 1]!.span.start, tokens[to - 1]!.span.end)
  if (frame === 'caused')
    return inPlace(document, sentence, tokensSpan(tokens, from, to), [
      'followed, ',
      ...noGuard,
      `, from the work of ${who}`,
    ])
  const group = tokens
    .slice(from, verb)
    .map(({word}) => word)
    .filter((word) => /^(?:is|are|was|were|had|has|have|be|been)$/.test(word))
  const [finite, ...rest] = group
  const lead = finite === undefined ? '' : `${finite} `
  const been = rest.length > 0 ? `${rest.join(' ')} ` : ''
  if (frame === 'undone') {
    const covered = [`${lead}not ${been}covered by `, blank('a check or prompt'), ` for ${who}`]
    return inPlace(document, sentence, tokensSpan(tokens, from, to), covered)
  }
  const parts: readonly TemplatePart[] =
    frame === 'shown'
      ? [`${lead}not ${been}made clear to ${who} by `, blank('the data, alert or review at hand')]
      : [`${lead}not ${been}protected by `, blank('a guard or check'), ` when ${who} worked on it`]
  return inPlace(document, sentence, tokensSpan(tokens, from, to), parts)
}

/** The form of `verb` that agrees with another one. */
export function inFormOf(verb: string, form: Form): string {
  return formsOf(verb)[form]
}
