import type {RuleId} from '../../rules/index.ts'
import type {Dimension} from '../dimension.ts'
import {frontMatterField, isFree, mention, section} from '../evidence.ts'

const wordingRules: readonly RuleId[] = [
  'no-should-have',
  'no-counterfactual',
  'no-blame',
  'no-human-error',
  'no-hindsight',
  'no-named-individual',
]

export const scopeAndSafety: Dimension = {
  id: 'scope-and-safety',
  title: 'Clarity of scope and safety',
  criteria: [
    {
      id: 'goal',
      weight: 1,
      advice: 'State the goal of the review: what the team wants to learn or prevent.',
      measure: (all) => mention(all, /\b(?:goal|purpose|objective)\b\s*(?::|of this|is\b)\s*[\p{L}\d]/iu),
    },
    {
      id: 'audience',
      weight: 1,
      advice: 'Name the audience, in the front matter or the brief.',
      measure: (all) => frontMatterField(all, 'audience') ?? mention(all, /\baudience\b\s*:?\s*[\p{L}\d]/iu),
    },
    {
      id: 'roles',
      weight: 1,
      advice: 'Name facilitator, scribe or decision owner in the front matter.',
      measure: (all) =>
        frontMatterField(
          all,
          'facilitator',
          'scribe',
          'decision-owner',
          'incident-commander',
          'participants',
        ) ?? section(all, 'participants')?.heading,
    },
    {
      id: 'blameless-norms',
      weight: 1,
      advice: 'Write down the ground rules: people acted reasonably with what they knew; systems get fixed.',
      measure: (all) =>
        mention(all, /\b(?:ground rules?|blameless(?:ly)?|systems?, not people|not to (?:judge|blame))\b/i) ??
        all.document.sections.find(({title}) => /\bground rules?\b/i.test(title))?.heading,
    },
    {
      id: 'blameless-language',
      weight: 2,
      advice: 'Rewrite the wording that the language rules point at.',
      measure: (all) =>
        all.document.passages.length > 0 && isFree(all, wordingRules) ? {start: 0, end: 0} : undefined,
    },
  ],
}
