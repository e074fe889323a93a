import type {PostmortemDocument} from '../document/model.ts'
import {isAccount} from '../document/passage.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {once} from '../once.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import type {Milestone} from './milestones.ts'
import {withoutBesides} from './no-milestone.ts'

/** Whoever works on an incident, as the subject of what is told. */
const team =
  '(?:we|(?:the |our |an? )(?:[\\p{L}-]+ ){0,3}?(?:team|engineers?|operators?|developers?|maintainers?|admin\\w*|on-call|responders?))'
const soon = '(?:(?:then|also|quickly|immediately|promptly|first|have|had|has|[a-z]+ly) ){0,3}'
const been = '(?:was|were|has been|have been|had been|got) (?:[a-z]+ly |now |then |first ){0,2}'

/** Sentences that tell a milestone beyond doubt, without a time beside it. */
const told: Readonly<Partial<Record<Milestone, RegExp>>> = {
  detection: new RegExp(
    [
      `\\b(?:${team}|the [\\p{L}-]+ team) ${soon}(?:(?:was|were|been) (?:[a-z]+ly )?(?:notified|alerted|informed|made aware|contacted)|detected|noticed|discovered(?! that (?:[\\p{L}\\d]+ ){1,2}users?\\b)|became aware|spotted|identified (?:this|the|an?) (?:issue|problem|bug|vulnerability)\\b|received (?:an? |the |several )?(?:[\\p{L}-]+ ){0,3}(?:alerts?|reports?|notifications?|e-?mails?))\\b`,
      `\\b(?:users?|customers?|community members?|(?:an? |the )(?:[\\p{L}-]+ ){0,3}(?:researchers?|user|customer|reporter|monitor|alert)) ${soon}(?:reported|notified|alerted|informed|contacted|complained|discovered|found|noticed|detected)\\b`,
      `\\b(?:issue|problem|vulnerability|incident|bug|attack|outage|fault|failure|errors) ${been}(?:detected|discovered|reported|noticed|spotted|observed)\\b`,
    ].join('|'),
    'iu',
  ),
  escalation: new RegExp(
    [
      `\\b(?:team|engineers?|on-call|vendor|provider|developers?|leadership|experts?|responders?) ${been}(?:paged|called in|brought in|pulled in|engaged|woken|mobili[sz]ed)\\b`,
      `\\b${team} ${soon}(?:escalated|called in|brought in|paged|declared an? (?:[\\p{L}-]+ )?incident|reached out to|opened an? (?:incident|case|support ticket))\\b`,
    ].join('|'),
    'iu',
  ),
  mitigation: new RegExp(
    [
      `\\b${team} ${soon}(?:rolled back|reverted|disabled|restarted|rebooted|revoked|removed|deleted|patched|blocked|yanked|rotated|failed over|(?:applied|deployed|released|pushed|shipped) (?:an? |the )?(?:[\\p{L}-]+ )?(?:fix|hot-?fix|patch|work-?around))\\b`,
      `\\b${been}(?:(?:placed|put|switched|taken) (?:into|in|to) (?:maintenance|read-only|safe) mode|isolated|air-?gapped|quarantined|taken offline)\\b`,
      `\\b(?:implemented|put in place) (?:an? )?(?:[\\p{L}-]+ ){1,6}?(?:\\([^()]{1,20}\\) )?to (?:block|prevent|stop|limit)\\b`,
      `\\b(?:fix|hot-?fix|patch|work-?around) ${been}(?:applied|deployed|released|pushed|shipped|rolled out|broadcast)\\b`,
      `\\b(?:crates?|packages?|releases?|change|deployment|update|accounts?|tokens?|keys?|commit|versions?) ${been}(?:removed|deleted|reverted|rolled back|yanked|disabled|suspended|revoked)\\b`,
    ].join('|'),
    'iu',
  ),
  resolution: new RegExp(
    [
      `\\b(?:services?|sites?|systems?|access|operations?|functionality|website|traffic|network|integrity|availability) ${been}(?:restored|back(?! to the)|recovered|resumed|operational)\\b`,
      `\\bbrought (?:[\\p{L}-]+ ){1,4}?back (?:online|up|into service|to life)\\b`,
      `\\b(?:issue|incident|problem|outage|bug|vulnerability) (?:${been}|is (?:now )?(?:considered )?)(?:resolved|fixed|over|closed)\\b`,
    ].join('|'),
    'iu',
  ),
}

/** What is to come, might have been, is asked or advised, or is so as a rule is no story. */
const noStory =
  /\b(?:will|would|should|could|may|might|must|if|when(?:ever)? (?:an?|any|you)|can|cannot|not|never|nobody|no one|to be|planned?|every time|always|usually)\b|n['’]t\b/i

const accounts: readonly (SectionKind | undefined)[] = [
  ...([undefined, 'background', 'summary', 'response', 'detection', 'impact', 'timeline'] as const),
]

/** The first sentence of an account that tells each milestone, whether or not it says when. */
export const milestonesInPassing = once(
  ({passages, timeline}: Pick<PostmortemDocument, 'passages' | 'timeline'>): ReadonlyMap<Milestone, Span> => {
    const found = new Map<Milestone, Span>()
    for (const passage of passages) {
      const {element, kind, text, start, sentences} = passage
      if (!isAccount(passage) || element !== 'paragraph' || !accounts.includes(kind)) continue
      const end = start + text.length
      if (timeline.some(({span: entry}) => overlaps(entry, {start, end}))) continue
      for (const place of sentences) {
        const words = text.slice(place.start, place.end).replace(/\s+/g, ' ')
        for (const [name, pattern] of Object.entries(told) as [Milestone, RegExp][])
          if (
            !found.has(name) &&
            tells(
              pattern,
              withoutBesides(name, words, () => true),
            )
          )
            found.set(name, span(start + place.start, start + place.end))
      }
    }
    return found
  },
)

/** Whether words tell it, with nothing up to there that takes it back. */
function tells(pattern: RegExp, words: string): boolean {
  const match = pattern.exec(words)
  return (
    match !== null && !noStory.test(words.slice(0, match.index + match[0].length)) && !/\?\s*$/.test(words)
  )
}
