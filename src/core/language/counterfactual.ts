import {harm, relief, trouble, wishes} from '../rules/phrases/counterfactual.ts'
import {headOf, movesPerson, standsForPeople} from './agency.ts'
import {comesToLight, isQuick, worthOf} from './consequence.ts'
import {isAdverb, singular} from './grammar.ts'
import {controls} from './lexicon.ts'
import {isGerund} from './words.ts'
import type {Perfect} from './perfect.ts'
import type {Act} from './act.ts'
import type {Token} from './tokens.ts'
import {wordsFrom} from './blamed-places.ts'
import {isAvoidable, isRepeated, isRun} from './avoidable.ts'
import {isAlternative, isOtherState} from './alternatives.ts'
import {
  changesNothing,
  near,
  deniesAnyone,
  isGuess,
  isOpenToAll,
  isCost,
  isForecast,
  isOpenQuestion,
  isReasoned,
  isSharedChoice,
} from './no-wish.ts'
import {isSpared, isWishedAct} from './wished-acts.ts'

/** Whether a perfect tense wishes for other acts of people or controls, or only tells what a system would do. */

type NameTest = (token: Token) => boolean

export function isCounterfactual(act: Act, perfect: Perfect, modal: string, isName: NameTest): boolean {
  const {subject, sentence} = act
  const {tokens} = sentence
  const {verb, passive, negated, have} = perfect
  const word = tokens[verb]!.word
  if (modal === 'need') return true
  // “Not only would a dry run have shown it, …”
  const isFronted = /^(?:only|nor|neither|then|so)$/.test(tokens[act.group - 1]?.word ?? '')
  if (perfect.inverted !== undefined && !isFronted) return sentence.question || subject.kind === 'person'
  // “Detection time: 3 days. Could have been 3 minutes with a heartbeat.”
  if (
    word === 'been' &&
    isBareAct(tokens, act) &&
    /^(?:\d.*|over|done|fixed|back|up)$/.test(tokens[verb + 1]?.word ?? '')
  )
    return true
  if (isSharedChoice(sentence, act, modal)) return false
  if (modal === 'would' && isSpared(tokens, act)) return true
  if (isIdeal(tokens, subject.from)) return subject.kind !== 'outsider'
  if (word === 'been' && tokens[subject.from]?.word === 'there') return isOpenChance(tokens, verb)
  if (isGuess(sentence, act, modal) || isOpenToAll(sentence, act) || isOpenQuestion(sentence, act, modal))
    return false
  if (changesNothing(tokens, verb)) return false
  const isIdea = isAlternative(tokens, act)
  if (verb === have) return isIdea || subject.kind === 'person'
  if (isForecast(sentence, act) && modal === 'would') return false
  // “Customers would not have had to call us”
  if (negated && modal === 'would' && word === 'had' && tokens[verb + 1]?.word === 'to') return true
  if (subject.kind === 'outsider')
    return passive
      ? /^(?:told|warned|informed|notified)$/.test(word)
      : modal === 'would' && /^(?:noticed|felt|seen|known)$/.test(word) && tokens[have - 1]?.word === 'never'
  const worth = worthOf(tokens, perfect, modal, subject)
  if (modal === 'would' && isWishedAct(tokens, act))
    return !negated && (worth === 'better' || (word === 'taken' && isQuick(tokens, verb)))
  if (deniesAnyone(tokens, subject)) return false
  if (word === 'been' && !passive && modal !== 'would' && worth === 'better') return true
  // “We might not have lost the second node with a proper drain”
  if (
    negated &&
    modal === 'might' &&
    harm.has(word) &&
    / with (?:a|an|more|better|proper)\b/.test(wordsFrom(tokens, verb, 9))
  )
    return true
  if (negated)
    return modal === 'would' && (worth === 'better' || /^(?:let|allowed|permitted|accepted)$/.test(word))
  if (passive) return !isRepeated(tokens, verb) && isAvoidable(act, modal, isName)
  if (word === 'been' && modal === 'would' && subject.relative !== undefined && subject.kind === 'thing')
    return false
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
    (word === 'had' &&
      (worth !== 'better' || subject.kind !== 'person') &&
      (modal !== 'could' || tokens[verb + 1]?.word === 'to'))
  )
    return false
  if (!isGerund(tokens[subject.from]?.word) && trouble.test(headOf(tokens, subject)))
    return (
      worth === 'better' &&
      subject.kind === 'thing' &&
      /^(?:surfaced|shown|come|remained|stayed|lasted|ended|taken)$/.test(word)
    )
  const isWorkOfPeople = standsForPeople(tokens, subject, verb) || isRun(tokens, act)
  if (modal === 'could' && isWorkOfPeople) return worth !== 'worse'
  if (subject.kind === 'person' || isBareAct(tokens, act))
    return (
      (worth !== 'worse' ||
        (modal === 'could' && /^(?:delayed|postponed|skipped|shut|cleared|released|cut)$/.test(word))) &&
      !/\bunder the old\b/.test(near(tokens, subject.from))
    )
  if (movesPerson(tokens, verb)) return true
  // “The price list could have waited until Monday”
  if (
    modal === 'could' &&
    word === 'waited' &&
    /^(?:until|till|for|a|another)$/.test(tokens[verb + 1]?.word ?? '')
  )
    return true
  if (isReasoned(sentence, act)) return false
  if (worth === 'better' && (word === 'meant' || (word === 'taken' && tokens[subject.from]?.word === 'it')))
    return true
  if (isTest(tokens, act) && /^(?:failed|broken|gone|turned)$/.test(word)) return true
  if (worth === 'worse' || /^(?:passed|missed)$/.test(word)) return false
  if (sentence.passage.kind === 'decisions' && !isIdea) return false
  if (isIdea) return !(sentence.passage.kind === 'decisions' && worth !== 'better')
  if (subject.kind === 'control') return worth === 'better'
  if (sentence.passage.kind === 'decisions') return false
  return worth === 'better' && isRelief(tokens, act)
}

/** “Ideally, we would have had two people on call” */
function isIdeal(tokens: readonly Token[], subject: number): boolean {
  const before = tokens[subject - 1]?.word === ',' ? subject - 2 : subject - 1
  return tokens[before]?.word === 'ideally' || tokens[subject]?.word === 'ideally'
}

/** “There would have been time to warn them”, “there could have been a second approval” */
function isOpenChance(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + 5)
    .some(
      ({word}) =>
        controls.has(singular(word)) || /^(?:time|need|chances?|opportunit(?:y|ies)|room|ways?)$/.test(word),
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

/** “The one thing that would have helped” */
function isOnlyThing(tokens: readonly Token[], relative: number): boolean {
  const near = tokens.slice(Math.max(0, relative - 4), relative).map(({word}) => word)
  return (
    /^(?:thing|step|measure|number|change|tool|person|place)s?$/.test(near.at(-1) ?? '') &&
    near.some((word) => /^(?:one|only|single|two|three)$/.test(word))
  )
}

/** A machine that “would have stopped” prevents nothing; one that would have stopped the deploy does. */
function isRelief(tokens: readonly Token[], {subject, verb}: Act): boolean {
  if (subject.relative !== undefined && tokens[subject.relative]!.word === 'that')
    return isOnlyThing(tokens, subject.relative)
  const {word} = tokens[verb]!
  const next = tokens[verb + 1]?.word ?? '.'
  if (
    /^(?:sooner|earlier|faster|quicker|smoother|better|differently|otherwise)$/.test(
      tokens.slice(verb + 1, verb + 6).findLast((token) => !isAdverb(token.word) || token.word.endsWith('er'))
        ?.word ?? '',
    )
  )
    return true
  // “The token would have allowed anyone to …”
  if (/^(?:allowed|let|enabled|led|given)$/.test(word) && /^(?:any|every)(?:one|body)$/.test(next))
    return false
  if (/^(?:shown|surfaced)$/.test(word) && next === 'in')
    return tokens.slice(verb + 2, verb + 6).some((token) => controls.has(singular(token.word)))
  if (word === 'surfaced' || (/^(?:come|shown|turned)$/.test(word) && next === 'up')) return true
  if (comesToLight(tokens, verb)) return true
  // “what a dry run would have shown”
  if (
    /^(?:that|what)$/.test(tokens[subject.from - 1]?.word ?? '') &&
    /^an?$/.test(tokens[subject.from]!.word) &&
    /^[.!;]$/.test(tokens[verb + 1]?.word ?? '.')
  )
    return /^(?:exactly|just|only|is|was|bug|mistake|slip|thing|error|kind|what|sort|problem|fault)s?$/.test(
      tokens[subject.from - 2]?.word ?? '',
    )
  if (!/^[\p{L}\uFFFC\d]/u.test(next) || /^(?:at|in|on|after|before|when|some|about|around)$/.test(next))
    return /^(?:helped|sufficed)$/.test(word)
  return /^(?:prevented|avoided|caught|detected|shown|saved|revealed|limited|stopped|ended|surfaced|exposed|allowed|spared|warned|helped|shortened|reduced|averted|mitigated|told|given|led|flagged|highlighted|made|let|identified|found|asked|prompted|refused|required|reminded|complained|cut|halved|closed|bought|protected|confined|left|remained|stayed|uncovered|eliminated|contained|resolved|solved|sped|shielded|eased|freed|kept|meant|blunted|headed|foiled|thwarted|dampened)$/.test(
    word,
  )
}
