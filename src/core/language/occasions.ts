/** What people do on an occasion, and no system has or lacks: calls, looks, drills. */

const once =
  /\b(?:calls?|looks?|glance|grep|conversation|talk|reading|command|minutes?|question|word|message|visit|note)\b/i
const again = /\b(?:audit|run|rehearsal|drill|test drive|step)\b/i

/** Words for one way of several. */
export const choices = /\b(?:approach|choice|call|option|thing|way|move|idea)\b/

/** The noun phrase without what hangs on its noun. */
const headPhrase = (words: string): string => words.split(/\b(?:of|for|on|in|at|that|with|between)\b/)[0]!

/** Whether words name something that is done, once or again and again. */
export function isOccasion(words: string): boolean {
  return isOnce(words) || again.test(headPhrase(words))
}

/** Whether words name what somebody does once: “a quick call to the vendor”. */
export function isOnce(words: string): boolean {
  return once.test(headPhrase(words))
}
