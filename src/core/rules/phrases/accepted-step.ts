import {indexForms} from '../../language/inflections.ts'
import {gerund} from '../../language/regular-verbs.ts'
import {type TemplatePart, blank} from '../../text/edits.ts'
import type {HumanErrorPhrase} from './human-error-phrase.ts'

const tool = blank('the interface or tool')
const guard = blank('a guard')
const conditions = blank('the conditions of the work: tools, load, time')
const practice = blank('the practice, screens and guides there were')

/**
 * What stands in place of “human error”: the act, and what accepted it. Who acted stays in the sentence, and the words
 * fit those in front of them.
 */
export function acceptedStep(
  remedy: HumanErrorPhrase['remedy'],
  found: string,
  before: string,
  isOwnedBehind = false,
): readonly TemplatePart[] {
  if (remedy === 'around') return [conditions, ` around ${found}`]
  if (remedy === 'conditions') return [conditions]
  if (remedy === 'against') return against(found)
  if (remedy === 'accepted') return ['because ', tool, ' accepted it without ', guard]
  if (remedy === 'worked') return ['worked with ', conditions]
  if (remedy === 'practice')
    return /^un/i.test(found) ? [found.replace(/^\S+\s+/, ''), ' with ', practice] : [practice]
  if (remedy === 'equipped')
    return [
      /^lacks?\b|^do/i.test(found)
        ? 'work with '
        : /^(?:not|in|poor|bad)/i.test(found)
          ? 'working with '
          : 'worked with ',
      practice,
    ]
  if (remedy === 'allowed') return allowed(found)
  if (remedy === 'made') return [blank('steps'), ' were taken that ', tool, ' accepted without ', guard]
  if (remedy === 'happens') return [tool, ' accepts ', blank('the step'), ' without ', guard]
  if (remedy === 'taken')
    return [
      takenFor[found.slice(0, 5).trim().toLowerCase()] ?? 'took',
      ' a ',
      blank('step'),
      ' that ',
      tool,
      ' accepted without ',
      guard,
    ]
  const agent =
    /\sby(\s.*)$/isu.exec(found) ??
    /(?<!\b(?:moments?|bout|spell|fit|attack|lapse|error|failure))\s(?:of|on the part of)(\s.*)$/isu.exec(
      found,
    )
  const fault = (agent === null ? found : found.slice(0, agent.index)).replace(making, '')
  const owner = /^.*['’]s?\s+(?=\S+$)/su.exec(fault)?.[0]
  const isPlural = /(?:error|mistake|slip|typo|oversight|failure|lapse|blunder)s$/i.test(fault)
  const determiner =
    owner ??
    article
      .exec(fault)?.[0]
      .replace(/^(a)n\b/i, '$1')
      .replace(/\s+/g, ' ')
  const isCounted =
    determiner !== undefined ||
    isPlural ||
    countedBefore.test(before) ||
    before.endsWith('/') ||
    (agent !== null && /^\W*data entry $/i.test(before)) ||
    (agent !== null && modifiedBefore.test(before))
  const isOwned = owner !== undefined || /(?:['’]s?|\b(?:our|his|her|their|my))\s+$/i.test(before)
  const by = agent === null && !isOwned && !isOwnedBehind ? [' by ', actorIn(fault)] : []
  const step = [blank(isPlural ? 'steps' : 'step'), ...by, ' that ', tool, ' accepted without ', guard]
  if (agent !== null)
    step.push(
      ` from${agent[1]!.replace(/^\s(?=ours|mine|hi|hers|thei).*$/is, (own) => ` ${whose[own.trim()] ?? own.trim()}`)}`,
    )
  if (isOwnedBehind) step.push(' from')
  if (determiner !== undefined) return [determiner, ...step]
  return isCounted ? step : ['a ', ...step]
}

const swaps = indexForms(
  new Set(
    'read hear take key type enter write put dial copy set pick choose select click press invert swap reverse exchange'.split(
      ' ',
    ),
  ),
)

/** “read 10 as 100” → “had no [guard] against reading 10 as 100” */
function against(found: string): readonly TemplatePart[] {
  const [verb = ''] = found.split(/\s/, 1)
  const base = swaps.get(verb.toLowerCase())?.base ?? verb
  return ['had no ', guard, ` against ${gerund(base)}${found.slice(verb.length)}`]
}

/** Whose error the words say it was: “operator error”. “Human” and “manual” leave it open. */
function actorIn(fault: string): TemplatePart {
  const role = actor.exec(fault)?.[0].toLowerCase()
  return role === undefined ? blank('the role') : `the ${role}`
}

const actor =
  /\b(?:(?:network|database|support|release) )?(?:operator|pilot|engineer|developer|administrator|admin|sysadmin|dba|technician|electrician|nurse|doctor|surgeon|pharmacist|teller|cashier|clerk|analyst|trader|contractor|programmer|tester|crew|captain|maintainer|on-call|user|customer|driver|controller|dispatcher|conductor|employee|mechanic|courier)\b/i

const takenFor: Readonly<Record<string, string>> = {makin: 'taking', makes: 'takes', make: 'take'}

const whose: Readonly<Record<string, string>> = {
  ours: 'us',
  mine: 'me',
  his: 'him',
  hers: 'her',
  theirs: 'them',
}

/** “a typo (that was) made by” */
const making = /\s+(?:(?:that\s+|which\s+)?(?:was|were|had been)\s+)?(?:made|introduced|committed)$/i
const article = /^(?:an?|the|this|our|their|one|some|several|many|multiple|repeated|two|three|four)\s+/i
/** An article or an owner that stands before adjectives: “an unexpected”, “the dispatcher's”. */
const countedBefore =
  /(?:\b(?:an?|the|this|our|his|her|their|my|its|one|two|three|another|single)|(?<!\b(?:it|that|what|there|here))['’]s|s['’])(?:\s+(?:\p{L}+(?:ed|ive|al|ous|ful|ble|ic|ate|ary|ing|y)|first|second|third|last|other|single|further|severe)){0,4}\s+$/iu

/** “a configuration” mistake by the operator */
const modifiedBefore = /\b(?:an?|the|our|one|this)\s+[\p{L}-]+\s+$/iu

/** “a fat-fingered value”, “fat-fingered the name”, “was human-caused” */
function allowed(found: string): readonly TemplatePart[] {
  const next = /\s(\p{L}+)$/u.exec(found)?.[1]
  if (next === undefined) return ['allowed by ', tool, ' without ', guard]
  return /^(?:an?|the|his|her|their|our|this|that|its)$/i.test(next)
    ? ['entered, without ', guard, `, ${next}`]
    : [`${next} that `, tool, ' allowed without ', guard]
}
