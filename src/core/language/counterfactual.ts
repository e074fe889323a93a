import {
  abuse,
  alternative,
  better,
  guess,
  practice,
  reason,
  relief,
  trouble,
  wishes,
} from '../rules/phrases/counterfactual.ts'
import {
  agentOf,
  headOf,
  humanActs,
  isData,
  isWork,
  machineActs,
  movesPerson,
  standsForPeople,
} from './agency.ts'
import type {Sentence} from './clauses.ts'
import {worthOf} from './consequence.ts'
import {isAdverb} from './grammar.ts'
import {prepositions} from './lexicon.ts'
import {isGerund} from './words.ts'
import type {Perfect} from './perfect.ts'
import type {Act} from './rewrites.ts'
import type {Token} from './tokens.ts'

/** Whether a perfect tense wishes for other acts of people or controls, or only tells what a system would do. */

type NameTest = (token: Token) => boolean

export function isCounterfactual(act: Act, perfect: Perfect, modal: string, isName: NameTest): boolean {
  const {subject, sentence} = act
  const {tokens} = sentence
  const {verb, passive, negated, have} = perfect
  const word = tokens[verb]!.word
  if (modal === 'need') return true
  if (perfect.inverted !== undefined) return sentence.question || subject.kind === 'person'
  // “Detection time: 3 days. Could have been 3 minutes with a heartbeat.”
  if (
    word === 'been' &&
    isBareAct(tokens, act) &&
    /^(?:\d.*|over|done|fixed|back|up)$/.test(tokens[verb + 1]?.word ?? '')
  )
    return true
  if (isGuess(sentence, act, modal) || isOpenToAll(sentence, act) || isOpenQuestion(sentence, act, modal))
    return false
  if (changesNothing(tokens, verb)) return false
  const isIdea = isAlternative(tokens, act)
  if (verb === have) return isIdea || subject.kind === 'person'
  if (isForecast(sentence, act) && modal === 'would') return false
  if (subject.kind === 'outsider') return passive && /^(?:told|warned|informed|notified)$/.test(word)
  const worth = worthOf(tokens, perfect, modal, subject)
  if (deniesAnyone(tokens, subject)) return false
  if (word === 'been' && !passive && modal !== 'would' && worth === 'better') return true
  if (negated)
    return modal === 'would' && (worth === 'better' || /^(?:let|allowed|permitted|accepted)$/.test(word))
  if (passive) return isAvoidable(act, modal, isName)
  if (word === 'been')
    return worth === 'better' ? !isReasoned(sentence, act) : isOtherState(tokens, act, modal)
  // “An off-the-shelf one would have done”
  if (
    word === 'done' &&
    modal === 'would' &&
    subject.kind !== 'person' &&
    !/^[\p{L}\d\uFFFC]/u.test(tokens[verb + 1]?.word ?? '.')
  )
    return true
  if (word === 'rung' && tokens[verb + 2]?.word.startsWith('bell') === true) return true
  if (modal === 'would' && isCost(word) && worth !== 'better' && (!isIdea || word !== 'taken')) return false
  if (
    (wishes.test(word) && !/^(?:of|about)$/.test(tokens[verb + 1]?.word ?? '')) ||
    (word === 'had' && (modal !== 'could' || tokens[verb + 1]?.word === 'to'))
  )
    return false
  if (!isGerund(tokens[subject.from]?.word) && trouble.test(headOf(tokens, subject)))
    return worth === 'better' && subject.kind === 'thing' && /^(?:surfaced|shown|come)$/.test(word)
  const isWorkOfPeople = standsForPeople(tokens, subject, verb) || isRun(tokens, act)
  if (modal === 'could' && isWorkOfPeople) return worth !== 'worse'
  if (subject.kind === 'person' || isBareAct(tokens, act))
    return (
      (worth !== 'worse' ||
        (modal === 'could' && /^(?:delayed|postponed|skipped|shut|cleared|released|cut)$/.test(word))) &&
      !/\bunder the old\b/.test(near(tokens, subject.from))
    )
  if (movesPerson(tokens, verb)) return true
  if (isReasoned(sentence, act)) return false
  if (isTest(tokens, act) && /^(?:failed|broken|gone|turned)$/.test(word)) return true
  if (worth === 'worse' || /^(?:passed|missed)$/.test(word)) return false
  if (sentence.passage.kind === 'decisions' && !isIdea) return false
  if (isIdea) return !(sentence.passage.kind === 'decisions' && worth !== 'better')
  if (subject.kind === 'control') return worth === 'better'
  if (sentence.passage.kind === 'decisions') return false
  return worth === 'better' && isRelief(tokens, act)
}

/** “The rollback could have started at 12:05” */
function isRun(tokens: readonly Token[], {subject, verb}: Act): boolean {
  const head = headOf(tokens, subject)
  const isOfPeople =
    isWork(head) || /^(?:rollback|failover|restore|recovery|response|search|repair)$/.test(head)
  return isOfPeople && /^(?:started|begun|ended|stopped)$/.test(tokens[verb]!.word)
}

/** “An earlier page would have changed nothing”; it would cost nothing all the same. */
function changesNothing(tokens: readonly Token[], verb: number): boolean {
  return (
    /^(?:changed|made|done|altered|achieved|helped|shown|told|brought|gained|prevented)$/.test(
      tokens[verb]!.word,
    ) && /^(?:no|nothing|little|nobody)$/.test(tokens[verb + 1]?.word ?? '')
  )
}

function near(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(Math.max(0, index - 5), index)
    .map(({word}) => word)
    .join(' ')
}

/** “Nobody could have known”, “no test would have shown it”: nothing was missing. */
function deniesAnyone(tokens: readonly Token[], {from, to, relative}: Act['subject']): boolean {
  if (relative !== undefined || tokens[from + 2]?.word === 'this') return false
  return (
    (/^(?:no|nobody|nothing|none|neither|hardly|few|not)$/.test(tokens[from]?.word ?? '') && from < to) ||
    // “There was no reading from which the nurse could have inferred it”
    (tokens[from - 1]?.word === 'which' &&
      prepositions.has(tokens[from - 2]?.word ?? '') &&
      tokens.slice(Math.max(0, from - 10), from).some(({word}) => /^(?:no|nothing|none)$/.test(word))) ||
    /^(?:no|not|nor)$/.test(tokens[from - 1]?.word ?? '') ||
    /\bnot even\b|\bnothing$|\bnothing that\b/.test(near(tokens, from)) ||
    (tokens[0]?.word === 'nothing' && tokens[1]?.word === 'that')
  )
}

/** What may have been the cause, or what may have happened: not known, and not wished for. */
function isGuess({tokens, passage}: Sentence, {subject, verb, passive}: Act, modal: string): boolean {
  const {word} = tokens[verb]!
  if (modal === 'would') return false
  if (modal === 'might' && passage.zone === 'timeline') return true
  if (/^(?:someone|somebody)$/.test(tokens[subject.from]?.word ?? '') && modal === 'might') return true
  if (word === 'been')
    return (
      subject.kind !== 'person' &&
      !tokens.slice(verb + 1, verb + 5).some((token) => better.test(token.word)) &&
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
  return /^(?:any(?:one|body)|people) |^(?:a|any) (?:person|holder|reader|stranger)$/.test(words)
}

/** “Anyone with an account could have created it” under the impact, and what “backups mean that we could have done”. */
function isOpenToAll({tokens, passage}: Sentence, {subject, verb}: Act): boolean {
  return (
    (/^(?:impact|summary)$/.test(passage.kind ?? '') &&
      /^any(?:one|body)?$/.test(tokens[subject.from]?.word ?? '')) ||
    (isAnybody(tokens, subject) &&
      /^(?:with|who|on|in|having|holding|knowing)$/.test(
        tokens[subject.from + (/^(?:a|any)$/.test(tokens[subject.from]!.word) ? 2 : 1)]?.word ?? '',
      ) &&
      (!relief.has(tokens[verb]!.word) || /^(?:opened|exposed|seen|shown|read)$/.test(tokens[verb]!.word))) ||
    (abuse.test(tokens[verb]!.word) &&
      /^(?:any|some)(?:one|body)$/.test(tokens[subject.from]?.word ?? '') &&
      !isGerund(tokens[subject.from + 1]?.word)) ||
    /\bmeans? that$/.test(near(tokens, subject.from))
  )
}

/** What another way would have taken tells why it was not gone. */
function isCost(verb: string): boolean {
  return /^(?:needed|meant|required|taken|cost|involved|implied|entailed|demanded)$/.test(verb)
}

/** “The plan was that by June the contractor would have migrated 40 shops”: the future, seen from the past. */
function isForecast({tokens}: Sentence, {group, verb}: Act): boolean {
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
function isOpenQuestion({tokens}: Sentence, {subject, verb}: Act, modal: string): boolean {
  const before = near(tokens, subject.from)
  if (modal !== 'would' && /^(?:who|what|which)$/.test(tokens[subject.from]?.word ?? ''))
    return /\b(?:unclear|unknown|open|know|find out|check|see|investigat\w+)\b/.test(before)
  if (/\b(?:asked|asks|wondered|checked|unclear|unknown) (?:if|whether)$/.test(before)) return true
  if (subject.kind === 'person') return false
  if (/\b(?:thought|believed|expected|assumed|hoped|feared)(?: that)?$/.test(before)) return true
  const behind = tokens
    .slice(verb + 1, verb + 12)
    .map(({word}) => word)
    .join(' ')
  return /\b(?:in any case|anyway|regardless|either way|all the same|in either case|no matter)\b/.test(behind)
}

/** Whether the sentence gives a reason for what was done, rather than regret what was not. */
function isReasoned({passage, tokens}: Sentence, {subject, group}: Act): boolean {
  const from = tokens[Math.max(0, group - 40)]!.span.start
  const to = tokens[Math.min(tokens.length, group + 40) - 1]!.span.end
  return (
    subject.kind !== 'person' && reason.test(passage.text.slice(from - passage.start, to - passage.start))
  )
}

/** “- Could have communicated more clearly”, “22:41 second restart; would have been quicker” */
function isBareAct(tokens: readonly Token[], {subject, group, verb}: Act): boolean {
  if (tokens[group - 1]?.word === 'what')
    return (
      relief.has(tokens[verb]!.word) ||
      /^(?:a|the|all the) difference$/.test(`${tokens[verb + 1]?.word} ${tokens[verb + 2]?.word}`)
    )
  return subject.kind === 'none' && /^[.;:(–—]$/.test(tokens[group - 1]?.word ?? '.')
}

function isTest(tokens: readonly Token[], {subject}: Act): boolean {
  return tokens
    .slice(subject.from, subject.to)
    .some(({word}) => /^(?:tests?|checks?|builds?|linters?|lint|ci|pipeline|compiler|suite)$/.test(word))
}

/** One of the things that could be done. */
const option =
  /^(?:way|option|approach|choice|fix|answer|step|move|thing|decision|solution|response|reaction|action|course|call|order|place|time|moment|tool)$/

const remedies =
  /^(?:protections?|safeguards?|options?|way|fix|helps?|remedy|relief|improvements?|solutions?|steps?|alternatives?|start|chance|barriers?|guards?|warnings?|hints?|defen[cs]e)$/

/** “The quickest way out”, “the best approach” */
function isBestOption(phrase: readonly string[]): boolean {
  return phrase.some((word) => best.test(word)) && phrase.some((word) => option.test(word))
}

const best =
  /^(?:best|quickest|right|safest|simplest|fastest|easiest|cheapest|better|correct|safer|wiser|proper|sensible)$/

/** An idea for another world is the subject: “earlier escalation”, “a second reviewer”, “pinning the image”. */
function isAlternative(tokens: readonly Token[], {subject}: Act): boolean {
  const {kind, from, to, relative} = subject
  if (kind === 'none' || kind === 'outsider' || relative !== undefined) return false
  const phrase = tokens.slice(from, to).map(({word}) => word)
  const head = headOf(tokens, subject)
  if (/^(?:it|this|that|they|which)$/.test(phrase.at(-1)!)) return false
  if (phrase[0]!.endsWith('ing') && kind === 'control') return true
  const first = phrase[0]!
  if (isBestOption(phrase) || /^(?:earlier|sooner)$/.test(tokens[to]?.word ?? '')) return true
  const isDefinite = /^(?:the|this|that|these|those|its|their)$/.test(first)
  if (phrase.slice(0, 4).some((word) => alternative.test(word))) return !isDefinite && !isData(head)
  if (/^(?:either|any)$/.test(first)) return kind !== 'thing' || /^(?:one|of)$/.test(phrase[1] ?? '')
  return (
    !isDefinite &&
    (kind === 'control' || practice.test(head)) &&
    (/^(?:an?|our|one|some|a)$/.test(first) || nounLength(phrase) < 3 || kind === 'control')
  )
}

/** How many words stand in front of the phrase that belongs to a noun: “documentation | of the bootstrap”. */
function nounLength(phrase: readonly string[]): number {
  const end = phrase.findIndex((word) => /^(?:of|on|for|about)$/.test(word))
  return end === -1 ? phrase.length : end
}

/** What people or controls could have done with it: “could have been caught in review”, “… have been halved”. */
function isAvoidable({sentence: {tokens}, subject, verb}: Act, modal: string, isName: NameTest): boolean {
  const {word} = tokens[verb]!
  if (subject.relative !== undefined && tokens[subject.relative]!.word === 'that') return false
  if (tokens[verb + 1]?.word === 'over') return false
  const agent = agentOf(tokens, verb, isName)
  if (agent === 'outsider') return false
  if (agent === 'person') return !abuse.test(word) && !isByAnyone(tokens, verb)
  if (agent === 'thing' && machineActs.has(word)) return false
  if (word === 'limited' && modal === 'would' && agent === undefined) return false
  // “Under the old schema the row would have been rejected”
  const isTurnedAway = modal === 'would' && /^(?:rejected|refused|blocked|removed|kept)$/.test(word)
  if (isTurnedAway && agent === undefined && isData(headOf(tokens, subject))) return false
  const isKnown = (relief.has(word) && !abuse.test(word)) || humanActs.has(word)
  if (isKnown) return !(modal === 'might' && guess.test(word))
  if (agent !== undefined) return agent === 'control' && !machineActs.has(word)
  return modal === 'could' && !machineActs.has(word) && !abuse.test(word) && !isData(headOf(tokens, subject))
}

/** “… could have been set to 5 °C by whoever held the key” */
function isByAnyone(tokens: readonly Token[], verb: number): boolean {
  const by = tokens.findIndex(({word}, index) => index > verb && word === 'by')
  return /^(?:whoever|any(?:one|body)|some(?:one|body))$/.test(tokens[by + 1]?.word ?? '')
}

/** “The team would have been able to respond”, “that meeting could have been a message”. */
function isOtherState(tokens: readonly Token[], {subject, verb}: Act, modal: string): boolean {
  const phrase = tokens.slice(subject.from, subject.to).map(({word}) => word)
  if (phrase.some((word) => better.test(word)) || isBestOption(phrase)) return true
  if (subject.kind === 'person')
    return tokens[verb + 1]?.word === 'able' || (tokens[verb + 1]?.word ?? '').endsWith('ing')
  // “Pinning the image would have been a cheap protection”
  if (
    (isGerund(phrase[0]) || isAlternative(tokens, {subject} as Act)) &&
    tokens.slice(verb + 1, verb + 6).some((token) => remedies.test(token.word))
  )
    return true
  return (
    modal === 'could' && isWork(headOf(tokens, subject)) && /^(?:an?|the)$/.test(tokens[verb + 1]?.word ?? '')
  )
}

/** A machine that “would have stopped” prevents nothing; one that would have stopped the deploy does. */
function isRelief(tokens: readonly Token[], {subject, verb}: Act): boolean {
  if (subject.relative !== undefined && tokens[subject.relative]!.word === 'that') return false
  const {word} = tokens[verb]!
  const next = tokens[verb + 1]?.word ?? '.'
  if (
    /^(?:sooner|earlier|faster|quicker|smoother|better)$/.test(
      tokens.slice(verb + 1, verb + 6).findLast((token) => !isAdverb(token.word) || token.word.endsWith('er'))
        ?.word ?? '',
    )
  )
    return true
  if (word === 'surfaced' || (/^(?:come|shown|turned)$/.test(word) && next === 'up')) return true
  if (!/^[\p{L}\uFFFC\d]/u.test(next) || /^(?:at|in|on|after|before|when|some|about|around)$/.test(next))
    return /^(?:helped|sufficed)$/.test(word)
  return /^(?:prevented|avoided|caught|detected|shown|saved|revealed|limited|stopped|ended|surfaced|exposed|allowed|spared|warned|helped|shortened|reduced|averted|mitigated|told|given|led|flagged|highlighted|made|let|identified|found|asked|prompted|refused|required|reminded|complained|cut|halved|closed|uncovered|eliminated|contained|resolved|solved|sped|shielded|eased|freed|kept)$/.test(
    word,
  )
}
