import {statedZone} from '../facts/time-zone.ts'
import {sectionAround} from './sections/around.ts'
import {defineRule} from './rule.ts'

/** Times without a zone cannot be laid beside logs, dashboards and another team's times. */
export const timelineTimeZone = defineRule({
  id: 'timeline-time-zone',
  category: 'timeline',
  severity: 'information',
  description: 'State the time zone of the timeline.',
  *check({document}) {
    const timed = document.timeline.filter(({time}) => time.value.minutes !== undefined)
    const [first] = timed
    if (first === undefined) return
    const zones = new Set(timed.flatMap(({time}) => time.value.zone ?? []))
    if (statedZone(document) === undefined) {
      const place = sectionAround(document, first.span)?.heading ?? first.time.span
      yield {
        span: place,
        message: 'The times have no zone: write it once, in the heading or the column.',
        claims: [{what: 'zone'}],
      }
    } else if (zones.size > 1 && timed.some(({time}) => time.value.zone === undefined)) {
      const bare = timed.find(({time}) => time.value.zone === undefined)!
      yield {
        span: bare.time.span,
        message: `The timeline has times in ${[...zones].join(' and ')}; this one says neither.`,
      }
    }
  },
})
