import {profileOf} from '../facts/profile.ts'
import {evidencedEntries} from '../facts/timeline-evidence.ts'
import {defineRule, option} from './rule.ts'
import {sectionAround} from './sections/around.ts'

/** What nothing shows is a memory; a reader needs to tell it from what a log recorded. */
export const timelineEvidence = defineRule({
  id: 'timeline-evidence',
  category: 'timeline',
  severity: 'information',
  description: 'Link the timeline to what shows it, and tell facts from hypotheses.',
  options: {
    percent: option(50, {type: 'integer', minimum: 0}, 'How many of a hundred entries have a link at least.'),
  },
  *check({document, options: {percent}}) {
    const entries = evidencedEntries(document)
    const [first] = entries
    if (first === undefined || entries.length < 3) return
    const linked = entries.filter(({hasLink}) => hasLink).length
    // Links are asked for where the incident was big, or where the timeline has begun to give them.
    const isAsked = profileOf(document).weight === 'major' || linked * 4 >= entries.length
    if (isAsked && linked * 100 < entries.length * percent)
      yield {
        span: sectionAround(document, first.entry.span)?.heading ?? first.entry.time.span,
        message:
          linked === 0
            ? `None of the ${entries.length} timeline entries leads to what shows it.`
            : `Only ${linked} of ${entries.length} timeline entries lead to what shows them.`,
        claims: [{what: 'evidence'}],
      }
    for (const {guess} of entries) {
      if (guess !== undefined)
        yield {
          span: guess,
          message: 'This reads like a guess: mark it as a hypothesis, or link what shows it.',
        }
    }
  },
})
