import {memoryOf, onceByWords} from '../memory.ts'
import {once} from '../once.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {minutesOf} from './clock.ts'
import {type Noted, entriesAt} from './moments-of-header.ts'
import {mayOccur} from '../language/sieve.ts'
import {besides, withoutBesides} from './no-milestone.ts'

/** What a reader looks for in a timeline, in the order in which it happens. */
export const milestones = ['trigger', 'detection', 'escalation', 'mitigation', 'resolution'] as const
export type Milestone = (typeof milestones)[number]

/**
 * The words with which timelines tell each milestone. Sources: the anchor events of the timeline worksheet, and the
 * rows of public postmortems.
 */
const told: Readonly<Record<Milestone, RegExp>> = {
  trigger:
    /\btrigger|\broot event\b|^\W*published on\b|\b(?:fault|incident|issue|problem) (?:occurs|occurred|happens|happened)\b|\b(?:deploy|releas|upgrad|migrat|merg|roll(?:s|ed|ing)? ?out|start|initiat|begin|began|expir|launch|edit(?:s|ed)?\b|appl(?:ied|ies)|introduc|pushed|chang|switch(?:ed|ing|over| to| over)\b|update|added (?:to|in|as)\b)|\b(?:goes|went|is|is now) live\b|\b(?:goes|went) (?:down|offline)\b|\bimpact (?:begins|starts?)\b|\bexperienced (?:an? )?(?:\w+ )?(?:disruptions?|outages?|degradation)\b|\b(?:outage|failure|fails?|failed|crash(?:ed|es)?|drop(?:s|ped)?|spikes?|exhausted|full)\b|\b(?:terminat|exit)(?:s|ed|es) (?:again )?with\b|\b(?:saved|loses|lost its|goes read-only|jams?|jammed|breaks|broke|swaps?|printed|misread|reboots?)\b|\bturn(?:s|ed)? off\b|\bshuts? down\b|\bfirst (?:occurr?ence|signs?|signal|symptoms?|errors?)\b|\b(?:vulnerability|advisory|exploit|cve-\S+)\b.{0,30}\b(?:published|disclosed|announced)\b/i,
  detection:
    /\bdetect|\bfirst signal\b|\balert|\balarm|\bpage[ds]?\b|\bpaging\b|\bpagerduty\b|\bopsgenie\b|\bnotic|\bnotif(?!ication (?:system|service))|(?<!\b(?:this|our|final|incident) )\breport|\bdiscover(?:s|ed|ing)\b|\bobserv|\bidentif|\bmonitor|\bspotted\b|\bwitness|\bcomplain|\braised?\b|(?<!\()\bsees?\b|\bwarn|\bsaw\b|\berrors? (?:are |were )?tracked\b|\b(?:became|team) aware\b|\bscreenshots?\b|\b(?:rings?|rang|phones?|phoned|feels?|felt|hears?|heard|finds?|found)\b|\bfirst (?:call(?:er)?|customer|citizen|complaint|patient|driver|farmer)\b|\bticket\b|\backnowledg|\b(?:users?|customers?|members?|researchers?|hunters?|clients?|readers?|subscribers?) (?:[\w-]+ ){0,2}?(?:e-?mail(?:s|ed)|writes|wrote|posts|posted|tweets|tweeted|contacts|contacted|mentions|mentioned)\b/i,
  escalation:
    /\bescalat|\b(?:report|issue|ticket|case|disclosure) (?:is|was|if|has been) forwarded to\b|\bforward(?:s|ed) (?!traffic|requests|packets)(?:[\w-]+ ){1,4}to\b|\bdeclar(?!\w* (?:mitigated|resolved|over|closed|fixed|safe|stable))|\bincident (?:is |was )?(?:opened|created|raised|started|channel)|\bopen(?:s|ed)? (?:an |the )?incident|\bjoin(?:s|ed)?\b(?! (?:as|(?:the |a )?(?:cluster|network|domain|pool|ring|group|controller|mesh|quorum|replica)))|\bwar[- ]?room\b|\b(?:conference|incident|call|zoom|crisis) bridge\b|\bbridge (?:call|line)\b|\bpull(?:s|ed) in\b|(?<!on[- ]|\b(?:api|system|function|read|write|these|such|during (?:a|the)) )\bcall(?:s\b(?! (?:fail|persist|return|time[ds]? out|were\b|are\b|from\b))(?:(?![,;.)]|$)|(?<!\b(?:all|some|many|most|few|no|of) (?:(?!them |us )[\w-]+ )?calls))|ed\b|\b)(?! for\b)|(?<!\b(?:primary|secondary|backup|emergency) )\bcontact(?:s|ed)\b|\breach(?:es|ed)? out\b|\bask(?:s|ed) (?:for (?:help|support|assistance)|(?:the |our |another )?(?:[\w-]+ )?(?:team|group|on-call|vendor|provider|engineer|colleague|lead))|\b(?:team|group|vendor|provider) (?:is|was) asked\b|\bping(?:s|ed)\b|\bpag(?:es?|ed|ing) (?!(?:the |our |an? )?(?:on-call|primary))(?:[\w-]+ ){1,4}?(?:team|group|lead|manager|engineers?|dba|vendor|provider|colleague)\b|\bpages? the\b|\bsecond(?:ary)? on-call\b|\bincident (?:commander|manager)\b|\b(?:takes?|took) over\b|\b(?:is |was )?(?:informed|woken|brought in|called in|handed (?:over )?to)\b|\binvolved?\b|\bsev(?:erity)?[- ]?\d\b/i,
  mitigation:
    /\bmitigat|\broll(?:s|ed|ing)?[- ]?back|\brevert|\brestart|\breboot|\bwork-?around|\bfail(?:s|ed|ing)?[- ]?over|\bscal(?:e|es|ed|ing) (?:up|down|out)|\bdisabl|\bhot-?fix(?!.{0,30}\bprepared)|\bfix(?:ed|es)?\b(?!.{0,30}\b(?:investigated|prepared|developed|planned|discussed|proposed|reviewed))|\bpatch|\bdrain|\b(?:was|were|been) pulled\b|\bpull(?:s|ed) the (?:[\w-]+ )?(?:release|update|upgrade|version|package)\b|\bthrottl|\bremov|\bdelet|\bdestroy|\bpurg|\bpaus(?:e|es|ed)\b|\brestor|\bredeploy|\bstopp?(?:ed|s)?\b|\bhold\b|\b(?:re-?)?enabl(?:e|es|ed|ing)\b|\bactivat|\bturn(?:s|ed)? (?:it |them |the (?:[\w-]+ ){1,3})?o(?:n|ff)\b|\bshut(?:s|ting)? (?:it |them |the (?:[\w-]+ ){1,3})?(?:down|off)\b|\bisolat(?:e[sd]?|ing)\b|\bquarantin|\brotat(?:e|es|ed|ing)\b|\brevok|\bflush|\bevict|\bkill(?:s|ed)\b|\bclear(?:s|ed)\b(?! that)|\breplac(?:e|es|ed|ing)\b|\binstall(?:s|ed)?\b|\b(?:increas|rais)(?:e|es|ed) (?:the )?(?:[\w-]+ )?(?:limits?|capacity|quota|replicas|pool|memory|timeout)\b|\badd(?:s|ed) (?:more |new |two |\d+ )?(?:[\w-]+ )?(?:capacity|nodes?|replicas?|workers?|servers?|instances?)\b|\b(?:capacity|nodes?|replicas?|workers?|servers?|instances?) (?:are |were |is |was )(?:being )?added\b|\b(?:permissions?|access) (?:(?:is|are|was|were) )?(?:updated|restricted|reset|corrected)\b|(?<!\b(?:issue|problem|bug|error|fault) (?:was |is )?)\bre-?creat(?:e[sd]|ing)\b|\brebuil(?:ds?|t)\b|\bswitch(?:ed|ing|over|(?:es)? (?:back|over|to|off|the|all|traffic))\b|\brout(?:e|es|ed|ing)\b|\b(?:pushed|powered|taken|switched) (?:off|out|by hand)\b|\bdivert(?:s|ed)\b|\b(?:old|previous|earlier) \p{L}+ (?:back|pushed|loaded|restored)\b|\bloaded\b|\bblock(?:s|ed) (?:the |all )?(?:traffic|ip|addresses|requests from|account|sender)|\b(?:cards?|accounts?|wallets?) (?:(?!page\b)[\w-]+ ){0,4}(?:locked(?! out)|suspended|deactivated|frozen)\b|\busers? (?:[\w-]+ ){0,2}(?:suspended|deactivated)\b|(?:^\W*|\b(?:we|team|engineers?) )(?:ran|runs|executed|executes) (?!(?:(?:the|an?|some|more|our) )?(?:[\w-]+ )?(?:tests?|checks?|diagnos\w+|quer\w+|reports?|scans?|traces?|analys\w+|explain|health|select|smoke|load|benchmarks?|audit)\b).{3,80} (?:in|on|against) (?:the )?(?:prod|production|live)\b/iu,
  resolution:
    /\b(?:re)?solv(?:ed?|es)\b|\b(?:persisted|continued|lasted|went on) until\b|\bresolution\b|\brecover|\bback (?:to normal|up|online|under|at)\b|\b(?:is|are|was|were|came) back\b|\brestored\b|^\W*closed\b|\b(?:incident|ticket|issue|case|event|outage|alert|bridge|call)\b.{0,20}\bclosed\b|\bclos(?:e[sd]?|ing) (?:the |this |our )?(?:incident|ticket|issue|case|event|bridge|call|war ?room)\b|\ball[- ]clear\b|\boperational\b|\bnormal\b|\bhealthy\b|\bstable\b|\b(?:errors?|impact|outage) (?:stop|end|over)|\bend(?:s|ed) the (?:errors|impact|outage)\b|\bincident (?:is |was )?(?:over|ends|ended)\b|\bfix (?:is |was )?(?:deployed|live|out)\b|\bdeployed (?:the )?fix\b|\bfixed\b|\bcomplete[ds]?\b|\bfinished\b|\bsucceed(?:s|ed)\b|\bgreen\b|\b(?:working|available|reachable|accessible|responsive|usable) again\b|\bfix works\b|\b(?:accepts?|runs?|running|answers?|sorting|moving|(?:start|begin)s? (?!fail|throw|crash)\w+ing(?: \w+)?|(?:started|began|begun) (?!fail|throw|crash|investigat|look|check|restart|try)\w+ing(?: [\w-]+){0,4}?) again\b|\b(?:is|are) now (?:fine|ok|okay|good)\b|\b(?:backlog|queue|mempool|lag) (?:is |was )?(?:through|cleared|gone|empty|drained|back (?:to|at) zero)\b|\b(?:in|promoted to(?: the)?) production\b|\b(?:fix|patch|release|version) (?:is |was )?(?:published|released)\b|\b(?:runs?|run)$|\b(?:corrected|new) \p{L}+ (?:posted|sent|delivered)\b|\b(?:is|was) up\b|\bcorrected\b|\bconfirm(?:s|ed)\b(?:(?!\b(?:not|no longer|still)\b|n['’]t\b).){0,60}\b(?:properly|correctly|as expected|working|accessible|available)\b|\b(?:permanent(?:ly)?|long-term|final) (?:fix(?:ed)?|solution|deleted|removed|disabled|replaced)\b/iu,
}

/** What says that somebody now knew; other words only come near it: “monitoring was updated”, “see the ticket”. */
const surelyDetected =
  /\b(?:users?|customers?|members?|researchers?|hunters?|clients?|readers?|subscribers?) (?:[\w-]+ ){0,2}?(?:e-?mail(?:s|ed)|writes|wrote|posts|posted|tweets|tweeted|contacts|contacted|mentions|mentioned)\b|\bdetect(?:s|ed|ion)\b|^\W*detect\b|\bfirst signal\b|\balert|\balarm|\bpag(?:ed|ing)\b|\bpages? (?:the |our |an? )?(?:[\w-]+ )?(?:on-call|team|engineer)|\bpagerduty\b|\bopsgenie\b|\bnotic(?:e|es|ed)\b|\bnotif(?:y|ies|ied|ying)\b|(?<!\b(?:this|our|final|incident) )\breport(?:s|ed|ing)?\b|\bobserv(?:es|ed|ing)\b|\bdiscover(?:s|ed|y)\b|\bidentif(?:y|ies|ied) that\b|\bspotted\b|\bwitness|\bcomplain|\b(?:became|team) aware\b|\brecogni[sz]e[sd]?\b|\berrors? (?:are |were )?tracked\b|(?:^\W*|(?<!\b(?:cause|fix|solution) )\b(?:was|were) )identif(?:ies|ied)\b(?! (?:as\b|(?:the |a )?(?:(?:root|likely|probable) )?(?:cause|fix|solution|commit|change)))|\bscreenshots?\b/i

/** What was changed is a trigger also in the entry that tells what came of it: “Deployment with an error raised”. */
const changed =
  /(?<!\b(?:after|since|before|from|to|of|stopped) (?:(?:the|a|an|our|this|that) )?)\b(?:deploy|releas|upgrad|migrat|merg|roll(?:ed|ing)? ?out|launch)\w*\b/i

/** What was done to a system is what began it, where nothing else before it was known did. */
const done =
  /\b(?:replaced|removed|deleted|disabled|enabled|rotated|patched|rebooted|restarted|configured|modified|renamed|reduced|raised|lowered|increased|created|imported|moved)\b(?! (?:an? |the )?(?:ticket|issue|alert|report|channel|call))/i

const decision =
  /\[decision\]|(?:^\W*|\b(?:a|the|our) )decisions?\b|\bdecisions? (?:is|was|made|taken|to)\b|\bdecid(?:e|es|ed|ing)\b|\bagree[ds]? (?:to|on)\b|\bopt(?:s|ed)? (?:to|for)\b|\bchose\b|\b(?:proceed|go|went|going)(?:s|ed|es|ing)? (?:ahead )?with (?:the |our )?(?:\w+ )?(?:option|plan)\b/i

/**
 * The entry that tells each milestone. One that begins with its name goes first, then one at the time that the header
 * gives it, of several rather one that tells it; else it is the first one that tells it, for a detection rather one that says that it was one, for a trigger one from before the detection, for an
 * escalation rather another than the detection, for a mitigation one since then, rather one that was done than one that
 * was decided or tried, for a resolution the last one since then.
 */
export const findMilestones = once((document: PostmortemDocument): ReadonlyMap<Milestone, TimelineEntry> =>
  milestonesIn(document, document.timeline, (milestone) => {
    const key = noted[milestone]
    return key === undefined ? [] : entriesAt(document, key)
  }),
)

const noted: Readonly<Partial<Record<Milestone, Noted>>> = {
  detection: 'detected',
  mitigation: 'mitigated',
  resolution: 'resolved',
}

const mayBeIn = mayOccur([
  ...Object.values(told),
  surelyDetected,
  changed,
  done,
  ...Object.values(besides).flat(),
])

/** The same of other entries that a document tells. */
export function milestonesIn(
  document: PostmortemDocument,
  timeline: readonly TimelineEntry[],
  notedAt: (milestone: Milestone) => readonly TimelineEntry[] = () => [],
): ReadonlyMap<Milestone, TimelineEntry> {
  const memory = memoryOf(document)
  const found = new Map<Milestone, TimelineEntry>()
  const says = (milestone: Milestone, words: RegExp, how: string) => {
    const what = `${milestone} ${how}`
    return ({event: {value}}: TimelineEntry): boolean =>
      memory.recall(what, value, () => {
        const may = memory.recall('words of milestones', value, () => mayBeIn(value))
        return may(words) && words.test(withoutBesides(milestone, value, may))
      })
  }
  const tells = (milestone: Milestone) => says(milestone, told[milestone], 'told')
  const minutes = minutesOf(timeline)
  const atNoted = (milestone: Milestone): TimelineEntry | undefined => {
    const there = notedAt(milestone)
    return there.find(tells(milestone)) ?? there[0]
  }
  const known = timeline.indexOf(atNoted('detection')!)
  const first = known === -1 ? timeline.findIndex(says('detection', surelyDetected, 'surely told')) : known
  const detected = first === -1 ? timeline.findIndex(tells('detection')) : first
  const isBefore = (_: TimelineEntry, index: number): boolean => {
    const [at, then] = [minutes[index], minutes[detected]]
    return detected !== -1 && (at === undefined || then === undefined ? index < detected : at < then)
  }
  const hasTrigger = document.sections.some(({kind}) => kind === 'trigger')
  const since = timeline.filter((entry, index) => !isBefore(entry, index))
  const entries: Readonly<Record<Milestone, () => TimelineEntry | undefined>> = {
    trigger: () =>
      (detected === -1 ? timeline : timeline.filter(isBefore)).find(tells('trigger')) ??
      timeline.slice(0, detected + 1).find(says('trigger', changed, 'changed')) ??
      (detected === -1 || hasTrigger
        ? undefined
        : timeline
            .filter(isBefore)
            .find((entry) => says('trigger', done, 'done')(entry) && !tells('detection')(entry))),
    detection: () => timeline[detected],
    escalation: () =>
      timeline.find((entry, index) => index !== detected && tells('escalation')(entry)) ??
      timeline.find(tells('escalation')),
    mitigation: () => {
      const told = since.filter(tells('mitigation'))
      const begun = entries.trigger()
      return (
        told.find((entry) => isDone(entry) && entry !== begun) ??
        told.find(isDone) ??
        told.find((entry) => !isPlanned(entry))
      )
    },
    resolution: () => since.findLast(tells('resolution')),
  }
  const named = firstNamed(document, timeline)
  for (const milestone of milestones) {
    const entry = named.get(milestone) ?? atNoted(milestone) ?? entries[milestone]()
    if (entry !== undefined) found.set(milestone, entry)
  }
  return found
}

/** An entry that says which milestone it is: `**Detection:** …`, `Detected: 09:24`, `Alert fires (detection)`. */
export function namedEntry(document: PostmortemDocument, milestone: Milestone): TimelineEntry | undefined {
  return namedEntries(document).get(milestone)
}

const namedEntries = once((document: PostmortemDocument) => firstNamed(document, document.timeline))

function firstNamed(
  document: PostmortemDocument,
  timeline: readonly TimelineEntry[],
): ReadonlyMap<Milestone, TimelineEntry> {
  const found = new Map<Milestone, TimelineEntry>()
  for (const entry of timeline)
    for (const milestone of namedIn(document, entry.event.value))
      if (!found.has(milestone)) found.set(milestone, entry)
  return found
}

const namedIn = onceByWords((event) => milestones.filter((milestone) => names[milestone].test(event)))

const names: Readonly<Record<Milestone, RegExp>> = {
  trigger:
    /^\W*(?:trigger|started|start of impact|impact (?:began|starts?|started))\b\s*(?:[:–—-]|$)|\(trigger\)/i,
  detection: /^\W*(?:detection|detected)\b\s*(?:[:–—-]|$)|\(detection\)/i,
  escalation: /^\W*(?:escalation|escalated|declared|incident declared)\b\s*(?:[:–—-]|$)|\(escalation\)/i,
  mitigation:
    /^\W*(?:mitigation|mitigated|repaired|impact ended|customer impact ended)\b\s*(?:[:–—-]|$)|\(mitigation\)/i,
  resolution: /^\W*(?:resolution|resolved|full resolution)\b\s*(?:[:–—-]|$)|\(resolution\)/i,
}

/** “The team decides that a patch should be released”: of what is only planned nothing was begun. */
function isPlanned(entry: TimelineEntry): boolean {
  return isDecision(entry) && /\b(?:should|is to|are to|will) be \w+/i.test(entry.event.value)
}

/** What was decided or tried is yet to be done, or to help. */
function isDone(entry: TimelineEntry): boolean {
  return !isDecision(entry) && !/\b(?:tr(?:y|ies|ied|ying)|attempt\w*)\b/i.test(entry.event.value)
}

export function isDecision({event}: TimelineEntry): boolean {
  return decision.test(event.value)
}
