import {abuse, better, guess, reason, relief} from '../rules/phrases/counterfactual.ts'
import {headOf, isWork} from './agency.ts'
import type {Sentence} from './clauses.ts'
import {isGain} from './consequence.ts'
import {prepositions} from './lexicon.ts'
import {isGerund} from './words.ts'
import type {Act} from './act.ts'
import {wordsFrom} from './blamed-places.ts'
import type {Token} from './tokens.ts'

/** Perfect tenses that wish for nothing: guesses, forecasts, costs, and what was open to all or to nobody. */

/** “An earlier page would have changed nothing”; it would cost nothing all the same. */
export function changesNothing(tokens: readonly Token[], verb: number): boolean {
  return (
    /^(?:changed|made|done|altered|achieved|left|helped|shown|told|brought|gained|prevented)$/.test(
      tokens[verb]!.word,
    ) && /^(?:no|nothing|little|nobody)$/.test(tokens[verb + 1]?.word ?? '')
  )
}

export function near(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(Math.max(0, index - 5), index)
    .map(({word}) => word)
    .join(' ')
}

/** “Nobody could have known”, “no test would have shown it”: nothing was missing. */
export function deniesAnyone(tokens: readonly Token[], {from, to, relative}: Act['subject']): boolean {
  if (
    relative !== undefined ||
    tokens[from + 2]?.word === 'this' ||
    (tokens[from]?.word === 'not' && isGerund(tokens[from + 1]?.word))
  )
    return false
  return (
    (/^(?:no|nobody|nothing|none|neither|hardly|few|not)$/.test(tokens[from]?.word ?? '') && from < to) ||
    // “There was no reading from which the nurse could have inferred it”
    (tokens[from - 1]?.word === 'which' &&
      prepositions.has(tokens[from - 2]?.word ?? '') &&
      tokens.slice(Math.max(0, from - 10), from).some(({word}) => /^(?:no|nothing|none)$/.test(word))) ||
    /^(?:no|not|nor)$/.test(tokens[from - 1]?.word ?? '') ||
    // “Nobody outside | the vendor could have known”
    /\b(?:nobody|no[ -]one|none|nothing) (?:outside|beyond|except|besides|inside|but)(?: \S+){0,3}$/.test(
      near(tokens, from),
    ) ||
    /\bno way$|\bnot even\b|\bnothing$|\bnothing that\b/.test(near(tokens, from)) ||
    (/^(?:no|none|nothing)$/.test(tokens[0]?.word ?? '') &&
      /^no(?:thing|ne)? (?:\S+ ){0,2}that (?:[^\s,;:.]+ ){0,4}$/.test(`${wordsFrom(tokens, 0, to)} `))
  )
}

/** What may have been the cause, or what may have happened: not known, and not wished for. */
export function isGuess({tokens, passage}: Sentence, {subject, verb, passive}: Act, modal: string): boolean {
  const {word} = tokens[verb]!
  if (modal === 'would' || /^(?:by hand|manually)\b/.test(wordsFrom(tokens, verb + 1, 2))) return false
  if (modal === 'might' && passage.zone === 'timeline') return true
  if (/^(?:someone|somebody)$/.test(tokens[subject.from]?.word ?? '') && modal === 'might') return true
  if (word === 'been')
    return (
      subject.kind !== 'person' &&
      !tokens
        .slice(verb + 1, verb + 5)
        .some(
          (token) =>
            better.test(token.word) ||
            /^(?:blip|hiccup|non-event|footnote|over|automatic)$|-(?:minute|second)$/.test(token.word),
        ) &&
      !isWork(headOf(tokens, subject))
    )
  return (
    guess.test(word) &&
    subject.kind !== 'person' &&
    (passive || /^(?:from|at|in|by|during|when|the)$/.test(tokens[verb + 1]?.word ?? '.')) &&
    word !== 'used'
  )
}

/** “Anyone”, “a person”, “people” with whatever tells which. */
function isAnybody(tokens: readonly Token[], {from}: Act['subject']): boolean {
  const words = `${tokens[from]?.word ?? ''} ${tokens[from + 1]?.word ?? ''}`
  return /^(?:any(?:one|body)|people) |^some(?:one|body) (?:with|holding|having) |^(?:a|any) (?:person|holder|reader|stranger)$/.test(
    words,
  )
}

/** “Anyone with an account could have created it” under the impact, and what “backups mean that we could have done”. */
export function isOpenToAll({tokens, passage}: Sentence, {subject, verb}: Act): boolean {
  return (
    (/^(?:impact|summary)$/.test(passage.kind ?? '') &&
      /^any(?:one|body)?$/.test(tokens[subject.from]?.word ?? '')) ||
    (isAnybody(tokens, subject) &&
      /^(?:with|who|on|in|having|holding|knowing)$/.test(
        tokens[subject.from + (/^(?:a|any)$/.test(tokens[subject.from]!.word) ? 2 : 1)]?.word ?? '',
      ) &&
      (!relief.has(tokens[verb]!.word) || /^(?:opened|exposed|seen|shown|read)$/.test(tokens[verb]!.word))) ||
    (abuse.test(tokens[verb]!.word) &&
      !isGain(tokens, verb) &&
      /^(?:any|some)(?:one|body)$/.test(tokens[subject.from]?.word ?? '') &&
      !isGerund(tokens[subject.from + 1]?.word)) ||
    /\bmeans? that$/.test(near(tokens, subject.from))
  )
}

/** “We would have approved it too”: how the choice looked to others is what a review wants to know. */
export function isSharedChoice({tokens}: Sentence, {subject, verb, negated}: Act, modal: string): boolean {
  if (modal !== 'would' || negated || subject.kind !== 'person') return false
  const words = tokens.slice(verb, verb + 16).map(({word}) => word)
  const stop = words.findIndex((word) => /^[.;:!?]$/.test(word))
  const clause = (stop === -1 ? words : words.slice(0, stop)).join(' ')
  const who = tokens
    .slice(subject.from, subject.from + 3)
    .map(({word}) => word)
    .join(' ')
  if (/^(?:(?:any|anyone|each|all|most|many|none) of (?:us|them)|any (?!other)\p{L}+)\b/u.test(who))
    return !relief.has(words[0]!)
  return (
    /\b(?:too|as well|in any case|anyway|regardless|either way|likewise)(?:$| ,)/.test(clause) ||
    /^(?:done|made|taken|reached|chosen|drawn|decided|acted|said) (?:exactly |just )?(?:the same|likewise|so too|no differently)\b/.test(
      clause,
    )
  )
}

/** What another way would have taken tells why it was not gone. */
export function isCost(verb: string): boolean {
  return /^(?:needed|meant|required|taken|cost|involved|implied|entailed|demanded)$/.test(verb)
}

/** “The plan was that by June the contractor would have migrated 40 shops”: the future, seen from the past. */
export function isForecast({tokens}: Sentence, {group, verb}: Act): boolean {
  const words = tokens.map(({word}) => word)
  // “By the end of the year the contractor would have moved all 212 branches”
  if (words[0] === 'by' && group < 14) return true
  return (
    words
      .slice(Math.max(0, group - 24), group)
      .some((word) =>
        /^(?:plan|schedule|roadmap|forecast|estimate|estimated|promised|aim|goal|target|projection)$/.test(
          word,
        ),
      ) &&
    words
      .slice(Math.max(0, group - 12), verb + 14)
      .some(
        (word, index, near) =>
          word === 'by' &&
          /^(?:the|then|now|next|\d+|end|week|month|day|year|quarter|q\d|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas)$/.test(
            near[index + 1] ?? '',
          ),
      )
  )
}

/** “It is unclear who could have changed it”, “in any case”, “thought that the script would have asked” */
export function isOpenQuestion({tokens}: Sentence, {subject, verb, group}: Act, modal: string): boolean {
  const before = near(tokens, subject.from)
  if (/\b(?:worst case|at worst|theoretically|in theory)\b/.test(wordsFrom(tokens, 0, group))) return true
  // “Only the vendor could have known”
  const isOnly = tokens[subject.from - 1]?.word === 'only' || tokens[subject.from]?.word === 'only'
  if (isOnly && subject.kind === 'person' && modal === 'could') return true
  if (modal !== 'would' && /^(?:who|what|which)$/.test(tokens[Math.min(subject.from, group - 1)]?.word ?? ''))
    return /\b(?:unclear|unknown|open|know|find out|check|see|investigat\w+)\b/.test(before)
  if (/\b(?:asked|asks|wondered|checked|unclear|unknown) (?:if|whether)$/.test(before)) return true
  if (/\b(?:not|never) (?:assume|think|believe|expect|claim|imagine|suppose)(?: that)?$/.test(before))
    return true
  if (subject.kind === 'person') return false
  // “The simulator shows what the pump would have done”
  if (/\b(?:shows?|showed|tells?|asks?|knows?|see|of) what$/.test(before)) return true
  if (/\b(?:thought|believed|expected|assumed|hoped|feared|claim(?:s|ed))(?: that)?$/.test(before))
    return true
  const behind = tokens
    .slice(verb + 1, verb + 12)
    .map(({word}) => word)
    .join(' ')
  return /\b(?:in any case|anyway|regardless|either way|all the same|in either case|no matter)\b/.test(behind)
}

/** Whether the sentence gives a reason for what was done, rather than regret what was not. */
export function isReasoned({passage, tokens}: Sentence, {subject, group}: Act): boolean {
  const from = tokens[Math.max(0, group - 40)]!.span.start
  const to = tokens[Math.min(tokens.length, group + 40) - 1]!.span.end
  return (
    subject.kind !== 'person' && reason.test(passage.text.slice(from - passage.start, to - passage.start))
  )
}
