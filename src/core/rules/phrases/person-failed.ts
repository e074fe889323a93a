import {type HumanErrorPhrase, people, symptom} from './human-error-phrase.ts'
import {lead} from './slips.ts'

/** Where a person, a hand or a class of people is told as the part that failed. */

const asCause = {...symptom, remedy: 'step', frame: 'cause'} as const

export const personFailed: readonly HumanErrorPhrase[] = [
  {
    id: 'only-the-person-failed',
    pattern:
      /(?<=\b(?:nothing|no (?:machine|system|part|component|hardware)|all|everything|only thing that|only (?:part|component|link) that)\b(?: (?:else|of the system))? (?:had )?(?:failed|broke|worked|held|malfunctioned)(?: (?:except|but|save|other than|was|is|apart from))+ )(?:for )?(?:the |our |a )?(?:person|human|operator|humans?|people|engineer|staff|man|technician)\b/i,
    ...symptom,
    remedy: 'around',
  },
  {
    id: 'right-and-wrong',
    pattern: /\bright \p{L}+(?:,| but|, but|;) (?:the )?wrong \p{L}+\b/iu,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'errare-humanum',
    pattern: /\berrare humanum(?: est)?\b|(?<=^\W{0,3})to err is human(?=:)/i,
    ...symptom,
    remedy: 'happens',
  },
  {
    id: 'too-many-clicks',
    pattern: /\b(?:one|two|an?|a single) (?:click|keystroke|key ?press|zero|tap)s? too (?:many|few|far)\b/i,
    ...asCause,
  },
  {
    id: 'crept-in',
    pattern:
      /\b(?:an?|the|this|another) (?:\p{L}+ )?(?:error|mistake|slip|typo)s? (?:had |has )?(?:crept|sneaked|snuck) in(?:to)?\b/iu,
    ...symptom,
    remedy: 'made',
  },
  {
    id: 'finger-slipped',
    pattern: /\b(?:an?|the|his|her|their|my) (?:finger|hand|thumb|mouse|pointer|cursor) (?:had )?slipped\b/i,
    ...symptom,
    remedy: 'made',
  },
  {
    id: 'wrong-window',
    pattern:
      /\b(?:an?|the|one) wrong (?:click|window|terminal|tab|shell|button|row|box|tick-?box|checkbox|menu entry|menu item|drop-?down)\b|(?<=^\W{0,3}|[:–—|] )wrong (?:window|terminal|tab|shell|console|button|key|row|box|file|host|branch|lever|valve|switch|environment|folder|drawer|vial|sheet)(?: (?:pressed|clicked|selected|ticked|chosen|picked|entered|attached|pulled|typed|opened|used|pasted|in focus|hit))?(?=[.!]?\s*$)/iu,
    ...asCause,
  },
  {
    id: 'confusion-as-cause',
    pattern: new RegExp(`\\b${lead}confusion (?:of|between|about|over|as to)\\b`, 'iu'),
    ...asCause,
    frame: 'called',
    remedy: 'step',
  },
  {
    id: 'people-as-class',
    pattern:
      /(?<=\b(?:cause|category|class|classification|cause code|factor|error|failure|type|kind)(?: (?:category|class|type|code|group))? ?[:|–—] ?)(?:people|staff|personnel|human|individual|wetware|behaviou?r|the (?:user|operator|person|human))(?=[.,;]?\s*$)/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'individual-failure',
    pattern:
      /\b(?:an? |the )?(?:individual|personal|personnel|staff|human) (?:failure|failings?|shortcomings?|lapses?|misstep|omission)\b/i,
    ...asCause,
  },
  {
    id: 'failing-part',
    pattern:
      /(?<=\b(?:failed|failing|weak|weakest|faulty|defective|unreliable|missing) (?:component|part|element|link|unit|module|piece)s? (?:was|is|were) )(?:the |an? )?(?:human|person|operator|user|people|humans?|man|engineer|technician)\b/i,
    ...symptom,
    remedy: 'around',
  },
  {
    id: 'hand-on-wrong',
    pattern:
      /\b(?:an?|the|one|someone['’]s|somebody['’]s) (?:thumb|finger|elbow|hand|foot|sleeve|cursor)s? on the wrong \p{L}+\b/iu,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'beginners-error',
    pattern:
      /\b(?:an? |the )?(?:schoolboy|schoolgirl|beginner['’]?s['’]?|novice['’]?s?|newbie|amateur|unforced) (?:error|mistake|slip)s?\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'tired-person',
    pattern: new RegExp(
      `\\b(?:an?|the|our|some|one) (?:very |rather |quite )?(?:sleepy|tired|overtired|exhausted|distracted|inattentive|absent-minded|bored|drowsy|half-asleep|overworked|stressed|hungover|careless|clumsy|nervous|inexperienced) ${people}\\b|\\b(?:tired|sleepy|bleary|weary) (?:eyes|minds?|fingers|hands|brains?|people|heads?)\\b`,
      'iu',
    ),
    ...asCause,
    frame: 'called',
    remedy: 'conditions',
  },
  {
    id: 'wrong-handling',
    pattern:
      /\b(?:an? |the )?(?:wrong|incorrect|improper|faulty|inappropriate|false|erroneous|mistaken) (?:manual |human )?(?:handling|operation|use|usage|manipulation|entry|input|execution|keying|typing|reading|assessment|reaction|interpretation|diagnosis|assumption)\b(?= (?:of|by|in|at|on|during|from)\b|[.,;]|\s*$)/i,
    ...asCause,
    frame: 'called',
  },
  {
    id: 'sign-in-wrong-place',
    pattern:
      /\b(?:an?|one|the|single) (?:comma|point|dot|space|minus|zero|digit|semicolon|colon|letter|decimal point|quote|bracket|hyphen|slash|asterisk|tick|cross|name|number|line|row)(?: sign)? (?:where|in place of|instead of|in the wrong)\b/i,
    ...asCause,
  },
  {
    id: 'person-acting',
    pattern: new RegExp(
      `\\b(?:an?|the|our|some|one of (?:the|our)) (?:[\\p{L}-]+ ){0,2}?${people} [\\p{L}]{3,}ing\\b`,
      'iu',
    ),
    ...asCause,
    frame: 'called',
    remedy: 'around',
  },
  {
    id: 'wrong-thing-by',
    pattern: new RegExp(
      `(?<=^\\W{0,3}|[:|–—(] ?)(?:the )?(?:wrong|incorrect) (?:(?!was|were)[\\p{L}-]+ ){1,2}?(?:entered|typed|keyed|selected|chosen|picked|pressed|clicked|set|used|pulled|given|applied|copied|pasted|attached|sent|dialled) by (?:(?:the|an?|our|one of the|one of our) )?(?:[\\p{L}-]+ )?${people}\\b`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'one-for-the-other',
    pattern:
      /\b(?:read|heard|took|keyed|typed|entered|wrote|put|dialled|copied|set|picked|chose|selected|clicked|pressed|inverted|swapped|reversed|exchanged) (?:[\p{L}\d.,’'\uFFFC-]+ ){1,6}?(?:as|instead of|in place of|rather than)\b|\b(?:inverted|swapped|reversed|exchanged) (?:the|two|both|source|steps?)\b/iu,
    ...symptom,
    remedy: 'against',
    frame: 'told',
    of: 'person',
  },
  {
    id: 'lost-concentration',
    pattern:
      /\b(?:lost (?:his |her |their )?(?:concentration|focus)|(?:was|were) (?:on autopilot|not (?:paying attention|concentrating|looking))|not paying attention|(?:was|were)n['’]t (?:paying attention|concentrating|looking))\b/i,
    ...symptom,
    remedy: 'worked',
    frame: 'told',
    of: 'person',
  },
  {
    id: 'attention-wandered',
    pattern:
      /\b(?:(?:an?|the|his|her|their|my|our) )?(?:attention|mind|concentration|thoughts|memory|focus) (?:had )?(?:wandered|drifted|lapsed|slipped|strayed|(?:was|were) elsewhere)\b/i,
    ...symptom,
    remedy: 'worked',
  },
]
