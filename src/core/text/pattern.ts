/**
 * The same pattern without the flag `u` where nothing in it needs that flag: together with `i` it makes the engine
 * compare by Unicode's case folding, at many times the cost. Without it only `ſ` and the Kelvin sign match otherwise.
 */
export function quick({source, flags}: RegExp): RegExp {
  const needsUnicode = /\\[pPu]\{|[^\u0000-\uFFFF]/u.test(source)
  return new RegExp(source, needsUnicode ? flags : flags.replace('u', ''))
}

/** The source of a pattern that matches just these words. */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
