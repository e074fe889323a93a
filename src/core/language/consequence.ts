import {abuse, better, harm, open, relief} from '../rules/phrases/counterfactual.ts'
import {isAdverb} from './grammar.ts'
import {formsOf} from './inflections.ts'
import type {Perfect} from './perfect.ts'
import type {Token} from './tokens.ts'

/** The words behind a verb in its clause, as far as one reads for a time. */
function wordsBehind(tokens: readonly Token[], verb: number): string {
  return tokens
    .slice(verb + 1, verb + 9)
    .map(({word}) => word)
    .join(' ')
}

/** What somebody outside must not be given. */
const rights =
  /^(?!us\b|me\b|the (?:\S+ )?(?:team|engineer|responder|operator)s?\b).*\b(?:access|rights?|permissions?|control|foothold)\b/

/** What it is no relief to block, stop or cut. */
const goodThings =
  /^(?:(?:all|the|our|any|every|most|new|other|further) ){0,3}(?:\S+ )?(?:writers?|writes|readers?|reads|users?|customers?|traffic|requests|sessions|logins?|power|supply|road|access|sales|orders|payments|service|clients?|shops?|trains?)\b/

/** How little of it there would have been. */
const little =
  /^(?:no|less|fewer|half|under|below|only|just|merely|at most|(?:a |an |some |about )?\S+ (?:seconds?|minutes?)(?! (?:of|without|more|longer)))\b|\b(?:at most|or less)\b/

/** What works when all is well. */
const holds =
  /^(?:held|worked|coped|recovered|succeeded|finished|completed|loaded|started|managed|withstood)$/

/** What is gained, by the verb that says so. */
const gains: Readonly<Record<string, RegExp>> = {
  made: /\b(?:impossible|unlikely|harmless|easier|obvious|visible|unmissable|plain|an? (?:matter|question) of (?:an? |some )?(?:seconds?|minutes?|moments?)|non-event|unnecessary|superfluous|redundant|moot)\b/,
  had: /^(?:(?:at least|still|then|about) )?(?:more|another|enough|extra|plenty|ample|sufficient|an? (?:full|whole|further|extra|second|better|working)|\S+ (?:more|extra|further))\b.*\b(?:time|warning|notice|seconds|minutes|hours?|days?|weeks?|chance|margin)\b/,
  broken: /^(?:the|this|that) (?:\S+ )?(?:chain|cycle|loop|circle|spiral|deadlock|silence)\b(?! of)/,
  cut: /^(?:the|this|that) (?:\S+ )?(?:chain|cycle|loop|spiral)\b(?! of)/,
}

/** Where people or things would have been, and by when. */
const soonerAway =
  /^(?:over|done|finished|through|there|back|up again) (?:in|within|by|before) (?!place\b)|^over at |^there in (?:\S+ )?(?:seconds?|minutes?)|^(?:on|at|in|there|back)\b[^,;]*\b(?:earlier|sooner|in time)\b/

/** “would have taken a reviewer two minutes” */
export function isQuick(tokens: readonly Token[], verb: number): boolean {
  return /\b(?:seconds?|minutes?|moment|message|call|mail|click|question|glance)\b(?! (?:longer|more))/.test(
    wordsBehind(tokens, verb),
  )
}

/** “would have cost nothing”, “wouldn’t have hurt” is a wish as well. */
function isCheap(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]!.word === 'cost' &&
    /^(?:(?:us|them|me|him|her|the \S+) )?(?:nothing|little|only|just|no more than|less than|a (?:phone )?(?:call|minute|moment|mail))\b/.test(
      wordsBehind(tokens, verb),
    )
  )
}

export function isGain(tokens: readonly Token[], verb: number): boolean {
  return gains[tokens[verb]!.word]?.test(wordsBehind(tokens, verb)) === true
}

/** “would have come to light”, “would have stood out” */
export function comesToLight(tokens: readonly Token[], verb: number): boolean {
  const behind = wordsBehind(tokens, verb)
  const {word} = tokens[verb]!
  return (
    (word === 'come' && /^to (?:light|the surface|(?:\S+ ){1,3}?(?:attention|notice))\b/.test(behind)) ||
    (/^(?:stood|jumped|stuck)$/.test(word) && behind.startsWith('out')) ||
    (/^(?:turned|thrown|brought|dug)$/.test(word) && behind.startsWith('up '))
  )
}

/** Whether a consequence would have made the incident smaller, or larger. */
export function worthOf(
  tokens: readonly Token[],
  {verb, negated, passive}: Perfect,
  modal: string,
  subject?: {readonly from: number; readonly to: number},
): 'better' | 'worse' | 'open' {
  const {word} = tokens[verb]!
  const behind = tokens.slice(verb + 1, verb + 6).map((token) => token.word)
  const of = subject === undefined ? [] : tokens.slice(subject.from, subject.to).map((token) => token.word)
  // “Less data would have been lost”
  if (
    harm.has(word) &&
    of.some(
      (next, at) =>
        /^(?:none|nothing|nobody)$/.test(next) ||
        (at < 2 && /^(?:less|fewer|no|hardly|only|just|half)$/.test(next)),
    )
  )
    return negated ? 'open' : 'better'
  if (
    word === 'reached' &&
    /^(?:someone|somebody|us|him|her|them|me|support|the (?:\S+ )?(?:engineer|team|operator|responder|lead|manager|person))\b/.test(
      wordsBehind(tokens, verb),
    )
  )
    return negated ? 'open' : 'better'
  // “would have taken two minutes instead of fifty”
  if (
    /^(?:taken|lasted)$/.test(word) &&
    /\b(?:instead of|rather than|only|less|under|not \d)\b/.test(wordsBehind(tokens, verb))
  )
    return 'better'
  // “It would have taken a reviewer two minutes”, “it would not have taken much”
  if (word === 'taken' && of[0] === 'it') {
    if (!negated && isQuick(tokens, verb)) return 'better'
    if (negated && /^(?:much|long|more than|a genius|an expert)\b/.test(wordsBehind(tokens, verb)))
      return 'better'
  }
  // “would have remained local”, “would have left the lock intact”
  if (
    /^(?:remained|stayed|left|kept)$/.test(word) &&
    /\b(?:local|up|small|contained|available|online|intact|healthy|unaffected|untouched|reachable)\b/.test(
      wordsBehind(tokens, verb),
    )
  )
    return negated ? 'open' : 'better'
  // “would have meant no gap”, “would have meant under two minutes”
  if (word === 'meant' && little.test(wordsBehind(tokens, verb))) return 'better'
  if (comesToLight(tokens, verb)) return negated ? 'open' : 'better'
  // “would have made the switch a matter of minutes”, “would have had a full day to react”, “could have broken the chain”
  if (isGain(tokens, verb) || isCheap(tokens, verb)) return negated ? 'open' : 'better'
  // “would not have made a difference”
  if (
    word === 'made' &&
    /^(?:an?|any|much of a|no) (?:\S+ )?(?:difference|sense)\b/.test(wordsBehind(tokens, verb))
  )
    return negated ? 'open' : 'better'
  // “The suite would have failed at the first step”: that is what it is for.
  if (
    !negated &&
    /^(?:failed|broken|turned|gone)$/.test(word) &&
    of.some((next) => /^(?:tests?|suite|checks?|build|linter|validation|rehearsal|drill)$/.test(next))
  )
    return 'better'
  // “would have given a holder read rights”
  if (/^(?:given|granted|allowed)$/.test(word) && rights.test(wordsBehind(tokens, verb))) return 'worse'
  // “would have blocked the writers”, “would have sent the mail twice”
  if (
    !negated &&
    ((!relief.has(word) && /\b(?:twice|a second time)\b/.test(wordsBehind(tokens, verb))) ||
      (/^(?:blocked|closed|cut)$/.test(word) && goodThings.test(wordsBehind(tokens, verb))))
  )
    return 'worse'
  if (!negated && /\b(?:on|in) time\b/.test(wordsBehind(tokens, verb))) return 'better'
  // “would have failed in staging”: where it fails, it does no harm
  if (
    !negated &&
    /^(?:failed|broken|crashed|surfaced|happened|shown)$/.test(word) &&
    /^(?:the build )?(?:in|on|at) (?:(?:the|our|a) )?(?:\S+ )?(?:staging|test|tests|testing|ci|review|pipeline|canary|qa|build|sandbox|rehearsal|drill)\b/.test(
      wordsBehind(tokens, verb),
    )
  )
    return 'better'
  // “Detection would have been no faster”
  if (/^(?:no|not|nothing|little|hardly|scarcely|pointless|useless|futile)$/.test(behind[0] ?? ''))
    return 'open'
  if (
    /^(?:gone|ended|turned|looked)$/.test(word) &&
    behind.some((next) => /^(?:differently|otherwise)$/.test(next))
  )
    return negated ? 'open' : 'better'
  if (word === 'cleared' && behind.slice(0, 5).includes('up')) return 'better'
  if (
    /\bwithin (?:seconds|minutes|an hour|(?:\S+ )?(?:seconds?|minutes?|hours?))\b/.test(
      wordsBehind(tokens, verb),
    ) &&
    !negated
  )
    return 'better'
  if (word === 'been' && !passive) {
    // “would have been on the bridge ten minutes earlier”, “could have been over in ten minutes”
    if (!negated && soonerAway.test(wordsBehind(tokens, verb))) return 'better'
    if (
      behind[0] === 'able' &&
      !negated &&
      of.some((next) => /^(?:we|i|they|he|she|team|engineers?|responders?|operators?|support)$/.test(next))
    )
      return 'better'
    const behindAdverbs = behind.filter((next) => !isAdverb(next))
    if (open.test(behindAdverbs[0] ?? '') && behindAdverbs[1] === 'to')
      return negated || abuse.test(formsOf(behindAdverbs[2] ?? '').participle) ? 'open' : 'better'
    // “would have been a single cell”, “could have been a five-minute blip”
    if (
      !negated &&
      /^(?:(?:just|only|merely) )?an? (?:single|minor|small|short|brief|mere|non-event|blip|footnote|\S+-(?:second|minute))\b/.test(
        wordsBehind(tokens, verb),
      )
    )
      return 'better'
    if (behind.some((next) => better.test(next))) return negated && modal !== 'might' ? 'worse' : 'better'
    const isCostly =
      /^(?:slower|higher)$/.test(behind[2] ?? behind[0] ?? '') &&
      of.some((next) => /^(?:latency|load|risk|costs?|prices?)$/.test(next))
    return (isCostly || behind.some((next) => /^(?:worse|longer|larger|bigger|down|more)$/.test(next))) &&
      !negated
      ? 'worse'
      : 'open'
  }
  if (!negated && behind.some((next, at) => /^(?:later|longer|worse)$/.test(next) && behind[at - 1] !== 'no'))
    return 'worse'
  if (!negated && behind.some((next) => /^(?:sooner|earlier|faster|quicker|smoother|better)$/.test(next)))
    return 'better'
  // “could have failed over”, “might have filled in the field”: acts of people
  if (/^(?:failed over|filled (?:in|out))$/.test(`${word} ${behind[0]}`)) return 'open'
  if (negated && holds.test(word)) return 'worse'
  if (harm.has(word) && !relief.has(word)) {
    if (negated) return modal === 'would' ? 'better' : 'open'
    if (
      /^(?:made|gone|run|sent|lasted|released|merged|deployed|needed|happened|reached|shipped|skipped|been)$/.test(
        word,
      )
    )
      return 'open'
    return behind.some((next) =>
      /^(?:less|fewer|sooner|earlier|shorter|half|only|faster|quicker)$/.test(next),
    )
      ? 'better'
      : 'worse'
  }
  if (!relief.has(word)) return 'open'
  // “The node would have stopped”
  if (
    !passive &&
    /^(?:stopped|ended|opened|worked|kept|offered)$/.test(word) &&
    !/^[\p{L}\uFFFC]/u.test(behind[0] ?? '.')
  )
    return 'open'
  return negated ? 'open' : 'better'
}
