import type {Judgement} from './judgement.ts'

/** What may have stood behind an act that is told as a trait or a failing. */
export const conditions = [
  'the information, load or time pressure at that moment',
  'the guard that was not there',
]

const trait = {
  why: 'A trait of a person explains nothing that the team can change.',
  source: 'google',
  alternatives: conditions,
} as const

/** Words for character and competence. No machine is careless: for many of them it does not matter of what they are said. */
export const traits: readonly Judgement[] = [
  {
    id: 'careless-manner',
    pattern:
      /\b(?:carelessly|negligently|recklessly|sloppily|stupidly|foolishly|irresponsibly|incompetently|thoughtlessly|heedlessly|absent-?mindedly|unthinkingly|stubbornly|obstinately|arrogantly)\b/i,
    ...trait,
    remedy: 'delete',
  },
  {
    id: 'lazily',
    pattern: /\blazily\b/i,
    ...trait,
    person: 'subject',
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
      /(?<!['’]m )\b(?:(?:very|pretty|rather|quite|really|so|too) )?(?:careless|negligent|reckless(?! mode)|(?:botched|bungled)(?= (?!(?:the|an?|our|their|his|her|its|this|that|both|all)\b)(?:\p{L}+ )?(?:job|repair|change|deploy(?:ment)?|migration|release|roll-?out|rollback|upgrade|attempt|operation|configuration|update|restore|fix|edit|cut-?over|handover|installation|manoeuvre|launch)s?\b)|ill-(?:considered|conceived|advised|judged|thought-out)|half-baked|rookie|sloppy(?! (?:quorum|counter|phrase|match|mode|clock))|stupid|foolish|irresponsible|incompetent|unprofessional|clueless|inattentive|inexperienced|overzealous(?! (?:[\p{L}-]+ )?(?:limiter|filter|firewall|script|job|cache|cleanup|rules?|regex|checks?|scanner|proxy|bot|waf|monitor|policy|retry|retries|alerts?|timeout|linter|config|collector|autoscaler|validation)\b)|clumsy|undisciplined|overconfident|inept|forgetful|thoughtless|amateurish|slapdash|shoddy|half-hearted|foolhardy|lazy(?! (?:load|import|module|require|propert|chunk|imag|bind|singleton|default|evaluat|init|comput|creat|migrat|delet|free|eval|match|quantif)))(?= (?!and\b|about\b|with\b|in\b|to\b|when\b|while\b|because\b|that\b|of\b|by\b|on\b|at\b|for\b|during\b|throughout\b|again\b|here\b|there\b|from\b|until\b)\p{L})/iu,
    ...trait,
    remedy: 'delete',
  },
  {
    id: 'careless-act-of',
    pattern:
      /(?<=\bit (?:was|is) (?:(?:very|rather|quite|really|so) )?)(?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|incompetent|unprofessional|lazy|unwise|unacceptable|inexcusable|unforgivable) (?:of|for)\b/i,
    ...trait,
    remedy: 'possible',
  },
  {
    id: 'careless-state',
    pattern:
      /\b(?:was|were|is|are|been|being|be|got|getting|grew|grown|became|become|becoming|turned|too|so|very|and|rather|pretty|quite|simply) (?:(?:too|so|very|rather|pretty|quite|simply|just|a bit|a little) )?(?:careless|negligent|reckless|sloppy|stupid|foolish|irresponsible|incompetent|unprofessional|inattentive|inexperienced|complacent|clumsy|overconfident|undisciplined|clueless|inept|forgetful|thoughtless|amateurish|slapdash|arrogant|ignorant)\b(?=\s*(?:[.,;:!?)]|$|(?:and|about|with|in|to|when|while|because|that|after|by|on|at|for|during|here|there|again|enough|throughout|from|until)\b))/i,
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
      /\b(?:(?:was|were|is|are|been) (?:simply |just )?too (?:busy|lazy|tired|proud|slow|late|careless|arrogant|impatient|stubborn|distracted|timid) to|(?:was|were) (?:(?:very|too|far too|rather|so|again) )?(?:slow|late|reluctant|unwilling|tardy) (?:to|(?:in|with|at)(?= \p{L}+ing\b))|(?:took|takes|waited|waits) (?:far |way |much |a bit )?too long to)\b/iu,
    ...trait,
    person: 'subject',
    remedy: 'prompt',
  },
  {
    id: 'character-noun',
    pattern:
      /\b(?:(?:an|the) act of )?(?:gross )?(?:carelessness|negligence|recklessness|sloppiness|stupidity|laziness|incompetence|complacency|inattention|inattentiveness|inexperience|thoughtlessness|clumsiness|overconfidence|forgetfulness|inaction|indecision|indecisiveness|passivity|tardiness|stubbornness|impatience|ineptitude|apathy|arrogance|hubris|ignorance|heedlessness|short-?sightedness|absent-mindedness|indiscipline|unprofessionalism|indifference)\b(?! (?:clauses?|claims?|laws?|policy|policies|insurance|cases?|suits?|standards?)\b)/i,
    ...trait,
    remedy: 'noun',
  },
  {
    id: 'lack-of-character',
    pattern:
      /\b(?:an? |the )?(?:lack|absence|want) of (?:\p{L}+ )?(?:attention|leadership|urgency|caution|thought|thoroughness|prudence|teamwork|curiosity|patience|follow-through|ownership|discipline|care|diligence|professionalism|competence|commitment|vigilance|foresight|accountability|responsibility|common sense|judge?ment|initiative|interest|motivation|rigou?r|concentration|experience|expertise|skills?)\b/iu,
    ...trait,
    remedy: 'noun',
  },
  {
    id: 'lacked-character',
    pattern:
      /\b(?:lacked|lacks) (?:the )?(?:\p{L}+ )?(?:attention|ownership|discipline|care|diligence|professionalism|competence|commitment|vigilance|foresight|initiative|motivation|rigou?r|experience|expertise|skills?)\b/iu,
    ...trait,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'more-careful',
    pattern:
      /\b(?:needs? to|should|must|have to|has to|ought to) (?:all )?be (?:much |far )?(?:more )?(?:careful|attentive|diligent|vigilant|thorough|disciplined|alert|mindful)\b/i,
    ...trait,
    person: 'subject',
    remedy: 'needs',
  },
  {
    id: 'slow-reaction',
    pattern:
      /(?<=['’]s? )(?:slow|late|hasty|poor|sluggish|careless)(?= (?:reactions?|responses?|handling|work|follow-up|preparation|planning|coordination)\b)/i,
    ...trait,
    person: 'owner',
    remedy: 'delete',
  },
  {
    id: 'not-up-to-it',
    pattern:
      /\b(?:was|were|is|are|been|became|become|grew|grown|got) (?:[–—-] [^–—.;]{1,40} [–—-] )?(?:(?:badly|clearly|simply|completely|totally|far|much|just|too|so|very|rather|wholly|utterly|not) )?(?:lazy|unprepared|unhelpful|uncooperative|unresponsive|useless|unreliable|unwilling|lax|rash|impatient|(?:naive|naïve)|nonchalant|indifferent|indecisive|dismissive|evasive|cavalier|overeager|gullible|ill-prepared|underprepared|under-prepared|unqualified|untrained|ill-trained|poorly (?:trained|prepared|informed|organi[sz]ed|supervised)|badly (?:trained|prepared|organi[sz]ed)|qualified|oblivious|overwhelmed|out of (?:his|her|their|our|its) depth|not up to (?:it|the job|the task)|in over (?:his|her|their|our) heads?|in (?:too much of a|too great a|such a|a) (?:hurry|rush|panic)|asleep at the wheel|stubborn|obstinate|timid|slow to react|too (?:slow|late(?! for\b)|hesitant|timid|trusting|optimistic|confident|sure|casual|passive|quick|eager|hasty|lenient|relaxed|comfortable|rigid|narrow-minded))\b(?<! qualified|(?:was|were|is|are|been) overwhelmed)(?: (?:to|for)\b)?|\b(?:was|were|is|are) (?:not|n['’]t) (?:qualified|fit|trained) (?:to|for)\b/i,
    ...trait,
    person: 'subject',
    remedy: 'state',
  },
]
