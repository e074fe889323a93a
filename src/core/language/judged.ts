import type {PostmortemDocument} from '../document/model.ts'
import {denied, deniedBehind, judgements} from '../rules/phrases/blame.ts'
import type {Judgement, Remedy} from '../rules/phrases/judgement.ts'
import {inProse} from '../rules/phrases/phrase.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {agentBefore, leadingPerson, ownerEndingAt, personAt} from './agents.ts'
import {followingPerson} from './blamed-manner.ts'
import {adverbEdit, conditions, inPlace} from './blame-edits.ts'
import type {IsName} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import {verbOf} from './participles.ts'
import {deleteWords} from './word-edits.ts'

/** Finds the words of a sentence that judge a person, and takes them out of it. */

const inText = judgements.map((judgement) => ({...judgement, pattern: inProse(judgement.pattern)}))

export const judgingPatterns = inText.map(({pattern}) => pattern)

export interface Judged {
  readonly judgement: Judgement
  readonly words: Span
}

/**
 * The longest first: “made a careless mistake” is one judgement.
 * @param likely places in `judgingPatterns`: which of them to look for
 */
export function judgedIn(sentence: Sentence, likely: readonly number[], isName: IsName): Judged[] {
  const {passage, span: place} = sentence
  const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
  const found = likely
    .flatMap((rank) => inText[rank] ?? [])
    .flatMap((judgement) =>
      [...text.matchAll(judgement.pattern)].map(({0: {length}, index}) => ({
        judgement,
        before: text.slice(Math.max(0, index - 60), index),
        words: span(place.start + index, place.start + index + length),
      })),
    )
    .filter(
      ({judgement, before, words}) =>
        !denied.test(before) &&
        !deniedBehind.test(text.slice(words.end - place.start)) &&
        isOfPerson(sentence, judgement, words, isName),
    )
    .sort((a, b) => a.words.start - b.words.start)
  const kept: Judged[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last.words, one.words)) kept.push(one)
    else if (lengthOf(one.words) > lengthOf(last.words)) kept[kept.length - 1] = one
  }
  return kept
}

function lengthOf({start, end}: Span): number {
  return end - start
}

function isOfPerson({tokens}: Sentence, {person}: Judgement, words: Span, isName: IsName): boolean {
  if (person === undefined) return true
  const first = tokenAt(tokens, words.start + 1)
  const behind = tokenAt(tokens, words.end + 1)
  if (person === 'subject') return agentBefore(tokens, first, isName).kind === 'person'
  if (person === 'leading')
    return (
      agentBefore(tokens, first, isName).kind === 'person' ||
      leadingPerson(tokens, first, isName) !== undefined ||
      followingPerson(tokens, first, isName) !== undefined
    )
  if (person === 'owner') return ownsBefore(tokens, first, isName)
  if (behind >= tokens.length) return false
  if (tokens[behind]!.word === 'our' && tokens[behind + 1]?.word === 'part') return true
  const from = skipTo(tokens, behind)
  return personAt(tokens, from, isName) !== undefined || (from > behind && isNameOnly(tokens[from], isName))
}

/** Over “turned out to be”, “was found to be”, a colon. */
function skipTo(tokens: Sentence['tokens'], behind: number): number {
  let from = behind
  while (
    from < behind + 6 &&
    /^(?:[:,–—-]|was|is|were|are|turned|out|to|be|found|proved|proven|seems|appears)$/.test(
      tokens[from]?.word ?? '',
    )
  )
    from++
  return from
}

/** The index of the first token that ends at an offset or behind it. */
function tokenAt(tokens: Sentence['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span.end < offset) low = middle + 1
    else high = middle
  }
  return low
}

function isNameOnly(token: Sentence['tokens'][number] | undefined, isName: IsName): boolean {
  return token !== undefined && isName(token)
}

function ownsBefore(tokens: Sentence['tokens'], first: number, isName: IsName): boolean {
  const end = /^['’]$/.test(tokens[first - 1]?.word ?? '') ? first - 1 : first
  return ownerEndingAt(tokens, end, isName) !== undefined
}

const guard = blank('a guard')
const accepted: readonly TemplatePart[] = [blank('the tool or process'), ' accepted without ', guard]
const past: Readonly<Record<string, string>> = {
  expire: 'expired',
  lapse: 'lapsed',
  slip: 'slipped',
  'run out': 'ran out',
}
const circumstances = blank('conditions such as information, load or time pressure')

/** What stands behind a noun that is replaced by what surrounded the people. */
const around = /^\s+(?:by|of|among|from|on the part of|on our part)\b/i

const remedies: Readonly<
  Record<Exclude<Remedy, 'delete' | 'noun' | 'unguarded'>, (words: string) => readonly TemplatePart[]>
> = {
  guard: (words) => {
    if (/^by/i.test(words))
      return ['because ', blank('the tool or interface'), ' accepted it without ', guard]
    if (/^ma(?:de|ke|king)/i.test(words)) return ['took a step that ', ...accepted]
    return /^(?:our|his|her|their|my)\b/i.test(words)
      ? ['the step that ', ...accepted]
      : ['step, which ', ...accepted]
  },
  state: (words) => {
    const before = /\bfor$/i.test(words)
      ? ' before'
      : /\bassumed\b/i.test(words)
        ? ', as if someone else'
        : ''
    if (
      /^(?:too|so|very|and|rather|pretty|quite|simply|loss|lack|losing|lacking|poor|been|being|be)\b/i.test(
        words,
      )
    )
      return [conditions]
    const to = /\bto$/i.test(words) ? ' with regard to' : /\b(?:of|in|with|for)$/i.test(words) ? ' for' : ''
    if (/\bno (?:idea|clue)$/i.test(words)) return ['had no ', blank('documentation or training'), ' to tell']
    const isNow = /^(?:takes|does|has|have|is|are|turns|drags|drops|panics|lacks)\b/i.test(words)
    return [isNow ? 'works with ' : 'worked with ', conditions, before, to]
  },
  work: (words) => [
    `${/^(?:\S+ )?own/i.test(words) || /^(?:our|his|her|their|my)/i.test(words) ? words.replace(/fault$/i, '') : ''}work with `,
    conditions,
  ],
  prompt: () => ['had no prompt from ', blank('the process or tool'), ' to'],
  possible: (words) => ['possible, without ', guard, /to$/i.test(words) ? ', to' : ', for'],
  reason: () => ['for ', blank('the reasons there were at that moment')],
  reasoned: () => ['had ', blank('a reason or constraint'), ' for'],
  support: (words) => [
    'had ',
    blank('the training or support there was at that moment'),
    /to$/i.test(words) ? ' to' : '',
  ],
  gap: (words) => [words.replace(/failings?$/i, ''), blank('gap in the process or tooling')],
  means: () => ['lack of ', blank('a tool, information or time'), ' to'],
  needs: () => ['can count on no ', blank('check or prompt'), ' so far'],
  'down-to': () => ['down to ', circumstances],
  behind: () => [blank('a reason or constraint'), ' behind'],
  'went-by': (words) => [`${words.split(/\s/)[0]!} by with no `, blank('alert, time or prompt'), ' for'],
  assumed: (words) => {
    const thing = words.replace(/^\S+\s/, '').replace(/\s?for granted(?: that)?$/i, '')
    const isClause = /that$/i.test(words)
    return [
      'had ',
      blank('reasons at the time'),
      isClause ? ' to assume that' : ` to rely on ${thing || 'it'}`,
    ]
  },
  'cannot-have': (words) => [
    'had no prompt from ',
    blank('the process or tool'),
    ` to ${verbOf(words.replace(/^.*\s/s, '').toLowerCase()).base}`,
  ],
  'no-prompt-for': () => ['with no prompt from ', blank('the process or tool'), ' for'],
  'set-aside': (words) => [
    /^choose/i.test(words) ? 'has ' : 'had ',
    blank('a reason or constraint'),
    ' not to act on',
  ],
  'let-through': (words) => [
    'had no ',
    blank('check or signal'),
    ` to stop ${words
      .split(/\s+/)
      .slice(1, /^let (?:the|an?|this|that|these) \S+ (?:slip|get|go)/i.test(words) ? 3 : 2)
      .join(' ')}`,
  ],
  lies: () => ['the cause lies in ', circumstances, ' around'],
  lapse: (words) => {
    const [verb] = /(?:\brun out|(?<!\S)\S+)$/i.exec(words) ?? ['']
    const thing = words.slice('let'.length, words.length - verb.length).trim()
    return [
      'had no prompt from ',
      blank('the process or tool'),
      ` before ${thing} ${past[verb.toLowerCase()] ?? verb}`,
    ]
  },
  step: (words) => [`with no step for ${words.split(/\s+/).at(-1)!} in `, blank('the tool or process')],
  cause: () => [blank('condition that let this happen')],
}

export function judgementEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  {judgement: {remedy}, words}: Judged,
): Suggestion {
  const {text} = document
  if (remedy === 'delete')
    return {title: 'Leave the judgement out', edits: [deleteWords(text, words, sentence)]}
  if (remedy === 'unguarded') return adverbEdit(document, sentence, words)
  const written = text.slice(words.start, words.end)
  if (remedy === 'noun') {
    const own = / (?:by|from|of|on the part of|on)$/i.exec(written)
    const behind = own === null ? around.exec(text.slice(words.end, sentence.span.end))?.[0] : own[0]
    const ours = /^\s+our part\b/i.exec(text.slice(words.end, sentence.span.end))?.[0]
    const extra = own === null ? (behind?.length ?? 0) : (ours?.length ?? 0)
    const us = ours !== undefined || /our part$/i.test(behind ?? '') ? ' us' : ''
    const target = span(words.start, words.end + extra)
    return inPlace(document, sentence, target, [circumstances, behind === undefined ? '' : ` for${us}`])
  }
  const hasHave = /\b(?:had|has|have)\s+$/i.test(text.slice(Math.max(0, words.start - 8), words.start))
  const parts = remedies[remedy](written)
  if (hasHave && parts[0] === 'took a step that ')
    return inPlace(document, sentence, words, ['taken a step that ', ...parts.slice(1)])
  return inPlace(document, sentence, words, parts)
}
