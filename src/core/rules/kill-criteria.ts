import type {Section} from '../document/model.ts'
import {sectionsOf} from '../document/sections.ts'
import {isBlank} from '../document/content.ts'
import {titleSpan} from '../document/title.ts'
import {killCriteriaOf} from '../facts/kill-criteria.ts'
import {profileOf} from '../facts/profile.ts'
import {enumerate} from '../text/list.ts'
import {type Finding, defineRule, option} from './rule.ts'

/** A signal stops a project only if what happens at which value was agreed before anyone had a stake in it. */
export const killCriteria = defineRule({
  id: 'kill-criteria',
  category: 'pack',
  severity: 'information',
  description: 'Give each kill criterion a signal, a window, a threshold, a committed action and an owner.',
  options: {
    minimum: option(3, {type: 'integer', minimum: 1}, 'How many criteria there are at least.'),
    maximum: option(10, {type: 'integer', minimum: 1}, 'How many criteria can be watched.'),
  },
  *check({document, options: {minimum, maximum}}) {
    const [section] = sectionsOf(document, 'kill-criteria')
    const criteria = killCriteriaOf(document)
    if (section === undefined) {
      const {isPlan, isTypeLikely, isPiece} = profileOf(document)
      if (isPlan && !isPiece && !isTypeLikely && criteria.length === 0)
        yield {
          span: titleSpan(document),
          message: 'There are no kill criteria: what would make the team stop?',
          claims: [{what: 'kill criteria'}],
        }
    } else {
      if (isBlank(document, section)) return
      yield* countOf(section, criteria.length, minimum, maximum)
    }
    for (const {missing, defers, lead, words} of criteria) {
      if (missing.length === 0) continue
      const lacks = enumerate(
        missing.map((part) => (defers && part === 'committed action' ? 'action but a talk' : part)),
      )
      yield {
        span: lead,
        message: `This criterion has no ${lacks}.`,
        claims: missing.map((what) => ({what, of: words})),
      }
    }
  },
})

function* countOf(
  {heading, title}: Section,
  count: number,
  minimum: number,
  maximum: number,
): Iterable<Finding> {
  if (count < minimum)
    yield {
      span: heading,
      message: `“${title}” has ${count} of at least ${minimum} criteria.`,
      claims: [{what: 'too few criteria'}],
    }
  else if (count > maximum)
    yield {
      span: heading,
      message: `“${title}” has ${count} criteria; up to ${maximum} can be watched.`,
      claims: [{what: 'too many criteria'}],
    }
}
