import {gerund} from './verbs.ts'

/** The forms in which a verb can stand in a sentence. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Past and participle of the irregular verbs that the rules look for; a verb of one form has it for both. */
const irregular: Readonly<Record<string, string>> = {
  ...{ask: 'asked', beat: 'beat/beaten', begin: 'began/begun', blow: 'blew/blown', break: 'broke/broken'},
  ...{bring: 'brought', build: 'built', catch: 'caught', choose: 'chose/chosen', cut: 'cut', do: 'did/done'},
  ...{drag: 'dragged', drop: 'dropped', fall: 'fell/fallen', feel: 'felt', find: 'found', forbid: 'forbade'},
  ...{forget: 'forgot/forgotten', get: 'got/gotten', give: 'gave/given', go: 'went/gone', hear: 'heard'},
  ...{keep: 'kept', know: 'knew/known', lead: 'led', leave: 'left', let: 'let', look: 'looked', lose: 'lost'},
  ...{make: 'made', misread: 'misread', mistake: 'mistook/mistaken', misunderstand: 'misunderstood'},
  ...{'mis-set': 'mis-set', misspell: 'misspelled', omit: 'omitted', overlook: 'overlooked'},
  ...{overrun: 'overran/overrun', panic: 'panicked', pay: 'paid', put: 'put', read: 'read', run: 'ran/run'},
  ...{
    say: 'said',
    see: 'saw/seen',
    send: 'sent',
    set: 'set',
    sit: 'sat',
    sleep: 'slept',
    speak: 'spoke/spoken',
  },
  ...{skip: 'skipped', spot: 'spotted', take: 'took/taken', teach: 'taught', tell: 'told'},
  ...{think: 'thought', understand: 'understood', write: 'wrote/written', override: 'overrode/overridden'},
  ...{'double-check': 'double-checked', plan: 'planned', stop: 'stopped', flub: 'flubbed', flout: 'flouted'},
}

const doubled = /^(?:[a-z]+-)?(?:skip|spot|stop|plan|drag|drop|omit|forget|let|set|cut|get|put|run|flub)$/

/** The forms of a verb; two of them may look the same. */
export function formsOf(base: string): Readonly<Record<Form, string>> {
  const [past, participle = past] = irregular[base]?.split('/') ?? [regularPast(base)]
  return {
    base,
    third: /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`,
    past: past!,
    participle: participle!,
    gerund: doubled.test(base) ? `${base}${base.at(-1)!}ing` : base === 'panic' ? 'panicking' : gerund(base),
  }
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** Every form of the verbs, with the verb and the forms that it may be. */
export function indexForms(bases: Iterable<string>): ReadonlyMap<string, Inflected> {
  const index = new Map<string, Inflected>()
  for (const base of bases) {
    for (const [form, word] of Object.entries(formsOf(base)) as [Form, string][]) {
      const known = index.get(word)
      if (known === undefined) index.set(word, {base, forms: [form]})
      else if (known.base === base) index.set(word, {base, forms: [...known.forms, form]})
    }
  }
  return index
}

export interface Inflected {
  readonly base: string
  readonly forms: readonly Form[]
}
