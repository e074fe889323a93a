import {isBlank} from '../document/content.ts'
import {pointsOf} from '../document/points.ts'
import {sectionsOf} from '../document/sections.ts'
import {defineRule, option} from './rule.ts'

/** What worked is learning too, and the section that a tired author skips first. */
export const wentWellMinimum = defineRule({
  id: 'went-well-minimum',
  category: 'structure',
  severity: 'warning',
  description: 'List at least three things that went well.',
  options: {
    minimum: option(3, {type: 'integer', minimum: 1}, 'How many points the section needs.'),
  },
  *check({document, options: {minimum}}) {
    const sections = sectionsOf(document, 'went-well')
    const [first] = sections
    if (first === undefined || sections.every((section) => isBlank(document, section))) return
    const count = sections.reduce((sum, section) => sum + pointsOf(document, section).length, 0)
    if (count >= minimum) return
    yield {span: first.heading, message: `“${first.title}” has ${count} of at least ${minimum} points.`}
  },
})
