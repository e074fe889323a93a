import type {Dimension} from '../dimension.ts'
import {mention, points, section} from '../evidence.ts'

export const dissemination: Dimension = {
  id: 'dissemination',
  title: 'Dissemination and institutionalisation',
  criteria: [
    {
      id: 'learnings',
      weight: 2,
      advice: 'Write down at least three things that the team learned.',
      measure: (all) => points(all, 3, 'lessons'),
    },
    {
      id: 'shareout',
      weight: 2,
      advice: 'Add a one-page shareout: three lines that say what happened, what was learned, what changes.',
      measure: (all) => section(all, 'shareout')?.heading ?? mention(all, /\btl;?dr\b/i),
    },
    {
      id: 'published',
      weight: 1,
      advice: 'Say where the document is published and who gets it.',
      measure: (all) =>
        mention(
          all,
          /\b(?:published|shared|posted|full (?:doc|document|write-up)|where to find)\b/i,
          'shareout',
          'summary',
          'references',
          'next-steps',
          'review',
        ),
    },
    {
      id: 'recurring-review',
      weight: 2,
      advice: 'Name a recurring review of learnings, with its owner and cadence.',
      measure: (all) =>
        mention(
          all,
          /\b(?:cadence|weekly|biweekly|fortnightly|monthly|every (?:\p{L}+day|two weeks|month))\b/iu,
        ),
    },
  ],
}
