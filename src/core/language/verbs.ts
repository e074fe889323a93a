import {irregularVerbs} from './irregular-verbs.ts'
import {regularPast} from './regular-verbs.ts'

/** What kind of thing a person does with a verb; each kind has its own way to be told as a property of the system. */
export type VerbClass =
  'perception' | 'verification' | 'communication' | 'knowledge' | 'prevention' | 'action'

export interface Verb {
  readonly base: string
  readonly participle: string
  readonly kind: VerbClass
}

/** Base forms. The first word of a phrase verb stands for it. */
const byClass: Readonly<Record<VerbClass, string>> = {
  perception: 'notice see spot recognise recognize realise realize observe hear spot perceive',
  verification: `check test verify review validate inspect audit confirm examine double-check read monitor watch
     investigate measure rehearse simulate evaluate assess consider think`,
  communication: `tell inform communicate escalate notify ask announce warn report say explain alert page call contact
     share discuss coordinate speak raise flag`,
  knowledge: 'know understand learn anticipate expect predict foresee remember forget',
  prevention: `prevent avoid catch detect stop block avert mitigate shorten reduce limit contain minimise minimize protect
     save identify find help`,
  action: `do make take roll revert restart deploy update document follow use run start begin
     fix add remove write set give keep leave send choose wait plan rush
     approve merge push release change upgrade apply try act respond react assign handle address resolve switch
     drain disable enable rotate revoke recycle prepare prioritise prioritize involve bring go come
     get put build create allow decide treat delay declare back pause configure pin lock spend restore
     turn hand fund schedule migrate scale train hire staff invest automate cover replace close open clean delete copy`,
}

const verbs: readonly Verb[] = (Object.entries(byClass) as [VerbClass, string][]).flatMap(([kind, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((base) => ({
      ...{base, kind},
      participle: irregularVerbs.get(base)?.participle ?? regularPast(base),
    })),
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
