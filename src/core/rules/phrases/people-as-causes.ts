import {type HumanErrorPhrase, people, symptom} from './human-error-phrase.ts'

/** The state and the training of people, put down as causes. */
export const peopleAsCauses: readonly HumanErrorPhrase[] = [
  {
    id: 'state-of-person',
    pattern: new RegExp(
      `(?<!\\bthere (?:was|is|were|had been) (?:some |much |an? |no )?)\\b(?:an? |the )?(?:(?:momentary|temporary|general) )?(?:fatigue|tiredness|exhaustion|confusion|distraction|unfamiliarity|misunderstanding|nervousness|stress)(?= (?:of|on the part of|by|among) (?:(?:an?|the|our|both|one|all) )?(?:[\\p{L}-]+ ){0,2}?${people}\\b(?!['’]s))|(?<=\\b${people}['’]s? )(?:fatigue|tiredness|exhaustion|confusion|distraction|unfamiliarity)\\b`,
      'iu',
    ),
    ...symptom,
    remedy: 'conditions',
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
    id: 'untrained-people',
    pattern:
      /\b(?:untrained|unskilled|unqualified) (?:staff|personnel|operators?|people|workers?|volunteers?|employees)\b/i,
    ...symptom,
    remedy: 'practice',
  },
]
