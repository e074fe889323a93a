import {isBlank} from '../document/content.ts'
import {placeholdersOf} from '../document/placeholders.ts'
import {sectionsOf} from '../document/sections.ts'
import {profileOf} from '../facts/profile.ts'
import {causeAnalysis} from '../facts/whys.ts'
import {type Spanned, contains} from '../text/span.ts'
import {type Finding, defineRule, option} from './rule.ts'

/** Answers that end the questions and change nothing. */
const ends: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:human|operator|user|manual|engineer|admin(?:istrator)?|pilot) (?:error|mistake)s?\b|\bmistake (?:by|of)\b/i,
    'human error',
  ],
  [
    /\b(?:(?:more|better|lack of|no|not enough|insufficient|missing|needs?|without|un)[ -]?train(?:ing|ed)|not (?:been )?(?:properly )?trained)\b(?! (?:data|environment|set|run|job|pipeline|cluster|model))/i,
    'training',
  ],
  [
    /\b(?:he|she|someone|somebody|nobody|the (?:\p{L}+ )?(?:engineer|operator|developer|administrator|admin|employee|technician|person|team|on-call)) (?:forgot|missed|failed to|did ?n[o'’]t|did not|made|ignored|overlooked|was careless|should have)\b/iu,
    'a person',
  ],
]

/** A chain of causes is worth what its last link can change. */
export const rootCauseMethod = defineRule({
  id: 'root-cause-method',
  category: 'structure',
  severity: 'information',
  description: 'Name how the causes were found, follow it, and end at something that can be changed.',
  options: {
    depth: option(3, {type: 'integer', minimum: 1}, 'How many whys a chain has at least.'),
  },
  *check({document, options: {depth}}) {
    const section = sectionsOf(document, 'root-cause').find((one) => !isBlank(document, one))
    if (section === undefined) return
    const {method, chain, trees} = causeAnalysis(document)
    const terminus = chain.at(-1)
    if (terminus !== undefined) yield* endOf(terminus, 'The chain of whys')
    for (const leaf of trees.flatMap(({leaves}) => leaves)) yield* endOf(leaf, 'A branch')
    // A chain that a template left open is still being written.
    const isOpen = placeholdersOf(document).some(({span}) => contains(section.body, span))
    if (!isOpen && chain.length > (method?.value === 'whys' ? 0 : 1) && chain.length < depth)
      yield {
        span: chain[0]!.span,
        message: `The chain has ${chain.length} of at least ${depth} whys.`,
        claims: [{what: 'too few whys'}],
      }
    const deep = trees.find((tree) => tree.depth > 3)
    if (deep !== undefined)
      yield {
        span: deep.leaves[0]!.span,
        message: `The tree is ${deep.depth} levels deep: with more than three a reader loses the branches.`,
      }
    if (method?.value === 'whys' && chain.length === 0)
      yield {span: method.span, message: 'A chain of whys is named, and none follows.'}
    else if (
      method?.value === 'tree' &&
      trees.length === 0 &&
      !/```|mermaid|!\[/.test(document.text.slice(section.body.start, section.body.end))
    )
      yield {span: method.span, message: 'A causal tree is named, and none follows.'}
    if (
      method === undefined &&
      chain.length === 0 &&
      trees.length === 0 &&
      profileOf(document).weight === 'major'
    )
      yield {
        span: section.heading,
        message: 'No method is named: 5 Whys for one chain, a causal tree for several.',
        claims: [{what: 'method'}],
      }
  },
})

function* endOf({value, span}: Spanned, what: string): Iterable<Finding> {
  const end = ends.find(([pattern]) => pattern.test(value))
  if (end !== undefined)
    yield {span, message: `${what} ends at ${end[1]}: ask what made that possible, and what would catch it.`}
}
