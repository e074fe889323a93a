import {type HumanErrorPhrase, people, symptom} from './human-error-phrase.ts'

const asCause = {...symptom, remedy: 'step', frame: 'cause'} as const

const wrongly =
  '(?:wrongly|incorrectly|mistakenly|falsely|accidentally|inadvertently|erroneously|improperly|carelessly|hastily)'
const byHand =
  '(?:entered|typed|keyed|keyed-in|typed-in|copied|pasted|dialled|ticked|selected|picked|pulled|plugged|labelled|labeled|filed|filled-in|filled in|transcribed|noted|pressed|clicked|cabled|patched)'
const attention = '(?:attention|concentration|care|alertness|vigilance|focus|mindfulness|caution)'

/** What hands and eyes did less well than its outcome asks for, where it stands as the cause. */
export const mishandled: readonly HumanErrorPhrase[] = [
  {
    id: 'wrongly-entered',
    pattern: new RegExp(
      `\\b(?:an? |the )?${wrongly} ${byHand} (?:[\\p{L}\\d-]+ ){0,2}?[\\p{L}\\d-]+(?=[.,;:!]|$| (?:in|of|on|at|by|from|led|caused|was|were|had|brought|sent|and)\\b)`,
      'iu',
    ),
    ...asCause,
  },
  {
    id: 'manual-gone-wrong',
    pattern:
      /\b(?:an? |the |some )?manual (?:intervention|operation|action|handling|step|change|edit|transfer|copying|deletion|update|adjustment|override|work)s? (?:that (?:had )?(?:gone|went) (?:wrong|awry)|gone (?:wrong|awry))\b|\b(?:an? |the |some |several )?(?:errors?|mistakes?|slips?) (?:in|during|while|with) (?:(?:the|a|this|our) )?(?:manual(?:ly)?|hand|handwritten|human) [\p{L}-]+/iu,
    ...asCause,
  },
  {
    id: 'improper-handling',
    pattern: new RegExp(
      `\\b(?:an? |the )?(?:improper|incorrect|wrong|careless|inexpert|rough|negligent|inappropriate|unskilled|inattentive) (?:handling|operation|manipulation|manual handling)\\b(?! (?:of (?:null|errors?|exceptions?|time ?zones?|dates?|unicode|retries|timeouts?|signals?|memory|locks?|state|nulls?|the (?:null|error|exception|response|cache|lock))|in (?:the )?(?:code|parser|driver|client|library)|by (?:the|a) (?:parser|client|driver|library|service|kernel|job|script)))`,
      'iu',
    ),
    ...asCause,
  },
  {
    id: 'misunderstood-each-other',
    pattern: new RegExp(
      `\\b(?:an? |the |some )?(?:mis-?communications?|misunderstandings?|mix-ups?|crossed wires|communication (?:errors?|failures?|breakdowns?|gaps?|problems?|mix-ups?)(?= (?:between|among|within|with) (?:(?:the|two|both|our|some|several|three) )?(?:[\\p{L}-]+ ){0,2}?${people}\\b))`,
      'iu',
    ),
    ...asCause,
    remedy: 'conditions',
  },
  {
    id: 'too-little-attention',
    pattern: new RegExp(
      `\\b(?:an? |the )?(?:insufficient|inadequate|too little|poor|lacking|reduced|divided|failing|waning|flagging) ${attention}\\b(?! (?:mechanism|layer|heads?|area|point|group)\\b)`,
      'iu',
    ),
    ...asCause,
    remedy: 'conditions',
  },
]
