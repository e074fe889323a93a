import {basesOfParticiples} from './irregular-verbs.ts'
import {notParticiples} from './lexicon.ts'
import {type Verb, verbOfParticiple} from './verbs.ts'

/** Past participles of any English verb, and back from them to the verb. */

export function isParticiple(word: string | undefined): boolean {
  if (word === undefined || notParticiples.has(word)) return false
  return verbOfParticiple(word) !== undefined || basesOfParticiples.has(word) || /^[a-z-]{2,40}ed$/.test(word)
}

/** The verb of any past participle; one without a class is an action. */
export function verbOf(participle: string): Verb {
  const known = verbOfParticiple(participle)
  if (known !== undefined) return known
  const prefixed = /^(re|un|over|out|mis|pre|fore|cross-|double-|de)(.{4,})$/.exec(participle)
  const inner =
    prefixed === null
      ? undefined
      : (verbOfParticiple(prefixed[2]!)?.base ?? basesOfParticiples.get(prefixed[2]!))
  const base =
    basesOfParticiples.get(participle) ??
    (inner === undefined ? regularBase(participle) : `${prefixed![1]!}${inner}`)
  return {base, participle, kind: 'action'}
}

/** Regular verbs whose base the endings below would get wrong. */
const bases = new Map(
  `add edit commit permit admit refer prefer occur control cancel label model signal travel total pilot develop envelop
   delete complete compete obsolete promote quote note vote devote phone postpone clone tone hone condone invite cite
   unite ignite recite excite write mute execute route reroute dispute dilute salute pollute substitute institute
   constitute distribute contribute attribute compute refute reroute focus discuss process press miss pass assess access
   address file stress dismiss kill call install roll scroll fill pull poll spell sell staff cover stuff sniff bluff buzz fizz
   treat repeat heat cheat seat float defeat beat eat coat bloat chat format combat reformat ignore restore explore
   store score core store adore shore type scope escape tape shape cope hope wipe swipe pipe ripe gripe
   sign design resign align assign feign belong hang long prolong wrong bang ping wing bring ring debug plug unplug flag
   tag bug lag log drag beg dig tug program diagram exam monitor bias atlas canvas focus chorus bus gas
   free agree disagree guarantee referee see decree oversee foresee flee handle queue value rescue argue continue issue
   tune prune fine-tune repair impair despair enroll enrol sync suppose oppose expose impose compose dispose propose
   pursue subdue sue tie die lie untie like dislike panic mimic traffic picnic quiz whiz precede concede recede supersede`
    .split(/\s+/)
    .flatMap((base) => {
      const doubled = `${base}${base.at(-1)!}ed`
      const plain = base.endsWith('e') ? `${base}d` : `${base}ed`
      return [[doubled, base] as const, [plain, base] as const]
    }),
)

/** Endings after which the base has lost an -e: `paus-ed`, `stag-ed`, `handl-ed`. */
const silentE =
  /(?:[^aeiou]l|[^e]?[vcuz]|[^sueo]s|[aeou]us|[aeiou]is|[^aeiou]g(?<!ng|lg)|[nd]g|[^aeiou][aiou]g|[^aeio]at|[iu]at|eat(?<=creat)|[^aeo]ut(?<!put)|[^aeo][aiu]r|ir|[^aeiou]in(?<!gin|pin|win)|[^aeiou][aou]m|[^aeo][ao]k|[^aeiou][aiou]d|[^aeiou]ib|[^aeiou]ip)$/

function regularBase(participle: string): string {
  const known = bases.get(participle)
  if (known !== undefined) return known
  const stem = participle.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return silentE.test(stem) ? `${stem}e` : stem
}
