import {isBlank} from '../document/content.ts'
import {pointsOf} from '../document/points.ts'
import {sectionsOf} from '../document/sections.ts'
import {clustersOf, factorsOf} from '../facts/factors.ts'
import {profileOf} from '../facts/profile.ts'
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
    const listed = sectionsOf(document, 'contributing-factors').find((one) => !isBlank(document, one))
    if (listed !== undefined) {
      if (factors.length < minimum)
        yield {
          span: listed.heading,
          message: `“${listed.title}” names ${factors.length} of at least ${minimum} factors.`,
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
