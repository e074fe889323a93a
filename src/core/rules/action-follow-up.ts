import type {Nodes} from 'mdast'
import {isOpen} from '../actions/overdue.ts'
import {isPrompt} from '../actions/prompt.ts'
import {findDay} from '../document/dates.ts'
import {laterMonths} from '../document/deadlines.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {onceByBlock} from '../document/by-block.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {Prose} from '../document/passage.ts'
import {sectionsOf} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'
import {setKey} from '../frontmatter/key-edits.ts'
import {once} from '../once.ts'
import {oneLine} from '../one-line.ts'
import {type TextEdit, insert} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {type Span, contains} from '../text/span.ts'
import {defineRule} from './rule.ts'

/** What is looked at again on a day that is set is done more often than what is not. */
export const actionFollowUp = defineRule({
  id: 'action-follow-up',
  category: 'actions',
  severity: 'information',
  description: 'Set a day on which the open action items are looked at again.',
  *check({document, today}) {
    const first = document.actionItems.find((item) => isOpen(item) && !isPrompt(item))
    if (first === undefined || hasFollowUp(document)) return
    const span = sectionsOf(document, 'action-items')[0]?.heading ?? first.span
    const day = laterMonths(today, 1)
    yield {
      span,
      message: 'No day is set on which these action items are looked at again.',
      claims: [{what: 'follow-up'}],
      suggestions: [
        {title: `Look at them again in a month: ${day}`, edits: [addFollowUp(document, span, day)]},
      ],
    }
  },
})

const mention =
  /\b(?:follow(?:ed|ing)?[- ]?up|(?:next |action )?review(?:ed)?|check[- ]?in|look(?:ed)? at (?:them |these )?(?:again|every|each|weekly|monthly))\b[^.\n]{0,80}/gi

function hasFollowUp(document: PostmortemDocument): boolean {
  const {actionItems} = document
  return (
    findMetadata(document, 'follow-up-date') !== undefined ||
    actionItems.some(({followUpDate}) => followUpDate !== undefined) ||
    saysAnywhere(document).includes(true)
  )
}

const saysAnywhere = byStretch(
  ({passages, text, tree}: Pick<PostmortemDocument, 'passages' | 'text' | 'tree'>) => [
    passages.some(({prose}) => saysWhenInProse(prose)) ||
      tree.children.some((block) => namesDay(text, block)),
  ],
)

const saysWhenInProse = once(({text}: Prose): boolean =>
  [...oneLine(text).matchAll(mention)].some(([found]) => saysWhen(found)),
)

/** The same in headings, code and whatever else is no prose: there only a day counts. */
const namesDay = onceByBlock((text, block: Nodes): boolean => {
  const {start, end} = nodeSpan(block)
  return [...text.slice(start, end).matchAll(mention)].some(([found]) => findDay(found) !== undefined)
})

function saysWhen(words: string): boolean {
  return (
    findDay(words) !== undefined ||
    /\b(?:every|each|weekly|monthly|quarterly|in (?:a|two|\d+) (?:week|month)s?)\b/i.test(words)
  )
}

/** Into the front matter where there is one that can be written, else behind the heading, list or table at a place. */
function addFollowUp(document: PostmortemDocument, place: Span, day: string): TextEdit {
  const {frontMatter, text, tree} = document
  const edit = frontMatter && setKey(document, 'follow-up-date', day)
  if (edit !== undefined) return edit
  const block = tree.children.find((one) => contains(nodeSpan(one), place))
  const end = block === undefined ? place.end : nodeSpan(block).end
  const line = lineBreakOf(text)
  // A line right below would belong to the same paragraph.
  const below = /^\r?\n[ \t]*\S/.test(text.slice(end)) ? line : ''
  return insert(end, `${line}${line}Follow-up review: ${day}${below}`)
}
