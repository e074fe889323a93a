/** Behind a value that people read: `SEV1 (major)`, `Final – reviewed in May`. */
const aside = /\s*[(:–—-]\s.*$|\s*\(.*$/

/** A value without what is said beside it. */
export function withoutAside(words: string): string {
  return words.replace(aside, '')
}
