/**
 * What the titles of postmortems mean. Sources: the templates that teams publish
 * (Google SRE book appendix D and workbook ch. 10, PagerDuty, Atlassian, Etsy morgue, Howie) and the titles
 * that public postmortems really use.
 */

/** How the words of a section are to be read. */
export type Zone =
  /** An account of what happened and why: the language rules apply. */
  | 'narrative'
  /** The account in order of time: names are common here. */
  | 'timeline'
  /** What is to be done: obligations belong here. */
  | 'actions'
  /** What might happen or might have happened, on purpose: luck, risks, kill criteria. */
  | 'hypothetical'
  /** Who took part and where to look: names belong here. */
  | 'metadata'
  /** Rules, agendas, prompts: text about the meeting, not about the incident. */
  | 'facilitation'

interface SectionKindData {
  readonly zone: Zone
  /** A section by which a postmortem is recognised. */
  readonly canonical?: true
  /** Tested against the title in lower case, without numbering, emoji and closing punctuation. */
  readonly titles: RegExp
}

const kinds = {
  summary: {
    zone: 'narrative',
    canonical: true,
    titles:
      /^(?:(?:executive|incident|issue|problem|outage) )?(?:summary|overview|synopsis|abstract)\b(?! (?:to|for) (?:shar|pass|forward|all\b|every|others|the (?:rest|whole)|staff|colleagues))|^tl;?dr$|^(?:in (?:short|brief|a nutshell)|at a glance|(?:the )?short (?:version|account|story))$/,
  },
  impact: {
    zone: 'narrative',
    canonical: true,
    titles:
      /^(?:the )?(?:(?:customer|business|user|incident|internal|possible|potential) )?impact\b(?! (?:&|and) learnings)|^(?:services?|systems?|resources?|components?|users|customers) (?:affected|impacted)$|^(?:affected|impacted) (?:services?|systems?|resources?|components?|sites|users|customers)$|^(?:scope of impact|blast radius)$|^(?:who|what) (?:was|were|is|got) (?:affected|hit|impacted|down)\b|^(?:effects?|consequences?) (?:on|for) \p{L}|^what it (?:cost|meant|came to)\b|^(?:impact )?in (?:numbers|figures)$|^plan (?:and|&|vs\.?|versus|against) actuals?$/u,
  },
  timeline: {
    zone: 'timeline',
    canonical: true,
    titles:
      /^(?:(?:incident|detailed|full) )?timeline\b|^[a-z]+ ?\/ ?timeline$|^(?:facts?(?: and| \+|,)? )timeline|^(?:sequence|chain) of events$|^(?:key|order of) events$|^(?:chronology|chronicle|hour by hour|minute by minute|day by day)$|^(?:the )?course of (?:events|(?:the|that) (?:night|day|week|incident|outage|escalation|project|launch))\b|^sequence\b|^key dates$|^(?:the )?record(?: of (?:(?:the )?events|what happened))?$|^how (?:it|this|things|the \p{L}+) (?:unfolded|played out)\b/u,
  },
  'went-well': {
    zone: 'narrative',
    canonical: true,
    titles:
      /^(?:what|things that) (?:went|worked|did we do) (?:well|right|good)\b|^(?:went well|what (?:worked|was good))$|^successes$|^what (?:helped|saved) ?(?:us)?$|^what (?:was|spoke|worked) in our favou?r$|^(?:positives|(?:the )?good|highlights)$/,
  },
  'went-wrong': {
    zone: 'narrative',
    canonical: true,
    titles:
      /^(?:what|things that) (?:went|could have gone|could go|did ?n[o'’]t go|can be|could be|could have been|can we|held|to) ?(?:so |be )?(?:wrong|badly|poorly|better|well|improved?|us back|smoother)\b|^what did ?n[o'’]?t (?:go|work)\b|^went (?:wrong|badly|poorly)$|^what (?:went|was) (?:poorly|bad)|^(?:areas for|opportunities for) improvement$|^(?:difficulties|what was hard|what did ?n[o'’]?t|what was ?(?:not|n[o'’]t) good|(?:the )?bad|(?:less|not) (?:so )?good)$/,
  },
  lucky: {
    zone: 'hypothetical',
    titles: /^where (?:did )?we (?:got|get|were) lucky|^luck$|^(?:we )?got lucky$/,
  },
  'contributing-factors': {
    zone: 'narrative',
    canonical: true,
    titles:
      /^contributing(?:$| (?:factors?|conditions?|causes?)\b)|^(?:(?:other|further|additional|underlying|systemic|main|enabling|aggravating|amplifying|latent) )?(?:causes|factors|conditions|reasons)\b|^(?:underlying|systemic|latent) (?:issues|problems|weaknesses|gaps)$|^how (?:did )?(?:we|it|this|things) (?:get|got|come|came|end(?:ed)? up) (?:here|there|to this|this far)\b|^what (?:got|brought|led) us (?:here|there)\b|^what (?:contributed|(?:lay|lies|is|was) behind (?:it|this)|led to (?:it|this)|held us up|(?:came|fell|worked) together|(?:was )?pull(?:ed|ing) (?:in )?the same (?:direction|way)|(?:we think )?(?:made|caused|drove) (?:it|this))\b|^how (?:it|this|things|the (?!fix|solution|team|response|answer)[\p{L}-]+) (?:(?:came|hangs?|fits?) (?:together|about)|was possible|could happen)\b|^contributors$|^(?:what|which conditions) (?:allowed|let|enabled) (?:it|this)\b|^it took (?:all|both|(?:all |both )?(?:several|two|three|four|five|six) (?:things|faults|failures|causes|conditions|factors|of (?:them|these)|to\b))(?! of us| of them to| to recover)\b|^what (?:explains|accounts for) (?:it|this|the [\p{L}-]+)$|^what (?:lined up|coincided|had to (?:come together|coincide|line up))\b|^looking for (?:conditions|causes|reasons|factors)\b|^no single (?:cause|reason|factor)\b/u,
  },
  'root-cause': {
    zone: 'narrative',
    canonical: true,
    titles:
      /^(?:the )?(?:probable |identified |technical )?root[- ](?:cause\b(?! (?:was|is)\b)|causes\b)|^(?:the )?(?:5|five) whys?\b|^causal (?:tree|analysis)$|^(?:cause|fault|the infinite hows?\b.*|technical cause|analysis)$|^(?:why|how) (?:did (?:it|this|that) happen|it happened)|^(?:the )?whys?(?: chain)?(?:$|[,:])|^rca$|^why (?:we|it|usage|the|this|that|\p{L}+ (?:was|were|is|took|failed))\b(?! (?:meet|met|are (?:here|writing|holding|doing)|came together|sat (?:down|together)|got together|gathered|document|review|write|wrote|hold|held|look(?:ed)? back)\b)/u,
  },
  trigger: {zone: 'narrative', titles: /^trigger(?:s? event)?$|^lead[- ]?up$|^leading up/},
  background: {
    zone: 'narrative',
    titles:
      /^background\b|^context$|^introduction$|^(?:technical |incident )?(?:details?|description)$|^what (?:happen(?:ed|d)|went on)$/,
  },
  detection: {
    zone: 'narrative',
    titles: /^detection\b(?! gaps?)|^identified$|^how (?:was it|did we) (?:detect|notice|find)/,
  },
  response: {
    zone: 'narrative',
    titles:
      /^(?:response|resolution|recovery|(?:mitigation|remediation)(?! (?:plan|items?|tasks?|actions to)\b)s?|repair|immediate actions?(?! required)(?: taken)?|actions? taken|resolution steps(?: taken)?)\b|^how (?:did we|was it|we) (?:fix|resolve|mitigate)|^(?:short[- ]term|immediate|quick|temporary) fix(?:es)?$/,
  },
  'action-items': {
    zone: 'actions',
    canonical: true,
    titles:
      /^actions? (?:following|arising|from|after)\b|^(?:review )?action(?:s|[ -]?items?|[ -]?points?|[ -]?plan|[ -]tracker)?(?: tracker)?$|^(?:follow[- ]?(?:ups?|through)|to-?dos?|next actions)(?: (?:tasks|items|actions|work))?$|^(?:our )?commitments$|^tasks$|^ais?$|^(?:open|outstanding|remaining|pending|next) (?:points|items|tasks|actions|work)$|^(?:corrective|preventative|preventive|prevention|immediate actions required|(?:mitigation|remediation) (?:plan|items?|tasks?|actions to)|longer[- ]term improvements)\b|^(?:recommendations?|(?:future|remedial|planned) (?:actions|measures|work|improvements)|long[- ]term (?:solutions?|fix(?:es)?|actions|improvements))$|^how (?:will we|do we|are we going to|can we) (?:prevent|do better|avoid|make sure)|^what (?:(?:are we|will we|we are|we will) (?:doing|do|change|going to do)|we change)\b|^(?:planned )?improvements$|^what we do(?: (?:next|now|about it))?\b(?! well)|^what we['’](?:re|ll) (?:doing|do|change|changing)\b|^who does what\b|^next (?:year|quarter|half(?:-year)?|time|cycle)\b|^next$|^what we (?:have )?agreed(?: on| to do)?$|^(?:agreed|agreements)$|^(?:consequences|changes|measures|to do)$|^outcomes? of (?:the|this|our) (?:review|meeting|session|retro\w*|discussion|debrief\w*)$/,
  },
  parked: {
    zone: 'actions',
    titles:
      /^(?:parked|later|deferred)(?: ideas?| items?| actions?)?(?: for later)?$|^parking lot$|^backlog(?: check)?$/,
  },
  lessons: {
    zone: 'narrative',
    canonical: true,
    titles:
      /^(?:lessons?|learnings?|takeaways?)(?: (?:learned|learnt|and|\+).*)?$|^what (?:(?:did|have|can) )?we learn(?:ed|t)?\b|^(?:what was )?learn(?:ed|t)$|^(?:two|three|four|five|six|seven|\d) things we learn(?:ed|t)$|^what (?:it|this) taught us\b|^what we take (?:away|along|from|with)\b|^(?:key|main|top) (?:lessons|learnings|takeaways|insights)$|^insights$|^what (?:do )?we (?:now )?know(?: now)?(?: that)?(?: we did(?: not|n[o'’]t) know\b.*| now)$|^what (?:we|i) (?:would|will|['’]d|['’]ll) do differently\b|^what we['’](?:d|ll) do differently\b|^conclusions?$/,
  },
  decisions: {
    zone: 'narrative',
    titles:
      /^decisions?\b(?! (?:owner|maker)\b)|^decided$|^what we (?:have )?(?:decided|chose)\b|^(?:options|alternatives)(?: (?:considered|we (?:had|considered)))?$/,
  },
  'kill-criteria': {
    zone: 'hypothetical',
    titles:
      /^(?:kill|stop|exit|abort|pivot)[- ](?:criteria|criterion|lines?|rules?|triggers?|conditions?|points?|signals?|limits?)\b|^trigger(?:s| points?)$|^(?:trip[- ]?wires?|kill switches)\b|^(?:when|at (?:what|which) point) (?:(?:do|will|would|should|must) we|we(?: (?:do|will|would|should|must))?) (?:stop|end|quit|pivot|pause|go back|turn back|roll back|give|pull|cancel|walk away|get out|leave|abandon|call it|change (?:course|our mind))|^(?:the )?(?:points?|moments?|values?|numbers?|signs?|lines?|conditions?|limits?|marks?) (?:at|on|under|by|from|past|beyond) which (?:we|it|this|the [\p{L}-]+) (?:(?:will|would|shall|must) )?(?:stops?|ends?|quits?|pauses?|gets? out|leaves?|pulls?|cancels?|closes?|gives? up|goes back|turns? back|walks? away)\b|^(?:risks? and |continuing or |going on or )?(?:quitting|giving up|calling it off|walking away|winding (?:it )?down|(?:ending|stopping|pulling out of) (?:early|the (?:pilot|project|programme|program|experiment|trial|bet)))(?:$|,| (?:if|should|when)\b)|^(?:ending|stopping|getting out|pulling out)(?: (?:it|this))?,? (?:if|should|when)\b|^(?:risks? and|continuing or|going on or) (?:ending|stopping|getting out|pulling out)\b|^(?:(?:our|the) )?off[- ]ramps?$|^exit (?:plan|strategy|ramps?)$|^(?:under|on) (?:what|which) (?:conditions?|circumstances|terms) (?:do|will|would|should|must) we\b|^how we (?:will )?know (?:that )?it(?: is|['’]s) time to (?:stop|quit)|^what (?:would|will) (?:make us (?:stop|quit|pivot|end)|(?:stop|end) (?:us|it|this))\b|^what (?:makes us (?:stop|quit|pivot|end)|(?:stops|ends) (?:us|it|this))$|^(?:should|do) we (?:go on|carry on|continue|keep going)\b|^(?:going|carrying) on\b|^what we(?: are|['’]re) watching\b|^(?:stop or go|go or no-?go|continue or stop)\b|\b(?:draw|cross) the line\b|\bpull(?:ing)? the plug\b|^(?:conditions|limits) for (?:going on|carrying on|continuing|stopping)\b|^guard[- ]?rails?$|^(?:emergency brakes?|stop[- ]signals?)\b|^(?:our |the )?(?:red lines?\b.*|lines? (?:we|in the sand)\b.*|points? of no return|thresholds?)$|^if (?:it|this|that) (?:is ?n[o'’]t|is not|does ?n[o'’]t|does not) (?:enough|work)\b|^what would change our (?:mind|course)\b/u,
  },
  shareout: {
    zone: 'narrative',
    titles:
      /^(?:(?:1|one)[- ]page )?share-?out\b|^(?:learning )?dissemination(?: plan)?$|^(?:communication|messaging)(?: plan)?$|^sharing\b|^(?:telling others|spreading (?:it|the)|how the (?:learnings?|lessons?|story) (?:travels?|gets?|goes?|spreads?)|how others\b.*|for everyone)\b|^(?:(?:on|in) )?one[- ]pager?\b|^distribution$|^(?:(?:the|a|our|short) ){0,2}(?:(?:page|sheet|summary|version|text|note|message|story) )?(?:for|to) (?:every(?:body|one)|others|the (?:rest|others|whole)|all)\b|^(?:(?:the|a|our|short) ){0,2}(?:page|sheet|summary|version|text|note|message|story) (?:to|for) (?:pass|forward|shar)|^(?:communications?|message|note|e?-?mail|letter|announcement|news|summary) (?:to|for) (?:all|every\p{L}*|the (?:team|teams|staff|company|rest|whole|organi[sz]ation|department)|our|staff|teams?|others|colleagues|employees)\b|^newsletter(?: item| entry| article| text)?$|^what we (?:tell|told|say to|send to|share with|pass on to)\b|^(?:poster|flyer|leaflet|hand-?out)\b|^(?:for|text for|to) the (?:notice ?board|newsletter|intranet|wiki|all[- ]hands|bulletin)\b|^telling (?:the|all)\b|^shared (?:with|in)\b|^where (?:it|this) (?:went|goes)\b|^(?:getting|carrying|taking|spreading|bringing|handing|passing) (?:it|this|the (?:word|story|lessons?|learnings?)) (?:on|out|across|around|round|further|outside|beyond|to (?:others|every(?:one|body)|the (?:rest|others|public|other \p{L}+)))(?=$|[,:]| (?:to|beyond)\b| of (?:our|this|the) (?:own )?(?:room|team|house|office|building|group|circle|department|unit|silo)\b)|^beyond (?:this|our|the) (?:own )?(?:room|team|walls|four walls|department|office|squad|group)\b|^(?:letting|telling) (?:the )?others\b|^who (?:else )?(?:should|needs? to|must|has to|ought to|will) (?:hear|know|read|learn|be told|see)\b|^(?:publication|circulation)$|^who (?:hears|reads|gets|learns) (?:of |about )?(?:it|this)\b|^how (?:it|this|they|others) (?:leaves?|travels?|gets?|goes|is shared|reach(?:es)?|spreads?|hears?|learns?)\b(?! better| worse| worked| wrong)/u,
  },
  review: {
    zone: 'facilitation',
    titles:
      /^impact (?:&|and) learnings\b|^(?:recurring )?(?:learning )?review$|^how we keep (?:it|this|them) (?:alive|going)\b|^so that it (?:does ?n[o'’]t fade|stays|lives on)\b|^keeping (?:it|this|the (?:lessons?|learnings?)) (?:alive|fresh|in mind)\b|^(?:the |our |an? )?(?:learning|lessons?|standing) (?:rhythm|hour|round|loop|meeting|slot)$/,
  },
  risks: {zone: 'hypothetical', titles: /^risks?\b/},
  questions: {zone: 'hypothetical', titles: /^(?:open |remaining |unanswered )?questions?\b|^unknowns$/},
  'next-steps': {zone: 'actions', titles: /^next steps?$/},
  brief: {
    zone: 'facilitation',
    titles:
      /^(?:retro(?:spective)? )?brief\b|^(?:goals?|purpose|ground rules)$|^why we (?:meet|met|are here|are (?:writing|doing|holding) (?:this|it)|came together|sat (?:down|together)|got together|gathered|write (?:this|it)|wrote (?:this|it))\b|^what we (?:want|wanted|hope)(?: to get)? (?:out of|from) (?:this|it)$|^about (?:this|the) (?:review|document|post-?mortem|retro\w*|report|write-?up|page)$|^(?:constraints|(?:in|out of|not in) scope)$|^before you read\b|^how we (?:talk|talked|speak|spoke)\b/,
  },
  agenda: {zone: 'facilitation', titles: /^agenda\b/},
  participants: {
    zone: 'metadata',
    titles:
      /^(?:att?endees|participants|people(?! (?:and|&) (?:comm|proc|cult|org|tool|tech))|responders|contacts?|roles?|involved|authors?(?!['’])|reviewers|names(?: of people involved)?|sign-?offs?|approvals?|facilitation)\b/,
  },
  thanks: {
    zone: 'metadata',
    titles: /^(?:thanks|thank you|acknowledge?ments?|kudos|credits?|shout-?outs?)\b/,
  },
  references: {
    zone: 'metadata',
    titles:
      /^(?:references?|links?|linked materials?|supporting (?:information|documents?|docs)|appendix|glossary|stats|notes (?:to|for|on)|distribution checklist|evidence(?: and links)?)\b/,
  },
} as const satisfies Record<string, SectionKindData>

export type SectionKind = keyof typeof kinds

const entries = Object.entries(kinds) as [SectionKind, SectionKindData][]

export const canonicalKinds: readonly SectionKind[] = entries
  .filter(([, data]) => data.canonical)
  .map(([kind]) => kind)

/** What a title means, or undefined. Numbering, emoji, emphasis marks, case and closing punctuation do not matter. */
export function sectionKind(title: string): SectionKind | undefined {
  if (toPassOn.test(title)) return 'shareout'
  const plain = title
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/:[a-z0-9_+-]{1,40}:/g, ' ')
    .replace(/[*_`~]/g, '')
    .replace(
      /^[^\p{L}\d]*(?:(?:\d{1,2}|[ivx]{1,4})[.):]\s*|(?:section |part )?[a-h][.):]\s+)?(?:\d{1,2}\s+(?!page|whys?))?[^\p{L}\d]*/u,
      '',
    )
    .replace(/\s*\([^()]{0,80}\)\s*$/, '')
    .replace(/[^\p{L}\d]{1,20}$/u, '')
  return entries.find(([, {titles}]) => titles.test(plain))?.[0]
}

export const titlePatterns: readonly RegExp[] = entries.map(([, {titles}]) => titles)

/** Before a document comes to its matter, these words open what it says of itself: `**Why.** We want …`, `**Limits.** …`. */
export const briefOpening = /^(?:why|what for|for(?: whom)?|how|who|tone|scope|limits)$/i

/** “In short (please forward)”: whatever the part is called, it is there to be passed on. */
const toPassOn =
  /\([^()]{0,60}\b(?:for (?:forwarding|sharing|everyone|others|passing on)|(?:to|please) (?:forward|share|pass on))\b[^()]{0,40}\)/i

/** How text under a section of this kind is to be read; text under no known title is narrative. */
export function zoneOf(kind: SectionKind | undefined): Zone {
  return kind === undefined ? 'narrative' : kinds[kind].zone
}
