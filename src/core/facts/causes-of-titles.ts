import type {PostmortemDocument, Section} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {proseOf} from '../document/sentence-points.ts'
import {blocksOf, outermostOf, ownPart, sectionsIn, sectionsOf} from '../document/sections.ts'
import {withoutMarks} from '../document/markdown.ts'
import {span} from '../text/span.ts'
import {tellsCause} from './causes-listed.ts'

/**
 * “Technical cause” and “Root cause”, each with a part of its own that tells it in sentences: a cause each, which the
 * first sentence says.
 */
export function causesOfTitles(document: PostmortemDocument): readonly Point[] {
  const titled = outermostOf(sectionsOf(document, 'root-cause')).filter(
    (section) => oneCause.test(section.title) && isProse(document, section) && tellsCause(document, section),
  )
  const named = new Set(titled.map(({title}) => title.toLowerCase()))
  return named.size < 2 ? [] : titled.flatMap((section) => proseOf(document, section).slice(0, 1))
}

const oneCause = /^[^\p{L}]*(?:\p{L}[\p{L}-]* ){1,2}cause[^\p{L}]*$/iu

function isProse(document: PostmortemDocument, section: Section): boolean {
  return (
    section.form === 'heading' &&
    sectionsIn(document.sections, section.body).length === 0 &&
    blocksOf(document, section).every(({type}) => type === 'paragraph' || type === 'heading')
  )
}

/** Parts of a root cause that their titles call a trouble: “Recurrence of the stall”, “How did the retries worsen it?” */
export function troublesOfTitles(document: PostmortemDocument): readonly Point[] {
  return outermostOf(sectionsOf(document, 'root-cause')).flatMap((section) =>
    sectionsIn(document.sections, section.body)
      .filter(({form, kind, title}) => form === 'heading' && kind === undefined && trouble.test(title))
      .flatMap((one): Point[] => {
        const {start, end} = ownPart(document, one)
        const words = withoutMarks(document.text.slice(start, end))
        if (!/\p{L}{2}.*\s\p{L}{2}/su.test(words)) return []
        return [
          {
            form: 'item',
            span: span(one.heading.start, end),
            lead: one.heading,
            words: `${one.title} ${words}`,
            fields: [],
          },
        ]
      }),
  )
}

const trouble =
  /^(?!.*\?)(?!\W*(?:why|how|what|no |not ))(?=.*\b(?:failures?|lack|missing|recurrence|leak|exhaustion|overload|race|stale|misconfiguration|regression|gap|bug|stall|outage|desync)\b)|\bhow (?:did|does|do|has|have)\b.*\b(?:compound|contribute|worsen|aggravate|prolong|hide|mask|obscure|amplify)/i
