import {isBlank} from '../document/content.ts'
import {pointsOf} from '../document/points.ts'
import {sectionsOf} from '../document/sections.ts'
import {contains, span} from '../text/span.ts'
import {asksForAll, profileOf} from '../facts/profile.ts'
import {counted} from '../text/list.ts'
import {defineRule, option} from './rule.ts'

/** A summary is what most readers read; at the length of a chapter it is read by few. */
export const summaryLength = defineRule({
  id: 'summary-length',
  category: 'structure',
  severity: 'information',
  description: 'Sum up in two to six sentences.',
  options: {
    minimum: option(2, {type: 'integer', minimum: 1}, 'How few sentences are enough.'),
    maximum: option(6, {type: 'integer', minimum: 1}, 'How many sentences are read.'),
  },
  *check({document, options: {minimum, maximum}}) {
    const section = sectionsOf(document, 'summary').find(
      ({form, title}) => form === 'heading' && !/tl;?dr/i.test(title),
    )
    if (section === undefined || isBlank(document, section)) return
    const inner = document.sections.filter(
      ({heading, form}) => form === 'heading' && contains(section.body, heading),
    )
    // What stands under headings of its own is looked up, not read through.
    const own = {...section, body: span(section.body.start, inner[0]?.heading.start ?? section.body.end)}
    const points = pointsOf(document, own)
    if (points.length === 0) return
    const isList = points[0]!.form !== 'sentence'
    const noun = isList ? 'point' : 'sentence'
    if (points.length > maximum)
      yield {
        span: section.heading,
        message: `The summary has ${counted(points.length, noun)}; up to ${maximum} are read.`,
        claims: [{what: 'too long'}],
      }
    else if (points.length < minimum && !isList && asksForAll(profileOf(document)))
      yield {
        span: section.heading,
        message: `The summary has ${counted(points.length, noun)}: what happened, whom it hit, how it ended takes ${minimum}.`,
        claims: [{what: 'too short'}],
      }
  },
})
