import {wishIn} from '../rules/phrases/vague-actions.ts'

/** Whether a title says what will be there when it is done. */
export function isConcrete(title: string): boolean {
  return title.split(/\s+/).length >= 3 && !isVague(title)
}

/** “Do better next time” is decided by nobody. */
const resolve =
  /^(?:we (?:will|must|should|need to) )?(?:do|try|be|plan|prepare|listen|work) (?:it )?(?:better|harder|more)\b/i

/** Talk leaves nothing that is there when it is done. */
const talk = /^(?:talk|chat|speak|think) (?:more )?about\b/i

/** Nobody has decided what may be needed, is hoped for, or is what one can. */
const hoped =
  /^there (?:might|may|could) be\b|\bhop(?:e|es|ing) to\b|\bdo (?:what|everything) (?:we|they|it) can\b|\bshould (?:know|understand|be aware|be able to (?:brainstorm|think|react|handle|cope|deal|come up))\b/i

/** What people are not to do they have to remember; what the software is not to do is a change of it. */
const forbidden =
  /^(?:never|avoid|(?:do not|don['’]t) (?!allow|let|show|display|load|send|accept|return|store|log|cache|render|retry|start|fail|block|expose|enable|include))\b(?!.{0,300}\bby \w+ing\b)/i

/** Routine without a day, a signal or a threshold goes on, or stops, unseen. */
const routine =
  /^(?:regular|ongoing|continuous|proper) (?:monitoring|maintenance|checks?|training)\b(?!.{0,300}(?:\d|\b(?:daily|weekly|monthly|every|alert\w*|dashboard|alarm)\b))/i

const kinds = [talk, hoped, forbidden, routine]

/** Whether words are a wish. */
export function isVague(words: string): boolean {
  const plain = words.trim()
  return (
    wishIn(plain) !== undefined ||
    kinds.some((kind) => kind.test(plain)) ||
    (resolve.test(plain) && !/\d/.test(plain))
  )
}
