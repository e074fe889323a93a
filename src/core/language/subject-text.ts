import type {PostmortemDocument} from '../document/model.ts'
import {isWork} from './agency.ts'
import {isAdverb, singular} from './grammar.ts'
import {isOrdinary} from './ordinary-words.ts'
import {auxiliaries, controls, determiners, humanNouns, outsiders, prepositions} from './lexicon.ts'
import type {Act} from './act.ts'
import {isGerund} from './words.ts'

/** The words of a noun phrase as they read in the middle of a sentence. */
export function phraseText(
  document: PostmortemDocument,
  {sentence: {tokens}}: Act,
  from: number,
  to: number,
): string {
  if (from >= to) return ''
  const words = document.text.slice(tokens[from]!.span.start, tokens[to - 1]!.span.end)
  return from === 0 && isCommonWord(tokens[0]!.word) && /^\p{Lu}(?!\p{Lu})/u.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words
}

/** The subject as it reads in the middle of a sentence. */
export function subjectText(document: PostmortemDocument, act: Act): string {
  return phraseText(document, act, act.subject.from, act.subject.to)
}

/** Whether a word has its capital letter only from the start of its sentence; names keep theirs. */
function isCommonWord(word: string): boolean {
  const noun = singular(word)
  return (
    determiners.has(word) ||
    isAdverb(word) ||
    isGerund(word) ||
    /(?:ing|er)$|^(?:we|he|she|they|it|whoever|someone|somebody|nobody|everybody|everyone|anyone|neither|either|none|not|one|two|three|four|five|more|better|earlier|fewer|most|half)$/.test(
      word,
    ) ||
    humanNouns.has(noun) ||
    controls.has(noun) ||
    outsiders.has(noun) ||
    isWork(noun) ||
    isOrdinary(word)
  )
}

const objects: Readonly<Record<string, string>> = {
  they: 'them',
  he: 'him',
  she: 'her',
  we: 'us',
  i: 'me',
  who: 'whom',
}

/** A pronoun as an object: “did not require them to”. */
export function objective(subject: string): string {
  // “we, the maintainers,”
  const pronoun = /^(?:they|he|she|we|i)(?=,)/i.exec(subject)?.[0]
  if (pronoun !== undefined) return objects[pronoun.toLowerCase()]! + subject.slice(pronoun.length)
  return objects[subject.toLowerCase()] ?? subject
}

/** How “nobody” and its like read behind a negation. */
const negations: readonly (readonly [RegExp, string])[] = [
  [/^nobody\b/i, 'anybody'],
  [/^no[ -]one\b/i, 'anyone'],
  [/^(?:none|not one|not a single one) of\b/i, 'any of'],
  [/^neither of\b/i, 'either of'],
  [/^(?:not a single|not one|no|neither)\b/i, 'any'],
  [/^hardly any(?:one|body)\b/i, 'most people'],
  [/^somebody\b/i, 'anybody'],
  [/^someone\b/i, 'anyone'],
]

/**
 * Who acts, as the object of what the system did: “did not prompt *the reviewer* to check”, with what is put in behind
 * the noun. Undefined where the sentence leaves it to another clause or to the reader.
 */
export function whom(document: PostmortemDocument, act: Act, isNegated: boolean): string | undefined {
  const who = personOf(document, act, isNegated)
  return who === undefined ? undefined : who + insertionOf(document, act)
}

/** What is put in behind the modal and tells when or under what: “should, after three failed logins, have stopped”. */
function insertionOf(document: PostmortemDocument, {sentence: {tokens}, group, verb}: Act): string {
  const [mark, first] = [tokens[group + 1], tokens[group + 2]]
  if (mark?.word !== ',' || !circumstance.test(first?.word ?? '')) return ''
  const length = tokens.slice(group + 2, verb).findIndex(({word}) => word === ',')
  if (length === -1) return ''
  const words = document.text.slice(mark.span.start, tokens[group + 2 + length]!.span.end)
  return /\b(?:least|minimum)\b/i.test(words) ? '' : words
}

const circumstance = /^(?:after|before|during|despite|given|with|without|on|at|knowing|seeing)$/

function personOf(document: PostmortemDocument, act: Act, isNegated: boolean): string | undefined {
  const {
    sentence: {tokens},
    subject: {from, to, shared},
    group,
  } = act
  if (from >= to || shared === true) return undefined
  let end = Math.max(to, Math.min(group, tokens.length))
  while (end > from + 1 && isFiller(tokens[end - 1]!.word)) end--
  const first =
    from < end - 1 && /^(?:perhaps|maybe|possibly|probably)$/.test(tokens[from]!.word) ? from + 1 : from
  const words = withArticle(act, first, end, phraseText(document, act, first, end))
  const pair = /^neither (.+?) nor (.+)$/is.exec(words)
  if (pair !== null) return `${pair[1]!} ${isNegated ? 'or' : 'and'} ${pair[2]!}`
  const plain = objective(words)
  if (!isNegated)
    return plain.replace(/^(?:nobody|no[ -]one)\b/i, 'anyone').replace(/^(?:no|neither)\b/i, 'any')
  for (const [negation, anybody] of negations)
    if (negation.test(plain)) return plain.replace(negation, anybody)
  return plain
}

/** “Developer should have used …”, as a note has it: a sentence wants the article. */
export function withArticle({sentence: {tokens}}: Act, from: number, to: number, words: string): string {
  const before = tokens[from - 1]?.word ?? '.'
  const behind = tokens.slice(from, to).findIndex(({word}, index) => index > 0 && prepositions.has(word))
  const last = tokens[behind === -1 ? to - 1 : from + behind - 1]!.word
  const isTelegram = from === 0 || /^[.:;,–—-]$|^(?:and|but|then)$/.test(before)
  const isCounted = (humanNouns.has(last) || controls.has(last)) && !uncounted.test(last)
  const first = tokens[from]!.word
  if (
    !isTelegram ||
    !isCounted ||
    determiners.has(first) ||
    /['’]s?$|^\d|^(?:neither|either|not|none|whoever|one|two|three|another|half)$/.test(first)
  )
    return words
  return `the ${words}`
}

const uncounted =
  /^(?:we|i|he|she|who|someone|somebody|nobody|everyone|everybody|anyone|anybody|this|that|it|which|management|leadership|staff|personnel|people|individual|human|support|ops|operations|helpdesk|testing|monitoring|staging|ci|qa|detection|validation|guard|tech)$|s$/

/** What stands between a subject and its verb and says nothing about it: “again”, “had”, “simply”. */
function isFiller(word: string): boolean {
  return (
    isAdverb(word) ||
    auxiliaries.has(word) ||
    /^(?:again|too|himself|herself|themselves|ourselves|that|who|which)$/.test(word)
  )
}

/** Whether the verb's subject stands in the clause before: “saw the alert and should have raised it”. */
export function isShared({sentence: {tokens}, subject: {from, to, shared}, group}: Act): boolean {
  if (shared === true) return true
  if (from < to || group === 0) return false
  let before = group - 1
  while (before > 0 && isFiller(tokens[before]!.word)) before--
  return /^(?:and|but|yet|or|then|,)$/.test(tokens[before]!.word)
}
