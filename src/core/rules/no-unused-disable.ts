import {defineRule} from './rule.ts'

/**
 * A comment that silences nothing hides what will be written there next. What this rule reports is found by `lint`,
 * which alone knows what the other rules found; here stands what it is called and how much it weighs.
 */
export const noUnusedDisable = defineRule({
  id: 'no-unused-disable',
  category: 'structure',
  severity: 'warning',
  description: 'Keep only those disable comments that silence a finding.',
  check: () => [],
})
