import type {PostmortemDocument} from '../document/model.ts'
import {type Passage, isAccount} from '../document/passage.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {once} from '../once.ts'
import {type Span, span} from '../text/span.ts'

/** What else “no impact” is said of: “no further impact” and “no impact on others” leave some. */
const none = String.raw`no (?:(?:known|actual|real|direct|measurable|noticeable|visible|user|customer|business|data|production|external)[- ,]*(?:facing )?){0,3}impact\b(?! (?:beyond|besides|other|apart|except|until|after|before|statement|assessment|analysis|numbers?|figures?)\b)`

/** “No known impact.” answers what there was, if it stands for the whole. */
const answers = new RegExp(
  String.raw`^\W*(?:(?:none|nothing)(?: (?:known|that we know of|so far))?\W*$|(?:there (?:is|was|has been|were) )?${none})`,
  'i',
)

/** “… so there was no actual impact on any users” */
const tells = new RegExp(
  String.raw`\b(?:(?:is|was|has been|have been|had|were) )${none} (?:on|to|for) (?:any |the |our |its )?(?:[\w-]+ ){0,2}?(?:users?|customers?|data|systems?|services?|production|anyone|anybody|clients?|members?|sites?)\b`,
  'i',
)

/** “No indicators of malicious activity were found.”, “We have no evidence that any box was opened.”, “The flaw was not exploited.” */
const unharmed = new RegExp(
  [
    String.raw`^\W*(?:we (?:have )?(?:found|saw|seen|had|have)? ?)?no (?:indicators?|indications?|evidence|signs?) (?:of (?:any )?(?:malicious|abus\w+|misuse|exploitation|compromise|unauthori[sz]ed)|that (?:any|the|it|this) [^.;]{0,60}\b(?:downloaded|used|opened|accessed|exploited|installed|abused))\b`,
    String.raw`^\W*(?:the|this) (?:issue|bug|vulnerability|flaw|hole|exploit) (?:was|has|had) (?:not|never)(?: been)? (?:exploited|abused|used)\b`,
  ].join('|'),
  'i',
)

/** Where a document says that there was no impact: there is nothing to count. */
export const noImpact = once(({passages}: Pick<PostmortemDocument, 'passages'>): Span | undefined => {
  for (const passage of passages) {
    if (!places.includes(passage.kind) || !isAccount(passage)) continue
    const [first] = passage.sentences
    const place =
      passage.kind === 'impact' && first !== undefined && answers.test(wordsAt(passage, first))
        ? first
        : passage.sentences.find((one) => isTold(passage, wordsAt(passage, one)))
    if (place !== undefined) return span(passage.start + place.start, passage.start + place.end)
  }
  return undefined
})

function isTold({kind}: Passage, words: string): boolean {
  return (kind !== undefined && tells.test(words)) || unharmed.test(words)
}

const places: readonly (SectionKind | undefined)[] = [
  'impact',
  'summary',
  'response',
  'root-cause',
  undefined,
]

function wordsAt({text}: Passage, {start, end}: Span): string {
  return text.slice(start, end)
}
