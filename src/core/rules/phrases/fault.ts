import {conditions} from './character.ts'
import type {Judgement} from './judgement.ts'

const blame = {
  why: 'Fault ends the inquiry where it could begin.',
  source: 'allspaw',
  alternatives: conditions,
} as const

const troubles =
  'outages?|incidents?|downtime|failures?|crash(?:es)?|breach|deletions?|mess|problems?|errors?|mistakes?|loss|damage|disruption|delays?|leak'

/** Words that look for whose fault it was, or whose mistake. */
export const faults: readonly Judgement[] = [
  {
    id: 'lack-of-by',
    pattern:
      /\b(?:an? |the )?(?:lack|absence) of (?:\p{L}+ )?(?:communication|coordination|planning|preparation|supervision|oversight|collaboration|cooperation|follow-up|follow-through|knowledge|understanding|training|skill|experience) (?:by|of|from|on the part of|on|among|in|within|between)(?= )/iu,
    ...blame,
    person: 'behind',
    remedy: 'noun',
  },
  {
    id: 'fault-lies',
    pattern:
      /\b(?:the )?(?:blame|fault|responsibility|guilt)(?: for (?:[\p{L}\d-]+ ){1,4}?)? ?(?:(?:lies?|lay|rests?|rested|sits?|falls?|fell) (?:\p{L}+ly )?(?:with|on)|(?:(?:must|should|has to|can only) go|goes|went) (?:\p{L}+ly )?to)\b/iu,
    ...blame,
    person: 'behind',
    remedy: 'lies',
  },
  {
    id: 'takes-blame',
    pattern:
      /\b(?:(?:has|have|had|needs?) to )?(?:(?:bears?|bore|carr(?:y|ies|ied)|deserves?|deserved|takes?|took|shoulders?|shouldered) (?:(?:all|full|most of|some of|part of|sole|a share of) )?(?:the )?(?:blame|fault|guilt)|(?:bears?|bore|carr(?:y|ies|ied)) (?:(?:all|full|most of|some of|part of|sole) )?(?:the )?responsibility)\b(?: for\b)?/iu,
    ...blame,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'fault-of',
    pattern: /\b(?:entirely |solely |all |partly |clearly |simply )?(?:the )?fault of(?= )/i,
    ...blame,
    person: 'behind',
    remedy: 'noun',
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
    id: 'fault-is-ours',
    pattern:
      /(?<=\b(?:fault|blame|mistake|error|failure|responsibility|mess|outage)(?: (?:for|in) (?:[\p{L}\d-]+ ){1,4}| )(?:is|was) )(?:(?:entirely|all|solely|fully|wholly|mostly|partly) )?(?:ours|mine|theirs|his|hers)(?: alone)?\b/iu,
    ...blame,
    remedy: 'down-to',
  },
  {
    id: 'is-on-us',
    pattern:
      /(?<=\b(?:this|that|it)(?: one)? (?:is|was) )(?:(?:entirely|all|solely|fully) )?on (?:us|me|them|him|her)(?=[.,;:!]|$)/i,
    ...blame,
    remedy: 'down-to',
  },
  {
    id: 'no-excuse',
    pattern: /\bno excuse for\b/i,
    ...blame,
    remedy: 'behind',
  },
  {
    id: 'owned-fault',
    pattern:
      /(?<=['’]s? )(?:own )?fault\b(?! (?:tolerance|injection|domain|line))|(?<=\b(?:was|is|were|been) (?:(?!what\b)[\p{L}-]+ ){0,4}[\p{L}-]+['’]s? )(?:own )?doing\b(?=[.,;:]|$)/iu,
    ...blame,
    person: 'owner',
    remedy: 'work',
  },
  {
    id: 'responsible-for-outage',
    pattern: new RegExp(
      `\\b(?:was|were|is|are) (?:\\p{L}+ly )?responsible for(?= (?:(?:the|this|that|these|our|a|an|all|most of the) )?(?:[\\p{L}\\d-]+ ){0,2}(?:${troubles})\\b| (?:the|this|that|these) (?:broken|failed|faulty|botched|wrong|missing|lost|corrupt(?:ed)?|deleted) \\p{L})`,
      'iu',
    ),
    ...blame,
    person: 'subject',
    remedy: 'state',
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
    pattern: new RegExp(
      `\\b(?:culprits?|guilty part(?:y|ies)|offenders?|perpetrators?|the (?:responsibles?|(?:ones?|part(?:y|ies)|people|person) responsible)(?: (?:for|of) (?:the|this|that|our|all) (?:[\\p{L}-]+ )?(?:${troubles}))?(?= (?:is|was|are|were)\\b))\\b`,
      'iu',
    ),
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
    person: 'leading',
    remedy: 'unguarded',
  },
  {
    id: 'mistake',
    pattern:
      /\b(?:by (?:human )?mistake(?! by (?:the|an?|our) (?:\p{L}+ )?(?:script|job|bot|cron|tool|importer|task|process|service|sync|pipeline|worker|automation)\b)|(?:our|his|her|their|my) (?:own )?mistakes?|(?:made|making|(?<!\b(?:people|humans|everyone|everybody) (?:\p{L}+ )?)make|makes) (?:a|an|the|this|that|some|several|two|three|many)?(?: \p{L}+)? ?(?:mistake|error|typo|slip|blunder)s?)\b/iu,
    why: 'It names the outcome of an act, not what let the act have that outcome.',
    source: 'dekker',
    alternatives: ['which tool or step accepted the act, and which guard was not there'],
    remedy: 'guard',
  },
]
