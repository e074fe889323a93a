import {wishIn} from '../rules/phrases/vague-actions.ts'

/** Whether a title says what will be there when it is done. */
export function isConcrete(title: string): boolean {
  return title.split(/\s+/).length >= 3 && !isVague(title)
}

/** “Do better next time” is decided by nobody. */
const resolve =
  /^(?:we (?:will|must|should|need to) )?(?:do|try|be|plan|prepare|listen|work) (?:it )?(?:better|harder|more)\b/i

/** Whether words are a wish. */
export function isVague(words: string): boolean {
  return wishIn(words.trim()) !== undefined || (resolve.test(words.trim()) && !/\d/.test(words))
}
