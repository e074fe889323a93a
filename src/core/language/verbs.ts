/** What kind of thing a person does with a verb; each kind has its own way to be told as a property of the system. */
export type VerbClass =
  'perception' | 'verification' | 'communication' | 'knowledge' | 'prevention' | 'action'

export interface Verb {
  readonly base: string
  readonly participle: string
  readonly kind: VerbClass
}

/** Base forms, an irregular participle behind a slash. The first word of a phrase verb stands for it. */
const byClass: Readonly<Record<VerbClass, string>> = {
  perception: 'notice see/seen spot recognise recognize realise realize observe hear/heard spot perceive',
  verification: `check test verify review validate inspect audit confirm examine double-check read/read monitor watch
     investigate measure rehearse simulate evaluate assess consider think/thought`,
  communication: `tell/told inform communicate escalate notify ask announce warn report say/said explain alert page call contact
     share discuss coordinate speak/spoken raise flag`,
  knowledge:
    'know/known understand/understood learn anticipate expect predict foresee/foreseen remember forget/forgotten',
  prevention: `prevent avoid catch/caught detect stop block avert mitigate shorten reduce limit contain minimise minimize protect
     save identify find/found help`,
  action: `do/done make/made take/taken roll/rolled revert restart deploy update document follow use run/run start begin/begun
     fix add remove write/written set/set give/given keep/kept leave/left send/sent choose/chosen wait plan rush
     approve merge push/pushed release change upgrade apply try act respond react assign handle address resolve switch
     drain disable enable rotate revoke recycle prepare prioritise prioritize involve bring/brought go/gone come/come
     get/got put/put build/built create allow decide treat delay declare back/backed pause configure pin lock spend/spent restore
     turn hand fund schedule migrate scale train hire staff invest automate cover replace close open clean delete copy`,
}

const vowels = /[aeiou]/

/** The regular past participle of an English verb. */
function regularParticiple(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (doubling.has(base)) return `${base}${base.at(-1)!}ed`
  return `${base}ed`
}

/** Verbs that double their last letter: short ones by rule, and those stressed on their last syllable. */
const doubling = {
  has: (base: string): boolean =>
    [
      'commit',
      'permit',
      'refer',
      'prefer',
      'occur',
      'admit',
      'begin',
      'forget',
      'submit',
      'omit',
      'transfer',
    ].includes(base) ||
    (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) && vowels.test(base)),
}

const verbs: readonly Verb[] = (Object.entries(byClass) as [VerbClass, string][]).flatMap(([kind, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [base = '', participle] = entry.split('/')
      return {base, participle: participle ?? regularParticiple(base), kind}
    }),
)

const byParticiple = new Map(verbs.map((verb) => [verb.participle, verb]))
const byBase = new Map(verbs.map((verb) => [verb.base, verb]))

/** The verb whose past participle this is, among those that have a class. */
export function verbOfParticiple(word: string): Verb | undefined {
  return byParticiple.get(word)
}

export function verbOfBase(word: string): Verb | undefined {
  return byBase.get(word)
}

/** `catch` → `catching`, `make` → `making`. */
export function gerund(base: string): string {
  if (/.[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubling.has(base) ? `${base}${base.at(-1)!}ing` : `${base}ing`
}
