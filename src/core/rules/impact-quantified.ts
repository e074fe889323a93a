import {isBlank} from '../document/content.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {sectionsOf} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'
import {type ImpactMeasure, impactNumbers, vagueQuantity} from '../facts/impact.ts'
import {noImpact} from '../facts/no-impact.ts'
import {isRetrospective, profileOf} from '../facts/profile.ts'
import {enumerate} from '../text/list.ts'
import {type Finding, defineRule} from './rule.ts'

const measures: readonly ImpactMeasure[] = ['how many', 'how long']

/** Without a number nobody can tell a bad day from a lost customer, nor this incident from the last one. */
export const impactQuantified = defineRule({
  id: 'impact-quantified',
  category: 'structure',
  severity: 'information',
  description: 'Put numbers on the impact: how many, how long, how much.',
  *check({document}) {
    const vague = vagueIn(document)
    yield* vague
    const section = sectionsOf(document, 'impact').find((one) => !isBlank(document, one))
    if (section === undefined || noImpact(document) !== undefined) return
    const found = impactNumbers(document)
    const {weight, type} = profileOf(document)
    if (found.size === 0 && vague.length === 0)
      yield {
        span: section.heading,
        message: 'The impact has no number: how many, how long, how much?',
        claims: measures.map((what) => ({what})),
      }
    else if (found.size > 0 && weight === 'major' && !isRetrospective(type)) {
      const missing = measures.filter(
        (measure) => !found.has(measure) && !(measure === 'how long' && hasTimes(document)),
      )
      if (missing.length > 0)
        yield {
          span: section.heading,
          message: `The impact does not say ${enumerate(missing)}.`,
          claims: missing.map((what) => ({what})),
        }
    }
  },
})

/** A start and an end in the metadata say how long it took. */
function hasTimes(document: PostmortemDocument): boolean {
  const isStated = (key: string): boolean => findMetadata(document, key) !== undefined
  return isStated('started') && (isStated('mitigated') || isStated('resolved'))
}

/** A vague quantity in a sentence that has a number too is explained by it. */
const vagueIn = byStretch(({passages}: Pick<PostmortemDocument, 'passages'>): readonly Finding[] =>
  passages
    .filter(({kind}) => kind === 'impact')
    .flatMap(({text, start: base, sentences}) =>
      sentences.flatMap(({start, end}) => {
        const sentence = text.slice(start, end)
        const match = /\d/.test(sentence) ? null : new RegExp(vagueQuantity.source, 'iu').exec(sentence)
        if (match === null) return []
        const at = base + start + match.index
        return {
          span: {start: at, end: at + match[0].length},
          message: `“${match[0]}” leaves open how ${/^for /i.test(match[0]) ? 'long' : 'many'}.`,
        }
      }),
    ),
)
