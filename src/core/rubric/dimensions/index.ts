import {decisionsAndActions} from './decisions-and-actions.ts'
import {dissemination} from './dissemination.ts'
import {evidenceAndTimeline} from './evidence-and-timeline.ts'
import {killCriteria} from './kill-criteria.ts'
import {scopeAndSafety} from './scope-and-safety.ts'
import {systemsThinking} from './systems-thinking.ts'
import type {Dimension} from '../dimension.ts'

/**
 * The rubric as data: six dimensions and what is looked for in each. Levels 1, 3 and 5 mean what the rubric of the
 * Pack says of them: absent or blameful, partly there, sharp and complete.
 */
export const dimensions: readonly Dimension[] = [
  scopeAndSafety,
  evidenceAndTimeline,
  systemsThinking,
  decisionsAndActions,
  dissemination,
  killCriteria,
]
