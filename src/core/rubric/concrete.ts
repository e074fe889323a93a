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

/** Whether words are a wish. */
export function isVague(words: string): boolean {
  const plain = words.trim()
  return wishIn(plain) !== undefined || talk.test(plain) || (resolve.test(plain) && !/\d/.test(plain))
}
