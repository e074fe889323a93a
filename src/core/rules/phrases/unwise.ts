import {blank} from '../../text/edits.ts'
import {followed, forAndAgainst, judged, verdict} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const aChoice = ['a choice with ', forAndAgainst] as const

/** What is said of a choice alone. */
const unwise =
  "(?:unwise|foolish|foolhardy|(?:naive|naïve)|reckless|rash|hasty|misguided|misplaced|misjudged|ill-advised|ill-timed|ill-considered|ill-judged|imprudent|injudicious|unfounded|unjustified|unwarranted|overconfident|irresponsible|senseless|absurd|ludicrous|laughable|insane|crazy|ridiculous|wrong-headed|delusional|preposterous|optimistic|wishful|dangerous|a (?:fantasy|pipe dream|illusion|delusion|mirage|gamble|leap of faith|joke|farce|folly|bridge too far|fool's errand|false economy|misjudge?ment|miscalculation|blunder|mistake|grave error|big error|bad (?:idea|call|bet|choice|decision|move)|poor (?:idea|call|bet|choice|decision|move))|an (?:illusion|error of judge?ment|act of faith|overreach|own goal)|(?:pure |sheer |plain |outright )?(?:folly|madness|lunacy|insanity|hubris|nonsense|wishful thinking|overreach))"
/** What people settle on, and what they rely on. */
const choice =
  '(?:decisions?|choices?|calls?|moves?|bets?|ideas?|plans?|assumptions?|compromises?|trade-?offs?|gambles?|shortcuts?|attempts?|switch|migrations?|upgrades?|cut-?overs?|launch(?:es)?|roll-?outs?|purchases?|savings?|announcements?|postponements?|pivots?|reorganisations?|reorganizations?|restructurings?|mergers?|contracts?|deadlines?|timetables?|schedules?|targets?|estimates?|budgets?|trust|faith|confidence|reliance|optimism|hopes?|belief|enthusiasm|rewrites?|experiments?|promises?|commitments?|cuts?|steps?|clicks?|commands?|haste|hurry|insistence|refusal|push|wish|order|omissions?|restarts?|reboots?)'

/** Verdicts on choices, as lists of words in the places where they judge. */
export const verdictsOnChoices: readonly HindsightPhrase[] = [
  {
    id: 'it-was-unwise',
    pattern: new RegExp(
      `(?<=\\bit (?:was|is|seems|looks|had been|proved) )(?:[\\p{L}-]+ly |rather |very |quite |plain |too )?${unwise}(?= (?:to|of (?:us|them|the \\p{L}+)|on (?:our|the)|for (?:us|them|the)|that)\\b)`,
      'iu',
    ),
    ...verdict,
    remedy: aChoice,
    unless: /\b(?:if|whether|not|say|that)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'unwise-choice-of',
    pattern: new RegExp(
      `\\b(?:(?:[\\p{L}]+ly|rather|very|all too) )?(?:ill-advised|ill-timed|ill-considered|ill-conceived|ill-judged|hasty|premature|rash|foolish|(?:naive|naïve)|reckless|misguided|misplaced|imprudent|overconfident|unfounded|unjustified|disastrous|fateful|fatal|regrettable|short-?sighted|unwise)(?= (?:[\\p{L}-]+ )?${choice}\\b(?!-))`,
      'iu',
    ),
    ...verdict,
    remedy: 'delete',
    unless: /\b(?:no|not|any|against|avoid\p{L}*|prevent\p{L}*)\b[^.;:,]{0,14}$/iu,
  },
  {
    id: 'poor-decision',
    pattern:
      /(?<=\b(?:was|were|is|been|proved|made|took) )(?:an?|the|our|one|another|two|three|several|some|many) (?:[\p{L}-]+ly )?(?:poor|bad|wrong|questionable|dubious|terrible|weak|stupid|silly|weird|odd) (?:\p{L}+ )?(?:decisions?(?! (?:table|tree))|judge?ments?|bets?|calls?(?= (?:to|on|by|in|of|from)\b|[.,;])|choices?|moves?|ideas?)\b/iu,
    ...verdict,
    remedy: aChoice,
    unless: /\b(?:not|never|if|whether|no|would)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'turned-out-a-mistake',
    pattern:
      /\b(?:proved|proves|proven|turned out|turns out|emerged|went down)(?: to be| as)? (?:the|an?|our|their|his|her) (?:[\p{L}-]+ ){0,2}(?:mistake|error|blunder|misjudge?ment|miscalculation|disaster|fiasco|folly|boomerang|nightmare|trap|poisoned chalice|undoing|downfall|weak(?:est)? (?:point|link|spot)|liability|burden)\b/iu,
    ...verdict,
    remedy: followed,
  },
  {
    id: 'the-mistake-that',
    pattern:
      /(?<=\b(?:was|is|were) )(?:the|our|their) (?:[\p{L}-]+ )?(?:mistake|error|blunder|decision|choice|moment|step|click|move)(?= (?:that|which) (?:cost|sank|doomed|killed|undid|ruined|sealed|broke our|set (?:everything|it all|the))\b)/iu,
    ...verdict,
    remedy: aChoice,
  },
  {
    id: 'fatal-flaw',
    pattern:
      /(?<=\b(?:plan|project|idea|approach|strategy|scheme|schedule|contract|rollout|programme|program)(?:['’]s| had an?) )(?:fatal|tragic)(?= (?:flaw|weakness)(?:es|s)?\b)|\b(?:fatal|tragic)(?= (?:mistake|misjudge?ment|assumption|omission|delay|shortcut)s?\b)/i,
    ...judged,
    remedy: 'delete',
  },
  {
    id: 'original-sin',
    pattern:
      /\b(?:the|our|an?) (?:original sin|cardinal sin|deadly sin|first mistake|biggest mistake|real mistake|root of all evil|Achilles['’]? heel)\b/i,
    ...verdict,
    remedy: aChoice,
  },
  {
    id: 'unwisely',
    pattern:
      /\b(?:unwisely|foolishly|(?:naively|naïvely)|recklessly|imprudently|injudiciously|rashly|blithely|unthinkingly|mindlessly|short-?sightedly|optimistically|overconfidently)\b(?= \p{L})/iu,
    ...verdict,
    remedy: 'delete',
  },
  {
    id: 'outcome-known',
    pattern:
      /^in (?:the )?(?:light|view|knowledge) of (?:(?:the|its|their|this|that|later|subsequent|eventual|final|actual) )*(?:outcomes?|aftermath|sequel|end result),/i,
    why: 'It tells what is known now; the decision was made with what was known then.',
    source: 'dekker',
    alternatives: ['(leave it out)', 'what was known at the time, and how'],
    remedy: 'delete',
    isWhatNow: true,
  },
  {
    id: 'no-excuse',
    pattern:
      /\bthere (?:was|is|can be|could be) (?:absolutely |simply |really |just )?no (?:excuse|justification|sense|point|rhyme or reason)(?: at all| whatsoever)? (?:for|in|to)\b/i,
    ...verdict,
    remedy: ['there was ', forAndAgainst, ' for'],
  },
  {
    id: 'indefensible',
    pattern:
      /(?<=\b(?:was|were|is|been) (?:[\p{L}-]+ly )?)(?:(?:simply |just |plain |never )?(?:indefensible|inexcusable|unforgivable|untenable|hopeless|unrealistic|unachievable|unattainable|impossible to (?:meet|keep|reach|hold)|never (?:realistic|feasible|achievable|viable|workable|tenable)|never meant to last|no match for \p{L}+))(?=[.,;:!]|$| (?:from|and|but|for|given|with)\b)/iu,
    ...verdict,
    remedy: aChoice,
    unless: /\b(?:would|could|might|not|if|whether|what) (?:\p{L}+ ){0,2}$/iu,
  },
  {
    id: 'never-realistic',
    pattern:
      /\b(?:was|were) never (?:really |ever )?(?:realistic|feasible|achievable|viable|workable|tenable|sustainable|a good idea|a serious option|(?:up|equal) to (?:it|the (?:job|task)))\b/i,
    ...verdict,
    remedy: ['was ', ...aChoice],
  },
  {
    id: 'could-not-work',
    pattern:
      /\b(?:could(?: not|n['’]t| never| hardly)(?: possibly)? (?:work|end well|go well|turn out well|last|hold for long|succeed|be sustained)|(?:had|stood) (?:no|little|hardly any|not the slightest) (?:real )?(?:chance|hope|prospect)(?: (?:of (?:success|working|succeeding)|from the (?:start|outset)))?)(?=[.,;:!]|$)/i,
    ...verdict,
    remedy: ['had ', blank('which signals pointed to it, and which did not')],
    unless: /\b(?:if|whether|because|since|as)\b[^.;:]{0,40}$/i,
  },
  {
    id: 'far-too-late',
    pattern:
      /(?<=\b(?:came|come|arrived|was|were|reacted|acted|responded|escalated|called|intervened|started|stopped) (?:\p{L}+ ){0,2})(?:far|much|way|hopelessly|fatally) too late\b|\btoo little,? (?:and )?too late\b|(?<=\b(?:us|me|everyone|them) )(?:far |much )?too late(?= (?:that|to)\b)/iu,
    ...verdict,
    remedy: [blank('at which time, and by what it was prompted')],
    unless: /\b(?:not|if|whether)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'too-trusting',
    pattern:
      /(?<=\b(?:we|they|i|he|she|everyone|everybody|team|management|board) (?:was|were|had been|have been|been) )(?:all |far |much |a bit |a little |simply |just )?too (?:trusting|optimistic|confident|(?:naive|naïve)|hopeful|trustful|credulous|gullible|complacent|sure of (?:ourselves|themselves|it)|generous with|eager|ambitious|greedy|timid|cautious)\b/iu,
    ...verdict,
    remedy: ['working with ', blank('what was known at the time')],
    unless: /\b(?:if|whether|not)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'at-a-high-price',
    pattern:
      /\b(?:came|comes|bought) (?:at|with) (?:an? |the )?(?:high|heavy|steep|dear|terrible|hefty) (?:price(?: tag)?|cost)\b/i,
    ...verdict,
    remedy: followed,
  },
]
