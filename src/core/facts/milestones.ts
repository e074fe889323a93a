import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'

/** What a reader looks for in a timeline, in the order in which it happens. */
export const milestones = ['trigger', 'detection', 'escalation', 'mitigation', 'resolution'] as const
export type Milestone = (typeof milestones)[number]

/**
 * The words with which timelines tell each milestone. Sources: the anchor events of the timeline worksheet, and the
 * rows of public postmortems.
 */
const told: Readonly<Record<Milestone, RegExp>> = {
  trigger:
    /\btrigger|\b(?:deploy|releas|upgrad|migrat|merg|roll(?:s|ed|ing)? ?out|start|begin|began|expir|launch|appl(?:ied|ies)|chang|switch|update)|\b(?:goes|went) (?:live|down|offline)\b|\bimpact (?:begins|starts?)\b|\b(?:outage|failure|fails?|failed|crash(?:ed|es)?|drop(?:s|ped)?|spikes?|exhausted|full)\b/i,
  detection:
    /\bdetect|\bfirst signal\b|\balert|\balarm|\bpage[ds]?\b|\bpaging\b|\bpagerduty\b|\bopsgenie\b|\bnotic|\bnotif|\breport|\bdiscover|\bobserv|\bidentif|\bmonitor|\bspotted\b|\bwitness|\bcomplain|\braised?\b|\bsees?\b|\bsaw\b|\bbecame aware\b|\bticket\b|\backnowledg/i,
  escalation:
    /\bescalat|\bdeclar|\bincident (?:is |was )?(?:opened|created|raised|started|channel)|\bopen(?:s|ed)? (?:an |the )?incident|\bjoin(?:s|ed)?\b|\bwar ?room\b|\bbridge\b|\bpull(?:s|ed) in\b|(?<!on[- ])\bcall(?:s|ed)?\b|\bcontact(?:s|ed)?\b|\basks?\b|\basked\b|\bpinged\b|\bpages? the\b|\bsecond(?:ary)? on-call\b|\bincident commander\b|\binvolved?\b|\bcoordinat/i,
  mitigation:
    /\bmitigat|\broll(?:s|ed|ing)?[- ]?back|\brevert|\brestart|\breboot|\bwork-?around|\bfail(?:s|ed|ing)?[- ]?over|\bscal(?:e|es|ed|ing) (?:up|down|out)|\bdisabl|\bhot-?fix|\bfix(?:ed|es)?\b|\bpatch|\bdrain|\bthrottl|\bremov|\bpaus(?:e|es|ed)\b|\brestor|\bredeploy|\bstopp?(?:ed|s)?\b|\bhold\b|\bswitch|\brout(?:e|es|ed|ing)\b|\bblock/i,
  resolution:
    /\bresol(?:ved?|ves|ution)\b|\brecover|\bback (?:to normal|up|online|under|at)\b|\brestored\b|\bclosed?\b|\ball[- ]clear\b|\boperational\b|\bnormal\b|\bhealthy\b|\bstable\b|\b(?:errors?|impact|outage) (?:stop|end|over)|\bincident over\b|\bfixed\b|\bcomplete[ds]?\b|\bfinished\b|\bgreen\b|\bworking again\b|\bis up\b|\bcorrected\b/i,
}

const decision =
  /\[decision\]|\bdecisions?\b|\bdecid(?:e|es|ed|ing)\b|\bagree[ds]? (?:to|on)\b|\bopt(?:s|ed)? (?:to|for)\b|\bchose\b/i

/** The first entry that tells each milestone; one that begins with its name goes first. */
export function findMilestones({timeline}: PostmortemDocument): ReadonlyMap<Milestone, TimelineEntry> {
  const found = new Map<Milestone, TimelineEntry>()
  for (const milestone of milestones) {
    const entry =
      namedEntry(timeline, milestone) ?? timeline.find(({event}) => told[milestone].test(event.value))
    if (entry !== undefined) found.set(milestone, entry)
  }
  return found
}

/** An entry that says which milestone it is: `**Detection:** …`, `Detected: 09:24`. */
export function namedEntry(
  timeline: readonly TimelineEntry[],
  milestone: Milestone,
): TimelineEntry | undefined {
  return timeline.find(({event}) => names[milestone].test(event.value))
}

const names: Readonly<Record<Milestone, RegExp>> = {
  trigger: /^\W*(?:trigger|started|start of impact|impact (?:began|starts?|started))\b\s*(?:[:–—-]|$)/i,
  detection: /^\W*(?:detection|detected)\b\s*(?:[:–—-]|$)/i,
  escalation: /^\W*(?:escalation|escalated|declared|incident declared)\b\s*(?:[:–—-]|$)/i,
  mitigation: /^\W*(?:mitigation|mitigated|impact ended|customer impact ended)\b\s*(?:[:–—-]|$)/i,
  resolution: /^\W*(?:resolution|resolved|full resolution)\b\s*(?:[:–—-]|$)/i,
}

export function isDecision({event}: TimelineEntry): boolean {
  return decision.test(event.value)
}
