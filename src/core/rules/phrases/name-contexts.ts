import {title} from './name-titles.ts'

/** Where a name of a person stands, and where none can: the words right before and right behind a capitalised word. */

/** How sure a place makes us: 3 only a person can stand there, 2 most often a person, 1 a person or something else. */
export type Strength = 1 | 2 | 3

export interface NameContext {
  readonly id: string
  readonly strength: Strength
  /** Ends where the name begins. */
  readonly before?: RegExp
  /** Begins where the name ends. */
  readonly after?: RegExp
}

const role =
  '(?:engineers?|developers?|devs?|operators?|commanders?|managers?|leads?|leaders?|reviewers?|responders?|admins?|administrators?|sysadmins?|scribes?|facilitators?|liaisons?|SREs?|DBAs?|ICs?|CEO|CTO|CFO|CIO|CISO|COO|architects?|analysts?|technicians?|consultants?|contractors?|interns?|trainees?|apprentices?|maintainers?|authors?|owners?|founders?|colleagues?|teammates?|coworkers?|testers?|designers?|scientists?|directors?|officers?|nurses?|doctors?|physicians?|pharmacists?|couriers?|drivers?|electricians?|plumbers?|janitors?|caretakers?|agents?|specialists?|experts?|coordinators?|supervisors?|dispatchers?|accountants?|auditors?|buyers?|clerks?|teachers?|students?|researchers?|contributors?|committers?|volunteers?|deputy|deputies|boss|on-?call(?:er)?|head of [\\p{L} ]{2,24}|VP|counsel|lawyers?|assistants?|secretary|foreman|planners?|pilots?|captains?|programmers?|customer success|customer support|helpdesk|procurement|facilities|finance|marketing|legal|sales|guards?|receptionists?|mechanics?|librarians?|bookkeepers?|treasurers?|landlords?|moderators?|editors?|curators?|stewards?|surgeons?|midwi(?:fe|ves)|paramedics?|radiographers?|chemists?|statisticians?|postdocs?|newcomers?|joiners?|starters?|graduates?|predecessors?|successors?|counterparts?|stand-in|chair(?:wo)?man|chair|shift leaders?|representatives?|reps?|translators?|writers?|housekeepers?|inspectors?|brokers? on duty|traders?|dealers?|tellers?|cashiers?|underwriters?|actuar(?:y|ies)|claims handlers?|neighbours?|neighbors?|friends?|partner(?= at)|wife|husband|mother|father|daughter|nephew|niece|point of contact|contacts?(?! form| page| list)|principal|professors?|co-?founders?)'

/** Whom a text calls by what they are to it: a person or a company. */
const party = '(?:vendor|customer|client)'

/** Places in the order of a rota or a review. */
const turn = '(?:primary|secondary|tertiary|backup|on-?duty|second-line|first-line)'

/** A role, with whatever stands before it. */
export const roleBefore = new RegExp(`(?<![\\p{L}-])${role}$`, 'u')

const department =
  '(?:(?:customer |technical |IT |tech |network |field |second-line |the )?(?:support|success|procurement|controlling|treasury|warehouse|reception|editorial|research|maintenance|quality|press|dispatch|facilities|finance|marketing|legal|sales|security|operations|ops|networking|network|infra(?:structure)?|platform|payments?|engineering|accounting|logistics|HR|IT|QA|SRE|data|design|product|communications|purchasing|billing|compliance|accounts|front office|back office|claims|underwriting|housekeeping|admissions|catering|transport|stores|payroll|communications|comms|treasury|audit|(?:the |our )?(?:[\\p{L}-]+ ){0,2}(?:plant|lab|laborator(?:y|ies)|loading bay|factory|ward|depot|mill|control room)|the (?:[\\p{L}-]+ ){0,3}(?:team|squad|crew|department|side|desk|office|group|unit|registrar|vendor|carrier|provider)))'

const adverb =
  '(?:(?:then|also|already|just|still|later|soon|first|never|not|always|now|even|quickly|immediately|finally|eventually|again|only|kindly|\\p{Ll}{3,14}ly)\\s{1,4}){0,2}'

const seen = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'u')

const told =
  '(?:asks?|asked|asking|tells?|told|telling|paged|paging|pings?|pinged|pinging|phones?|phoned|phoning|rings?|rang|ringing|woke|wakes?|waking|messag(?:e|es|ed|ing)|DMs?|DMed|e-?mail(?:s|ed|ing)?|remind(?:s|ed)?|inform(?:s|ed|ing)?|thank(?:s|ed)|texted|poked|nudged|consult(?:s|ed|ing)?|contact(?:s|ed|ing)?|notified|interview(?:ed)?|brief(?:s|ed|ing)?|warn(?:s|ed)?|summoned|persuaded|convinced|taught|trained|hired|onboarded|helped|messaged|invited|pull(?:s|ed) in|loop(?:s|ed) in|brought in|[Pp]aged|[Pp]inged|[Aa]sked|[Cc]alled|[Cc]alls|[Tt]old|[Pp]honed|[Ee]scalated|prais(?:es|ed)|blam(?:es|ed)|congratulat(?:es|ed)|reliev(?:es|ed)|reassur(?:es|ed)|puzzl(?:es|ed)|surpris(?:es|ed)|startled)'

const addressed =
  '(?:escalat(?:e|es|ed|ing|ion)|hand(?:s|ed|ing)? ?(?:over|off)?|handed [\\p{L} ]{2,30}|(?:[Hh]and-?(?:over|off)|[Hh]anded over|switch|shift change|moved|reassigned|passed) from \\p{Lu}\\p{L}+|hand-?(?:over|off)s?|sp(?:oke|eaks?|oken|eaking)|talk(?:s|ed|ing)?|wrote|written|reach(?:es|ed)? out|report(?:s|ed)|assigned|reassigned|goes|went|listen(?:s|ed)?|given|gave [\\p{L} ]{2,24}|sent|sends|forwarded|routed|belongs?|belonged|explained|passed|delegated|known|according|thanks|kudos|due|credit|props|shout-?out|access|left|up|switched|fell|falls)'

export const nameContexts: readonly NameContext[] = [
  {id: 'title', strength: 3, before: title},
  {id: 'behind a role', strength: 3, before: seen(`(?<![\\p{L}-])${role} (?:\\()?$`)},
  {
    id: 'behind a role in a capital letter',
    strength: 3,
    before:
      /(?<![\p{L}-])(?:Nurse|Officer|Judge|Constable|Detective|Colleague|Engineer|Electrician|Technician|Developer|Moderator|Coach|Pastor|Father|Rabbi|Imam|Analyst|Commander|Dispatcher|Conductor|Pilot|Surgeon|Intern|Trainee|Contractor|Reviewer|Teammate|Porter|Warden|Architect|Counsel) $/u,
  },
  {
    id: 'behind a party',
    strength: 2,
    before: seen(`(?<![\\p{L}-])${party} (?:\\()?$`),
  },
  {
    id: 'in other words',
    strength: 3,
    before: seen(
      `(?<![\\p{L}-])(?:${role}|${party}|management|leadership|support|on-?call|we|us|team|[Mm]anagement|[Ll]eadership|[Ss]upport) \\((?:i\\.e\\.|namely|that is|meaning),? $`,
    ),
  },
  {
    id: 'behind a turn',
    strength: 3,
    before: seen(`(?:[Tt]he|[Oo]ur) ${turn}(?: on-?call| responder)?,? (?:\\()?$`),
  },
  {
    id: 'greeted',
    strength: 3,
    before: /(?:^|[\s"“(])(?:Dear|Hi|Hello|Hey|Morning|Thanks|Sorry|Cheers),? $/,
    after: /^(?:[,!.:]|$)/,
  },
  {
    id: 'addressed by name',
    strength: 3,
    after: /^, (?:please|(?:can|could|would|will|do|did|have|are) (?:you|we|I|it))(?![\p{L}])/u,
  },
  {
    id: 'named as',
    strength: 2,
    before:
      /\b(?:[Nn]ame|[Ss]ignature|[Ii]nitials) (?:on|in|at|under|of) the [\p{L}-]+(?: [\p{L}-]+)? (?:is|was|reads?) $/u,
  },
  {
    id: 'of someone alone',
    strength: 2,
    before: /\b(?:is|was|were|be) $/,
    after: /^['’]s(?: alone| own| again)?[.,;)]/,
  },
  {
    id: 'behind a role and a comma',
    strength: 3,
    before: seen(`\\b(?:[Oo]ur|[Tt]he|[Aa]n?|[Tt]heir|[Mm]y) (?:[\\p{L}-]+ ){0,3}${role}, $`),
    after: /^, /,
  },
  {
    id: 'beside a role',
    strength: 2,
    after: seen(
      `^ and (?:[Tt]he|[Aa]n?|[Oo]ur|one|[Hh]is|[Hh]er) (?:[\\p{L}-]+ ){0,3}(?:${role}|${party})(?![\\p{L}-])`,
    ),
  },
  {
    id: 'behind a role and “and”',
    strength: 2,
    before: seen(`(?<![\\p{L}-])${role} (?:and|or|nor) $`),
  },
  {
    id: 'on call',
    strength: 3,
    before:
      /\b(?:[Oo]n-?call|[Oo]n duty|[Dd]river|[Cc]aller|[Ss]canning|[Pp]rimary|[Ss]econdary|[Ss]peaker)(?: [\p{L} ]{2,24})?: $/u,
  },
  {
    id: 'in apposition to a role',
    strength: 3,
    after: seen(
      `^(?:,| \\(|, \\(|\\s[–—-]\\s)\\s?(?:[Oo]ur |[Tt]he |[Aa]n? |then |(?:\\p{L}+['’]s) )?(?:[\\p{L}-]+ ){0,3}${role}(?![\\p{L}-])(?=$|\\s?[,.;:)(–—-]| (?:of|for|at|in|on|from|who|that|with)(?![\\p{L}]))`,
    ),
  },
  {
    id: 'from a department',
    strength: 3,
    after: seen(`^,? (?:from|of|in|at|with) ${department}(?![\\p{L}-])`),
  },
  {
    id: 'is a role',
    strength: 3,
    before: seen(
      `(?:^|[ (])(?:[Tt]he|[Oo]ur|[Tt]heir) (?:[\\p{L}-]+ ){0,2}(?:on-?call(?:er)?|engineer|commander|manager|lead|operator|reviewer|author|scribe|facilitator|responder|technician|deployer|approver|DBA|SRE|IC|administrator|dispatcher|coordinator)(?: (?:on (?:call|duty|shift)|(?:that|this|last) \\p{L}+|for the \\p{L}+|in charge|of the \\p{L}+)){0,2} (?:was|is) $`,
    ),
    after: /^(?=[.,;:)]|$| (?:and|again|until|then|from|too)(?![\p{L}]))/u,
  },
  {id: 'asked', strength: 3, before: seen(`(?<![\\p{L}-])${told} (?:both |in |out |up |on |at )?$`)},
  {id: 'addressed', strength: 2, before: seen(`(?<![\\p{L}-])${addressed} (?:[\\p{L}-]+ )?to $`)},
  {
    id: 'with someone',
    strength: 2,
    before:
      /(?<![\p{L}-])(?:(?:call|chat|meeting|conversation|discussion|interview|pairing|paired|spoke|spoken|talked|discussed|worked|agreed|checked|together|consultation|sync(?:ed)?|touch|confirmed|shared|session|debugged|swapped) (?:again |briefly |it |this )?(?:with|between)|on the phone with|help of|on behalf of|courtesy of|luck|behind) $/u,
  },
  {
    id: 'from someone',
    strength: 2,
    before:
      /(?<![\p{L}-])(?:hint|help|message|mail|e-?mail|word|call|reply|answer|confirmation|suggestion|question|note|notes|ping|tip|advice|approval|review|sign-off|input|page|handover|came|comes|heard|learned|learnt|phone call|DM|comment|ticket|report|feedback|request|PR|patch|fix|idea|permission|acknowledge?ment|ack|instructions?|go-ahead|took over(?: [\p{L}-]+){0,4}|takes over(?: [\p{L}-]+){0,4}|inherited(?: [\p{L}-]+){0,4}|support|assistance|screenshot|update) (?:\p{L}+ )?from $/u,
  },
  {
    id: 'by someone, a thing that people make',
    strength: 2,
    before:
      /(?<![\p{L}-])(?:[Cc]hanges?|PRs?|MRs?|[Pp]ull requests?|[Cc]ommits?|[Ff]ix|[Aa]ck|[Dd]eploy(?:ment|ed)?|[Rr]eviews?|[Nn]otes?|[Hh]ints?|[Pp]atch|[Rr]ollback|[Rr]evert|[Ss]cript|[Cc]omments?|[Tt]icket|[Mm]essage|[Ss]uggestion|#\d+|[Oo]bservation|[Mm]istake|[Ee]dit|[Tt]ypo|[Ii]nvestigation|[Ww]ork|[Aa]nalysis|[Rr]eport|[Rr]equest|[Pp]roposal|[Dd]ecision|[Hh]and|[Aa]cked|[Dd]raft|[Pp]hone call|[Cc]all) by $/u,
  },
  {
    id: 'a thing of someone',
    strength: 2,
    before:
      /\b(?:home (?:directory|folder)|laptop|inbox|mailbox|desk|login|credentials|phone|absence|shift|hands|initiative|departure|deputy|holiday|leave) of $/,
  },
  {
    id: 'relied on',
    strength: 2,
    before:
      /\b(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|wait(?:s|ed|ing)?|count(?:s|ed|ing)?|call(?:s|ed)?|lean(?:s|ed)?) (?:up)?(?:on|for) $|\b(?:st(?:and(?:s|ing)?|ood)|fill(?:s|ed|ing)?|cover(?:s|ed|ing)?|step(?:s|ped|ping)?)(?: in)? for $/,
  },
  {id: 'cc', strength: 3, before: /(?<![\p{L}-])(?:cc|CC|cc'd|cc:|CC:) $/u},
  {id: 'who', strength: 3, after: /^,? (?:who|whom|whose)\b/},
  {id: 'speaks of themself', strength: 3, after: /^ here(?: again)?[:,.]/},
  {
    id: 'of a state that only people are in',
    strength: 3,
    after: seen(
      `^ (?:is|was|were|are|had been|has been|being) ${adverb}(?:asleep|awake|away|out of (?:the )?office|off(?: sick| duty| work)|on (?:leave|holidays?|vacation|call|on-call|the phone|the train|a (?:plane|train|flight|call)|duty|PTO|parental|maternity|paternity|sick|lunch|his|her|their|the bridge|the road|the way)|unaware|aware|sick|ill|busy|travell?ing|unsure|convinced|confident|worried|tired|new to|alone|unavailable(?! (?:to|for|from|until|in|due|during|on|at|because|after|since|between|and|again|with)(?![\\p{L}]))|at (?:lunch|home|dinner|a conference|the (?:dentist|airport|doctor))|in (?:a|the|another) (?:meeting|car|call|office|train|plane|air|workshop|interview)|lucky|surprised|sorry|familiar|typing|looking|hired|promoted|the (?:only|last|first|one) (?:one|person|engineer|developer|to|who)?|paged|asked|told|informed|woken|brought in|pulled in|looped in|driving|in (?:his|her|their) (?:first|second))`,
    ),
  },
  {
    id: 'asleep',
    strength: 3,
    after:
      /^ (?:asleep|offline and|on leave|on call|on vacation|on holiday|off sick|away|unreachable|on site|on the (?:bridge|call|phone|line))\b/,
  },
  {
    id: 'has knowledge',
    strength: 3,
    after:
      /^ (?:alone )?(?:has|had|have|holds?|held) (?:a |an |the |only |no |never |write |full )?(?:keys?|licen[cs]e|password|idea|hunch|access to|day off|shift|been on|deputy|context|knowledge|experience|laptop|phone)\b/,
  },
  {
    id: 'kept calm',
    strength: 3,
    after: /^ (?:kept|keeps|stayed|remained|stays) (?:calm|cool|quiet|a cool|one channel|his|her|their)\b/,
  },
  {
    id: 'goes somewhere',
    strength: 3,
    after: /^ (?:takes?|took|hands?|handed) over (?:from|as|to|incident|command|the)\b/,
  },
  {
    id: 'had someone down',
    strength: 2,
    before: /\b(?:had|has|have|got|list(?:s|ed)|named?|names) $/,
    after:
      /^ (?:down |listed |named )?as (?:an? |the )?(?:implementer|tester|reviewer|owner|approver|author|contact|scribe|lead)/,
  },
  {
    id: 'it took them',
    strength: 3,
    before: /\b(?:it )?(?:took|takes|cost|costs|let|helped|made|lets|allowed|gave|saves?|saved) $/,
    after:
      /^ (?:only |about |almost |just )?(?:an? |\p{Ll}+|\d+) ?(?:few |of )?(?:minutes?|hours?|days?|weeks?|seconds?|attempts|notice)/u,
  },
  {
    id: 'it was they',
    strength: 2,
    before: /\b(?:[Ii]t|[Tt]hat|[Tt]his) (?:is|was) $/,
    after: /^ (?:who|that)\b/,
  },
  {
    id: 'as they said',
    strength: 3,
    before: /\b[Aa]s $/,
    after: /^ (?:put|puts|said|says|noted|suspected|pointed)\b/,
  },
  {
    id: 'said so',
    strength: 3,
    before:
      /["”’',] ?(?:said|replied|asked|answered|wrote|recalled|added|noted|explained|says|writes|thought) $/u,
  },
  {id: 'is quoted', strength: 3, after: /^: ["“]/},
  {id: 'to quote', strength: 3, before: /\b(?:[Tt]o quote|[Qq]uoting|[Ii]n the words of|[Ww]ords of) $/},
  {
    id: 'among other people',
    strength: 1,
    before:
      /\b(?:[Nn]obody but|[Oo]nly|[Ee]xcept(?: for)?|[Nn]either|[Nn]or|[Bb]oth|[Ee]ither|[Ww]ithout|[Ll]ucky that|[Ww]hen|[Uu]ntil|[Ww]hile|[Bb]efore|[Aa]fter) $/,
  },
]

/** Someone of whom the sentence goes on to speak. */
export const pronoun = /(?<![\p{L}])(?:he|she|his|her|him|himself|herself)(?![\p{L}])/u

/** Someone else of whom a pronoun could speak. */
export const otherPerson =
  /\b(?:user|employee|developer|engineer|customer|manager|attacker|colleague|person|someone|operator|technician|reviewer|author|nobody|everyone|patient|driver|director)s?\b/i
