import {findDay, monthNames} from '../document/dates.ts'
import {isFilledIn} from '../document/placeholders.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {kindAt} from '../document/sections.ts'
import {cadenceWords} from '../facts/learning-review.ts'
import type {Span} from '../text/span.ts'
import {type Measure, type Measured, atMost, best, nothing, shown} from './dimension.ts'
import {said, sentence} from './measures.ts'
import {followUpSaying, someTimeAgainSaying} from './sayings/follow-through.ts'

/** Where a document says when its action items are looked at again, once there are some. */
export function followedUp(all: Measured): Measure {
  const spoken = (): Measure => sentence(all, followUpSaying, (place) => isAboutActions(all, place))
  // Items of which none is filled in have no day of their own.
  if (!hasActions(all)) return all.document.actionItems.length > 0 ? nothing : spoken()
  return best(
    said(
      all,
      /^(?:follow[- ]?up(?: date| review| cadence| meeting)?|action (?:review|follow-?up)|tracking cadence|(?:next )?(?:check[- ]?in|review (?:date|day|on|of (?:the )?actions?|cadence)|look at (?:this|them))|next review|re-?visit(?:ed)?(?: on)?)$|^how we follow (?:this|these|it|them) up\b/,
    ),
    () => said(all, /^(?:cadence|rhythm)$/, 1, (place) => isWithActions(all, place)),
    () => followUpTitled(all),
    spoken,
    () =>
      atMost(
        0.5,
        sentence(all, someTimeAgainSaying, ({start}) => !isAccount(all.document.sections, start)),
      ),
  )
}

const kinds: readonly (SectionKind | undefined)[] = ['action-items', 'next-steps', 'decisions']

/** Items that are filled in: what a template left is none. */
export function hasActions({document}: Measured): boolean {
  return document.actionItems.some(({title}) => isFilledIn(title))
}

/** “Review the certificates every month” is an action; “we go through the open items every Monday” looks at them. */
function isAboutActions({document: {actionItems, sections, text}}: Measured, {start, end}: Span): boolean {
  const words = text.slice(start, end)
  if (notYet.test(words)) return false
  const isHere = kinds.includes(kindAt(sections, start))
  const isItem = actionItems.some(({whole}) => whole.start <= start && end <= whole.end)
  return isHere && !isItem ? true : actionNouns.test(words) && (isHere || !isAccount(sections, start))
}

function isWithActions({document: {sections}}: Measured, {start}: Span): boolean {
  return kinds.includes(kindAt(sections, start))
}

/** What happened before is followed up by nobody. */
function isAccount(sections: Measured['document']['sections'], offset: number): boolean {
  const kind = kindAt(sections, offset)
  return (
    kind !== undefined &&
    ['timeline', 'background', 'summary', 'impact', 'response', 'went-wrong'].includes(kind)
  )
}

const actionNouns =
  /\b(?:actions?|action items?|the (?:items?|list|table)|open (?:items?|points?|actions?|ones)|measures?|tickets|tasks|A\d{1,2}|follow-?ups?|all of (?:these|them)|(?:these|all) (?:two|three|four|five|six)|until (?:everything|all|every one|done))\b/i

/** A cadence that is still to be set, or the schedule of a job, is no day on which actions are looked at. */
const notYet =
  /\bnot (?:yet )?(?:been )?(?:yet )?(?:determined|decided|set|agreed|fixed|chosen|defined)\b|^\W*(?:schedule|cron)\b/i

/** “How we follow up”, “Keeping at it”: a section by that title that says when. */
function followUpTitled(all: Measured): Measure {
  const {isBlank} = all
  const {text, sections} = all.document
  const section = sections.find(
    (one) =>
      followUpTitle.test(one.title) && !isBlank(one) && saysWhen(text.slice(one.body.start, one.body.end)),
  )
  return shown(section?.heading)
}

const followUpTitle =
  /^\W*(?:\d{1,2}\W+)?(?:how (?:we|it|this|these|they|the (?:actions?|measures|list)) (?:will |are |is |gets? )?(?:follow|keep|stay|check|track)\p{L}*|keeping (?:at|on|up|track|on track|to)(?: (?:it|this|them|the (?:list|actions|measures)))?$|staying (?:on|with) (?:it|this|them)|follow(?:ing)?[- ]?(?:up|through)|tracking$|checking (?:in|back)|seeing (?:it|this|them) through|making sure (?:it|this|they) (?:happens?|gets? done|(?:is|are) done))/iu

function saysWhen(words: string): boolean {
  return cadenceWords.test(words) || findDay(words) !== undefined || dayAlone.test(words)
}

const dayAlone = new RegExp(`\\b\\d{1,2} (?:${monthNames})\\b|\\b(?:${monthNames}) \\d{1,2}\\b`, 'i')
