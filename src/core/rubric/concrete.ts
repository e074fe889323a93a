/** Wishes that nobody can call done: domain knowledge of weak verbs with nothing behind them. */
const vague =
  /^(?:we (?:need|should|must|will) (?:to )?)?(?:be (?:more )?careful|communicate (?:better|more)|improve|better|consider|think about|look into|investigate|explore|review|discuss|try|monitor|raise awareness|train|remind|ensure|make sure|pay (?:more )?attention|be|do better)\b/i

/** Whether a title says what will be there when it is done. */
export function isConcrete(title: string): boolean {
  return title.split(/\s+/).length >= 3 && !isVague(title)
}

/** Whether words are a wish, short and without a number. */
export function isVague(words: string): boolean {
  return vague.test(words.trim()) && words.split(/\s+/).length < 8 && !/\d|`/.test(words)
}
