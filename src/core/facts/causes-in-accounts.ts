import {once} from '../once.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Passage, isAccount} from '../document/passage.ts'
import type {Point} from '../document/points.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {onceByWords} from '../memory.ts'
import {shifted} from '../text/span.ts'
import {isRetrospective, profileOf} from './profile.ts'
import {joined, leans} from './sentences-together.ts'

const accounts: readonly (SectionKind | undefined)[] = [
  undefined,
  'background',
  'summary',
  'trigger',
  'response',
]

/**
 * What an account tells of causes as it goes: “Due to a change of the proxy, the report was empty.” Each says what came
 * of what; a sentence that leans on the one before tells more of the same.
 */
export const reasonsTold = once((document: PostmortemDocument): readonly Point[] => {
  const told = document.passages.filter(
    ({zone, element, kind}) => zone === 'narrative' && element === 'paragraph' && accounts.includes(kind),
  )
  return told
    .flatMap((passage) => withMore(document, sentencesOf(passage)))
    .filter(({words}) => tellsWhy(document, words))
})

/** Several of these, or else what hindered a project. */
export const causesInAccount = once((document: PostmortemDocument): readonly Point[] => {
  const causes = reasonsTold(document)
  return causes.length < 2 ? hindrancesTold(document) : causes
})

/** What a retrospective tells that hindered the work: “There were too few reviewers.”, “We underestimated the migration.” */
function hindrancesTold(document: PostmortemDocument): readonly Point[] {
  if (!isRetrospective(profileOf(document).type)) return []
  const told = document.passages.filter(
    (passage) => isAccount(passage) && passage.element === 'paragraph' && hindrances.includes(passage.kind),
  )
  const points = told
    .flatMap((passage) => withMore(document, sentencesOf(passage)))
    .filter(({words}) => hindered.test(words) && !isLater.test(words))
  return points.length < 2 ? [] : points
}

const hindrances: readonly (SectionKind | undefined)[] = [...accounts, 'timeline']

const hindered =
  /\bwe (?:\p{L}+ly )?(?:underestimated|overestimated|lacked|had (?:no|too (?:few|little|many)|not enough))\b|\b(?:was|were) (?:un(?:clear|recogni[sz]ed)|under-?staffed|not (?:clear|communicated|ready))\b|\bthere (?:was|were) (?:no|fewer|too (?:few|little|many)|not enough|less) \p{L}|\b(?:nobody|no one) (?:felt|had|knew)\b|\bnot having enough\b|\b(?:did not|didn['’]t) have (?:enough|as much|access to|the (?:time|people|resources|bandwidth))\b|\bwe (?:did not|didn['’]t) have an? (?!problem|doubt)\p{L}+|\b(?:due to|because of) (?:an? )?(?:earlier )?(?:lack|shortage) of\b/iu
const isLater = /\b(?:should|would|could have|might|may|will|in (?:the )?future|next time)\b|\?\s*$/i

function sentencesOf({text, start, sentences}: Passage): Point[] {
  return sentences.map((place) => {
    const at = shifted(place, start)
    const words = text.slice(place.start, place.end).replace(/\s+/g, ' ')
    return {form: 'sentence', span: at, lead: at, words, fields: []}
  })
}

function withMore(document: PostmortemDocument, points: readonly Point[]): Point[] {
  const all: Point[] = []
  for (const point of points) {
    const last = all.at(-1)
    if (last !== undefined && (leans(document, point.words) || tellsOutcome.test(point.words)))
      all[all.length - 1] = joined(last, point)
    else all.push(point)
  }
  return all
}

const tellsOutcome = /^\W*as a (?:result|consequence)\b/i

const tellsWhy = onceByWords(
  (words) =>
    faultIntroduced.test(words) ||
    ((opensWithCause.test(words) ||
      failsAndCauses.test(words) ||
      combines.test(words) ||
      comesFrom.test(words) ||
      calledCause.test(words) ||
      madeWorse.test(words) ||
      overlooked.test(words) ||
      lostSo.test(words) ||
      faultCaused.test(words) ||
      fellShort.test(words)) &&
      !besides.test(words)),
)

const harm = String.raw`(?:\b(?:fail(?:s|ed|ures?)?|stop(?:s|ped)|not|unable|unavailable|errors?|crash(?:es|ed)?|time-?outs?|timed out|lost|outage|exhaust(?:s|ed)|overload(?:s|ed)|corrupt(?:s|ed)|deadlock(?:s|ed)?|bro(?:ke|ken)|stuck|down|incorrect|fluctuat\p{L}*|inactive|unstable|bug)\b|n['’]t\b)`

/** “Due to a change of the proxy, the report was empty.” */
const opensWithCause = new RegExp(
  String.raw`^\W*(?:however,? )?(?:due to|because of|owing to) (?:an?|the|its|their|this|these|past|recent|\p{L}+ing) [^,;]{3,120}, .{0,160}${harm}`,
  'iu',
)

/** “The relay stopped on Monday, resulting in empty prices.” */
const failsAndCauses = new RegExp(
  String.raw`^.{0,160}${harm}[^;]{0,160}, (?:also )?(?:resulting in|causing|leading to|creating|preventing|delaying|terminating) `,
  'iu',
)

/** “The stop, combined with a short time-out, caused the pair to fail over.” */
const combines =
  /\b(?:combined|together) with (?:an?|the|its|their|\p{L}+) [^,;.]{3,80},? (?:caused|led to|resulted in|meant that) \p{L}/iu

/** “The core issue was a panic of the proxy, set off by a message.” */
const calledCause =
  /^[^.;]{0,80}\b(?:core|main|underlying|real|actual|primary) (?:issue|problem|cause|reason) (?:was|is|lay)\b(?! (?:not|never|un\w+|still|being|fixed|resolved|solved|addressed|the (?:lack|absence))\b)|^[^.;]{0,80}\broot causes? (?:was|were) (?:identified as |found to be )?(?:an?|the|severe|insufficient|missing)\b(?! (?:lack|absence) of an? (?:root )?cause\b)/i

/** “The restart policy exacerbated it”, “The search was hampered by cut logs”, “… ended up as spam, delaying the answer” */
const madeWorse =
  /\b(?:exacerbated|worsened|aggravated|compounded|prolonged) (?:the|this|our|by|it)\b|\b(?:investigation|diagnosis|recovery|response|detection|debugging|analysis|resolution|search)\b[^.;]{0,40}\b(?:hampered|hindered|delayed|complicated|slowed(?: down)?|impeded) by\b|^\W*(?:due to|because of) [^.;,]{3,120}, [^.;]{3,160}, delaying\b/i

/** “However, we overlooked the size of the list”, “the check did not consider late orders” */
const overlooked =
  /\b(?:overlooked|(?:did not|didn['’]t|had not|failed to) (?:consider|account for|take into account|anticipate)(?:ed)?) (?:the|that|this|these|how|an?|any)\b/i

/** “The label got removed, so the guard was keeping the pods out.” */
const lostSo =
  /\b(?:removed|lost|changed|deleted|overwritten|expired|missing|full|disabled|moved|renamed)\b[^.;]{0,80}, so (?:that )?(?:the|it|all|no|every|our|any|none)\b[^.;]{0,120}\b(?:unable|prevent\w*|could ?n[o'’]t|fail\w*|not|block\w*|stopp\w*|crash\w*)\b/i

/** “The second round of malicious releases came from a token that was never revoked.” */
const comesFrom =
  /^.{0,120}\b(?:attacks?|malicious \p{L}+|outages?|errors|failures?|breach|leak|exploit|problem|downtime|crash(?:es)?)\b[^.;]{0,60} (?:came|stemmed|resulted|originated|arose) from \p{L}|\bsuffered an? [^.;,]{3,60} through (?:an?|the) (?:compromise|flaw|bug|gap|hole|weakness)\b/iu

/** “A malfunction of the north relay, made worse by a cold start, caused it to send twice.” */
const faultCaused =
  /^\W*(?:an?|the|this|one)\s(?:[^.;,]{0,60}\s)?(?:malfunction|bug|defect|flaw|misconfiguration|mismatch|race condition|overload)\b[^.;]{0,160}?\b(?:caused|led to|triggered|resulted in)\s\p{L}/iu

/** “With the revert we introduced a typo, which brought the shop down”, “… errors because of a missing route” */
const faultIntroduced =
  /\b(?:introduced|contained) an? (?:[\p{L}-]+ )?(?:error|bug|typo|defect|mistake|regression)\b[^.;]{0,40}\b(?:which|that) (?:brought|broke|caused|led to|stopped)\b|\b(?:errors?|exceptions?|failures?|crash\p{L}*|outage)\b[^.;]{0,80}\bbecause of an? (?:non-existent|missing|wrong|stale|invalid|expired|broken) \p{L}/iu

/** “The check of the copies was insufficient.” */
const fellShort =
  /^[^.;]{0,160}\b(?:mechanism|checks?|checking|check-?sum\w*|hardware|monitoring|validation|protection|safeguards?|testing|tests|alerting|redundancy|documentation|thresholds?|time-?outs?|probes?|limits?)\b[^.;]{0,60}\b(?:was|were)\s(?:often\s|partly\s)?(?:not enough|too (?:low|short|small|high|tight|long)|insufficient|inadequate|not sufficient|missing|disabled|incomplete|absent)\b/iu

/** What is to come, what might have been, and what was done about it. */
const besides =
  /\?\s*$|\b(?:will|would|should|could have|may|might|must|can)\b|^\W*(?:we|i|to|second|finally|(?:during|at|in) this (?:period|time))\b|\b(?:roll(?:ed|ing)? ?back|revert\w*|restart\w*(?! (?:policy|loops?|limits?)\b)|restor\w*|mitigat\w*|resolved|decided|improve\w*|subsid\w*)\b/i
