import type {Judgement} from './judgement.ts'

const character = 'A trait of a person explains nothing that the team can change.'
const grading = 'It grades people; the conditions they worked under can be described.'
const conditions = ['the information, load or time pressure at that moment', 'the guard that was not there']

const trait = {why: character, source: 'google', alternatives: conditions} as const
const grade = {why: grading, source: 'dekker', alternatives: conditions} as const
const blame = {
  why: 'Fault ends the inquiry where it could begin.',
  source: 'allspaw',
  alternatives: conditions,
} as const

/** Words that judge. No machine is careless: for many of them it does not matter of what they are said. */
export const judgements: readonly Judgement[] = [
  {
    id: 'careless-manner',
    pattern:
      /\b(?:carelessly|negligently|recklessly|sloppily|stupidly|foolishly|irresponsibly|incompetently|thoughtlessly|lazily(?! (?:load|evaluat|initiali|init|comput|creat)))\b/i,
    ...trait,
    remedy: 'delete',
  },
  {
    id: 'careless-way',
    pattern:
      /\bin (?:a|an|such a|such an) (?:very |rather |quite |really )?(?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|unprofessional|lazy|clumsy) (?:way|manner|fashion)\b/i,
    ...trait,
    remedy: 'delete',
  },
  {
    id: 'careless-thing',
    pattern:
      /(?<!['’]m )\b(?:(?:very|pretty|rather|quite|really|so|too) )?(?:careless|negligent|reckless|sloppy(?! (?:quorum|counter|phrase|match|mode|clock))|stupid|foolish|irresponsible|incompetent|unprofessional|inattentive|inexperienced|clumsy|undisciplined|overconfident|inept|forgetful|thoughtless|amateurish|slapdash|shoddy|half-hearted|foolhardy|lazy(?! (?:load|evaluat|init|comput|creat|migrat|delet|free|eval|match|quantif)))(?= (?!and\b|about\b|with\b|in\b|to\b|when\b|while\b|because\b|that\b|of\b|by\b|on\b|at\b|for\b|during\b)\p{L})/iu,
    ...trait,
    remedy: 'delete',
  },
  {
    id: 'careless-act-of',
    pattern:
      /(?<=\bit (?:was|is) (?:(?:very|rather|quite|really|so) )?)(?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|incompetent|unprofessional|lazy|unwise|unacceptable|inexcusable) (?:of|for)\b/i,
    ...trait,
    remedy: 'possible',
  },
  {
    id: 'careless-state',
    pattern:
      /\b(?:was|were|is|are|been|being|be|got|grew|became|too|so|very|and|rather|pretty|quite|simply) (?:(?:too|so|very|rather|pretty|quite|simply|just|a bit|a little) )?(?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|incompetent|unprofessional|inattentive|inexperienced|lazy|complacent|clumsy|overconfident|undisciplined|clueless|inept|forgetful|thoughtless|amateurish|slapdash|arrogant|ignorant)\b(?=\s*(?:[.,;:!?)]|$|(?:and|about|with|in|to|when|while|because|that|after|by|on|at|for|during|here|there|again|enough)\b))/i,
    ...trait,
    remedy: 'state',
  },
  {
    id: 'not-good-enough',
    pattern:
      /\b(?:was|were|is|are|been) (?:simply |just |clearly )?not (?:\p{L}+ )?(?:competent|careful|diligent|attentive|professional|disciplined|vigilant|thorough|experienced|qualified|skilled|rigorous) enough\b(?: to\b)?/iu,
    ...trait,
    person: 'subject',
    remedy: 'support',
  },
  {
    id: 'too-busy',
    pattern:
      /\b(?:(?:was|were|is|are|been) (?:simply |just )?too (?:busy|lazy|tired|proud|slow|late|careless|arrogant|impatient|stubborn|distracted|timid) to|(?:was|were) (?:slow|late|reluctant|unwilling) to|(?:took|waited) (?:far |way |much )?too long to|could(?:n['’]t| not) be bothered to)\b/i,
    ...trait,
    person: 'subject',
    remedy: 'prompt',
  },
  {
    id: 'character-noun',
    pattern:
      /\b(?:(?:an|the) act of )?(?:gross )?(?:carelessness|negligence|recklessness|sloppiness|stupidity|laziness|incompetence|complacency|inattention|inattentiveness|inexperience|thoughtlessness|clumsiness|overconfidence|forgetfulness|ineptitude|apathy|arrogance|hubris|absent-mindedness|indiscipline|unprofessionalism|indifference)\b/i,
    ...trait,
    remedy: 'noun',
  },
  {
    id: 'lack-of-character',
    pattern:
      /\b(?:an? |the )?(?:lack|absence) of (?:\p{L}+ )?(?:attention|ownership|discipline|care|diligence|professionalism|competence|commitment|vigilance|foresight|accountability|responsibility|common sense|judge?ment|initiative|interest|motivation|rigou?r|concentration|experience|skills?)\b/iu,
    ...trait,
    remedy: 'noun',
  },
  {
    id: 'lacked-character',
    pattern:
      /\b(?:lacked|lacks) (?:the )?(?:\p{L}+ )?(?:attention|ownership|discipline|care|diligence|professionalism|competence|commitment|vigilance|foresight|initiative|motivation|rigou?r|experience|skills?)\b/iu,
    ...trait,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'poor-decision',
    pattern:
      /\b(?:poor|bad|wrong|terrible|questionable|hasty|rash)(?= (?:(?:release|deployment|management|technical|design|engineering) )?(?:decisions?|choices?|calls?(?! (?:to|from|with|stack|graph|site))|strategy|practices?)\b)/i,
    why: 'A decision is judged by its outcome here; the text can tell what spoke for it then.',
    source: 'dekker',
    alternatives: ['what spoke for the decision when it was made'],
    remedy: 'delete',
  },
  {
    id: 'poor-conduct',
    pattern:
      /\b(?:poor|bad|terrible) (?:judge?ment|planning|communication|discipline|management|leadership|work ethic|attitude|workmanship|craftsmanship)\b/i,
    ...grade,
    remedy: 'noun',
  },
  {
    id: 'situational-awareness',
    pattern: /\b(?:lost|lacked|losing|lacking|loss of|lack of|poor) situation(?:al)? awareness\b/i,
    why: 'It names a state of mind that is only seen afterwards, as if it were a cause.',
    source: 'dekker',
    alternatives: ['which signals were visible, and what they suggested'],
    remedy: 'state',
  },
  {
    id: 'idle',
    pattern:
      /\b(?:(?:did|does|do|done) nothing|(?:took|takes|take|taken) no action|turn(?:ed|s)? a blind eye|dropp?(?:ed|s)? the ball|dragg?(?:ed|s)? (?:their|its|his|her|our) (?:feet|heels)|fell asleep(?: at the wheel)?|looked the other way|passed the buck|jumped the gun|sat on (?:his|her|their|our) hands|let (?:us|the team|everyone|everybody|the company) down|gave up too (?:early|soon|easily)|(?:took|takes) (?:a shortcut|shortcuts)|got it (?:all )?wrong|made no (?:real )?(?:attempt|effort)|paid (?:no|little|too little|not enough|scant) attention|(?:gave no thought|took no notice)|turn(?:ed|s)? a deaf ear|blundered|erred|slipped up|goofed|slacked off|procrastinated|dithered|let (?:it|things|this|that) slide|(?:failed|let down) (?:us|the team|our customers|their duty)|lost (?:his|her|their|our) (?:nerve|head|temper|focus)|(?:panicked|panics|panick)|assumed (?:that )?(?:someone|somebody) else|(?:had|has|have) (?:absolutely |clearly |obviously )?no (?:idea|clue)|(?:was|were) (?:asleep|distracted|out of (?:his|her|their|our) depth))\b(?: to\b)?/i,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'against-advice',
    pattern:
      /\bagainst (?:all|the|our|their|every|any|better|good|explicit|repeated) (?:\p{L}+ ){0,2}(?:advice|warnings?|judge?ment|recommendations?|objections?)\b/iu,
    ...grade,
    remedy: 'reason',
  },
  {
    id: 'fault',
    pattern: /\b(?:was|were|is|are) (?:\p{L}+ly )?(?:at fault|to blame|the ones? to blame)\b(?: for\b)?/iu,
    ...blame,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'own-fault',
    pattern: /\b(?:his|her|their|our|my) (?:own )?fault\b(?! (?:tolerance|injection|domain|line))/i,
    ...blame,
    remedy: 'work',
  },
  {
    id: 'owned-fault',
    pattern: /(?<=['’]s? )(?:own )?fault\b(?! (?:tolerance|injection|domain|line))/i,
    ...blame,
    person: 'owner',
    remedy: 'work',
  },
  {
    id: 'responsible-for-outage',
    pattern:
      /\b(?:was|were|is|are) (?:\p{L}+ly )?responsible for(?= (?:(?:the|this|that|these|our|a|an|all|most of the) )?(?:[\p{L}\d-]+ ){0,2}(?:outages?|incidents?|downtime|failures?|crash(?:es)?|breach|deletions?|mess|problems?|errors?|mistakes?|loss|damage|disruption|delays?|leak)\b)/iu,
    ...blame,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'lapse',
    pattern:
      /\blet (?:the|our|its|their|an?|this|that|both) (?:[\p{L}\d-]+ ){1,4}(?:expire|lapse|slip|run out)\b/iu,
    ...grade,
    person: 'subject',
    remedy: 'lapse',
  },
  {
    id: 'without-leave',
    pattern: /\bwithout (?:any |prior |proper |formal )?(?:permission|authori[sz]ation|approval|consent)\b/i,
    ...grade,
    person: 'subject',
    remedy: 'step',
  },
  {
    id: 'guilty',
    pattern: /\b(?:was|were|is|are) guilty of\b/i,
    ...blame,
    person: 'subject',
    remedy: 'reasoned',
  },
  {
    id: 'culprit',
    pattern: /\b(?:culprits?|guilty part(?:y|ies)|offenders?|perpetrators?)\b/i,
    ...blame,
    person: 'behind',
    remedy: 'cause',
  },
  {
    id: 'oversight',
    pattern: /\b(?:an |the )?oversights? (?:by|from|of|on the part of|on)\b/i,
    why: 'It names what someone did not see, not why it was hard to see.',
    source: 'dekker',
    alternatives: conditions,
    person: 'behind',
    remedy: 'noun',
  },
  {
    id: 'blunder',
    pattern: /\b(?:blunders?|screw-ups?|fuck-ups?|slip-ups?)\b/i,
    ...blame,
    remedy: 'guard',
  },
  {
    id: 'failing',
    pattern:
      /\b(?:biggest |main |worst |greatest |real |own )*failings?\b(?= (?:as a|as the|on our|on the part|of our|of the (?:team|crew|management|engineers?|operators?)))/i,
    ...blame,
    remedy: 'gap',
  },
  {
    id: 'by-accident',
    pattern: /\bby accident\b/i,
    why: 'It names the outcome of an act, not what let the act have that outcome.',
    source: 'dekker',
    alternatives: ['which tool or step accepted the act, and which guard was not there'],
    person: 'subject',
    remedy: 'unguarded',
  },
  {
    id: 'mistake',
    pattern:
      /\b(?:by (?:human )?mistake|(?:our|his|her|their|my) (?:own )?mistakes?|(?:made|making|make) (?:a|an|the|this|some|several)?(?: \p{L}+)? ?(?:mistake|error)s?)\b/iu,
    why: 'It names the outcome of an act, not what let the act have that outcome.',
    source: 'dekker',
    alternatives: ['which tool or step accepted the act, and which guard was not there'],
    remedy: 'guard',
  },
]

/** In front of these words a judgement is denied, or talked about. */
export const denied =
  /(?:\b(?:not|no|never|nor|nobody|rather than|instead of|say(?:ing|s)?(?: that)?|words?|terms?|avoid\p{L}*)|n['’]t)\b[^.;:,]{0,25}$/iu
