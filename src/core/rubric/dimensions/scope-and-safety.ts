import {tells} from '../brief.ts'
import type {BriefPart} from '../brief-parts.ts'
import {blamelessLanguage} from '../blameless-language.ts'
import {type Dimension, type Measure, type Measured, nothing} from '../dimension.ts'

export const scopeAndSafety: Dimension = {
  id: 'scope-and-safety',
  title: 'Clarity of scope and safety',
  levels: {
    1: 'The goal is unclear, the wording blames, roles are missing.',
    3: 'Goal and roles are there, the wording is mostly blameless, some things are ambiguous.',
    5: 'Goal and audience are sharp, the blameless norms are explicit, roles and constraints are clear.',
  },
  criteria: [
    {
      id: 'goal',
      title: 'Goal',
      weight: 2,
      holdsAt: 2,
      holdsUnless: ['audience', 'blameless-norms', 'constraints'],
      advice: 'State the goal of the review: what the team wants to learn, prevent or decide.',
      home: 'brief',
      measure: (all) => tells(all, 'goal'),
    },
    {
      id: 'audience',
      title: 'Audience',
      weight: 1,
      holdsAt: 4,
      advice: 'Name the audience of the write-up, in the front matter or the brief.',
      home: 'brief',
      measure: (all) => tells(all, 'audience'),
    },
    {
      id: 'roles',
      title: 'Roles',
      weight: 2,
      advice: 'Name the facilitator, the scribe and the decision owner.',
      home: 'brief',
      measure: namedRoles,
    },
    {
      id: 'blameless-norms',
      title: 'Blameless norms',
      weight: 2,
      advice: 'Write down the ground rules: people acted sensibly with what they knew; conditions get fixed.',
      home: 'brief',
      measure: (all) => tells(all, 'norms'),
    },
    {
      id: 'constraints',
      title: 'Constraints',
      weight: 1,
      advice: 'Say what is out of scope or stays private: names, customers, data, contracts.',
      home: 'brief',
      measure: (all) => tells(all, 'constraints'),
    },
    {
      id: 'blameless-language',
      title: 'Blameless wording',
      weight: 4,
      holdsAt: 2,
      advice: 'Rewrite the wording that the language rules point at, section by section.',
      home: 'summary',
      measure: blamelessLanguage,
    },
  ],
}

const roles: readonly (readonly [part: BriefPart, worth: number])[] = [
  ...(['facilitator', 'scribe', 'decision owner', 'incident commander'] as const).map(
    (part) => [part, 1] as const,
  ),
  ...(['author', 'participants'] as const).map((part) => [part, 0.5] as const),
]
const enoughRoles = 3

/** Three named roles are enough; those of a facilitated review count full, authors and guests half. */
function namedRoles(all: Measured): Measure {
  const found = roles
    .map(([part, worth]) => ({part, worth, ...tells(all, part)}))
    .filter(({share}) => share > 0)
  if (found.length === 0) return nothing
  return {
    share: Math.min(1, found.reduce((sum, {worth}) => sum + worth, 0) / enoughRoles),
    evidence: found.flatMap(({evidence}) => evidence),
    note: found.map(({part}) => part).join(', '),
  }
}
