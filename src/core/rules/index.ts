import {actionCategory} from './action-category.ts'
import {actionCount} from './action-count.ts'
import {actionDueDate} from './action-due-date.ts'
import {actionFollowUp} from './action-follow-up.ts'
import {actionOverdue} from './action-overdue.ts'
import {actionOwner} from './action-owner.ts'
import {actionTicket} from './action-ticket.ts'
import {impactQuantified} from './impact-quantified.ts'
import {incidentTimesInOrder} from './incident-times-in-order.ts'
import {killCriteria} from './kill-criteria.ts'
import {learningsCount} from './learnings-count.ts'
import {multipleContributingFactors} from './multiple-contributing-factors.ts'
import {noBlame} from './no-blame.ts'
import {noCounterfactual} from './no-counterfactual.ts'
import {noHindsight} from './no-hindsight.ts'
import {noHumanError} from './no-human-error.ts'
import {noNamedIndividual} from './no-named-individual.ts'
import {noPlaceholder} from './no-placeholder.ts'
import {noShouldHave} from './no-should-have.ts'
import {noUnusedDisable} from './no-unused-disable.ts'
import {noVagueAction} from './no-vague-action.ts'
import {publishWithinDeadline} from './publish-within-deadline.ts'
import {requiredSections} from './required-sections.ts'
import {risksQuestionsNextSteps} from './risks-questions-next-steps.ts'
import {rootCauseMethod} from './root-cause-method.ts'
import type {DocumentRule, SentenceRule} from './rule.ts'
import {sectionOrder} from './section-order.ts'
import {shareout} from './shareout.ts'
import {summaryLength} from './summary-length.ts'
import {timelineEvidence} from './timeline-evidence.ts'
import {timelineInOrder} from './timeline-in-order.ts'
import {timelineMilestones} from './timeline-milestones.ts'
import {timelineTimeZone} from './timeline-time-zone.ts'
import {validFrontmatter} from './valid-frontmatter.ts'
import {wentWellMinimum} from './went-well-minimum.ts'

/** Every rule, in the order in which documentation lists them. */
export const rules = [
  noShouldHave,
  noCounterfactual,
  noBlame,
  noHumanError,
  noHindsight,
  noNamedIndividual,
  validFrontmatter,
  incidentTimesInOrder,
  publishWithinDeadline,
  requiredSections,
  sectionOrder,
  noPlaceholder,
  summaryLength,
  impactQuantified,
  wentWellMinimum,
  rootCauseMethod,
  multipleContributingFactors,
  timelineInOrder,
  timelineTimeZone,
  timelineMilestones,
  timelineEvidence,
  actionOwner,
  actionDueDate,
  actionTicket,
  actionCategory,
  noVagueAction,
  actionCount,
  actionOverdue,
  actionFollowUp,
  learningsCount,
  killCriteria,
  shareout,
  risksQuestionsNextSteps,
  noUnusedDisable,
] as const satisfies readonly (DocumentRule | SentenceRule)[]

export type RuleId = (typeof rules)[number]['id']

export function isRuleId(id: string): id is RuleId {
  return rules.some((rule) => rule.id === id)
}
