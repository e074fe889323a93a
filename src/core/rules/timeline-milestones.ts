import {type Milestone, findMilestones, isDecision, milestones} from '../facts/milestones.ts'
import {isRetrospective, profileOf} from '../facts/profile.ts'
import {enumerate} from '../text/list.ts'
import {defineRule} from './rule.ts'
import {sectionAround} from './sections/around.ts'

/** A timeline this short is a sketch, and says so by itself. */
const enoughEntries = 4

/** From the milestones a reader sees where the time went: until somebody knew, until it got better, until it was over. */
export const timelineMilestones = defineRule({
  id: 'timeline-milestones',
  category: 'timeline',
  severity: 'information',
  description: 'Have the milestones in the timeline: trigger, detection, escalation, mitigation, resolution.',
  *check({document}) {
    const {timeline} = document
    const [first] = timeline
    const {type, weight} = profileOf(document)
    if (
      first === undefined ||
      timeline.length < enoughEntries ||
      isRetrospective(type) ||
      type === 'pre-mortem'
    )
      return
    const found = findMilestones(document)
    const isOver = found.has('mitigation') || found.has('resolution')
    const missing: readonly Milestone[] =
      weight === 'major'
        ? milestones.filter((milestone) => !found.has(milestone))
        : [
            ...(found.has('detection') ? [] : ['detection' as const]),
            ...(isOver ? [] : ['resolution' as const]),
          ]
    const span = sectionAround(document, first.span)?.heading ?? first.time.span
    if (missing.length > 0)
      yield {
        span,
        message: `The timeline does not tell the ${enumerate(missing)}.`,
        claims: missing.map((what) => ({what})),
      }
    else if (weight === 'major' && !timeline.some(isDecision))
      yield {
        span,
        message: 'The timeline marks no decision: who chose what, from which options?',
        claims: [{what: 'decision'}],
      }
  },
})
