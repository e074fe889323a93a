import {once} from '../once.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Passage, type Prose, isAccount} from '../document/passage.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {byStretch} from '../document/stretches.ts'
import {type Spanned, shifted, span} from '../text/span.ts'
import {
  andMore,
  clockSpan,
  counting,
  currency,
  hour,
  inner,
  noCode,
  noComparison,
  noDate,
  noMoney,
  noRate,
  noSpan,
  noTime,
  notAnswered,
  notInDate,
  number,
  people,
  reachedAll,
  spared,
  things,
  unit,
  wholly,
  whoever,
  fromUntil,
} from './quantities.ts'

/** What numbers can say of an impact. */
export const measures = ['how many', 'how long', 'how much'] as const
export type ImpactMeasure = (typeof measures)[number]

type Patterns = Readonly<Partial<Record<ImpactMeasure, RegExp>>>

const patterns: Readonly<Record<ImpactMeasure, RegExp>> = {
  'how many': new RegExp(
    [
      String.raw`${number}\s?(?:%|percent\b)`,
      String.raw`(?:\b(?:about|around|approximately|roughly|circa|some)|~|≈)\s?\d[\d,.]*(?!(?:[-–]\d+)?\s?(?:[smhd](?:\b|\d)|sec|min|hour|hr|day|week|month))${noTime}`,
      String.raw`\b(?:(?<!\bat )all|none|no|zero|one|two|three|four|five|six|seven|eight|nine|ten|both|every|half)\s(?:\p{L}+\s){0,2}(?:${people})\b(?!-\p{L})${spared}`,
      String.raw`${noCode}${number}${noDate}\s?(?:${inner}\s){0,3}?(?:${things})\b${noRate}`,
      wholly,
      whoever,
      String.raw`\b(?:a|one|two|three|four|five|nine)[ -](?:thirds?|quarters?|fifths?|sixths?|tenths?) of\b|\bhalf (?:of )?(?:the|our|all)\b(?!\s(?:days?|nights?|weeks?|months?|years?|hours?|times?|mornings?|afternoons?|rest|way)\b)|\b(?:one|two|three|\d+) (?:in|out of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b|\b(?:a|two|three) dozen\s\p{L}|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five) hundred)(?:-\p{L}+)?\s(?:\p{L}+\s){0,2}?(?:${things}|schools?|plants?|offices?|machines?|doors?|trains?|flights?)\b`,
    ].join('|'),
    'iu',
  ),
  'how long': new RegExp(
    [
      String.raw`(?<![\w.,:€$£¥-])${notAnswered}(?:\d{1,4}\s?[-–]\s?)?\d[\d.,]{0,9}\s?(?:-\s?)?${noMoney}${unit}\b${noComparison}${andMore}`,
      // “1.13 to 1.14” are versions.
      String.raw`\b(?:\d{1,2}:|\d{2}\.|${hour}\.)\d{2}\s?(?:UTC|CET|CEST)?\s?(?:[-–—]|to|until|and)\s?(?:\d{1,2}[:.])[0-5]\d\b`,
      fromUntil,
      // “Within a day” is a promise, and “40 orders a day” a rate.
      String.raw`(?<!\b(?:within|per|once|twice)\s)(?<!\b(?!lasts|was|is\b)\p{L}+s\s)\b(?:an?|one|${counting}|half an)(?:\sand\sa\shalf)?\s(?!few|couple)(?:\p{L}+\s)?(?:minutes?|hours?|days?|weeks?)\b${noComparison}${andMore}`,
    ].join('|'),
    'iu',
  ),
  'how much': new RegExp(
    String.raw`[€$£¥]\s?\d|\b${currency}\s?\d|\b\d[\d.,]*\s?(?:(?:k|m|bn|million|thousand|billion)\s?)?(?:€|\$|£|${currency}\b)|\b(?:error )?budget\b[^.\n]{0,40}\d|\d[^.\n]{0,30}\b(?:error )?budget\b|\bslo\b[^.\n]{0,40}\d`,
    'i',
  ),
}

/** Under “Impact” a number before any plural counts what was hit: “373 sequences”. */
const counted: Patterns = {
  'how many': new RegExp(
    String.raw`${noCode}(?<![\w.,:€$£¥/-]|version |\b${currency}\s|\bnone of (?:the |our |all )?)${notInDate}\d{1,3}(?:,?\d{3})*${noDate}\s(?:\p{L}[\p{L}-]+\s)?(?!(?:hours|days|weeks|months|minutes|seconds|times|across|previous|plus|this)\b)\p{L}{3,}s\b${noRate}`,
    'iu',
  ),
}

/** In a summary such a number counts where it says what became of them: “13,986 sequences were removed”. */
const struck: Patterns = {
  'how many': new RegExp(
    String.raw`${noCode}${number}${noDate}\s(?:\p{L}[\p{L}-]*\s){0,2}?\p{L}{3,}s\b[^.]{0,60}?\b(?:was|were|got) (?:\p{L}+ly )?(?:affected|impacted|removed|lost|deleted|delayed|late|unavailable|missing|dropped|rejected|duplicated|corrupted|exposed|leaked|interrupted|cancelled|wrong)\b`,
    'iu',
  ),
}

/** What says that something was wrong with what was counted. */
const suffered =
  '(?:(?:was|were|got|had been|has been|have been|stayed|remained) (?:\\p{L}+ly |too |also )?(?:affected|impacted|removed|lost|deleted|delayed|late|unavailable|missing|dropped|dumped|rejected|refused|duplicated|corrupted|exposed|leaked|interrupted|cancelled|canceled|postponed|wrong|held back|sent (?:home|back|away|twice)|turned away|stranded|spoil(?:ed|t)|destroyed|refunded|closed|shut|liquidated|blocked|stuck|unanswered|overbooked|booked|queued|charged|(?:delivered|shipped|posted|sent|paid) (?:too )?late|without|down|offline|idle|empty|wasted)|had no|lost|waited|missed|failed|froze|stood|stopped|arrived (?:late|without|twice|damaged)|went (?:to the (?:reject|wrong)|without|unanswered|missing|unpaid|out wrong|down|offline)|could not|did not|saw no|received no|fell|queued|died|left|without|scrapped|reworked|dumped|destroyed|cancelled|missing|affected|mismatched)'

/** In any other part only what says that it is an extent: “lasted 40 minutes”, “500 users”. */
const elsewhere: Patterns = {
  'how many': new RegExp(
    String.raw`${reachedAll}|${noCode}${number}${noDate}\s?(?:(?:%|percent)\sof\b(?!\s(?:the |our )?(?:[\p{L}-]+ )?(?:code\p{L}*|tests?|lines|files|coverage)\b)(?![^.\n]{0,40}\b(?:back|restored|recovered)\b)|(?:${inner}\s){0,2}(?:${people}|orders?|payments?|transactions?|downloads?)\b${noRate})|\b(?:downloaded|installed|called|opened|sent|requested|viewed)\s(?:(?:over|about|around|almost|nearly|more than)\s)?\d[\d,.]{0,12}\s?(?:k|m|thousand|million)?\stimes\b|\b(?:affected|affecting|impacted|hit|lost)\s\d[\d,]{0,9}\s\p{L}{3,}|\b(?:(?<!\bat )all|every)\s(?:\p{L}+\s)?(?:users?|customers?|clients?|tenants?|requests?|members?|(?<=\b(?:api|rpc|read|write)\s)calls?)\b${spared}|(?:${noCode}${number}${noDate}|\b${counting})\s${noSpan}(?:(?:of (?:the )?)?[\p{L}\d-]+\s){0,3}?(?!this\b)\p{L}[\p{L}-]{2,}s(?:\s(?:of|in|on|for|from)\s(?:\p{L}+\s){0,2}?\p{L}+)?\s${suffered}\b|\bone\s(?:\p{L}+\s)?(?:user|customer|client|account|wallet|vault|order|payment|patient|member|tenant|household)\s${suffered}\b|\b(?:loss|lost|losses|spilled|dumped|wasted|shortfall|backlog)\b[^.;\n]{0,40}?${number}\s\p{L}|\b(?:rate|share|error|errors|availability|success|load|latency|loss|rejects?)\b[^.\n]{0,30}\bfrom \d[\d.,]* ?(?:%|percent|ms|s)?[^.\n]{0,12}\bto \d|\b\d+ of (?:the |our )?\d+ \p{L}+s? (?:had|were|was|lost|could|did|stood|failed)\b`,
    'iu',
  ),
  'how long': new RegExp(
    [
      String.raw`\b(?:for|during|lasted|lasting|down|offline|unavailable|outage of|time of|period of|resolved in|took|(?<!\b(?:averag\p{L}*|mean|rate|window|measured|evaluated|alert\p{L}*)\s)over)\s(?:\p{L}+\s){0,2}(?:\d{1,4}\s?[-–]\s?)?\d[\d.,]{0,6}\s?(?:-\s?)?${unit}\b${andMore}`,
      String.raw`\b(?:for|lasted|took)\s(?:about |around |almost |nearly |over |round about )?(?:(?:an?|one) hour and a half|${counting}\s(?:and a half\s)?(?:minutes|hours|days|weeks))\b`,
      clockSpan,
      String.raw`\((?:~|≈|about )?\s?\d[\d.,]{0,6}\s?${unit}\)`,
      String.raw`\d[\d.,]{0,6}\s?${unit} (?:too )?late\b`,
      String.raw`\d[\d.,]{0,6}\s?(?:-\s?)?${unit} (?:of )?(?:\p{L}+ ){0,2}(?:downtime|outage|disruption|unavailability)\b`,
    ].join('|'),
    'iu',
  ),
  'how much': new RegExp(
    String.raw`\b(?:costs?|paid|refund\p{L}*|loss(?:es)?)\b[^.\n]{0,40}?(?:[€$£¥]\s?\d(?:[\d.,]{0,12}\d)?|\d[\d.,]*\s?(?:€|\$|£|(?:eur|usd|gbp|chf)\b))|(?:\b\d[\d.,]{0,12}\s?(?:(?:k|m|bn|million|thousand|billion)\s?)?${currency}\b|[€$£¥]\s?\d[\d.,]{0,12}\s?(?:(?:k|m|bn|million|thousand|billion)\b)?)[^.\n]{0,40}?\b(?:lost|stolen|drained|(?:was|were) taken)\b`,
    'iu',
  ),
}

/** “Time to recovery: 13 minutes”, wherever it stands. */
const labelled: Patterns = {
  'how long': new RegExp(
    String.raw`\b(?:duration|downtime|(?:exposure|outage)(?: time)?|time to (?:repair|resol\p{L}+|recover\p{L}*|restor\p{L}+|mitigat\p{L}+))\P{L}{1,8}(?<!\d)\d[\d.,]{0,6}\s?${unit}\b${andMore}`,
    'iu',
  ),
}

type Place = (passage: Passage) => boolean
const within =
  (...kinds: readonly SectionKind[]): Place =>
  ({kind}) =>
    kind !== undefined && kinds.includes(kind)

/** Reviews of plans tell what came out in a table; that of an agenda says what the meeting is to come to. */
const results = /\b(?:results?|actuals?|outcomes?|achieved|targets?|finals?)\b/i

/** What was done about it, and what was learned, tells other numbers. */
const tellsOthers: readonly (SectionKind | undefined)[] = ['response', 'went-well', 'lessons']

/** Where a reader looks for them, first things first. */
const places: readonly (readonly [Place, Patterns])[] = [
  [within('impact'), patterns],
  [within('impact'), counted],
  [within('summary'), patterns],
  [within('summary'), struck],
  [({column, kind}) => column !== undefined && results.test(column) && kind !== 'agenda', patterns],
  [() => true, labelled],
  [within('went-wrong'), patterns],
  [(passage) => isAccount(passage) && !tellsOthers.includes(passage.kind), elsewhere],
]

/** A time that something took is one of the impact where its sentence says what was wrong. */
const harm =
  /\b(?:down|downtime|offline|outages?|unavailab\w*|unreachable|inaccessible|unable|cannot|without|nobody|no one|no (?!need\b)\p{L}+|interrupt\w*|disrupt\w*|affect\w*|impact\w*|degrad\w*|corrupt\w*|slow|late|delay\w*|fail(?:ed|ing|ures?)|errors?|lost|stopped|stood still|broke\w*|missing|wrong|HTTP 5\d\d|takes? \d+|lasted|lasting|exposed|vulnerab\w*|blocked|stuck|hung|incident|halted|paused|closed|dark|dead|inoperative|unusable|instab\w*|unstable|frozen|resolved|restored|disconnect\w*)\b|\bcould ?n[o'’]t\b/iu

/** What went on until it was mitigated took that long. */
function tellsHarm(sentence: string, measure: ImpactMeasure): boolean {
  return harm.test(sentence) || (measure === 'how long' && /\bmitigated\b/i.test(sentence))
}

/** “A risk for all sites if all 6 pods are down”, “potentially 250 nodes”, “expected 6 hours” tell of nothing that was. */
const supposed =
  /\b(?:if|in case|unless)\s[^.;:,]{0,60}$|\bpotentially\s(?:\p{L}+\s){0,2}$|\b(?:expected|planned|scheduled)\s(?:(?:\p{L}+\s)?(?:of|for)\s)?$/iu

const someNumber =
  /\d|\b(?:all|no|none|every|each|entire|whole|both|half|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|everyone|everybody)\b/iu

/** The first number of each measure, from the sections for impact and then from where else an impact is told. */
export const impactNumbers = once((document: PostmortemDocument): ReadonlyMap<ImpactMeasure, Spanned> => {
  const numbers = new Map<ImpactMeasure, Spanned>()
  const found = [...numbersIn(document)].sort((a, b) => a.rank - b.rank)
  for (const {measure, number} of found) if (!numbers.has(measure)) numbers.set(measure, number)
  const written = findMetadata(document, 'duration')
  if (written !== undefined && !numbers.has('how long') && patterns['how long'].test(written.value))
    numbers.set('how long', {value: written.value, span: written.valueSpan})
  return numbers
})

interface Found {
  readonly measure: ImpactMeasure
  readonly number: Spanned
  /** The index of the kind of place where it stands. */
  readonly rank: number
}

/** The first number of each measure in a stretch. */
const numbersIn = byStretch(({passages}: Pick<PostmortemDocument, 'passages'>): readonly Found[] => {
  const found = new Map<ImpactMeasure, Found>()
  for (const [rank, [isThere, wanted]] of places.entries()) {
    for (const passage of passages) {
      if (found.size === measures.length) return [...found.values()]
      if (!isThere(passage) || !hasNumber(passage.prose)) continue
      for (const measure of measures) {
        const pattern = found.has(measure) ? undefined : wanted[measure]
        const first = pattern && firstIn(passage.prose, pattern)
        if (first === undefined) continue
        if (
          asksForHarm(wanted, measure, first.value, passage) &&
          !tellsHarm(sentenceAt(passage, first.span.start), measure)
        )
          continue
        const number = {value: first.value, span: shifted(first.span, passage.start)}
        found.set(measure, {measure, number, rank})
      }
    }
  }
  return [...found.values()]
})

/** Where other numbers stand too: “we spent 5 minutes on it”, “60 members came”. */
function asksForHarm(wanted: Patterns, measure: ImpactMeasure, value: string, {kind}: Passage): boolean {
  if (wanted === elsewhere) return measure === 'how long' || (measure === 'how many' && anyOf.test(value))
  return wanted === patterns && kind === 'went-wrong' && measure !== 'how much'
}

const anyOf = /^(?:all|every)\b|\b(?:members?|people|teams?|transactions?)$/i

const hasNumber = once(({text}: Prose): boolean => someNumber.test(text))

const firstByPattern = once(() => new Map<RegExp, Spanned | undefined>())

/** The first place in a prose that fits, counted from its start; looked for once for each prose. */
function firstIn(prose: Prose, pattern: RegExp): Spanned | undefined {
  const known = firstByPattern(prose)
  if (!known.has(pattern)) {
    const first = pattern.exec(prose.text)
    const match = first !== null && isSupposed(first) ? nextIn(prose, pattern) : first
    known.set(
      pattern,
      match === null ? undefined : {value: match[0], span: span(match.index, match.index + match[0].length)},
    )
  }
  return known.get(pattern)
}

/** How far `supposed` looks back. */
const reach = 120

function isSupposed({input, index}: RegExpExecArray): boolean {
  return supposed.test(input.slice(Math.max(0, index - reach), index))
}

/** The first place that tells of what was, where another one stands before it. */
function nextIn({text}: Prose, pattern: RegExp): RegExpExecArray | null {
  const all = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
  return all.find((match) => !isSupposed(match)) ?? null
}

function sentenceAt({text, sentences}: Passage, index: number): string {
  const place = sentences.find(({end}) => index < end)
  return place === undefined ? text : text.slice(place.start, place.end)
}

/** A quantity that leaves the reader to guess: “some users”, “for a while”. */
export const vagueQuantity =
  /\b(?:(?:some|many|several|most|numerous|various|multiple|a (?:few|number of|lot of|handful of|subset of|portion of|fraction of|small number of|large number of|small percentage of|large percentage of)|an? (?:unknown|significant|large|small) (?:number|share|portion|percentage) of)(?: of)?(?: (?:our|the|your))?(?: \p{L}+)? (?:users?|customers?|clients?|requests?|orders?|accounts?|sites?|services?|teams?|merchants?|people|visitors?|transactions?|members?|tenants?)|for (?:a while|some time|several (?:minutes|hours|days)|a few (?:minutes|hours|days)|a (?:short|long|brief|certain|limited) (?:time|period|while)|(?:minutes|hours)\b(?! and)))\b/giu
