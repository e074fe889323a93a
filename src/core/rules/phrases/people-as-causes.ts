import {type HumanErrorPhrase, people, symptom} from './human-error-phrase.ts'

/** What people are said to have had too little of. */
const ability =
  '(?:training|skills?|know-how|knowledge|experience|expertise|competenc(?:e|es|y|ies)|qualifications?|understanding|awareness|familiarity|proficiency|schooling|instruction)'
const tooLittle =
  '(?:insufficient|inadequate|limited|poor|missing|deficient|incomplete|too little|weak|imperfect)'
/** What it was about: “knowledge of Kafka within the team”. */
const ofWhat =
  '(?: (?:of|about|with|on|regarding) (?:(?:the|our|this|that) )?[\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?)?'
const whose = `(?:of|in|on the part of|by|among|amongst|at|within) (?:(?:an?|the|our|its|their|some|many) )?(?:[\\p{L}-]+ ){0,2}?${people}\\b(?!['’]s|-)`

const training = '(?:training|instruction|introduction|briefing|practice|schooling)'
const not = "(?:n['’]t| not| never)"

/** The state and the training of people, put down as causes. */
export const peopleAsCauses: readonly HumanErrorPhrase[] = [
  {
    id: 'state-of-person',
    pattern: new RegExp(
      `(?<!\\bthere (?:was|is|were|had been) (?:some |much |an? |no )?)\\b(?:an? |the )?(?:(?:momentary|temporary|general) )?(?:fatigue|tiredness|exhaustion|confusion|distraction|unfamiliarity|mis(?:understanding|conception|interpretation|perception)|nervousness|stress|haste|(?:lack|absence) of (?:training|awareness|knowledge|practice|familiarity|understanding|know-how))(?= (?:of|on the part of|by|among|between|in) (?:(?:an?|the|our|both|one|all) )?(?:[\\p{L}-]+ ){0,2}?${people}\\b(?!['’]s))|(?<=\\b${people}['’]s? )(?:fatigue|tiredness|exhaustion|confusion|distraction|unfamiliarity|mis(?:understanding|conception|interpretation|perception)|lack of (?:training|awareness|knowledge|practice|familiarity|understanding|know-how))\\b`,
      'iu',
    ),
    ...symptom,
    remedy: 'conditions',
  },
  {
    id: 'operator-fatigue',
    pattern:
      /\b(?:operator|crew|staff|human|driver|user|engineer|team|personnel|employee|technician|pilot|customer|admin|developer|worker|nurse|controller|shift|end-user|analyst) (?:fatigue|stupidity|laziness|negligence|exhaustion|sloppiness|incompetence|haste|mindlessness|recklessness|overconfidence|inattention|inattentiveness|distraction|carelessness|forgetfulness|inexperience|confusion|ignorance|overload|tiredness|complacency)\b/i,
    ...symptom,
    remedy: 'conditions',
    ambiguous: true,
  },
  {
    id: 'person-as-cause',
    pattern:
      /(?<=\b(?:cause|problem|trouble|fault|failure) (?:was|is|lies with|lay with|sat with|sits with|was with) )(?:the|an?|our|one of (?:the|our)) [\p{L}-]+(?: [\p{L}-]+)?(?=\s*(?:[.,;:]|$)| (?:who|in front)\b)/iu,
    ...symptom,
    remedy: 'around',
    of: 'self',
  },
  {
    id: 'lacked-training',
    pattern:
      /\b(?:lack(?:ed|s)?|(?:did|does|do)(?: not|n['’]t) have) (?:the |any |proper |enough |sufficient |the necessary |the right |adequate )?(?:training|know-how|knowledge|skills?|practice|qualifications?)\b(?= (?:for|in|on|with|of|to|about)\b|[.,;]|$)/i,
    ...symptom,
    remedy: 'equipped',
    of: 'person',
  },
  {
    id: 'little-training',
    pattern: new RegExp(
      [
        `\\b(?:(?:(?:had|have|has) )?(?:received|got|gotten|had)|(?:was|were|(?:had|have|has) been) given) (?:no|hardly any|barely any|scarcely any|almost no|next to no|(?:very |too |far too |only )?little|not enough|insufficient|inadequate|minimal) ${training}\\b`,
        `\\b(?:did${not} (?:receive|get)|(?:had|have|has)${not} (?:received|had|got|gotten|been given)|(?:was|were)${not} given) (?:(?:any|the|proper|enough|sufficient|adequate|much) )?${training}\\b`,
        `\\b(?:(?:had|have|has)${not} (?:yet )?been|(?:was|were)${not}) (?:trained|instructed|schooled)(?= (?:in|on|with|about)\\b|[.,;]|$)`,
      ].join('|'),
      'i',
    ),
    ...symptom,
    remedy: 'equipped',
    of: 'person',
  },
  {
    id: 'untrained',
    pattern:
      /(?<=\b(?:was|were|been|is|are) )(?:(?:insufficiently|inadequately|poorly|badly|not (?:sufficiently|adequately|properly|well)) trained|not trained (?:enough|well|properly|sufficiently))\b/i,
    ...symptom,
    remedy: 'equipped',
    of: 'person',
  },
  {
    id: 'poor-training',
    pattern:
      /\b(?:poor|insufficient|inadequate|missing|deficient|lacking|bad) (?:training|skills?|know-how)(?= (?:of|in|on|among|at) (?:(?:the|our|its|their) )?(?:[\p{L}-]+ ){0,2}?(?:staff|teams?|operators?|crews?|personnel|employees|engineers?|users?|shift|people|technicians?|developers?|desk)\b)/iu,
    ...symptom,
    remedy: 'practice',
  },
  {
    id: 'little-ability',
    pattern: new RegExp(
      `\\b${tooLittle} ${ability}(?=${ofWhat} ${whose})|(?<=\\b${people}['’]s? )${tooLittle} ${ability}\\b|\\b${tooLittle} (?:${people}|agent) (?:training|skills?|knowledge|experience|competence|instruction)\\b`,
      'iu',
    ),
    ...symptom,
    remedy: 'practice',
  },
  {
    id: 'training-as-cause',
    pattern:
      /\b(?:(?:an? )?(?:lack|absence) of (?:proper |adequate |sufficient )?|insufficient |inadequate |poor |missing )training\b(?! (?:data|sets?|runs?|samples?|steps?|epochs?|jobs?|time|material|of (?:the |a |our )?(?:models?|classifiers?|networks?)|for the models?)\b)/i,
    ...symptom,
    remedy: 'practice',
    ambiguous: true,
  },
  {
    id: 'unfamiliar',
    pattern:
      /\b(?:was|were) (?:(?:rather|very|quite|still|completely|totally|largely) )?(?:unfamiliar|(?:not|n['’]t) (?:yet |very |really |fully |sufficiently )?(?:familiar|experienced))(?= with\b)|\bhad (?:only )?(?:little|no|limited|hardly any|insufficient|not enough) (?:prior |previous |practical |hands-on )?(?:experience|expertise|familiarity|practice)(?= (?:with|in|of|on)\b|[.,;]|$)/i,
    ...symptom,
    remedy: 'equipped',
    of: 'person',
  },
  {
    id: 'state-as-cause',
    pattern:
      /(?=was|were|got|had)(?<=\b(?:because|since|as|(?:cause|reason) (?:was|is) that) (?!if\b)[^.;,]{3,50} )(?:was|were|got|had become) (?:(?:too|very|so|rather|already|simply) )?(?:tired|fatigued|exhausted|overtired|overworked|sleepy|drowsy|half asleep|sleep-deprived|distracted|absent-minded|preoccupied|stressed|nervous|flustered|rattled|hungover|daydreaming|inattentive|on autopilot|in a (?:hurry|rush)|under stress|not (?:focused|concentrating|alert|concentrated))\b|\b(?:was|were) (?:(?:too|very|so|rather|already) )?(?:tired|fatigued|exhausted|distracted|stressed|nervous)(?= and (?:his|her|their|our) (?:judge?ment|decisions?|attention|concentration|performance|work)\b)/i,
    ...symptom,
    remedy: 'worked',
    of: 'person',
  },
  {
    id: 'untrained-people',
    pattern:
      /\b(?:untrained|unskilled|unqualified|inexperienced|tired) (?:staff|personnel|operators?|people|workers?|volunteers?|employees)\b/i,
    ...symptom,
    remedy: 'practice',
  },
]
