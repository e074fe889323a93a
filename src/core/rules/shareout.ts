import {isBlank} from '../document/content.ts'
import {sectionsOf} from '../document/sections.ts'
import {titleSpan} from '../document/title.ts'
import {asksForAll, profileOf} from '../facts/profile.ts'
import {shareoutOf} from '../facts/shareout.ts'
import {enumerate} from '../text/list.ts'
import {defineRule} from './rule.ts'

/** What stays in the document is learned by those who wrote it. */
export const shareout = defineRule({
  id: 'shareout',
  category: 'pack',
  severity: 'information',
  description:
    'Have a one-page shareout: three lines, the top actions, where it is published, a recurring review.',
  *check({document}) {
    const found = shareoutOf(document)
    if (found === undefined) {
      // An empty one is for the rule that asks for sections.
      if (sectionsOf(document, 'shareout').some((one) => isBlank(document, one))) return
      const profile = profileOf(document)
      if (asksForAll(profile) && profile.isFinal)
        yield {
          span: titleSpan(document),
          message: 'There is no shareout: who learns of this, and where?',
          claims: [{what: 'shareout'}],
        }
      return
    }
    const {section, lines, topActions, published, review} = found
    const missing = [
      ...(lines.length >= 3 ? [] : ['three lines of TL;DR']),
      ...(topActions === undefined ? ['top actions'] : []),
      ...(published === undefined ? ['where it is published'] : []),
      ...(review === undefined
        ? ['a recurring review']
        : [
            ...(review.owner === undefined ? ['who owns the review'] : []),
            ...(review.cadence === undefined ? ['how often the review is'] : []),
          ]),
    ]
    if (missing.length > 0)
      yield {
        span: section.heading,
        message: `The shareout lacks ${enumerate(missing)}.`,
        claims: missing.map((what) => ({what})),
      }
  },
})
