import type {SectionKind} from '../../document/section-kinds.ts'
import type {Dimension} from '../dimension.ts'
import {type Evidence, type Measured, column, isFree, mention, points, section} from '../evidence.ts'

const causes: readonly SectionKind[] = ['contributing-factors', 'root-cause', 'went-wrong']

export const systemsThinking: Dimension = {
  id: 'systems-thinking',
  title: 'Systems thinking',
  criteria: [
    {
      id: 'several-factors',
      weight: 2,
      advice: 'Name at least three contributing factors.',
      // An analysis counts by its own points only where no list of factors says how many there are.
      measure: (all) =>
        points(all, 3, section(all, 'contributing-factors') ? 'contributing-factors' : 'root-cause'),
    },
    {
      id: 'factor-clusters',
      weight: 1,
      advice:
        'Look for factors in more than one place: people, process, product, tech, communication, environment.',
      measure: (all) => clusters(all),
    },
    {
      id: 'made-sense',
      weight: 1,
      advice: 'Tell why it made sense at the time, for the top factors.',
      measure: (all) =>
        column(all, /made sense|reasonable|at the time/i, ...causes) ??
        mention(all, /\b(?:made sense|reasonable|reasonably|at the time)\b/i, ...causes),
    },
    {
      id: 'method',
      weight: 1,
      advice: 'Name and follow a method: 5 Whys for a single chain, a causal tree for several.',
      measure: (all) =>
        mention(all, /\b(?:5|five) whys?\b|\bcausal tree\b/i) ??
        all.document.sections.find(({title}) => /\b(?:5|five) whys?\b|\bcausal tree\b/i.test(title))?.heading,
    },
    {
      id: 'no-person-as-cause',
      weight: 1,
      advice: 'Take people out of the causes: name the condition that let the act have its outcome.',
      measure: (all) => {
        const found = section(all, ...causes)
        return found !== undefined &&
          isFree(all, ['no-blame', 'no-human-error', 'no-named-individual'], ...causes)
          ? found.heading
          : undefined
      },
    },
  ],
}

const clusterNames =
  /\b(?:people|process|product|tech(?:nology|nical)?|tooling|comm(?:unication)?s|environment|organi[sz]ation|external|human|monitoring|testing)\b/gi

function clusters(all: Measured): Evidence {
  const found = section(all, 'contributing-factors', 'root-cause')
  if (found === undefined) return undefined
  const words = all.document.text.slice(found.body.start, found.body.end).match(clusterNames) ?? []
  return new Set(words.map((word) => word.toLowerCase())).size >= 2 ? found.heading : undefined
}
