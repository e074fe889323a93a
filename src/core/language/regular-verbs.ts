/** How English builds the forms of regular verbs. */

/** Verbs that double their last letter though they are longer than one syllable: they are stressed on the last one. */
const doubledAtEnd: ReadonlySet<string> = new Set(
  'commit permit refer prefer occur admit begin forget submit omit transfer debug unplug equip'.split(' '),
)

/** Whether a verb doubles its last letter before an ending: `stop`, `commit`, `mis-set`. */
export function doublesLast(base: string): boolean {
  return doubledAtEnd.has(base) || /^(?:[a-z]+-)?[^aeiou-]*[aeiou][^aeiouwxy]$/.test(base)
}

/** The past and the past participle of a regular verb, which are one. */
export function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (base.endsWith('ic')) return `${base}ked`
  return doublesLast(base) ? `${base}${base.at(-1)!}ed` : `${base}ed`
}

/** `catch` → `catching`, `make` → `making`, `panic` → `panicking`. */
export function gerund(base: string): string {
  if (/.[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  if (base.endsWith('ic')) return `${base}king`
  return doublesLast(base) ? `${base}${base.at(-1)!}ing` : `${base}ing`
}

/** `restart` → `restarts`, `push` → `pushes`, `try` → `tries`. */
export function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}
