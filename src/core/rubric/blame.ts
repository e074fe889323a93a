import type {PostmortemDocument} from '../document/model.ts'
import {personAt} from '../language/agents.ts'
import {nameTest, namesOf, sentenceAt} from '../language/clauses.ts'
import type {Token} from '../language/tokens.ts'
import type {LintFinding} from '../lint.ts'
import type {RuleId} from '../rules/index.ts'
import {firstIndex} from '../text/first-index.ts'
import {type Span, contains, shifted} from '../text/span.ts'

/**
 * How much a place weighs that a language rule points at: `open` blame of somebody, a fault that its authors find with
 * themselves or with nobody (`mild`), or wording that can be fair (`unwise`).
 */
export type Blame = 'open' | 'mild' | 'unwise'

const judging: readonly RuleId[] = ['no-should-have', 'no-counterfactual', 'no-blame', 'no-human-error']
/** The sources do not agree about names. */
const arguable: readonly RuleId[] = ['no-hindsight', 'no-named-individual']

/** A place that a language rule is sure of, and how much it weighs. */
export interface BlamedPlace {
  readonly span: Span
  readonly blame: Blame
}

export function blamedPlaces(
  document: PostmortemDocument,
  findings: readonly LintFinding[],
): readonly BlamedPlace[] {
  const blamesOther = otherIn(document)
  return findings.flatMap(({rule, span, possible}): BlamedPlace[] => {
    if (possible) return []
    if (judging.includes(rule))
      return [{span, blame: isOpen(document, rule, span, blamesOther) ? 'open' : 'mild'}]
    return arguable.includes(rule) ? [{span, blame: 'unwise'}] : []
  })
}

/** “Human error” blames whoever it was; else somebody has to be there: “the engineer forgot”, and not “we forgot”. */
function isOpen(
  document: PostmortemDocument,
  rule: RuleId,
  place: Span,
  blamesOther: (place: Span) => boolean | undefined,
): boolean {
  if (rule === 'no-human-error') return true
  if (rule === 'no-counterfactual') return false
  const words = document.text.slice(place.start, place.end)
  return !manner.test(words) && (blamesOther(place) ?? character.test(words))
}

/** How something was done says less than who was at fault. */
const manner =
  /^(?:hastily|inadvertently|accidentally|prematurely|(?:incorrect|wrong|mistaken)ly|by (?:mistake|accident))$/i

/** Words for a character, whoever has it. */
const character =
  /\b(?:careless|negligen|reckless|sloppy|sloppi|stupid|incompeten|laz[iy]|inattenti|irresponsib)/i

/** Words for those who write, and for nobody in particular. */
const ourselves = /^(?:we|us|our|ours|ourselves|i|my|me|nobody|none|everyone|everybody|anyone|anybody)$/

/** “It should have been planned for” tells of nobody. */
const things = /^(?:it|this|that|these|which)$/

/** Whether the last person in a sentence up to a place is somebody else than its authors; undefined where nobody is there. */
export function otherIn({passages, people}: PostmortemDocument): (place: Span) => boolean | undefined {
  const isName = nameTest(namesOf(people))
  // A sentence of a whole page may have a finding in each of its lines.
  const known = new Map<Span, readonly Token[]>()
  return (place) => {
    const passage = passages[firstIndex(passages, ({start, text}) => start + text.length > place.start)]
    const at = passage?.sentences.find((one) => contains(shifted(one, passage.start), place))
    if (passage === undefined || at === undefined) return undefined
    const tokens = known.get(at) ?? sentenceAt(passage, at).tokens
    known.set(at, tokens)
    const before = tokens[firstIndex(tokens, ({span}) => span.start >= place.start) - 1]?.word ?? ''
    if (things.test(before)) return undefined
    const behind = firstIndex(tokens, ({span}) => span.end > place.end)
    return isOther(tokens, behind, isName)
  }
}

function isOther(
  tokens: readonly Token[],
  behind: number,
  isName: (token: Token) => boolean,
): boolean | undefined {
  for (let from = behind - 1; from >= 0; from--) {
    const {word} = tokens[from]!
    if (ourselves.test(word) || (word === 'one' && tokens[from - 1]?.word === 'no')) return false
    const end = personAt(tokens, from, isName)
    // “Our team” are those who write.
    if (end !== undefined)
      return !tokens.slice(Math.max(0, from - 3), end).some((token) => ourselves.test(token.word))
  }
  return undefined
}
