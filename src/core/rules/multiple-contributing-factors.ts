import {isBlank} from '../document/content.ts'
import {pointsOf} from '../document/points.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {sectionsOf} from '../document/sections.ts'
import {isQuestion} from '../facts/causes-listed.ts'
import {type Factor, clustersOf, factorsOf} from '../facts/factors.ts'
import {profileOf} from '../facts/profile.ts'
import {contains} from '../text/span.ts'
import {defineRule, option} from './rule.ts'

/** An outage takes several conditions at once; a list of one has stopped too early. */
export const multipleContributingFactors = defineRule({
  id: 'multiple-contributing-factors',
  category: 'structure',
  severity: 'information',
  description: 'Name several contributing factors, from more than one side of the system.',
  options: {
    minimum: option(2, {type: 'integer', minimum: 1}, 'How many factors there are at least.'),
  },
  *check({document, options: {minimum}}) {
    const factors = factorsOf(document)
    const listed = sectionsOf(document, 'contributing-factors').find(
      (one) => !isBlank(document, one) && !onlyAsks(document, one),
    )
    if (listed !== undefined) {
      const own = ownOf(document, factors)
      if (own.length < minimum)
        yield {
          span: listed.heading,
          message: `“${listed.title}” names ${own.length} of at least ${minimum} factors.`,
          claims: [{what: 'too few factors'}],
        }
      const [cluster, ...others] = clustersOf(factors)
      const isClustered = factors.length >= 3 && factors.every((factor) => factor.cluster !== undefined)
      if (isClustered && cluster !== undefined && others.length === 0)
        yield {
          span: listed.heading,
          message: `All factors lie in “${cluster}”: look for others in another place.`,
          claims: [{what: 'one cluster'}],
        }
      return
    }
    const single = sectionsOf(document, 'root-cause').find((one) => !isBlank(document, one))
    // A small incident often has one cause that matters; a long text usually tells several.
    if (single === undefined || profileOf(document).weight === 'light' || factors.length > 1) return
    if (pointsOf(document, single).length === 1)
      yield {
        span: single.heading,
        message: 'One root cause stands alone: which conditions let it have this effect?',
        claims: [{what: 'one root cause'}],
      }
  },
})

/** A guide for a meeting has what to ask there. */
function onlyAsks(document: PostmortemDocument, section: Section): boolean {
  const points = pointsOf(document, section)
  return points.length > 0 && points.every(isQuestion)
}

/** The factors that the parts for them name; where these only lead to another part, those found there. */
function ownOf(document: PostmortemDocument, factors: readonly Factor[]): readonly Factor[] {
  const parts = sectionsOf(document, 'contributing-factors')
  const own = factors.filter(({span}) => parts.some(({body}) => contains(body, span)))
  return own.length === 0 ? factors : own
}
