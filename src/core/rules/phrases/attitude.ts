import {conditions} from './character.ts'
import type {Judgement} from './judgement.ts'

const attitude = {
  why: 'It judges how somebody stood to their work; what they had to work with can be told.',
  source: 'dekker',
  alternatives: conditions,
} as const

const its = '(?:its|their|his|her|our|my)'
const thing = "(?:[\\p{L}\\d’'-]+ ){0,3}?[\\p{L}\\d’'-]+"

/** What people are said to have too little of, and machines never have. */
const virtue =
  '(?:diligence|discipline|courage|professionalism|common sense|thoroughness|vigilance|initiative|foresight|rigou?r|urgency|leadership|accountability|commitment|honesty|humility|interest|respect|ownership|dedication|conscientiousness|good will|goodwill|team spirit|self-discipline|self-criticism|curiosity|empathy|backbone)'

const verbs = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})`

/** What people are said to have done instead of their work. */
const evaded = verbs(`
  ghosted us
  str(?:ung|ings) (?:us|them|everyone) along
  (?:bodged|fluffed|bluffed|dabbled|loafed|idled|daydreamed|overslept|slept in|quarrelled|squabbled|gossiped|sulked)
  (?:ploughed|plowed|pressed|forged|steamed|charged|barged|barrell?ed|rushed|stormed|raced) (?:on|ahead)(?: (?:anyway|regardless))?
  rushed (?:in)?to(?= (?:an?|the|production|judge?ment)\\b)
  went (?:quiet|silent|dark|missing|into hiding|off (?:sick of|on a tangent))
  t(?:ook|akes) (?:it|this|that|the [\\p{L}’'-]+(?: [\\p{L}-]+)?) at face value
  (?:fell|falls) for(?= (?:it|the|an?)\\b)
  (?:gave|gives) (?:in|way) to(?= (?:the|${its}|pressure)\\b)
  (?:bowed|yielded|caved) to(?= (?:the|${its}|pressure)\\b)
  lost (?:interest|heart|patience|the will|the thread|${its} (?:way|bearings|cool|composure))(?: (?:in|with|to)\\b)?
  said nothing(?! (?:of|about (?:the|its|why|which|how|what)))
  told (?:nobody|no one|no-one|not a soul)(?! (?:but|except|else|outside)\\b)
  (?:could not|couldn['’]t|cannot|can['’]t|did not|didn['’]t) be troubled
  (?:cobbled|hacked|threw|slapped|patched) (?:it|this|that|the ${thing}) together
  left (?:it|this|that|the ${thing}) (?:lying|to rot|half[- ](?:done|finished)|unfinished and|in a mess)
  (?:walked|ran|shied|backed) away from(?= (?:it|the|${its})\\b)
  (?:washed|washes) ${its} hands
  (?:toyed|played about|played around|messed about|messed around|mucked about|fiddled about)(?: with\\b)?
`)

/** How people are said to have stood to their work and to others. */
const minded = verbs(`
  (?:stubborn|obstinate|arrogant|impatient|timid|indecisive|uncooperative|un-cooperative|unhelpful|unresponsive|disorgani[sz]ed|evasive|dismissive|rude|impolite|uninterested|disinterested|indifferent|oblivious|unconcerned|unmoved|unimpressed|unmotivated|unreliable|dishonest|gullible|short-sighted|narrow-minded|pig-headed|hot-headed|defensive|vague|untrustworthy|inflexible|slow-witted|unimaginative|half asleep|asleep|overambitious|over-ambitious|overeager|over-eager)(?=[.,;!]|$| (?:and|about|to|with|when|in|towards?|that|all|again|from)\\b)
  (?:overwhelmed|overtaxed|out of (?:its|their|his|her|our) league|in over (?:its|their|his|her|our) heads?|not up to (?:it|the (?:task|job|challenge))|no match for it|at a loss|all at sea|at sixes and sevens)(?=[.,;!]|$)
  (?:(?:un|in)able|unfit|incapable|not able|too \\p{L}+) (?:to|of) (?:even )?(?:read(?:ing)?|listen(?:ing)?|think(?:ing)?|learn(?:ing)?|decid(?:e|ing)|understand(?:ing)? (?:instructions|a|simple|plain)|follow(?:ing)? (?:simple|instructions|a|an|the|orders)|communicat(?:e|ing)|cooperat(?:e|ing)|admit(?:ting)?)
`)

/** How people stood to their work: motives, habits, evasions, demands to answer for it. */
export const attitudes: readonly Judgement[] = [
  {
    id: 'held-to-account',
    pattern:
      /\b(?:(?:must|should|has|have|ought|needs?|need|will|had|is|are|was|were)(?: to)? (?:now |finally |also )?(?:be )?(?:held (?:accountable|responsible|liable|to account)|answer(?:able)? for|face (?:the )?consequences|be (?:disciplined|reprimanded|dismissed|fired|sacked|retrained|punished|spoken to|sanctioned)|take (?:full |the |all |sole )?(?:responsibility|blame)))\b(?: for\b)?/i,
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'habit-of',
    pattern:
      /\b(?:has|have|had|shows?|showed|with) an? (?:(?:long|well-known|known|proven|sorry|unfortunate|bad|nasty|annoying|certain) )?(?:history|habit|record|track record|tradition|tendency|talent|knack|way|reputation) (?:of|for)(?= (?:not )?(?:ignor|skip|forget|miss|overlook|break|bypass|circumvent|dismiss|delay|blam|mut|silenc|postpon|leav|los|underestimat|overrul|chang|promis|go|cut|avoid|shirk|deliver|answer|test|read|listen|document|tell|keep)\p{L}+)/iu,
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'tends-to',
    pattern:
      /\b(?:tend(?:s|ed)?|like(?:s|d)?|prefer(?:s|red)?|love(?:s|d)?) to (?=(?:ignore|skip|forget|miss|overlook|bypass|circumvent|dismiss|delay|blame|mute|silence|postpone|look away|cut corners|underestimate|overrule|shirk|wait and see|play (?:down|safe|god)|show off|talk)\b)/i,
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'regards-as-burden',
    pattern: new RegExp(
      `\\b(?:treat(?:s|ed)?|regard(?:s|ed)?|sees?|saw|view(?:s|ed)?|consider(?:s|ed)?|thinks? of|thought of|look(?:s|ed)? (?:up)?on) ${thing} (?:as |to be )?(?:an? )?(?:(?:mere|pure|sheer) )?(?:(?:someone|somebody|anyone|others?|other people|everyone)(?: else)?(?:['’]s?)? (?:problem|job|business|task|duty|responsibility)|waste of time|luxury|burden|chore|paperwork|bureaucracy|toy|playground|red tape|necessary evil|beneath (?:it|them|him|her)|unimportant|secondary|an? detail|an? option)(?=[.,;!]|$| (?:and|until|that|as|when|which)\\b)`,
      'iu',
    ),
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'pinned-on',
    pattern:
      /\b(?:is|was|are|were|can be|has to be|must be|had been|will be)(?: \p{L}+ly)? (?:to be )?(?:put down to|attributed to|attributable to|ascribed to|blamed on|pinned on|laid at the door of|chalked up to|the (?:work|doing) of)(?= )/iu,
    ...attitude,
    person: 'behind',
    remedy: 'came-of',
  },
  {
    id: 'though-warned',
    pattern:
      /(?<=\b(?:although|though|even though|despite the fact that|while|when) (?:it|they|he|she|we|both|all|everyone|the \p{L}+(?: \p{L}+)?) )(?:had|have|has) been (?:(?:\p{L}+ly|already|just|twice) )?(?:warned|reminded|cautioned)(?: (?:about|of|not to|to)\b)?/iu,
    ...attitude,
    person: 'leading',
    remedy: 'state',
  },
  {
    id: 'though-it-said',
    pattern:
      /\b(?:although|though|even though|despite the fact that|when|while) (?:the|our|its|every|a|an) (?:\p{L}+ ){0,2}?(?:dialog|dialogue|manual|label|sign|checklist|screen|wiki|runbook|policy|form|prompt|console|banner|instructions?|guide|handbook|procedure|page|mail|note|e-mail|warning|message|documentation|readme) (?:had )?(?:(?:\p{L}+ly|expressly|explicitly) )?(?:warned|warns|said|says|told|tells|forbade|forbids|stated|states|demanded|demands|required|requires|asked for|asks for|advised|advises)(?: (?:him|her|them|us|so|otherwise|not to|against it|against))?(?=[.,;!]|$| (?:that|to|in|on)\b)/iu,
    ...attitude,
    person: 'leading',
    remedy: 'against-reasons',
  },
  {
    id: 'nobody-felt',
    pattern:
      /\b(?:nobody|no[ -]one|none|not one|no (?:team|person|engineer|department|manager|group|squad|owner))(?: (?:of|on|in|at|from|among|else)\b(?: [\p{L}\d-]+){1,4}?)? (?:(?:\p{L}+ly|really|even|had) )?(?:felt|feels|was|were|considered (?:him|her|them|it)sel(?:f|ves)) (?:responsible|in charge|accountable|obliged|concerned|bothered|inclined|addressed|interested|willing|keen)(?=[.,;!]|$| (?:when|until|while|and)\b)/iu,
    ...attitude,
    remedy: 'nobody',
  },
  {
    id: 'did-not-want-to',
    pattern:
      /\b(?:did(?: not|n['’]t)|does(?: not|n['’]t)|never|had not|hadn['’]t) want(?:ed)? to(?= (?:hear|know|see|listen|wait|admit|believe|understand|talk|spend|pay|ask|learn|help|read|face|change|deal|be (?:bothered|disturbed|told|involved|woken))\b)/i,
    ...attitude,
    person: 'subject',
    remedy: 'prompt',
  },
  {
    id: 'on-a-whim',
    pattern: new RegExp(
      `\\b(?:on a whim|off the cuff|out of (?:spite|laziness|convenience|boredom|vanity|pride|stubbornness|ignorance|malice|fear of|sheer \\p{L}+|pure \\p{L}+|sloth)|through (?:sheer|pure|plain) \\p{L}+|for (?:no (?:good|apparent|particular) reason|convenience['’]s? sake)|by the seat of ${its} pants|in a fit of \\p{L}+|without rhyme or reason|with (?:${its} )?eyes (?:shut|closed)|with a shrug|half-heartedly|grudgingly|begrudgingly|absent-mindedly|heedlessly)(?=[.,;!]|$| \\p{L})`,
      'iu',
    ),
    ...attitude,
    person: 'leading',
    remedy: 'reason',
  },
  {
    id: 'without-being',
    pattern:
      /\bwithout (?:being|having been|acting|getting|making (?:him|her|them|it|our)sel(?:f|ves)) (?:(?:very|really|sufficiently|at all|particularly|fully) )?(?:thorough|careful|attentive|diligent|sure|certain|prepared|familiar|aware|vigilant|alert|conscientious)(?: enough)?(?: (?:with|about|of)\b)?|\bwithout (?:any |much |due |proper )?(?:thoroughness|diligence|vigilance|attention|conviction|enthusiasm)\b(?: (?:to|for)\b)?/i,
    ...attitude,
    person: 'leading',
    remedy: 'unprompted',
  },
  {
    id: 'evaded-work',
    pattern: new RegExp(`\\b${evaded}(?![\\p{L}])`, 'iu'),
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'was-minded',
    pattern: new RegExp(
      `\\b(?:was|were|is|are|has been|had been|have been|got|became|remained|stayed|seemed|proved) (?:(?:[\\p{L}]+ly|rather|very|quite|so|too|just|simply|all|less than|far too|again) )?${minded}`,
      'iu',
    ),
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'lack-of-virtue',
    pattern: new RegExp(
      `\\b(?:an? |the )?(?:(?:complete|total|general|evident|glaring|sheer|utter) )?(?:lack|absence|want|shortage|deficit) of (?:(?:basic|any|real|proper|true|sufficient) )?${virtue}\\b(?! rates?\\b)`,
      'iu',
    ),
    ...attitude,
    remedy: 'noun',
  },
  {
    id: 'had-no-intention',
    pattern:
      /\b(?:(?:had|has|have|showed|shows|saw|sees) (?:no|little|zero|not the slightest) (?:intention of|interest in|patience (?:with|for)|desire to|inclination to|appetite for|time for|regard for|respect for)|(?:saw|sees) (?:no|little) (?:need to|reason to|point in))(?= (?:(?:the|our|any|its|their|a|an|us|test|warn|alert|help|learn|list|read|tell|talk|ask|check|document|review|wait|answer|mainten|secur|safe|detail|process|rule|backup|what)\p{L}*))/iu,
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'kept-on-against',
    pattern:
      /\bkept (?:on )?(?:add|chang|push|merg|deploy|mov|reopen|clos|ignor|postpon|delay|cutt|skipp|silenc|snooz|overrid|argu|interrupt|talk|blam|guess|click|press|ship|tweak|fiddl|poll|shift|drag)\p{L}*ing\b(?=[^.;]{0,60} (?:up to|right up|until|till|even|although|though|despite|regardless|in spite|anyway|without|after)\b)/iu,
    ...attitude,
    person: 'subject',
    remedy: 'go-on',
  },
  {
    id: 'cared-more',
    pattern:
      /\b(?:cared (?:more|less|little|nothing) (?:about|for)|(?:was|were) more (?:concerned|worried|occupied|busy) (?:with|about)|attached (?:more|little|no) (?:weight|importance|value) to|had (?:eyes|ears|time) only for|was only concerned (?:with|about)|set no store by|had other priorities)\b/i,
    ...attitude,
    person: 'subject',
    remedy: 'state',
  },
]
