import {actionDueDate} from './action-due-date.ts'
import {actionOwner} from './action-owner.ts'
import {noBlame} from './no-blame.ts'
import {noCounterfactual} from './no-counterfactual.ts'
import {noHindsight} from './no-hindsight.ts'
import {noHumanError} from './no-human-error.ts'
import {noNamedIndividual} from './no-named-individual.ts'
import {noPlaceholder} from './no-placeholder.ts'
import {noShouldHave} from './no-should-have.ts'
import {noUnusedDisable} from './no-unused-disable.ts'
import {requiredSections} from './required-sections.ts'
import type {Rule} from './rule.ts'
import {timelineInOrder} from './timeline-in-order.ts'
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
  requiredSections,
  noPlaceholder,
  wentWellMinimum,
  timelineInOrder,
  actionOwner,
  actionDueDate,
  noUnusedDisable,
] as const satisfies readonly Rule[]

export type RuleId = (typeof rules)[number]['id']

export function isRuleId(id: string): id is RuleId {
  return rules.some((rule) => rule.id === id)
}
