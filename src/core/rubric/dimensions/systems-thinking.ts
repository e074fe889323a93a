import type {SectionKind} from '../../document/section-kinds.ts'
import {innermostAt, kindAt} from '../../document/sections.ts'
import type {Point} from '../../document/points.ts'
import {counted} from '../../text/list.ts'
import {shifted} from '../../text/span.ts'
import {sidesNamed} from '../../facts/clusters.ts'
import {causesInAccount} from '../../facts/causes-in-accounts.ts'
import {sidesOf} from '../../facts/sides.ts'
import {tellsCause} from '../../facts/causes-listed.ts'
import {tellsOfChange} from '../../facts/factor-fields.ts'
import {type Factor, clustersOf} from '../../facts/factors.ts'
import {isFixedAlready} from '../../facts/fixed-already.ts'
import {patternsNamed, rowsOfConditions} from '../conditions.ts'
import {causes, cleanFactors, isSettled, noPerson} from '../no-person.ts'
import {type Dimension, type Measure, type Measured, atMost, best, nothing, shown} from '../dimension.ts'
import {mostPlaces, said, sentence, shareOf} from '../measures.ts'
import {changeTitle, viewTitle} from '../sayings/causes-titles.ts'
import {sensibleSaying} from '../sayings/causes-and-decisions.ts'

/** Where what was sensible is praised, is still to be done, or is a ground rule that holds whatever happened. */
const notOfCauses: readonly (SectionKind | undefined)[] = [
  ...(['went-well', 'action-items', 'next-steps', 'response', 'brief', 'agenda'] as const),
]

/** One cause is none that a system has; from the second one on each one adds. */
const shareByCount = [0, 0, 0.5, 0.8, 1]

export const systemsThinking: Dimension = {
  id: 'systems-thinking',
  title: 'Systems thinking',
  levels: {
    1: 'A person is blamed, or there is one cause.',
    3: 'There are some factors of the system, clustered on the surface.',
    5: 'There are many factors, with why each made sense, and the conditions that can be changed.',
  },
  criteria: [
    {
      id: 'several-factors',
      title: 'Several factors',
      weight: 3,
      holdsAt: 1,
      advice: 'Name at least four contributing factors, none of them a person.',
      home: 'contributing-factors',
      measure: (all) => {
        const [own, rows] = [cleanFactors(all), rowsOfConditions(all)]
        const factors = rows.length > own.length ? rows : own
        const byCount = ({length}: readonly Point[]): number =>
          shareByCount[Math.min(length, shareByCount.length - 1)]!
        const share = Math.max(
          isSettled(all) ? 0 : byCount(causesAmong(all, factors)),
          Math.min(0.5, byCount(factors)),
        )
        return share === 0
          ? nothing
          : {
              share,
              evidence: factors.slice(0, 5).map(({lead}) => lead),
              note: counted(factors.length, 'factor'),
            }
      },
    },
    {
      id: 'factor-clusters',
      title: 'Factors from several sides',
      weight: 2,
      advice: 'Say where each factor lies: people, process, product, tech, communication, environment.',
      home: 'contributing-factors',
      measure: (all) => {
        const factors = cleanFactors(all)
        const clusters = clustersOf(factors)
        return clusters.length < 2
          ? best(
              patternsNamed(all),
              () => sidesTogether(all, factors),
              () => sidesSeen(factors),
            )
          : {
              share: Math.min(1, clusters.length / 3),
              evidence: factors
                .filter(({cluster}) => cluster !== undefined)
                .map(({lead}) => lead)
                .slice(0, 5),
              note: clusters.join(', '),
            }
      },
    },
    {
      id: 'made-sense',
      title: 'Why it made sense',
      weight: 3,
      advice: 'Tell for the top factors why they made sense at the time.',
      home: 'contributing-factors',
      measure: (all) =>
        best(
          shareOf(all, all.facts.factors, ({madeSense}) => Number(madeSense()), {
            ...{noun: 'factors say why they made sense', enough: 0.5, kinds: causes},
          }),
          () => said(all, viewTitle, 8),
          () =>
            atMost(
              0.5,
              sentence(
                all,
                sensibleSaying,
                ({start}) => !notOfCauses.includes(kindAt(all.document.sections, start)),
              ),
            ),
        ),
    },
    {
      id: 'changeable-conditions',
      title: 'Conditions that can be changed',
      weight: 2,
      advice: 'Say for each factor what can be changed, or which action answers it.',
      home: 'contributing-factors',
      measure: (all) => {
        const answered = new Map(
          all.facts.traceability.factors.map(({factor, actions}) => [factor, actions.length > 0]),
        )
        return best(
          shareOf(
            all,
            all.facts.factors.length < 2 ? [] : all.facts.factors,
            (factor) =>
              Number(
                factor.hasDirection() ||
                  answered.get(factor) === true ||
                  isFixedAlready(all.document, factor.span),
              ),
            {noun: 'factors are answered', enough: 0.6, kinds: causes},
          ),
          () =>
            shareOf(all, rowsOfConditions(all), ({fields}) => Number(tellsOfChange(fields)), {
              ...{noun: 'conditions are answered', enough: 0.6, kinds: causes},
            }),
          () => said(all, changeTitle, 4),
        )
      },
    },
    {
      id: 'method',
      title: 'Method',
      weight: 1,
      advice: 'Name a method and follow it: 5 Whys for one chain, a causal tree for several.',
      home: 'root-cause',
      applies: ({profile}) => profile.weight !== 'light',
      measure: ({document, facts: {causes: analysis}}) => {
        const {chain, trees, method} = analysis
        if (chain.length >= 3) return shown(chain[0]!.span, 1, `${chain.length} whys`)
        if (trees.length > 0) return shown(trees[0]!.span, 1, 'a tree')
        const named = method && innermostAt(document.sections, method.span.start)
        return named && tellsCause(document, named) ? shown(method.span, 0.3, 'named') : nothing
      },
    },
    {
      id: 'no-person-as-cause',
      title: 'No person as a cause',
      weight: 2,
      holdsAt: 2,
      advice: 'Take people out of the causes: name the condition that let the act have its outcome.',
      home: 'contributing-factors',
      measure: noPerson,
    },
  ],
}

/** One sentence that says on which sides the factors lie. */
function sidesTogether({document: {passages, text}}: Measured, factors: readonly Factor[]): Measure {
  if (factors.length < 2) return nothing
  const told = passages.flatMap(({start, sentences}) => sentences.map((one) => shifted(one, start)))
  return shown(told.find(({start, end}) => sidesNamed(text.slice(start, end)).length >= 3))
}

/** Sides that no words name, and a reader sees: less than if they were told. */
function sidesSeen(factors: readonly Factor[]): Measure {
  const sides = sidesOf(factors)
  return sides.length < 2 || factors.length < 3
    ? nothing
    : {
        share: sides.length >= 3 ? 0.6 : 0.3,
        evidence: factors.slice(0, mostPlaces).map(({lead}) => lead),
        note: `by their words: ${sides.join(', ')}`,
      }
}

const passing: readonly (SectionKind | undefined)[] = ['went-wrong', 'response']

/** What went wrong, made it last, or is told in passing, can stand for causes, but tells less. */
function causesAmong({document}: Measured, factors: readonly Point[]): Point[] {
  const told = causesInAccount(document)
  return factors.filter(
    ({span}) =>
      !passing.includes(kindAt(document.sections, span.start)) &&
      !told.some((one) => one.span.start === span.start),
  )
}
