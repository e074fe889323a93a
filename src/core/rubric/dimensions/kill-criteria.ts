import type {Dimension} from '../dimension.ts'
import {type Measured, column, mention, points, section} from '../evidence.ts'

export const killCriteria: Dimension = {
  id: 'kill-criteria',
  title: 'Kill criteria and triggers',
  applies: (all) => isForward(all) || section(all, 'kill-criteria') !== undefined,
  criteria: [
    {
      id: 'criteria-listed',
      weight: 2,
      advice: 'List three to ten signals that would make the team stop or change course.',
      measure: (all) => points(all, 3, 'kill-criteria'),
    },
    {
      id: 'thresholds',
      weight: 1,
      advice: 'Give each signal a threshold with a number.',
      measure: (all) => mention(all, /\d/, 'kill-criteria'),
    },
    {
      id: 'committed-actions',
      weight: 1,
      advice: 'Commit to an action for each signal: pause, pivot, stop, escalate, invest.',
      measure: (all) =>
        mention(
          all,
          /\b(?:pause|pivot|kill|stop|escalate|roll ?back|invest|freeze|cancel|switch off|revert|cut|descope|halt|end)\b/i,
          'kill-criteria',
        ),
    },
    {
      id: 'trigger-owners',
      weight: 1,
      advice: 'Name an owner for each signal.',
      measure: (all) =>
        column(all, /owner|dri|who/i, 'kill-criteria') ?? mention(all, /\bowner\b/i, 'kill-criteria'),
    },
  ],
}

function isForward({document: {frontMatter}}: Measured): boolean {
  const type = frontMatter?.entries.find(({key}) => key === 'type')?.value
  return type === 'project' || type === 'okr' || type === 'pre-mortem'
}
