import {isReadOff, toOutsiders} from './inferred.ts'
import {wordsBefore} from './hindsight-passive.ts'
import type {Subject} from './grammar.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** What was called for by an agreement, a list or a rule, what is only inferred, and what came about: no judgement on people. */

export function isCalledFor(tokens: readonly Token[], subject: Subject, perfect: Perfect): boolean {
  return (
    isMet(tokens, subject, perfect) ||
    isAgreed(tokens, subject, perfect) ||
    isGeneral(tokens, subject) ||
    isDueByNow(tokens, subject) ||
    isDone(tokens, perfect.verb) ||
    isListed(tokens, subject, perfect) ||
    isInferred(tokens, subject, perfect) ||
    isCondition(tokens, subject, perfect) ||
    isOpen(tokens, subject) ||
    isOfOthers(tokens, subject)
  )
}

const text = (tokens: readonly Token[]): string => tokens.map(({word}) => word).join(' ')

/** How many words away it is looked for what was called for: a sentence without a stop may have thousands. */
const reach = 60

/** What stands around a verb and its subject. */
function textAround(tokens: readonly Token[], from: number, verb: number): string {
  const start = Math.max(0, from - reach)
  return (start > 0 ? '… ' : '') + text(tokens.slice(start, verb + reach))
}

/** “… should have collected them by 17:00, and did at 16:40”, “… should have opened at 8:00 and opened at 8:00” */
function isDone(tokens: readonly Token[], verb: number): boolean {
  const rest = tokens.slice(verb + 1, verb + reach)
  const behind = text(rest)
  if (failing.test(behind)) return false
  if (doing.test(behind)) return true
  const again = rest.findIndex(({word}) => word.startsWith(tokens[verb]!.word))
  return (
    again > 0 &&
    /^(?:and|was|were)$/.test(rest[again - 1]!.word) &&
    /^(?:[.;,)\d].*|at|by|on|in|it|them|within|then|one|two|three|four|five)$/.test(
      rest[again + 1]?.word ?? '.',
    )
  )
}

const failing = /\b(?:not|never|only|late|later|instead|but|too)\b/

const doing =
  /(?:\band|, which)(?: (?:it|he|she|they|nobody))? (?:did(?= ?[.;,]$| (?:at|by|on|within) \d)|(?:was|were|had)(?= ?\.?$))/

/** “The export lists everyone who should have been on the old tariff”: who belongs to a list. */
function isListed(tokens: readonly Token[], {from, relative}: Subject, {verb}: Perfect): boolean {
  if (relative === undefined || !/^(?:been|had|paid|listed|invited)$/.test(tokens[verb]!.word)) return false
  const next = tokens[verb + 1]?.word ?? '.'
  return (
    !/^(?:more|less|better|asked|told|the|able|aware)$|er$/.test(next) &&
    /\b(?:lists?|names|contains?|compares?|compared|counts?|holds|includes?|selects?|members of the \S+ (?:are|is)|rows? (?:is|are|for))\b/.test(
      text(tokens.slice(Math.max(0, from - 8), relative)),
    )
  )
}

/** “The file should have been written before, judging by its date”, “we assumed that the crew should have landed” */
function isInferred(tokens: readonly Token[], {from, kind}: Subject, {verb}: Perfect): boolean {
  const words = textAround(tokens, from, verb)
  if (kind !== 'person' && /\bjudging (?:by|from)\b/.test(words)) return true
  if ((kind !== 'person' || tokens[verb]!.word === 'been') && isReadOff(words)) return true
  if (kind !== 'person' && toOutsiders.test(text(tokens.slice(verb + 1, verb + reach)))) return true
  // “The backup should have been done by 04:00, so we waited”
  if (
    kind !== 'person' &&
    /\bby (?:now|then|noon|midnight|\d\S*|\w+day)\b[^.;]* , so \w/.test(
      text(tokens.slice(verb, verb + reach)),
    )
  )
    return true
  if (/\b(?:assumed|figured|reckoned|guessed)(?: that)?$/.test(wordsBefore(tokens, from))) return true
  // “The team should have recovered by now”
  return (
    kind === 'person' &&
    /^(?:recovered|arrived|landed|ended|left|docked|finished|heard|received)$/.test(tokens[verb]!.word) &&
    /\bby (?:now|then)\b|, so \w|\bby the time you\b|^(?:since|as) /.test(words)
  )
}

/** “To vote, a member needed to have paid the fee”, “newcomers should have signed the form before they get a badge” */
function isCondition(tokens: readonly Token[], {to, from}: Subject, {verb}: Perfect): boolean {
  const isNeed = tokens.slice(to, verb).some(({word}) => /^(?:needed|had|required)$/.test(word))
  if (isNeed && from > 0 && tokens[0]!.word === 'to') return true
  return (isNeed ? beforeThey : beforeTheyDo).test(text(tokens.slice(verb + 1, verb + reach)))
}

const beforeThey = /\bbefore (?:they|he|she|it|you|one) (?:could|can|may|might|were|was|got)\b/
const beforeTheyDo =
  /\bbefore (?:they|he|she|it|you|one) (?:can|may|get|gets|start|starts|are|is|receive|join)\b/

/** “The exam asks what the pilot should have done”, “it is unclear who should have approved it” */
function isOpen(tokens: readonly Token[], {from, to}: Subject): boolean {
  const isSubject = /^(?:who|which|what)$/.test(tokens[to - 1]?.word ?? '')
  const wh = isSubject ? to - 1 : from - 1
  const first = /^(?:which|what)$/.test(tokens[from]?.word ?? '') ? from : wh
  if (!/^(?:who|whom|which|what|how|when|where)$/.test(tokens[first]?.word ?? '')) return false
  return /\b(?:asks?|asked|asking|say|says|said|unclear|clear|unknown|disagree on|disagreed on|item on|question of|agree on|tell|told|tells|documented|written|describes?|shows?)(?: (?:to|for) \w+)?$/.test(
    wordsBefore(tokens, first),
  )
}

/** “We do not think the operator should have known”, “it is not that …”, “a customer wrote that we should have told them” */
function isOfOthers(tokens: readonly Token[], {from}: Subject): boolean {
  const before = text(tokens.slice(Math.max(0, from - 10), from))
  return (
    /\b(?:not|nobody|nothing|never|no one)\b[^.;:,]*\b(?:think|believe|mean|says?|suggests?|implies)(?: that)?$|\bit (?:is|was) not that$/.test(
      before,
    ) ||
    /\b(?:customers?|users?|guests?|tenants?|residents?|passengers?|patients?|visitors?|callers?|press|newspapers?|journalists?|minister|regulators?|authority|union|auditors?|court|commenters?|commentators?|critics?|(?:one|a|some|several|many) readers?)(?: \w+)?(?: later| even| also)? (?:said|says?|wrote|writes?|commented|complained|argued?|argues|demanded|held|holds|found)(?: that)?$|['’]s? (?:view|opinion|position) (?:is|was) that$/.test(
      before,
    )
  )
}

/** “The crew took every step that it should have taken”, “the lead asked, as she should have” */
export function isAllDone(tokens: readonly Token[], {from, relative}: Subject): boolean {
  const before = text(tokens.slice(Math.max(0, from - 14), relative ?? from))
  if (
    /\b(?:not|no|nobody|never|none|neither|without|fail\w*|late|little|than|too|missed|skipped)\b/.test(
      before,
    )
  )
    return false
  return /\b(?:all|everything|every \w+)(?: that)?$|(?:,|exactly|just) as$/.test(before)
}

/** “According to the plan editors should have had training by June”: what was agreed, and no judgement. */
function isAgreed(tokens: readonly Token[], {from, kind}: Subject, {verb}: Perfect): boolean {
  const words = textAround(tokens, from, verb)
  return (
    /\baccording to (?:the|our|their|its|this) (?:\S+ )?(?:plan|schedule|spec|specification|standard|roadmap|documentation|manual|roster|rota|timetable|calendar|forecast|model|drawing|data ?sheet)\b|\bsays the (?:standard|policy|guideline|rule|manual|contract|licence)\b/.test(
      words,
    ) ||
    decreed.test(text(tokens.slice(Math.max(0, from - 10), from))) ||
    (kind !== 'person' && supposing.test(words))
  )
}

/** “The standard requires that …”, “the contract states that …” */
const decreed =
  /\b(?:standard|policy|contract|law|rules?|manual|spec|specification|licence|license|regulation|guideline|service level|agreement|charter|statute|tender) (?:requires?|demands?|says?|states?|reads?|prescribes?|stipulates?|provides?)(?: that)?$/

/** “In theory the breaker should have tripped”, “if that were so, the other rack should have been hit” */
const supposing =
  /^(?:in (?:theory|principle|that case)|on paper|by design|normally|as (?:specified|designed)|(?:if|were) (?:that|this|so)\b)/

/** “Before a release, the owner should have signed”: a rule for each time. */
function isGeneral(tokens: readonly Token[], {from}: Subject): boolean {
  if (from > reach) return false
  return /^(?:before|when|whenever|by the time|once) (?:an?|each|every|any) [^,;.:]* , ?$/.test(
    `${text(tokens.slice(0, from))} `,
  )
}

/** “By now the fix should have reached all regions”: what is expected of a thing. */
function isDueByNow(tokens: readonly Token[], {kind, from}: Subject): boolean {
  return (
    kind !== 'person' && from < 4 && tokens[0]?.word === 'by' && /^(?:now|then)$/.test(tokens[1]?.word ?? '')
  )
}

/** “Everyone who should have been paged was paged”: it was done. */
function isMet(tokens: readonly Token[], {from, to, relative}: Subject, {verb}: Perfect): boolean {
  const {word} = tokens[verb]!
  if (
    word === 'done' &&
    /\b(?:did|does|do|done|doing|behaved|worked) (?:exactly |just |precisely )?(?:what|as) /.test(
      wordsBefore(tokens, to),
    )
  )
    return true
  const isRelative =
    relative !== undefined || (to > from && /^(?:who|that|which)$/.test(tokens[to - 1]!.word))
  const near = tokens.slice(Math.max(0, to - 5), to)
  const behind = tokens.slice(verb + 1, verb + reach)
  // “Everybody who should have been on the bridge was there”
  if (
    isRelative &&
    near.some((token) => /^(?:everybody|everyone|anybody|anyone|everything|all|only)$/.test(token.word)) &&
    behind.some((token) => /^(?:was|were|had|did|got)$/.test(token.word)) &&
    !behind.some((token) => /^(?:not|away|absent|asleep|missing)$/.test(token.word))
  )
    return true
  return (
    isRelative &&
    behind.some(
      (token, rank) => token.word === word && /^(?:was|were|had|got)$/.test(behind[rank - 1]?.word ?? ''),
    )
  )
}
