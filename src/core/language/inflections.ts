import {type Irregular, irregularVerbs} from './irregular-verbs.ts'
import {gerund, regularPast, third} from './regular-verbs.ts'

/** The forms in which a verb can stand in a sentence. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** The forms of a verb; two of them may look the same. */
export function formsOf(base: string): Readonly<Record<Form, string>> {
  const {past, participle} = irregularVerbs.get(base) ?? regular(base)
  return {base, third: third(base), past, participle, gerund: gerund(base)}
}

function regular(base: string): Irregular {
  const past = regularPast(base)
  return {past, participle: past}
}

/** Every form of the verbs, with the verb and the forms that it may be. */
export function indexForms(bases: Iterable<string>): ReadonlyMap<string, Inflected> {
  const index = new Map<string, Inflected>()
  for (const base of bases) {
    for (const [form, word] of spellingsOf(base)) {
      const known = index.get(word)
      if (known === undefined) index.set(word, {base, forms: [form]})
      else if (known.base === base) index.set(word, {base, forms: [...known.forms, form]})
    }
  }
  return index
}

/** “mislabeled” and “mislabelled” are one form. */
function spellingsOf(base: string): [Form, string][] {
  const forms = Object.entries(formsOf(base)) as [Form, string][]
  if (!/[^aeiou]el$/.test(base)) return forms
  return [...forms, ['past', `${base}led`], ['participle', `${base}led`], ['gerund', `${base}ling`]]
}

export interface Inflected {
  readonly base: string
  readonly forms: readonly Form[]
}
