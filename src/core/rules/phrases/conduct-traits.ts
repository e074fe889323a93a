import {conditions} from './character.ts'
import type {Judgement} from './judgement.ts'

const trait = {
  why: 'A trait or motive of a person explains nothing that the team can change.',
  source: 'google',
  alternatives: conditions,
} as const

const object = "(?:the|an?|this|that|its|their|his|her|our) (?:[\\p{L}\\d’'-]+ ){0,2}?[\\p{L}\\d’'-]+"
const values =
  '(?:safety|quality|reliability|security|stability|correctness|resilience|users?|customers?|care|caution|testing|honesty|accuracy|the (?:facts|truth|users?|customers?|patients?))'
const worked =
  '(?:handovers?|handoffs?|communications?|co-?ordination|review|escalation|rollout|planning|preparation|response|migration|onboarding|briefing|support|call|triage|documentation|rehearsal|meeting|process)'

/** Motives, traits and manners of people, and what they are said to have put first. */
export const conductTraits: readonly Judgement[] = [
  {
    id: 'motive',
    pattern:
      /(?<=['’]s? |\b(?:our|their|his|her|my) )(?:(?!lack\b)\p{L}+ )?(?:obsession|impatience|insistence|fixation|eagerness|greed|ego|vanity|pride|na[iï]vety|naivete|indifference|silence|inertia|hubris|arrogance|cowardice|timidity|wishful thinking|love affair|zeal|ambition|stinginess|penny-pinching|short-termism|micromanagement|micro-management|meddling|bickering|infighting|foot-dragging|stonewalling|dithering|hesitation|hesitancy|nonchalance|blind faith|blind trust|overreaction|heavy-handedness|tunnel vision|mismanagement|mishandling|amateurism|high-handedness|evasiveness|excuses|blunders?)\b(?! (?:period|timeout|detector))(?: (?:with|about|for|of|on|in|over|towards?|to)\b)?/iu,
    ...trait,
    person: 'owner',
    remedy: 'their-work',
  },
  {
    id: 'stubborn-refusal',
    pattern:
      /(?<=['’]s? |\b(?:our|their|his|her|my) )(?:(?:stubborn|blunt|flat|outright|repeated|persistent|continued|chronic|evident|obvious|total|complete|initial) )?(?:refusal|reluctance|unwillingness|inability|failure|decision not|tendency|habit of|insistence on|eagerness|rush|hurry) to\b/i,
    ...trait,
    person: 'owner',
    remedy: 'means',
  },
  {
    id: 'put-first',
    pattern: new RegExp(
      `\\b(?:put|puts|placed|valued|values|prioriti[sz]ed|chose|favou?red) (?:${object}|[\\p{L}-]+) (?:before|above|over|ahead of) ${values}\\b|\\b(?:at the expense of|at the cost of) ${values}\\b`,
      'iu',
    ),
    ...trait,
    person: 'leading',
    remedy: 'weighed',
  },
  {
    id: 'more-interested',
    pattern:
      /\b(?:was|were|is|are|seemed|appeared) (?:(?:far|much|always|clearly|evidently) )?(?:more interested in|keener (?:on|to)|too keen (?:on|to)|only interested in|happier to|happy enough to|content to|loath to|loth to|in no (?:hurry|mood|rush) to|unable or unwilling to|hell-bent on|fixated on|obsessed with)(?= )/i,
    ...trait,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'caught-out',
    pattern: new RegExp(
      [
        '(?:was|were|is|are|got) (?:caught (?:napping|off guard|out|with (?:its|their|his|her|our) (?:pants|trousers) down)|on (?:his|her|their) phones?|nowhere near (?:ready|prepared)|(?:hopelessly|painfully|embarrassingly|ridiculously|woefully|notoriously|unbelievably|shockingly|inexcusably) \\p{L}+|a law unto (?:itself|themselves)|out of (?:control|order)|beyond (?:help|contempt)|no help(?: at all)?|no use|of no help)',
        '(?<!\\bwho )knew (?:nothing|next to nothing|precious little|far too little|too little)(?: (?:about|of)\\b)?',
        '(?:had|has|have|showed|shows|with) (?:no|zero|little|precious little|absolutely no) (?:sense|interest|feeling|regard|respect|patience|grasp|understanding|clue|notion|concept) (?:of|for|in|about|what|how)',
        '(?:pretended|pretends)(?: (?:otherwise|not to (?:see|hear|know|notice)|to (?:know|understand|be)))?',
        '(?:walked|wandered|stormed) (?:away|off|out)(?: (?:from|of)\\b)?',
        '(?:turned|showed|rolled) up (?:\\p{L}+ ){0,3}late',
        `(?:buried|hid|concealed|hushed up|swept aside|brushed aside|papered over|glossed over|talked down|watered down|covered up|massaged|dressed up|sugar-coated|downplayed) ${object}(?= (?:from|on|in|under|behind|until|for|at|to)\\b|[.,;]|$)`,
        '(?:made|invented|found|came up with|offered) (?:one |an? |the usual |all sorts of |nothing but )?(?:lame |poor |feeble |weak |new )?excuses?',
        '(?:blamed|faulted) (?:the (?:[\\p{L}-]+ )?(?:team|squad|crew|vendor|engineers?|operators?|shift|department|users?|customers?)|each other|one another|everyone(?: else)?|us|them)',
        'paid lip service to',
        '(?:got|had got|grew|was|were|had grown|became|had become|have become|is|are) (?:used|accustomed|inured) to (?:ignoring|skipping|silencing|dismissing|muting|overriding|bypassing|clicking|accepting)',
        '(?:(?:was|were|is|are|got) in|made|makes|had|has|have) (?:the|a) (?:bad )?habit of \\p{L}+ing',
        'ke(?:pt|eps) (?:silent|quiet|mum|schtum)',
        'let (?:our|them|him|her|it)sel(?:f|ves) be (?:talked|pushed|rushed|pressed|lulled|misled|fooled|drawn) into',
        '(?:has|have|had) forget',
        '(?:stalled|shelved|parked|sat on) (?:the|our|this|that) (?:[\\p{L}-]+ ){0,2}?(?:order|request|ticket|contract|approval|invoice|renewal|application|proposal|report|fix|patch)s?(?= (?:for|until|since)\\b)',
        'kept (?:us|everyone|everybody|them|the (?:customers?|users?|team|client|crew)) (?:waiting|guessing|in limbo|in suspense)',
        '(?:left|dumped) (?:it|this|that|everything|the mess|the rest) (?:to (?:chance|luck|others|someone else)|for (?:someone|somebody|others|us|the next shift)(?: else)?|on (?:us|others))',
        '(?:hoped|prayed) (?:for the best|(?:that )?(?:nobody|no one) would notice|(?:that )?it would (?:go away|sort itself out|be fine))',
        '(?:looked on|stood by|twiddled (?:its|their|his|her) thumbs|sat back)',
        "(?:never|did not|didn['’]t) (?:lift(?:ed)? a finger|own(?:ed)? up|face(?:d)? up to|hear(?:d)? of|rise|rose to)",
        'cho(?:se|oses|osing) to (?:sleep|finish (?:dinner|lunch|breakfast)|go home|look away|wait it out|say nothing|keep quiet|sit it out|do nothing)',
        '(?:promised|undertook) (?:[\\p{L}\\d-]+ ){1,6}(?:and|but) (?:delivered|did|gave) (?:none|nothing|neither)',
        'could not (?:even )?(?:agree|be reached for comment|make up (?:its|their|his|her) minds?|wait|resist)(?: (?:on|to|for)\\b)?',
        '(?:did|does) (?:as little as possible|the bare minimum|(?:only )?half the job)',
        '(?:took|takes) (?:the )?(?:path|line) of least resistance',
        '(?:let|lets) (?:its|their|his|her|our) (?:guard down|standards (?:slip|drop)|ego \\p{L}+)',
      ]
        .join('|')
        .replace(/^/, '\\b(?:')
        .replace(/$/, ')(?![\\p{L}])'),
      'iu',
    ),
    ...trait,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'any-competent',
    pattern:
      /(?<=\b(?:any|every|no|a) )(?:competent|half-decent|self-respecting|half-competent|sane|sensible|halfway competent|serious|conscientious)(?= (?:\p{L}+ )?(?:engineer|admin|administrator|operator|developer|dba|team|person|professional|reviewer|manager|vendor|provider|supplier|technician|sre)s?\b)/iu,
    ...trait,
    remedy: 'delete',
  },
  {
    id: 'was-a-mess',
    pattern: new RegExp(
      `(?<=\\b${worked}(?: (?:of|by|from|between|with|among|in|at|to) (?:[\\p{L}\\d’'-]+ ){1,4}| ))(?:was|were|is|has been|had been) an? (?:(?:complete|total|right|utter|bit of a|real|hot) )?(?:mess|shambles|farce|joke|disgrace|fiasco|travesty|muddle|debacle|circus)\\b`,
      'iu',
    ),
    ...trait,
    remedy: 'state',
  },
  {
    id: 'without-a-word',
    pattern:
      /\bwithout (?:(?:saying |so much as )?a (?:word|murmur|by-your-leave)|(?:any )?(?:notice|warning|explanation|announcement|consultation)|batting an eyelid|(?:telling|asking|consulting|warning|informing) (?:a soul|anybody|anyone|us)|a care|scruple|hesitation)\b/i,
    ...trait,
    person: 'leading',
    remedy: 'unannounced',
  },
  {
    id: 'who-thought-it-clever',
    pattern:
      /\bwho (?:on earth )?(?:thought|decided|figured) (?:it|this|that) (?:was|would be) (?:a (?:good|great|bright|clever|fine) idea|clever|wise|sensible|smart|acceptable|fine|ok|okay|enough) to\b/i,
    ...trait,
    remedy: 'what-led-to',
  },
  {
    id: 'no-sense-of',
    pattern:
      /(?<=^\W{0,3})(?:(?:zero|no|little|poor) (?:sense of (?:urgency|ownership|responsibility|duty)|ownership|discipline|initiative|leadership|teamwork|accountability|common sense|work ethic|professionalism))\b/i,
    ...trait,
    remedy: 'noun',
  },
]
