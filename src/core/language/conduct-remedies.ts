import {type TemplatePart, blank} from '../text/edits.ts'
import {conditions, goingBy} from './blame-edits.ts'

const reason = blank('a reason or constraint')

/** What takes the place of a verdict on how somebody behaved. */
export const conductRemedies = {
  // “would not own” → “had [a reason] not to own”
  'not-to': (words) => [
    'had ',
    reason,
    ` not to ${words.replace(/^(?:would|will|wo)(?:n['’]t| not) /i, '')}`,
  ],
  // “It beggars belief that” → “[A reason] explains that”
  exclaimed: (words) => {
    const joint = / (?:that|how|why)$/i.exec(words)?.[0]
    return joint === undefined ? ['had ', reason, ' behind it'] : [reason, ` explains${joint}`]
  },
  // “What on earth made” → “What made”
  asks: (words) => [words.replace(/ possessed$/i, ' led').replace(/ (?:on|in|the) .*$/is, '')],
  unknown: (words) => [`${words.replace(/ .*$/s, '')} explained by `, blank('what was known at the time')],
  wished: (words) =>
    /desired$/i.test(words) ? ['had ', conditions, ' behind it'] : [conditions, ' left little room for'],
  'knew-better': (words) => [`${words.replace(/ .*$/s, '')} worked with `, conditions],
  'around-them': () => ['with ', conditions, ' around'],
  'at-hand': () => goingBy,
  'against-reasons': (words) =>
    / (?:of|from|by)$/i.test(words)
      ? ['with ', blank('the reasons there were at that moment'), ' against those of']
      : ['for ', blank('the reasons there were at that moment')],
  'lies-around': (words) => [
    /^and /i.test(words) ? 'and the cause lies in ' : 'the cause lies in ',
    conditions,
    ' around',
  ],
  // “was put down to the fitter” → “came out of [conditions] around the fitter”
  'came-of': (words) => [
    /^(?:is|are|can|has|must|will)\b/i.test(words) ? 'comes out of ' : 'came out of ',
    conditions,
    ' around',
  ],
  'their-work': (words) => [
    'work with ',
    conditions,
    / (?:with|about|for|of|on|in|over|towards?|to)$/i.test(words) ? ' around' : '',
  ],
  weighed: (words) => [
    /^at /i.test(words) ? 'with ' : 'had ',
    blank('a deadline, target or budget'),
    ' to weigh against it',
  ],
  unannounced: () => ['with no prompt from ', blank('the process or tool'), ' to announce it'],
  'what-led-to': () => ['what led to the decision to'],
  'go-on': (words) => [
    'had only ',
    blank('the data or display at hand'),
    ` to go by in ${words.replace(/^kept /i, '')}`,
  ],
} as const satisfies Readonly<Record<string, (words: string) => readonly TemplatePart[]>>
