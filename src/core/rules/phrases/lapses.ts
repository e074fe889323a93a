import {conditions} from './character.ts'
import type {Judgement} from './judgement.ts'

const lapse = {
  why: 'It measures an act by its outcome; what it was done with can be told.',
  source: 'dekker',
  alternatives: conditions,
} as const

/** Words for what somebody handled, judged or heeded less well than its outcome asks for. */
export const lapses: readonly Judgement[] = [
  {
    id: 'got-wrong',
    pattern:
      /\b(?:got|gets|gotten) (?:(?!(?:the|that|which|and|but|or|it|an?)\b)[\p{L}\d'’-]+ |(?:the|our|its|their|an?|both|two) (?:[\p{L}\d'’-]+ ){1,4}?)(?:completely |quite |all |badly )?wrong\b/iu,
    ...lapse,
    person: 'subject',
    remedy: 'go-by',
  },
  {
    id: 'had-to-be-told',
    pattern:
      /\b(?:had|needed) to be (?:told|asked|reminded|chased|prompted|pushed|warned|begged) (?:(?:about (?:it|this|that) )?(?:twice|again|repeatedly|several times|[\p{L}\d]+ times|over and over))\b/iu,
    ...lapse,
    person: 'subject',
    remedy: 'prompted',
  },
  {
    id: 'in-haste',
    pattern:
      /\bin (?:his|her|their|our) (?:haste|hurry|eagerness|rush|panic|zeal|ignorance|(?:infinite )?wisdom)\b/i,
    ...lapse,
    remedy: 'reason',
  },
  {
    id: 'nobody-troubled',
    pattern:
      /\b(?:nobody|no[ -]one|none of (?:us|them|the [a-z]+))(?: (?:on|in|from) the [a-z-]+)? (?:took the trouble|cared|saw fit|had the (?:sense|decency)|felt (?:it necessary|the need))\b(?: to\b)?/i,
    ...lapse,
    remedy: 'nobody',
  },
  {
    id: 'taken-lightly',
    pattern:
      /\b(?:took|takes|taken) (?:[\p{L}\d'’-]+ ){1,7}?(?:(?:far |much |a bit )?too |so |rather )?lightly\b/iu,
    ...lapse,
    person: 'subject',
    remedy: 'lightly',
  },
  {
    id: 'careless-behind',
    pattern:
      /(?<!\b(?:is|are|was|were|be|been|being|too|so|very|and|or|got|became|become) )\b(?:careless|negligent|reckless|sloppy|lax|inexperienced|unfamiliar|complacent|overconfident|untrained)(?: (?:with|about|in|of|around|on))(?= )/i,
    ...lapse,
    person: 'subject',
    remedy: 'around',
  },
  {
    id: 'too-late',
    pattern:
      /\b(?:react|respond|act|escalat|interven|answer|call|pag|ask|start|join|decid|acknowledg|inform(?:ed)? (?:us|them)|alert|rais)(?:s|es|ed) (?:(?!(?:that|which|when|and|but)\b)[\p{L}\d-]+ ){0,3}?(?:far |much |way |a bit )?too (?:late|slowly|hastily|early|soon|quickly)\b/iu,
    ...lapse,
    person: 'subject',
    remedy: 'when',
  },
  {
    id: 'delivered-late',
    pattern: /\b(?:deliver|respond|react|answer)(?:s|ed) (?:very |so |rather )?late\b/i,
    ...lapse,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'waited-too-long',
    pattern:
      /\b(?:waited|took|spent|left it|let it) (?:far |way |much |a bit )?too (?:long|much time)\b(?! (?:to|for)\b)/i,
    ...lapse,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'too-little-care',
    pattern:
      /\b(?:too little|not enough|insufficient|inadequate|no|little|scant) (?:attention|care|thought|heed|consideration|diligence) (?:was|were|is|had been|has been) (?:paid|given|taken|exercised|applied)\b(?: to\b)?|\b(?:due|proper|sufficient|adequate|enough) (?:attention|care|thought|heed|consideration|diligence) (?:(?:was|were|had been|has been) not|(?:was|were)n['’]t) (?:paid|given|taken|exercised|applied)\b(?: to\b)?/i,
    ...lapse,
    remedy: 'care',
  },
  {
    id: 'too-little-conduct',
    pattern:
      /\b(?:insufficient|inadequate|too little) (?:care|diligence|leadership|vigilance|discipline|rigou?r|foresight|supervision|preparation|caution)\b(?! (?:was|were|is|had been|has been)\b)/i,
    ...lapse,
    remedy: 'noun',
  },
  {
    id: 'without-thought',
    pattern:
      /\bwithout (?:(?:a|even a|giving it a) (?:second|moment['’]s|closer|single|further) (?:look|thought|glance|check)|(?:even |so much as )?a (?:look|glance|thought)|(?:any |much |giving it (?:any |much )?)?(?:thought|due (?:care|diligence|consideration|regard))|thinking twice)\b/i,
    ...lapse,
    remedy: 'unprompted',
  },
  {
    id: 'unwillingness-of',
    pattern: /\b(?:inability|unwillingness|reluctance|refusal) (?:of|by|on the part of|from|among)(?= )/i,
    ...lapse,
    person: 'behind',
    remedy: 'means',
  },
]
