import {type VerbForms, onlyPeopleDo, peopleDoToo, programsDo} from '../../language/human-acts.ts'
import {handled} from '../../language/human-objects.ts'
import {machineActs, throughHands} from '../phrases/name-acts.ts'

/** What a word is said to do, by what stands behind it. */

const skipped =
  /^,?(?: (?:then|also|already|just|still|later|soon|first|never|not|always|now|even|again|only|both|who|and \p{L}+|\p{Ll}{3,14}ly)(?![\p{L}-]))*/u
const auxiliary =
  /^ (?:(?:has|had|have|will|would|could|can|did|does|do|may|might|should|must|was|is|were|are|am|happened to|helped|managed to|tried to|began to|started to|decided to|wanted to|needed to|used to|continued to|went on to|got|been|be)(?:n['’]t)?(?= ))/u

/** A verb without an object: programs restart, people restart something. */
const intransitive =
  /^ [\p{Ll}-]+(?:[^\p{L}\d\uFFFC ]|$| (?:and|or|but|at|for|by|after|before|because|when|with|as|since|until|if|while|again|automatically|due|from|during|without|too|then|so|successfully|[(–—-]))/u

/** “Ana (support) told”, “Bo, then new here, followed”: what stands between a subject and its verb. */
const inserted = /^(?: \([^()]{1,50}\)|, (?!(?:and|or|nor|but)(?!\p{L}))\p{Ll}[^,.;:!?()]{1,50},)(?= )/u

/** “Penny in accounts”, “Zhang from the Suzhou plant”, with the words in which the verb must come. */
const placed =
  /^(?:,? from (?:the |our |their )?|,? (?:in|at|of) (?:the|our|their) | (?:in|at) )(?=[\p{L}-])/u

/** “… and told the bridge”: what the subject does next. */
const next = /^[^.;:!?()]{0,60}?(?: and|,| but),? (?:then |later )?(\p{Ll}{2,14})(?= |[.,;]|$)/u

const determiner =
  /^ [\p{Ll}-]+ (?:up |down |out |off |back |over )?(?:the|an?|his|her|their|our|every|all|both|each|one|two|three|four|some|that|this|it|them|him|us|\d+)(?![\p{L}])/u

/** What only a machine does is done there. */
export const machine = -2

/**
 * How sure it is that a person is the subject of what follows, as of contexts, or `machine`.
 * @param name the subject itself, where it is a word of its own as well: “Will ask”, “Bill checks”
 */
export function asSubject(after: string, name?: string): number {
  if (machineActs.test(after)) return machine
  const direct = byVerb(after, name)
  if (direct > 0) return direct
  const between = inserted.exec(after)?.[0].length ?? 0
  if (between > 0) return byVerb(after.slice(between), name)
  return behindPlace(after)
}

function behindPlace(after: string): number {
  const start = placed.exec(after)?.[0].length ?? 0
  if (start === 0) return 0
  let rest = after.slice(start)
  for (let count = 0; count < 3; count++) {
    const word = /^[\p{L}-]+,?(?= )/u.exec(rest)?.[0]
    if (word === undefined) return 0
    rest = rest.slice(word.length)
    const verb = /^ (\p{Ll}+)/u.exec(rest)?.[1] ?? ''
    if (onlyPeopleDo.past.has(verb) && !headlined.test(verb)) return byVerb(rest)
    if (/ (?:from|of) /.test(after.slice(0, start)) && peopleDoToo.past.has(verb)) return byVerb(rest)
    rest = rest.slice(1)
  }
  return 0
}

function byVerb(after: string, name?: string): number {
  let rest = after.slice(skipped.exec(after)![0].length)
  let helped = false
  let continuous = false
  for (let count = 0; count < 4; count++) {
    const found = auxiliary.exec(rest)
    if (found === null) break
    continuous = / (?:is|was|were|are|been|be|am|kept|started)$/.test(found[0])
    helped = true
    rest = rest.slice(found[0].length)
    rest = rest.slice(skipped.exec(rest)![0].length)
  }
  const verb = /^ ([\p{Ll}]+(?:-\p{Ll}+)?)/u.exec(rest)?.[1]
  if (verb === undefined) return helped ? 1 : 0
  if (!helped && name !== undefined && readsOtherwise(name, verb, rest)) return 0
  const strength = ofVerb(verb, rest, {helped, continuous})
  if (strength === 0 || strength === 3) return strength
  return isByHand(rest, verb) || goesOn(rest) ? 3 : strength
}

function ofVerb(
  verb: string,
  rest: string,
  {helped, continuous}: Record<'helped' | 'continuous', boolean>,
): number {
  const forms = (list: VerbForms): boolean =>
    continuous ? list.gerunds.has(verb) : list.finite.has(verb) || list.past.has(verb)
  if (forms(onlyPeopleDo)) return 3
  if (forms(peopleDoToo)) return intransitive.test(rest) ? 1 : 2
  return helped || forms(programsDo) ? 1 : 0
}

/** What is done to a thing in the style of headlines: “Page acknowledged”, “Grant approved by the board”. */
const headlined =
  /^(?:acknowledged|ack(?:ed|'d)|approved|declared|reviewed|confirmed|discussed|forgotten|misread|recommended|summarised|summarized|compiled|drafted|overlooked|dismissed|noted|mentioned|relayed|covered|hosted|interpreted|deciphered|identified)$/

/** “Will call the vendor”, “May take a while”, “Bill checks fail”, “Page acknowledged”. */
function readsOtherwise(name: string, verb: string, rest: string): boolean {
  if (headlined.test(verb) && !determiner.test(rest)) return true
  if (onlyPeopleDo.past.has(verb) || peopleDoToo.past.has(verb) || programsDo.past.has(verb))
    return /^(?:Will|May)$/.test(name) && /^(?:run|come|become|put|set|cut|let|hit|shut|read)$/.test(verb)
  return !verb.endsWith('s') || !determiner.test(rest)
}

/** What a person takes into the hands. */
function isByHand(rest: string, verb: string): boolean {
  if (throughHands.test(rest)) return true
  const object =
    /^(?:(?: (?!(?:in|on|at|to|from|of|for|with|by|and|but|because|when|after|before|while|until|as)(?![\p{L}]))[\p{L}\d'’-]+){1,6})/u
      .exec(rest.slice(verb.length + 1))?.[0]
      .replace(/ (?:twice|once|again|first|too|back|together|home|off|out|down|up|\p{Ll}+ly)$/u, '')
  return object !== undefined && handled.has(object.slice(object.lastIndexOf(' ') + 1))
}

function goesOn(rest: string): boolean {
  const verb = next.exec(rest)?.[1]
  return verb !== undefined && onlyPeopleDo.past.has(verb) && !peopleDoToo.past.has(verb)
}
