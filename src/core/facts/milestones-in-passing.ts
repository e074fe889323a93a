import type {PostmortemDocument} from '../document/model.ts'
import {isAccount} from '../document/passage.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {once} from '../once.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import type {Milestone} from './milestones.ts'
import {withoutBesides} from './no-milestone.ts'

/** Whoever works on an incident, as the subject of what is told. */
const team =
  '(?:we|(?:the |our |an? )(?:[\\p{L}\\d.-]+ ){0,3}?(?:team|engineers?|operators?|developers?|maintainers?|admin\\w*|on-call|responders?))'
const soon = '(?:(?:then|also|now|quickly|immediately|promptly|first|have|had|has|[a-z]+ly) ){0,3}'
const been = '(?:was|were|has been|have been|had been|got) (?:[a-z]+ly |now |then |first ){0,2}'

const change =
  '(?:upgrades?|updates?|migrations?|deploy(?:ment)?s?|roll-?outs?|releases?|maintenance|switch(?:-?over)?|restarts?|reboots?|merges?|clean-?ups?|refactoring|changes?|rotation|cut-?over|launch)'
/** A change, with up to four words before it. */
const aChange = `(?:[\\p{L}\\d.-]+ ){0,4}?${change}`
const article = '(?:an?|the|our|this|its|these|some)'
const wrong =
  '\\b(?:issues?|problems?|errors?|fail\\w*|crash\\w*|down(?:time)?|outages?|unavailable|unreachable|bro(?:ke|ken)|stopped|notified|noticed|loops?)\\b'
/** What ends an incident did not begin it. */
const noRemedy =
  '(?!.*\\b(?:fix|hot-?fix|patch|revert\\w*|roll-?back|recover\\w*|resolved|restored|normal|subsid\\w*|no|successful\\w*)\\b)'

/** Sentences that tell a milestone beyond doubt, without a time beside it. */
const told: Readonly<Record<Milestone, RegExp>> = {
  trigger: new RegExp(
    [
      `\\b(?:attackers?|actors?|hackers?|spammers?|unknown entity) ${soon}(?:injected|uploaded|published|began|started|gained|compromised|exploited|flooded|sent)\\b`,
      `\\b(?:issue|problem|incident|outage|failure|fault|errors?|crash(?:es)?|panic|this) [^.;]{0,60}?\\b(?:triggered|set off|sparked) by (?:an?|the|our|this|one)\\b`,
      `\\b(?:occurred|happened|began|started|arose|appeared|restarted|failed|crashed|stopped|unavailable) (?:[a-z]+ly |right |several times ){0,2}(?:following|after|upon|with) ${article} ${aChange}\\b`,
      `^${noRemedy}\\W*(?:upon|after|following|during) (?:${article} )?${aChange}\\b[^.;]{0,160}${wrong}`,
      `\\b${change} (?:(?:to|of|in) (?:[\\p{L}\\d.-]+ ){1,6}?)?(?:[a-z]+ly )?(?:caused|broke|led to|resulted in|triggered|brought down)\\b`,
      `\\bcoincided with ${article} ${aChange}\\b`,
    ].join('|'),
    'iu',
  ),
  detection: new RegExp(
    [
      `\\b(?:${team}|the [\\p{L}-]+ team) ${soon}(?:(?:was|were|been) (?:[a-z]+ly )?(?:notified|alerted|informed|made aware|contacted)|detected|noticed|discovered(?! that (?:[\\p{L}\\d]+ ){1,2}users?\\b)|became aware|spotted|identified (?:this|the|an?) (?:issue|problem|bug|vulnerability)\\b|received (?:an? |the |several )?(?:[\\p{L}-]+ ){0,3}(?:alerts?|reports?|notifications?|e-?mails?))\\b`,
      `^\\W*(?:[^,;]{3,80}, )?(?:found|saw|noticed|got) (?:an?|the|several) (?:[\\p{L}-]+ )?(?:errors?|issues?|problems?|failures?)\\b`,
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
      `\\b${team} ${soon}(?:rolled back|reverted|disabled|restarted|rebooted|revoked|removed|deleted|patched|blocked|yanked|rotated|invalidated|purged|failed over|(?:applied|deployed|released|pushed|shipped) (?:an? |the )?(?:[\\p{L}-]+ )?(?:fix|hot-?fix|patch|work-?around))\\b`,
      `\\b${been}(?:(?:placed|put|switched|taken) (?:into|in|to) (?:maintenance|read-only|safe) mode|isolated|air-?gapped|quarantined|taken offline)\\b`,
      `\\b(?:implemented|put in place) (?:an? )?(?:[\\p{L}-]+ ){1,6}?(?:\\([^()]{1,20}\\) )?to (?:block|prevent|stop|limit)\\b`,
      `\\b(?:fix|hot-?fix|patch|work-?around) ${been}(?:applied|deployed|released|pushed|shipped|rolled out|broadcast)\\b`,
      `\\b(?:crates?|packages?|releases?|change|deployment|update|accounts?|tokens?|keys?|commit|versions?) ${been}(?:removed|deleted|reverted|rolled back|yanked|disabled|suspended|revoked|invalidated)\\b`,
      `\\b(?:mitigations|fixes|counter-?measures|work-?arounds) ${been}(?:implemented|applied|deployed|put in place|taken)\\b`,
      `\\b[a-z]+ed\\b[^.;,]{0,100}, which (?:[a-z]+ ){0,4}?(?:fixed|resolved|stabili[sz]ed|mitigated|solved)\\b`,
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

/** What came of it, and what was done about it, is told of what began it. */
const tellWhatCame: readonly (SectionKind | undefined)[] = ['impact', 'response']

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
        const words = text.slice(place.start, place.end).replace(/\s+(?:(?:planned|scheduled)\s+)?/g, ' ')
        for (const [name, pattern] of Object.entries(told) as [Milestone, RegExp][])
          if (
            !found.has(name) &&
            !(name === 'trigger' && tellWhatCame.includes(kind)) &&
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
