import {people, wishIn} from '../rules/phrases/vague-actions.ts'

/** Whether a title says what will be there when it is done. */
export function isConcrete(title: string): boolean {
  return title.split(/\s+/).length >= 3 && !isVague(title)
}

/** “Do better next time” is decided by nobody. */
const resolve =
  /^(?:we (?:will|must|should|need to) )?(?:do|try|be|plan|prepare|listen|work) (?:it )?(?:better|harder|more)\b/i

/** Talk leaves nothing that is there when it is done. */
const talk =
  /^(?:we (?:also )?(?:should|must|need to|have to|will) (?:also )?)?(?:(?:talk|chat|speak|think) (?:again |more )?(?:about|how)\b|have an? (?:talk|chat|conversation|discussion|word)(?: about| with)?)\b/i

/** Nobody has decided what may be needed, is hoped for, or is what one can. */
const hoped = new RegExp(
  [
    String.raw`^there (?:might|may|could) be\b`,
    String.raw`^(?:(?:we|they|(?:the |our )?(?:[\w-]+ )?teams?) (?:are |is )?)?hop(?:e|es|ing) to\b`,
    String.raw`(?:^|\bwill )prevent (?:such|these|this|similar|the same) (?:kinds? of )?(?:incidents?|issues?|problems?|outages?|events?|failures?)(?: from)?(?: occurring| happening)?(?: again)?(?: in (?:the )?future)?\W*$`,
    String.raw`\bdo (?:what|everything) (?:we|they|it) can\b`,
    String.raw`\bshould (?:know|understand|be aware)\b`,
    String.raw`\b${people} should be able to (?:brainstorm|think|react|handle|cope|deal|come up)\b`,
  ].join('|'),
  'i',
)

const ofSoftware =
  '(?:allow|lett?|show|display|load|send|accept|return|stor|logg?|cach|render|retry|start|fail|block|expos|enabl|includ)'

/**
 * What people are not to do they have to remember; what the software is not to do is a change of it, and so is what is
 * said with its means or with a number.
 */
const forbidden = new RegExp(
  String.raw`^(?:(?:never|do not|don['’]t) (?!${ofSoftware})|avoid (?!${ofSoftware}ing\b))(?!.{0,300}(?:\bby \w+ing\b|: |\bwith (?:an?|one|two|three)\b|(?<![\w-])\d))`,
  'i',
)

/** Routine without a day, a signal or a threshold goes on, or stops, unseen. */
const routine =
  /^(?:regular|ongoing|continuous|proper) (?:monitoring|maintenance|checks?|training)\b(?!.{0,300}(?:\d|\b(?:daily|weekly|monthly|every|alert\w*|dashboard|alarm)\b))/i

/** A question is yet to be answered, with or without its mark. */
const question =
  /^(?:is|are|was|were|does|did|can|could|should|why|how|who|any other) (?!not\b)(?:\p{L}+ing\b|the|an?|we|they|it|this|that|these|our|some|all|[\p{L}-]+s (?:which|that)|services?|to(?= .*\?))/iu

const kinds = [talk, hoped, forbidden, routine, question]

/** Whether words are a wish. */
export function isVague(words: string): boolean {
  const plain = words.trim()
  return (
    wishIn(plain) !== undefined ||
    kinds.some((kind) => kind.test(plain)) ||
    (resolve.test(plain) && !/\d/.test(plain))
  )
}
