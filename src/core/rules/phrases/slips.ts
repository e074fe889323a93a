import {type HumanErrorPhrase, people, symptom} from './human-error-phrase.ts'

/** Slips and states of mind: they are human error where they are told as what brought something about. */

const list = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

const article = '(?:(?:an?|the|this|that|one|some|our|my|his|her|their|another) )?(?:own )?'

/** How large, or how human, it is said to have been. */
const degree = `(?:(?:${list(`sheer pure plain simple mere momentary brief temporary general gross utter human individual
  personal certain slight unfortunate unlucky classic typical honest silly stupid dumb small tiny little minor single
  trivial basic banal avoidable embarrassing regrettable careless costly unintended inadvertent unnoticed genuine
  understandable late-night early-morning last-minute routine common rookie elementary fatal serious grave manual
  unforced obvious major human momentary collective innocent`)}|\\p{L}{4,}ly) ){0,2}`

export const lead = article + degree

const mind =
  list(`absent-?mindedness forgetfulness distraction tiredness exhaustion sleepiness drowsiness hastiness haste
  hurry boredom nervousness mind-wandering daydreaming overtiredness inadvertence`)

/** Words that judge as well: no-blame has them where they are not called the cause. */
const trait =
  list(`inattention inattentiveness carelessness impatience complacency over-?confidence negligence sloppiness stupidity clumsiness inexperience ignorance
  thoughtlessness incompetence recklessness laziness heedlessness arrogance indiscipline`)

const attention = list(
  'attention care vigilance diligence caution thought forethought mindfulness discipline',
)

/** What only people do with their hands. */
const gesture = `(?:(?:mouse |double |right |left |bulk |multi-)?${list(
  `clicks? taps? keystrokes? key-?presses keypress swipes? paste pastes drag-and-drops? typing
  copy-paste copy-and-paste cut-and-paste copy/paste copypaste keying button-press hand-edits? mouse-click double-click`,
)}|key ?stroke|press of (?:the|a) (?:button|key))`

/** What people do, and programs as well. */
const act = list(
  `edits? deletions? removals? merges? push pushes restarts? reboots? shutdowns? revocations? changes? commands?
  selections? entry entries inputs? overwrites? overwriting commits? disconnections? unplugging renam(?:e|ing) moves? activations?
  deactivations? uploads? sends? sending publications? pastes? drops? drain truncations? toggles? switch execution runs?
  confirmations? approvals? force-push transfers? releases? resets? stops? starts? closures? disposal`,
)

const unmeant =
  'accidental|inadvertent|unintentional|unintended|unwitting|mistaken|errant|absent-minded|fumbled'

const slip = `(?:slip(?:-up|-ups|s)?|lapses?(?! of (?!attention|judge?ment|concentration|memory))|oversights?(?! (?:board|committee|body|team|group|role|process|function))|blunders?|thinkos?|typos?|mix-ups?|(?<!\\bby )mistakes?(?! to\\b)|mis-?clicks?|mis-?(?:readings?|judge?ments?|calculations?|interpretations?|counts?|keying|typing|perceptions?|hearing|diagnos[ie]s|placement|labelling|reads?)|misunderstandings?(?! between)|gaffes?|goofs?|howlers?|omissions?(?! of)|fumbles?|butterfingers|brain fades?|faux pas|missteps?|muscle memory|force of habit|finger trouble|wishful thinking|tunnel vision|negligent act|confirmation bias)`

/** What sort of slip it was: “an editing mistake”, “a data-entry slip”. */
const kindOfSlip =
  '(?:(?:(?:data(?:-| )entry|manual|mental|human|configuration|config|copy-paste|copying|arithmetic|spreadsheet|[\\p{L}-]{3,}(?:ing|ual))) )?'

const error =
  '(?:editing|typing|keying|keyboard|keystroke|(?:data(?:-| ))?(?:entry|input)|clerical|arithmetic|transcription|transposition|addressing|labell?ing|counting|copying|filing|wiring|cabling|spelling|reading|judge?ment|handling|operating|operational|picking|packing|dispensing|copy-paste|procedural|pilotage|mental|cognitive|spreadsheet|careless|hand)(?: |-)errors?(?! (?:messages?|codes?|rates?|handling|budget|margin))'

const asCause = {...symptom, remedy: 'step', frame: 'cause'} as const

export const slips: readonly HumanErrorPhrase[] = [
  {
    id: 'state-of-mind',
    pattern: new RegExp(
      `\\b${lead}(?:(?:moment|bout|spell|lapse|fit|case|attack)s? of |moment['’]s )?(?:${mind}|(?:lack|loss|want|absence) of (?:concentration|focus|sleep|alertness)|(?:impaired|clouded) judge?ment|sleep deprivation|fatigue(?! (?:cracks?|fractures?|failure|tests?|in|of)\\b)|lost concentration)\\b(?! (?:clauses?|claims?|suits?|policy|detector|alarm|flag)\\b)`,
      'iu',
    ),
    ...asCause,
    remedy: 'conditions',
  },
  {
    id: 'trait-as-cause',
    pattern: new RegExp(
      `\\b${lead}(?:(?:moment|bout|spell|fit|case|attack)s? of )?(?:${trait}|(?:lack|want|absence) of ${attention}|(?:poor|bad|human) judge?ment)\\b(?! (?:clauses?|claims?|suits?|policy|detector|alarm|flag)\\b)`,
      'iu',
    ),
    ...asCause,
    frame: 'called',
    remedy: 'conditions',
  },
  {
    id: 'slip',
    pattern: new RegExp(
      `\\b${lead}(?:(?:${people}|agent)['’]s? )?${kindOfSlip}(?:${slip}|${error}|(?:(?:attention|concentration|judge?ment) (?:lapse|slip|failure|error)|memory (?:lapse|slip))s?)\\b(?!-\\p{L})`,
      'iu',
    ),
    ...asCause,
  },
  {
    id: 'slip-of-hand',
    pattern: new RegExp(
      `\\b${article}(?:(?:${unmeant}|clumsy|botched|ham-fisted|bad|stray|misplaced|hasty|mis-?aimed|wrong|unlucky|unfortunate) ${gesture})\\b(?!-\\p{L})`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'unmeant-act',
    pattern: new RegExp(
      `\\b${article}(?:${unmeant}) (?:[\\p{L}-]+ )?${act}\\b(?! (?:protection|prevention|guard)\\b)`,
      'iu',
    ),
    ...asCause,
  },
  {
    id: 'slip-in-text',
    pattern:
      /\b(?:an?|the|one|single|two|three) (?:\p{L}+ )?(?:transposed|swapped|inverted|mistyped|mis-typed|miskeyed|mis-keyed|misread|forgotten|fat-fingered|misspelled|misspelt|mis-set|mis-entered|overlooked|mislaid|misheard|misplaced|(?:missed|omitted|skipped)(?= (?:step|line|flag|sign|digit|comma|zero|tick|click|character|item)\b)) [\p{L}\d-]+\b/iu,
    ...asCause,
  },
  {
    id: 'mistake-anyone-makes',
    pattern:
      /\b(?:an?|the) (?:\p{L}+ ){0,2}?(?:mistake|slip|error|oversight)(?: (?:that|which))? (?:any(?:one|body)?|everyone|we all|all of us|even the best)(?: (?:[\p{L}-]+ ){0,2}[\p{L}-]+)? (?:can|could|might|may|would) (?:easily )?(?:have made|make)\b/iu,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'left-out-by-person',
    pattern: new RegExp(
      `\\b(?:an?|the|one|some) (?:\\p{L}+ )?[\\p{L}\\d-]+ (?:(?:that|which) )?(?:I|we|he|she|someone|somebody|(?:the|an?|our|one of the) (?:[\\p{L}-]+ )?${people}(?: (?:on (?:duty|call|shift)|at the [\\p{L}-]+))?) (?:had )?(?:left out|forgot|forgotten|omitted|mistyped|misread|overlooked|misplaced|put in|left behind)\\b`,
      'iu',
    ),
    ...asCause,
  },
  {
    id: 'slip-somebody-made',
    pattern: new RegExp(
      `\\b${lead}(?:${slip}) (?:in (?:[\\p{L}\\d-]+ ){1,4})?(?:(?:that|which) )?(?:I|we|he|she|someone|somebody|(?:the|an?|our|one of the) (?:[\\p{L}-]+ )?${people}) (?:(?:had|have|has) )?(?:made|entered|typed|introduced|committed|keyed in)\\b`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'by-mistake-when',
    pattern: /\b(?:by (?:mistake|accident)|in error)(?= (?:when|because) (?:an?|the|one|our|some))/i,
    ...symptom,
    remedy: 'accepted',
  },
  {
    id: 'by-mistake',
    pattern: /\b(?:by (?:mistake|accident|oversight)|in error)\b(?! (?:state|mode|log))/i,
    ...symptom,
    remedy: 'accepted',
    frame: 'told',
  },
]
