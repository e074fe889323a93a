import type {Remedy} from '../rules/phrases/judgement.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {conditions} from './blame-edits.ts'
import {conductRemedies} from './conduct-remedies.ts'
import {indexForms} from './inflections.ts'
import {verbOf} from './participles.ts'

const guard = blank('a guard')
const accepted: readonly TemplatePart[] = [blank('the tool or process'), ' accepted without ', guard]
const past: Readonly<Record<string, string>> = {
  expire: 'expired',
  lapse: 'lapsed',
  slip: 'slipped',
  'run out': 'ran out',
}
export const circumstances = blank('conditions such as information, load or time pressure')

const takes: Readonly<Record<string, string>> = {make: 'take', makes: 'takes', making: 'taking'}

const doneBy = indexForms(
  new Set('make take give do perform run carry conduct send issue keep leave write provide offer'.split(' ')),
)

/** What takes the place of the words of a judgement, by how it is mended. */
export const remedies: Readonly<
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
  ...conductRemedies,
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
  'took-no': (words) => {
    const [, verb = '', thing = ''] = /^(\S+(?: out)?) no (.*)$/is.exec(words) ?? []
    const [first = verb, ...particle] = verb.toLowerCase().split(/\s+/)
    const act = [doneBy.get(first)?.base ?? first, ...particle].join(' ')
    return ['had no prompt from ', blank('the process or tool'), ` to ${act} any ${thing}`]
  },
  'none-of': (words) => [
    'no prompt from ',
    blank('the process or tool'),
    ` for any ${words.replace(/^no \S+ /i, '')}`,
  ],
  informed: (words) => [
    'had no sign from ',
    blank('the process or tool'),
    / of\s*$/i.test(words) ? ' of ' : ' ',
  ],
  warned: () => ['had ', blank('which warning, from whom, and what spoke against it')],
  'broke-down': (words) => [
    blank('the channel, page or tool'),
    ` that carried too little ${words.split(/\s+/).at(-1)!}`,
  ],
  care: (words) => [
    blank('the process or tool'),
    ` prompted no ${/attention|care|thought|heed|consideration|diligence/i.exec(words)![0].toLowerCase()}`,
    /to$/i.test(words) ? (/attention|heed/i.test(words) ? ' to' : ' for') : '',
  ],
}
