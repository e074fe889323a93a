import type {Dimension} from '../dimension.ts'
import {type Evidence, type Measured, column, frontMatterField, isFree, mention, share} from '../evidence.ts'

export const evidenceAndTimeline: Dimension = {
  id: 'evidence-and-timeline',
  title: 'Evidence and timeline',
  criteria: [
    {
      id: 'timeline',
      weight: 2,
      advice: 'Write a timeline with at least three entries, each with its time.',
      measure: ({document: {timeline}}) => {
        const told = timeline.filter(({event}) =>
          /\p{L}/u.test(event.value.replace(/\[[^\]]*\]/g, '').replace(/^\w+:/, '')),
        )
        return told.length >= 3 ? told[0]!.span : undefined
      },
    },
    {
      id: 'timeline-order',
      weight: 1,
      advice: 'Bring the timeline into the order of time.',
      measure: (all) =>
        all.document.timeline.length > 1 && isFree(all, ['timeline-in-order'])
          ? all.document.timeline[0]!.span
          : undefined,
    },
    {
      id: 'time-zone',
      weight: 1,
      advice: 'State the time zone of the timeline.',
      measure: (all) =>
        frontMatterField(all, 'time-zone') ??
        share(
          all.document.timeline,
          0.5,
          ({time}) => time.value.zone !== undefined || time.value.minutes === undefined,
        ) ??
        zoneInTitle(all) ??
        mention(all, /\b(?:all )?times? (?:are |is )?in [A-Z]{3,4}\b/i),
    },
    {
      id: 'evidence-links',
      weight: 1,
      advice: 'Link the timeline to dashboards, logs, tickets or chat.',
      measure: (all) =>
        share(all.document.timeline, 0.25, ({span}) =>
          /https?:|\]\(/.test(all.document.text.slice(span.start, span.end)),
        ),
    },
    {
      id: 'fact-or-hypothesis',
      weight: 1,
      advice: 'Say which statements are facts and which are hypotheses.',
      measure: (all) =>
        mention(all, /\b(?:hypothes[ie]s|confirmed|unconfirmed|suspected|assumption|confidence)\b/i) ??
        column(all, /\b(?:fact|hypothesis|confidence)\b/i, 'timeline', 'contributing-factors', 'root-cause'),
    },
    {
      id: 'impact-numbers',
      weight: 2,
      advice: 'Put numbers on the impact: how many, how long, how much.',
      measure: (all) =>
        mention(
          all,
          /\d+(?:[.,]\d+)*\s*(?:%|percent|minutes?|min\b|hours?|h\b|days?|users?|customers?|requests?|orders?|errors?|€|\$|£|[\p{L}]{3,})|[€$£]\s?\d/iu,
          'impact',
          'summary',
        ),
    },
  ],
}

function zoneInTitle({document: {sections}}: Measured): Evidence {
  return sections.find(
    ({kind, title}) => kind === 'timeline' && /\b(?:UTC|GMT|[A-Z]{1,3}[SD]?T)\b/.test(title),
  )?.heading
}
