import type {PostmortemDocument} from '../document/model.ts'
import type {Remedy} from '../rules/phrases/judgement.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {agentBefore, personAt} from './agents.ts'
import {adverbEdit, conditions, inPlace} from './blame-edits.ts'
import type {IsName} from './blamed-places.ts'
import type {Sentence} from './clauses.ts'
import {subjectBefore} from './grammar.ts'
import {type Judged, tokenBehind} from './judged.ts'
import {verbOf} from './participles.ts'
import {deleteWords} from './word-edits.ts'

/** Takes a judgement out of its sentence: what surrounded the people stands in its place. */

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

const takes: Readonly<Record<string, string>> = {make: 'take', makes: 'takes', making: 'taking'}

const remedies: Readonly<
  Record<Exclude<Remedy, 'delete' | 'noun' | 'unguarded'>, (words: string) => readonly TemplatePart[]>
> = {
  guard: (words) => {
    if (/^by/i.test(words))
      return ['because ', blank('the tool or interface'), ' accepted it without ', guard]
    const made = /^ma(?:de|kes?|king)/i.exec(words)?.[0].toLowerCase()
    if (made !== undefined) return [`${takes[made] ?? 'took'} a step that `, ...accepted]
    return /^(?:our|his|her|their|my)\b/i.test(words)
      ? ['the step that ', ...accepted]
      : ['step, which ', ...accepted]
  },
  state: (words) => {
    const assumed = /\bassumed\b/i.test(words) ? ', as if someone else' : ''
    if (
      /^(?:too|so|very|and|rather|pretty|quite|simply|loss|lack|losing|lacking|poor|been|being|be)\b/i.test(
        words,
      )
    )
      return [conditions]
    if (/\bno (?:idea|clue)$/i.test(words)) return ['had no ', blank('documentation or training'), ' to tell']
    // “Ops is to blame for the outage” tells of the past.
    const isNow =
      /^(?:takes|does|has|have|is|are|turns|drags|drops|panics|lacks|shows|makes|keeps)\b/i.test(words) &&
      !/\b(?:blame|fault|responsible)\b/i.test(words)
    const to = /\b(?:of|on|off|in|with|for|to|towards)$/i.test(words)
      ? ` when it ${isNow ? 'comes' : 'came'} to`
      : ''
    return [isNow ? 'works with ' : 'worked with ', conditions, assumed, to]
  },
  work: (words) => [
    `${/^(?:\S+ )?own/i.test(words) || /^(?:our|his|her|their|my)/i.test(words) ? words.replace(/(?:fault|doing)$/i, '') : ''}work with `,
    conditions,
  ],
  prompt: (words) => [
    'had no prompt from ',
    blank('the process or tool'),
    /(?:in|with|at)$/i.test(words) ? ' for' : ' to',
  ],
  possible: (words) => ['possible, without ', guard, /to$/i.test(words) ? ', to' : ', for'],
  reason: () => ['for ', blank('the reasons there were at that moment')],
  reasoned: () => ['had ', blank('a reason or constraint'), ' for'],
  support: (words) => [
    'had ',
    blank('the training or support there was at that moment'),
    /to$/i.test(words) ? ' to' : '',
  ],
  gap: (words) => [words.replace(/failings?$/i, ''), blank('gap in the process or tooling')],
  means: (words) => ['lack of ', blank('a tool, information or time'), / to$/i.test(words) ? ' to' : ' for'],
  // “need to be more careful” → “need to have [a check or prompt]”
  needs: (words) => [words.replace(/\bbe\b.*$/is, 'have '), blank('a check or prompt')],
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
  'go-by': (words) => [
    'had only ',
    blank('the data or display at hand'),
    ` to go by for ${words
      .split(/\s+/)
      .slice(1)
      .join(' ')
      .replace(/(?: (?:completely|quite|all|badly))? wrong$/i, '')}`,
  ],
  lightly: (words) => [
    'had ',
    blank('reasons at the time'),
    ` to see little risk in ${words
      .split(/\s+/)
      .slice(1)
      .join(' ')
      .replace(/(?: (?:far|much|a bit))?(?: (?:too|so|rather))? lightly$/i, '')}`,
  ],
  around: () => ['working with ', conditions, ' around'],
  unprompted: () => ['with no prompt from ', blank('the process or tool'), ' to look again'],
  when: (words) => [
    words.replace(/(?: (?:far|much|way|a bit))? too \S+$/i, ' '),
    blank('when, and on which signal'),
  ],
  prompted: () => ['had no prompt from ', blank('the process or tool')],
  nobody: (words) => [
    blank('the process or tool'),
    ` did not prompt anybody${/\bto$/i.test(words) ? ' to' : ' to do it'}`,
  ],
  care: (words) => [
    blank('the process or tool'),
    ` prompted no ${/attention|care|thought|heed|consideration|diligence/i.exec(words)![0].toLowerCase()}`,
    /to$/i.test(words) ? (/attention|heed/i.test(words) ? ' to' : ' for') : '',
  ],
}

/** “Running it on a Friday was reckless”: what was done is judged, and stands there in place of whoever did it. */
function isOfThing({tokens}: Sentence, words: Span, isName: IsName): boolean {
  const first = tokenBehind(tokens, words.start + 1)
  const subject = subjectBefore(tokens, first, isName)
  return (
    subject.kind !== 'person' &&
    subject.from < subject.to &&
    agentBefore(tokens, first, isName).kind !== 'person'
  )
}

/** “It was the wrong call”, “a poor strategy”: what is said of a choice when the judgement is gone is what spoke for it. */
function choiceEdit(document: PostmortemDocument, sentence: Sentence, words: Span): Suggestion | undefined {
  const {text} = document
  const before = text.slice(sentence.span.start, words.start)
  const is = /\b(?:was|were|is|been|be)(?: \p{L}+ly)? (?:the|an?) $/u.exec(before)
  const noun = /^ ((?:\p{L}+ ){0,2}?(?:decision|choice|call|strategy))(?![\p{L}])/u.exec(
    text.slice(words.end, sentence.span.end),
  )?.[1]
  const article = /(?<!\p{L})(?:the|an?) $/iu.exec(before)?.[0]
  if (noun === undefined || article === undefined) return undefined
  const end = words.end + 1 + noun.length
  const goesOn = is !== null && /^\s*\p{L}/u.test(text.slice(end, sentence.span.end))
  const definite = is === null && /^the/i.test(article) ? 'the' : /^[aeiou]/i.test(noun) ? 'an' : 'a'
  const parts = [
    `${definite} ${noun}${goesOn ? ',' : ''} with `,
    blank('what spoke for it at the time'),
    ` behind it${goesOn ? ',' : ''}`,
  ]
  return inPlace(document, sentence, span(words.start - article.length, end), parts)
}

export function judgementEdit(
  document: PostmortemDocument,
  sentence: Sentence,
  {judgement: {remedy}, words}: Judged,
  isName: IsName,
): Suggestion {
  const {text} = document
  const choice = remedy === 'delete' ? choiceEdit(document, sentence, words) : undefined
  if (choice !== undefined) return choice
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
  const {tokens} = sentence
  const behindWords = tokenBehind(tokens, words.end + 1)
  if (remedy === 'guard' && /^by\b/i.test(written) && tokens[behindWords]?.word === 'by') {
    // “was dropped by mistake by the admin”: who acted stays next to the act.
    const to = personAt(tokens, behindWords + 1, isName)
    if (to !== undefined) {
      const agent = text.slice(tokens[behindWords].span.start, tokens[to - 1]!.span.end)
      return inPlace(document, sentence, span(words.start, tokens[to - 1]!.span.end), [
        `${agent} `,
        ...remedies.guard(written),
      ])
    }
  }
  if (remedy === 'state' && /^(?:was|were|is|are)\b/i.test(written) && isOfThing(sentence, words, isName))
    return inPlace(document, sentence, words, [`${written.replace(/\s.*/s, '')} done with `, conditions])
  const hasHave = /\b(?:had|has|have)\s+$/i.test(text.slice(Math.max(0, words.start - 8), words.start))
  const parts = remedies[remedy](written)
  if (hasHave && parts[0] === 'took a step that ')
    return inPlace(document, sentence, words, ['taken a step that ', ...parts.slice(1)])
  return inPlace(document, sentence, words, parts)
}
