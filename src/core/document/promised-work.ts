import {type Span, span} from '../text/span.ts'
import {itemFromWords} from './action-words.ts'
import {sentencesIn} from './action-prose.ts'
import {findEnumeration, mayEnumerate} from './enumerations.ts'
import {flatWords} from './flat-words.ts'
import {findIntention, mayIntend, partsOfPlan, promisesRemedy} from './intentions.ts'
import type {ActionItem} from './model.ts'

/**
 * What the sentences at a place say that their authors are going to do: each sentence, or each part of one that lists
 * several things.
 * @param ofRemedies whether the part tells of remedies, where a promise needs no doer
 */
export function promisedWork(text: string, place: Span, ofRemedies: boolean): ActionItem[] {
  if (!mayPromiseWork(text.slice(place.start, place.end))) return []
  let before = ''
  return sentencesIn(text, place).flatMap((sentence) => {
    const {words, sourceOf} = flatWords(text, sentence)
    const listed = findEnumeration(words, before)
    before = words
    const parts = listed?.parts ?? partsOfPlan(words)
    if (parts !== undefined)
      return parts.map((part) => fromPart(text, sourceOf(part), listed?.isDone === true))
    const start = findIntention(words)?.start ?? (ofRemedies && promisesRemedy(words) ? 0 : undefined)
    if (start === undefined) return []
    return [fromPart(text, beforeStop(text, sourceOf(span(start, words.length))), false)]
  })
}

/** Whether a text may hold such words at all. */
export function mayPromiseWork(text: string): boolean {
  return mayIntend.test(text) || mayEnumerate.test(text)
}

function fromPart(text: string, place: Span, isDone: boolean): ActionItem {
  const item = itemFromWords(text, place, {form: 'prose', whole: place})
  if (!isDone || item.marks.length > 0) return item
  return {...item, marks: [{form: 'told', status: 'done', span: item.span}], status: 'done'}
}

/** A mark of what is done stands before the full stop, as there the next sentence does not begin with it. */
function beforeStop(text: string, {start, end}: Span): Span {
  return span(start, text.slice(start, end).replace(/[.!]+$/, '').length + start)
}
