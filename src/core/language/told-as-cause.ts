import {judgingAdverbs} from '../rules/phrases/blamed-acts.ts'
import {wrong} from '../rules/phrases/wrong-things.ts'
import {blamedAt} from './blamed.ts'
import type {Blamed, IsName} from './blamed-places.ts'
import {type Sentence, tokensSpan} from './clauses.ts'
import type {Span} from '../text/span.ts'
import {indexForms} from './inflections.ts'

/** Whether a slip is told as what brought something about: then it is human error, and else an act that is judged. */

/** Behind it the sentence says that this was the cause. */
const saidBehind =
  /(?:[,;:–—.]|\band) ?(?:and |so )?(?:this|that|which)(?: alone| in turn)? (?:is|was) (?:what|why|how|enough|the (?:root |whole |only |sole )*(?:cause|reason|trigger|origin))\b|\b(?:this|that|which) (?:fully |already |alone )?(?:explain(?:s|ed)?|accounts? for|accounted for)\b|\bthere (?:is|was) no (?:other|further|deeper|technical|hidden) (?:reason|cause|explanation)\b|\b(?:was|is) the (?:root )?cause\b/i

const who = '(?:[^\\s.,;:]+ ){0,8}(?:[^\\s.,;:]+,? )?'

/** In front of it, up to its subject: it is told as the cause, or how it came to what stands in front. */
const saidBefore = [
  `\\b(?:because|since|(?:fact|reason|cause|explanation|trigger|conclusion) (?:was|is)(?: simply| just)?(?: that)?|turned out(?: that)?|it (?:was|is) \\S+ who|what happened (?:was|is)(?: that)?|in the end|established that|found that|showed that|not a bug:|no bug:|(?:cause|reason|why|trigger|origin|explanation)\\??:) ${who}$`,
  `^[^]{12,}[^.,;:] when ${who}$`,
].map((source) => new RegExp(source, 'i'))

export function areToldAsCause({passage, span: {start, end}}: Sentence, words: Span): boolean {
  const text = (first: number, last: number): string =>
    passage.text.slice(Math.max(first, start) - passage.start, Math.min(last, end) - passage.start)
  const before = text(words.start - 140, words.start)
  return (
    saidBefore.some((pattern) => pattern.test(before)) || saidBehind.test(text(words.end, words.end + 140))
  )
}

/** Manners in which somebody is said to have acted without wanting to. */
const unmeant = new Set(
  'accidentally mistakenly inadvertently erroneously wrongly incorrectly unintentionally unwittingly falsely'.split(
    ' ',
  ),
)

/** Verbs that name a slip. */
const slipVerbs = new Set(
  `misread misconfigure mistype mis-type miskey mis-key mispatch miswire misdirect mis-click misspell mislabel misroute
   misplace misapply miscalculate miscount mis-set misclick misaddress misfile mistag fat-finger transpose misinterpret
   misremember confuse misunderstand misdiagnose`.split(/\s+/),
)

/** Words at which a slip may be found. */
export const slipWords: ReadonlySet<string> = new Set([
  ...[...judgingAdverbs].filter((word) => unmeant.has(word)),
  ...wrong,
  ...indexForms(slipVerbs).keys(),
])

/** Whether an act is a slip, and no omission or decision. */
export function isSlip({tokens}: Sentence, blamed: Blamed): boolean {
  if ('isMixUp' in blamed) return true
  if (blamed.kind === 'adverb') return unmeant.has(tokens[blamed.from]!.word)
  return blamed.kind === 'act' && slipVerbs.has(blamed.act.verb)
}

/** The slips of a sentence that are told as causes. */
export function slipsToldAsCauses(sentence: Sentence, isName: IsName): Blamed[] {
  const {tokens} = sentence
  const found: Blamed[] = []
  for (const [index, {word}] of tokens.entries()) {
    if (!slipWords.has(word)) continue
    const blamed = blamedAt(sentence, index, isName)
    if (
      blamed !== undefined &&
      isSlip(sentence, blamed) &&
      areToldAsCause(sentence, tokensSpan(tokens, blamed.from, blamed.to))
    )
      found.push(blamed)
  }
  return found
}
