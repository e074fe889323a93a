import type {PostmortemDocument} from '../document/model.ts'
import {type TemplatePart, type TextEdit, fill, replace} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import type {Sentence} from './clauses.ts'

/** Edits inside a sentence that leave its punctuation, its articles and Markdown's emphasis whole. */

/** An edit with blanks that leaves emphasis whole: a mark whose partner stays in the text is kept. */
export function fillIn({text}: PostmortemDocument, target: Span, parts: readonly TemplatePart[]): TextEdit {
  const before = looseMark(text.slice(target.start, target.end))
  const after = looseMark(parts.map((part) => (typeof part === 'string' ? part : '')).join(''))
  if (before?.mark === after?.mark) return fill(target, parts)
  // A loose mark that the new text has taken over, or else the one that it has lost.
  const [mark, opens] = after === undefined ? [before!.mark, before!.opens] : [after.mark, !after.opens]
  return fill(target, opens ? [mark, ...parts] : [...parts, mark])
}

/** The last mark of emphasis whose partner stands outside the words. */
function looseMark(words: string): {mark: string; opens: boolean} | undefined {
  const open: {mark: string; opens: boolean}[] = []
  for (const {0: mark, index} of words.matchAll(/\*+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu)) {
    if (open.at(-1)?.mark === mark) open.pop()
    else open.push({mark, opens: /^\S/.test(words.slice(index + mark.length))})
  }
  return open.at(-1)
}

/**
 * Takes words out of a sentence: with the space or comma that would be left over, a capital letter for what then
 * begins the sentence, and the article that fits what follows. Nothing behind the sentence is looked at or taken, but for
 * the mark that closes emphasis.
 */
export function deleteWords(text: string, words: Span, {passage, span: sentence}: Sentence): TextEdit {
  const marks = /^[*_]+/.exec(text.slice(words.end, passage.start + passage.text.length))?.[0] ?? ''
  const isWrapped = marks !== '' && text.slice(passage.start, words.start).endsWith(marks)
  const start = isWrapped ? words.start - marks.length : words.start
  const loose = looseMark(text.slice(words.start, words.end))
  const closes = loose?.opens === true && marks.startsWith(loose.mark)
  const end = isWrapped ? words.end + marks.length : words.end + (closes ? loose.mark.length : 0)
  const behind = text.slice(end, sentence.end)
  const spaceBehind = end + /^\s*/.exec(behind)![0].length
  if (start <= sentence.start || /^[\s(“"*_]*$/.test(text.slice(sentence.start, start))) {
    const [rest, first] = /^\s*,?\s*(?:and\s+)?([^]?)/.exec(behind) as unknown as [string, string]
    return replace(span(start, end + rest.length), first.toUpperCase())
  }
  const next = /^\p{L}/u.exec(behind.trimStart())?.[0]
  const before = text.slice(sentence.start, start)
  const article = /\b([Aa])n? $/.exec(before)
  if (article !== null && next !== undefined) {
    const fitting = article[1]! + (/[aeiou]/i.test(next) ? 'n ' : ' ')
    return replace(span(start - article[0].length, spaceBehind), fitting)
  }
  // “was plainly and obviously wrong”, “Naturally, and obviously, …”
  const joint = /(?:(?<=ly) and|, and) $/.exec(before)?.[0]
  if (joint !== undefined && (joint.startsWith(',') ? behind.startsWith(',') : /^ \p{L}/u.test(behind)))
    return replace(span(start - joint.length, end), '')
  // “We were – in hindsight – too hopeful”
  const dash = /\s[–—-]\s$/.exec(before)?.[0]
  const closingDash = /^\s[–—-](?=\s)/.exec(behind)?.[0]
  if (dash !== undefined && closingDash !== undefined)
    return replace(span(start - dash.length, end + closingDash.length), '')
  const opensComma = /, ?$/.test(text.slice(sentence.start, start)) && /^\s*[,.]/.test(behind)
  if (opensComma)
    return replace(
      span(
        start - /,\s*$/.exec(text.slice(sentence.start, start))![0].length,
        end + (/^\s*,/.exec(behind)?.[0].length ?? 0),
      ),
      '',
    )
  const closing = /^\s*(?:[,.;:!?)]|$)/.test(behind)
  const from = closing && text[start - 1] === ' ' ? start - 1 : start
  return replace(span(from, closing ? end : spaceBehind), '')
}
