import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {agentBefore, personAt} from './agents.ts'
import {adverbEdit, conditions, inPlace} from './blame-edits.ts'
import type {IsName} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import {subjectBefore} from './grammar.ts'
import {type Judged, tokenBehind} from './judged.ts'
import {circumstances, remedies} from './judgement-remedies.ts'
import {deleteWords} from './word-edits.ts'

/** Takes a judgement out of its sentence: what surrounded the people stands in its place. */

/** What stands behind a noun that is replaced by what surrounded the people. */
const around = /^\s+(?:by|of|among|from|on the part of|on our part)\b/i

/** “Running it on a Friday was reckless”: what was done is judged, and stands there in place of whoever did it. */
function isOfThing({tokens}: Sentence, words: Span, isName: IsName): boolean {
  const first = tokenBehind(tokens, words.start + 1)
  const subject = subjectBefore(tokens, first, isName)
  return (
    subject.kind !== 'person' &&
    subject.from < subject.to &&
    agentBefore(tokens, first, isName).kind !== 'person'
  )
}

/** “It was the wrong call”, “a poor strategy”: what is said of a choice when the judgement is gone is what spoke for it. */
function choiceEdit(document: PostmortemDocument, sentence: Sentence, words: Span): Suggestion | undefined {
  const {text} = document
  const before = text.slice(sentence.span.start, words.start)
  const is = /\b(?:was|were|is|been|be)(?: \p{L}+ly)? (?:the|an?) $/u.exec(before)
  const noun = /^ ((?:\p{L}+ ){0,2}?(?:decision|choice|call|strategy))(?![\p{L}])/u.exec(
    text.slice(words.end, sentence.span.end),
  )?.[1]
  const article = /(?<!\p{L})(?:the|an?) $/iu.exec(before)?.[0]
  if (noun === undefined || article === undefined) return undefined
  const end = words.end + 1 + noun.length
  const goesOn = is !== null && /^\s*\p{L}/u.test(text.slice(end, sentence.span.end))
  const definite = is === null && /^the/i.test(article) ? 'the' : /^[aeiou]/i.test(noun) ? 'an' : 'a'
  const parts = [
    `${definite} ${noun}${goesOn ? ',' : ''} with `,
    blank('what spoke for it at the time'),
    ` behind it${goesOn ? ',' : ''}`,
  ]
  return inPlace(document, sentence, span(words.start - article.length, end), parts)
}

export function judgementEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  {judgement: {remedy}, words}: Judged,
  isName: IsName,
): Suggestion {
  const {text} = document
  const choice = remedy === 'delete' ? choiceEdit(document, sentence, words) : undefined
  if (choice !== undefined) return choice
  if (remedy === 'delete')
    return {title: 'Leave the judgement out', edits: [deleteWords(text, words, sentence)]}
  if (remedy === 'unguarded') return adverbEdit(document, sentence, words)
  const written = text.slice(words.start, words.end)
  if (remedy === 'noun') {
    const own = / (?:by|from|of|on the part of|on)$/i.exec(written)
    const behind = own === null ? around.exec(text.slice(words.end, sentence.span.end))?.[0] : own[0]
    const ours = /^\s+our part\b/i.exec(text.slice(words.end, sentence.span.end))?.[0]
    const extra = own === null ? (behind?.length ?? 0) : (ours?.length ?? 0)
    const us = ours !== undefined || /our part$/i.test(behind ?? '') ? ' us' : ''
    const target = span(words.start, words.end + extra)
    return inPlace(document, sentence, target, [circumstances, behind === undefined ? '' : ` for${us}`])
  }
  const {tokens} = sentence
  const behindWords = tokenBehind(tokens, words.end + 1)
  if (remedy === 'guard' && /^by\b/i.test(written) && tokens[behindWords]?.word === 'by') {
    // “was dropped by mistake by the admin”: who acted stays next to the act.
    const to = personAt(tokens, behindWords + 1, isName)
    if (to !== undefined) {
      const agent = text.slice(tokens[behindWords].span.start, tokens[to - 1]!.span.end)
      return inPlace(document, sentence, span(words.start, tokens[to - 1]!.span.end), [
        `${agent} `,
        ...remedies.guard(written),
      ])
    }
  }
  if (remedy === 'state' && /^(?:was|were|is|are)\b/i.test(written) && isOfThing(sentence, words, isName))
    return inPlace(document, sentence, words, [`${written.replace(/\s.*/s, '')} done with `, conditions])
  const hasHave = /\b(?:had|has|have)\s+$/i.test(text.slice(Math.max(0, words.start - 8), words.start))
  const parts = remedies[remedy](written)
  if (hasHave && parts[0] === 'took a step that ')
    return inPlace(document, sentence, words, ['taken a step that ', ...parts.slice(1)])
  return inPlace(document, sentence, words, parts)
}
