import type {Nodes, Paragraph, PhrasingContent} from 'mdast'
import {findDay} from './dates.ts'
import {plainText} from './markdown.ts'

/** What bold words are by what stands behind them. */

/** “**Chronology** (all times UTC)”, “**Facts** – each with its source”: a title with a remark, above a list or a table. */
export function hasRemark({children: [first, after]}: Paragraph, next: Nodes | undefined): boolean {
  return (
    first?.type === 'strong' &&
    (next?.type === 'list' || next?.type === 'table') &&
    after !== undefined &&
    /^\s*(?:\(|[–—-]\s)/.test(plainText(after))
  )
}

/** “The template has four parts:” above a list, whose labels name what others are to write and open no part here. */
export function describesForm(before: Nodes | undefined): boolean {
  return before?.type === 'paragraph' && ofForm.test(plainText(before))
}

const ofForm =
  /\b(?:template|form(?:at)?|outline|checklist)\b[^.!?]*\b(?:consists of|has|had|comprises|contains|asks for|is made up of)\b[^.!?]*\b(?:parts|sections|headings|fields|questions|chapters)\b[^.!?]*:\s*$/i

/** A paragraph of bold words alone, or with a remark, stands for a heading. */
export function isLabelLine(paragraph: Paragraph, next: Nodes | undefined): boolean {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'strong' || (rest.length > 0 && !hasRemark(paragraph, next))) return false
  const words = plainText(first).trim()
  return words.length <= longestTitle && !words.endsWith('.')
}

const longestTitle = 60

const longestDay = 40

/** “**Review:** 2025-04-09” tells a day, whatever its name is. */
export function isDayAlone(after: PhrasingContent | undefined): boolean {
  if (after?.type !== 'text') return false
  const [line] = after.value.replace(/^\s*:/, '').split('\n', 1) as [string]
  const words = line.trim()
  if (words.length > longestDay) return false
  const day = findDay(words)
  return day?.start === 0 && day.end === words.length
}
