import {asksForAll, profileOf} from '../facts/profile.ts'
import {learningsOf} from '../facts/learnings.ts'
import {sectionsOf} from '../document/sections.ts'
import {defineRule, option} from './rule.ts'

/** One learning is a slogan and twelve are a list nobody keeps; each needs what shows it and what follows from it. */
export const learningsCount = defineRule({
  id: 'learnings-count',
  category: 'pack',
  severity: 'information',
  description: 'Write three to seven learnings, each with its evidence and what follows from it.',
  options: {
    minimum: option(3, {type: 'integer', minimum: 1}, 'How many learnings there are at least.'),
    maximum: option(7, {type: 'integer', minimum: 1}, 'How many learnings people remember.'),
  },
  *check({document, options: {minimum, maximum}}) {
    const learnings = learningsOf(document)
    const [section] = sectionsOf(document, 'lessons')
    if (section === undefined || learnings.length === 0) return
    const {heading: span, title} = section
    const asked = asksForAll(profileOf(document))
    if (learnings.length > maximum)
      yield {
        span,
        message: `“${title}” has ${learnings.length} points; up to ${maximum} are remembered.`,
        claims: [{what: 'too many points'}],
      }
    else if (asked && learnings.length < minimum)
      yield {
        span,
        message: `“${title}” has ${learnings.length} of at least ${minimum} points.`,
        claims: [{what: 'too few points'}],
      }
    else if (asked) {
      const bare = learnings.filter(({hasEvidence}) => !hasEvidence).length
      const loose = learnings.filter(({hasConsequence}) => !hasConsequence).length
      const shown = bare >= loose ? 'have evidence' : 'say what follows'
      const lacking = Math.max(bare, loose)
      if (lacking > 0)
        yield {
          span,
          message:
            lacking === learnings.length
              ? `None of the ${learnings.length} learnings ${bare >= loose ? 'has evidence' : 'says what follows'}.`
              : `Only ${learnings.length - lacking} of ${learnings.length} learnings ${shown}.`,
          claims: [{what: shown}],
        }
    }
  },
})
