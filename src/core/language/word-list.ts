/** Word lists as data: white space between words, any number of lines. */

export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Letters that are letters of their own and not a letter with an accent. */
const letters: Readonly<Record<string, string>> = {
  ...{ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss'},
  ...{'’': "'", ʻ: "'"},
}

/** In lower case and without accents: `Ayşe` and `Ayse` are one name. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z'-]*$/.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}+|[ıłøđðþæœß’ʻ]/gu, (letter) => letters[letter] ?? '')
}

/** The finite forms, participles and gerunds of verbs; irregular past forms stand behind a slash. */
export interface VerbForms {
  /** `restarts`, `restarted`, `restart`: what may follow a subject. */
  readonly finite: ReadonlySet<string>
  /** `restarted`, `written`: what may follow `has`, and stand before `by`. */
  readonly past: ReadonlySet<string>
  readonly gerunds: ReadonlySet<string>
}

export function regularForms(list: string): VerbForms {
  const [finite, past, gerunds] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const entry of words(list)) {
    const [base = '', ...irregular] = entry.split('/')
    const stem = /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? base + base.at(-1)! : base
    // Both spellings, whether the last letter is doubled or not: `opened`, `dropped`.
    const regular = base.endsWith('e')
      ? [`${base}d`]
      : /[^aeiou]y$/.test(base)
        ? [`${base.slice(0, -1)}ied`]
        : [`${base}ed`, `${stem}ed`]
    for (const form of irregular.length > 0 ? irregular : regular) past.add(form)
    const third = /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z|o)$/.test(base)
        ? `${base}es`
        : `${base}s`
    for (const form of [base, third, ...(irregular.length > 0 ? irregular : regular)]) finite.add(form)
    for (const form of base.endsWith('e') && !base.endsWith('ee') ? [base.slice(0, -1)] : [base, stem])
      gerunds.add(`${form}ing`)
  }
  for (const unchanged of ['set', 'put', 'cut', 'shut', 'read', 'run', 'come', 'misread']) past.add(unchanged)
  return {finite, past, gerunds}
}
