import {fieldsIn} from '../document/fields.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {sectionsAround} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'
import type {Span} from '../text/span.ts'

export const ownerName = /^(?:owner|owned by|dri|runs|host|chair|responsible|run by|led by|lead|who)\b/
export const cadenceName = /^(?:cadence|frequency|how often|rhythm|schedule)/

/** What else is said of a meeting under a name; whom a shareout is for is said under “Audience”. */
const otherName = /^(?:inputs?|attendees|participants|agenda)\b/

/** How often a meeting is, as a shareout names it, and all that it names of it. */
interface Labelled {
  readonly cadence: Span
  readonly whole: Span
}

/**
 * Bullets or paragraphs of a shareout that one after the other name how often a meeting is, and who owns it or what it
 * looks at: a review without a title of its own.
 */
export const labelledReviews = byStretch(
  ({text, tree, sections}: Pick<PostmortemDocument, 'text' | 'tree' | 'sections'>) => {
    const units = tree.children.flatMap((block) => (block.type === 'list' ? block.children : [block]))
    const named = units.map((unit) => ({place: nodeSpan(unit), name: fieldsIn(text, unit)[0]?.name ?? ''}))
    const isInShareout = (place: Span): boolean =>
      sectionsAround(sections, place).some(({kind}) => kind === 'shareout')
    const isOfReview = (index: number): boolean =>
      [ownerName, cadenceName, otherName].some((one) => one.test(named[index]?.name ?? ''))
    return named.flatMap(({place, name}, index): Labelled[] => {
      if (!cadenceName.test(name) || !isInShareout(place)) return []
      let [first, last] = [index, index]
      while (isOfReview(first - 1)) first--
      while (isOfReview(last + 1)) last++
      const whole = {start: named[first]!.place.start, end: named[last]!.place.end}
      return last > first ? [{cadence: place, whole}] : []
    })
  },
)
