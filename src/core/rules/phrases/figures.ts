import {blank} from '../../text/edits.ts'
import {forAndAgainst} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const certain = {
  why: 'The picture is drawn from the outcome; the text can tell what was seen before it.',
  source: 'dekker',
  alternatives: ['what was known at the time, and how it looked'],
} as const
const looked = blank('how it looked at the time, and to whom')
const followed = blank('what followed, step by step')

/** Figures of speech that paint the past as one sees it who knows the end. */
export const figures: readonly HindsightPhrase[] = [
  {
    id: 'elephant-in-the-room',
    pattern:
      /\b(?:the|an?) (?:(?:big |proverbial )?elephant in the (?:room|corner)|ostrich (?:policy|approach)|canary in the (?:coal ?mine|mine)|sword of Damocles|Achilles['’]? heel|Trojan horse|powder keg|minefield|ticking [\p{L}-]+|fool['’]s paradise|Pandora['’]s box|vicious circle|Russian roulette|blind alley|self-fulfilling prophecy|own goal|slippery slope)\b|\b(?:Russian roulette|Murphy['’]s law)\b/iu,
    ...certain,
    remedy: [looked],
    unless: /\b(?:no|not|called|named|like)\b[^.;:,]{0,12}$/i,
  },
  {
    id: 'risk-as-a-figure',
    pattern:
      /(?<=\b(?:was|were|been) )(?:\p{L}+ly )?(?:(?:walking |skating |built |standing )?on (?:very )?(?:thin ice|sand|shaky ground|feet of clay|borrowed time)|(?:sitting|dancing) on (?:a|the) (?:powder keg|volcano)|(?:playing|flirting) with (?:fire|disaster)|walking a tightrope|living dangerously|pulled out of (?:thin air|a hat)|flying blind|asleep at the (?:wheel|switch)|hanging by a thread|an? (?:open )?invitation to (?:\p{L}+))\b/iu,
    ...certain,
    remedy: ['at work with ', forAndAgainst],
    unless: /\b(?:no|not|if|whether)\b[^.;:,]{0,12}$/i,
  },
  {
    id: 'did-it-in-a-figure',
    pattern:
      /\b(?:(?:had )?(?:turned|turn|turning) a blind eye to|(?:had )?(?:put|putting|laid) all (?:our|their|its|the|his|her) eggs in(?:to)? one basket|(?:had )?(?:bet|backed|betting|backing) (?:on )?the wrong horse|(?:did not|didn['’]t|could not|couldn['’]t|failed to) see the (?:wood|forest) for the trees|(?:had )?(?:stuck|buried|sticking|burying) (?:our|their|its|his|her) heads? in the sand|(?:had )?bitten off more than (?:we|they|it) could chew|(?:had )?bit off more than (?:we|they|it) could chew|(?:had )?(?:walked|stumbled|ran|fell) (?:right |straight |blindly )?into (?:the|a|our own) trap|(?:had )?dug (?:our|its|their) own graves?|(?:had )?shot (?:ourselves|themselves|itself) in the foot|(?:had )?opened (?:a can of worms|the door to (?:trouble|disaster|abuse))|(?:had )?scored an own goal)/i,
    ...certain,
    remedy: ['went by ', blank('what was known at the time')],
    unless: /\b(?:not|never|if|whether)\b[^.;:,]{0,12}$/i,
  },
  {
    id: 'blissful',
    pattern:
      /\b(?:blissfully|happily|cheerfully|merrily)(?= (?:unaware|ignorant|ignored|carried on|went on|continued|kept|clicked|pressed|deployed|booked|signed|assumed)\b)|\bblissful(?= ignorance\b)/i,
    ...certain,
    remedy: 'delete',
  },
  {
    id: 'deaf-ears',
    pattern:
      /\b(?:(?:fell|fallen|falling) on deaf ears|(?:went|gone|remained|stayed) (?:unheeded|unheard|unread and unheeded)|(?:was|were|had been) (?:plentiful|legion|aplenty|abundant|manifold|myriad|too many to count))\b/i,
    ...certain,
    remedy: ['stood beside ', blank('the signals that pointed elsewhere')],
    unless: /\b(?:not|never|no|if|whether|disk|space|memory|capacity|seats|spares?|stock)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'no-lack-of-signs',
    pattern:
      /\bthere (?:was|were|is|had been|has been) (?:no (?:lack|shortage|dearth|want)|an abundance|a wealth|plenty|any number|a whole series|a string) of (?:(?:early|clear|advance|prior|loud|strong) )?(?:warning(?:s| signs)|signs|hints|clues|signals|indications|red flags|omens|evidence|opportunit(?:y|ies)|chances)\b/i,
    ...certain,
    remedy: [
      'there were ',
      blank('the signals that pointed to it'),
      ' beside ',
      blank('those that pointed elsewhere'),
    ],
  },
  {
    id: 'all-signs-pointed',
    pattern:
      /\b(?:all (?:of )?(?:the |these )?(?:signs|omens|indications|indicators|arrows) (?:had )?(?:pointed|were pointing)|every (?:single )?(?:sign|omen|indication|indicator) (?:had )?(?:pointed|was pointing))\b/i,
    ...certain,
    remedy: [blank('the signals at the time'), ' pointed'],
  },
  {
    id: 'rest-is-history',
    pattern:
      /\b(?:the rest (?:is|was) (?:history|a (?:mere )?formality|only a (?:matter|formality)[\p{L} ]{0,12})|(?:was|were|is) (?:only|just|merely|no more than) a formality|(?:was|marked) (?:the|a) (?:point of no return|beginning of the end|last straw|final nail|straw that broke the camel['’]s back|tipping point of no return))\b/iu,
    ...certain,
    remedy: [followed, ' followed'],
  },
  {
    id: 'as-it-had-to',
    pattern:
      /\b(?:it (?:all )?(?:came|happened|ended|turned out|went) (?:just |exactly )?(?:as|the way|how) (?:it|things) (?:had to|must|was bound to)(?: (?:come|happen|end|be|go))?|what had to (?:happen|come),? (?:happened|came)|an? [\p{L}-]+ looking for a place to happen|history (?:was )?repeat(?:s|ed|ing) itself|as sure as (?:night follows day|eggs is eggs|fate))\b/iu,
    ...certain,
    remedy: [followed, ' followed'],
  },
]
