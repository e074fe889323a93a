import {counted} from '../../text/list.ts'
import type {CriterionPart, KillCriterion} from '../../facts/kill-criteria.ts'
import {type Dimension, type Measure, type Measured, nothing} from '../dimension.ts'
import {shareOf} from '../measures.ts'
import {sectionsOf} from '../../document/sections.ts'

const enoughCriteria = 3

export const killCriteria: Dimension = {
  id: 'kill-criteria',
  title: 'Kill criteria and triggers',
  levels: {
    1: 'They are absent or mean nothing: “discuss later”.',
    3: 'There are some, with unclear thresholds or actions.',
    5: 'Signals can be observed, with thresholds, committed actions and clear owners.',
  },
  otherwise: 'Only reviews of projects and OKRs, pre-mortems and documents with kill criteria have them.',
  applies: ({document, facts: {profile}}) =>
    profile.isPlan || sectionsOf(document, 'kill-criteria').length > 0,
  criteria: [
    {
      id: 'criteria-listed',
      title: 'Criteria',
      weight: 2,
      advice: 'List three to ten signals that would make the team stop or change course.',
      home: 'kill-criteria',
      measure: ({facts}) => {
        const told = meaningful(facts.killCriteria)
        const begun = facts.killCriteria.filter(
          (one) => !told.includes(one) && !one.defers && one.form !== 'sentence',
        )
        // A signal without a threshold and an action is half a criterion; one that promises a talk is none.
        return told.length === 0
          ? nothing
          : {
              share: Math.min(1, (told.length + begun.length / 2) / enoughCriteria),
              evidence: told.slice(0, 5).map(({lead}) => lead),
              note: counted(told.length, 'criterion', 'criteria'),
            }
      },
    },
    {
      id: 'thresholds',
      title: 'Thresholds',
      weight: 2,
      advice: 'Give each signal a threshold with a number.',
      home: 'kill-criteria',
      measure: (all) => part(all, 'threshold', 'a threshold'),
    },
    {
      id: 'windows',
      title: 'Windows',
      weight: 1,
      holdsAt: 3,
      advice: 'Say over which time, or until when, each signal is watched.',
      home: 'kill-criteria',
      measure: (all) => part(all, 'window', 'a window'),
    },
    {
      id: 'committed-actions',
      title: 'Committed actions',
      weight: 2,
      advice: 'Commit to an action for each signal: pause, pivot, stop, escalate, invest.',
      home: 'kill-criteria',
      measure: (all) => part(all, 'committed action', 'a committed action'),
    },
    {
      id: 'trigger-owners',
      title: 'Owners',
      weight: 2,
      advice: 'Name an owner for each signal.',
      home: 'kill-criteria',
      measure: (all) => part(all, 'owner', 'an owner'),
    },
  ],
}

/** A criterion that only promises a talk means nothing, however many there are. */
function meaningful(criteria: readonly KillCriterion[]): KillCriterion[] {
  return criteria.filter(
    ({missing}) => !missing.includes('threshold') || !missing.includes('committed action'),
  )
}

function part(all: Measured, name: CriterionPart, what: string): Measure {
  const told = meaningful(all.facts.killCriteria)
  // Who watches can be told of a signal that means little, beside others that do.
  const counted = name === 'owner' && told.length > 0 ? all.facts.killCriteria : told
  const has = (one: KillCriterion): number => Number(counted.includes(one) && !one.missing.includes(name))
  return shareOf(all, all.facts.killCriteria, has, {noun: `criteria have ${what}`, kinds: ['kill-criteria']})
}
