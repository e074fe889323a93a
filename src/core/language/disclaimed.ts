import type {Sentence} from './clauses.ts'

/** Words that are talked about, denied or only weighed, and not told: “to say that the operator forgot it would …”. */

/** How far in front of a place it is looked for what takes it back. */
const reach = 140

const saying =
  '(?:say|claim|conclude|argue|write|suggest|imply|blame|judge|discuss|debate|establish|decide|speculate|conclude|dwell)'
const patterns: readonly RegExp[] = [
  // “To say that …”, “Saying that …”, “It would be easy to conclude that …”
  new RegExp(`^\\W{0,4}(?:to ${saying}|saying|claiming|concluding|arguing|blaming|stating)\\b`, 'i'),
  // “Asking who …”; “asking the depot” is an act
  /^\W{0,4}(?:to ask|asking)\s(?:\w+\s){0,3}(?:who|whom|what|whether|how|which|if|why|where)\b/i,
  new RegExp(
    `\\b(?:easy|easier|tempting|wrong|unfair|convenient|simplistic|natural|comfortable|misleading|cheap) to (?:just |simply |only )?(?:ask|${saying})\\b`,
    'i',
  ),
  // “Nobody was asked what …”, “We do not ask who …”, “without asking who”
  new RegExp(
    `\\b(?:nobody|no one|none|not|never|nor|without|avoid(?:s|ed|ing)?|refrain(?:s|ed|ing)?|rather than|instead of)\\b[^.;:]{0,50}\\b(?:say|hold|claim|conclud|argu|suggest|imply|ask|judg|discuss|debat|speculat|find out|dwell|pretend|view|opinion|position|belief|contention|tr(?:y|ies|ied) to)\\w{0,4}(?: \\w+){0,3} (?:that|who|whom|what|whether|how|which|if|with|on|about|as)\\b`,
    'i',
  ),
  /\b(?:speculat\w{1,4}|guess(?:es|ing)?|opinions?|debates?|discussions?|disputes?|arguments?) (?:on|about|as to|over|of) (?:who|whom|what|whether|how|which|if)\b/i,
  /\b(?:reject|dismiss|refut)\w* (?:the|any|every) (?:finding|claim|view|idea|conclusion|notion|suggestion) that\b/i,
  // “Whether the DBA made a mistake is not …”
  /^\W{0,4}(?:whether|if it (?:was|is))\b[^,;]*$/i,
  // “It is not about who forgot it”
  /\bnot (?:about|a (?:matter|question) of|interested in|looking for) (?:who|whom|whether|what|which)\b/i,
  // “The question was who should have known”
  /\b(?:question|debate|discussion|argument)s?\b[^.;:]{0,40}\b(?:was|is|were|are|of|about|over) (?:not )?(?:who|whom|what|whether|how|which)\b[^.;:,]*$/i,
  // “The model tells apart what a person should have seen and …”
  /\b(?:the|this) (?:review|document|report|postmortem|post-mortem|analysis|method|template|form) (?:does|did|do|will|asks?)(?: not|n['’]t)? (?:\w+ )?(?:ask|say|judge|discuss|look|list|whether|who|what)\b/i,
]

/** “Who was at fault is not …”: asked indirectly. */
const indirect = /^\W{0,4}who(?:m|se)?\b[^,;]*$/i

/** Whether what stands at an offset of a sentence is disclaimed by the words in front of it in the sentence. */
export function isDisclaimed({passage, span, question}: Sentence, offset: number): boolean {
  const from = Math.max(span.start, offset - reach)
  // With the first word of what stands there: “to say | if more people would have helped”.
  const first = passage.text.slice(offset - passage.start, offset - passage.start + 12)
  const before =
    passage.text.slice(from - passage.start, offset - passage.start) + (/^\w+/.exec(first)?.[0] ?? '')
  return (!question && indirect.test(before)) || patterns.some((pattern) => pattern.test(before))
}
