/** Words as they read, wherever lines are broken and however much is blank between them. */
export function oneLine(words: string): string {
  if (!isBroken.test(words)) return words
  return words.replace(/\s+/g, ' ').trim()
}

/** Most words are as they read, and are asked about often. */
const isBroken = /[^\S ]| {2}|^ | $/
