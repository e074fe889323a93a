type Pick = (below: number) => number

/** Pieces that mean something to Markdown, to YAML or to a rule. */
const words = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '|',
    '| --- |',
    '- [ ] ',
    '- [x] ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '<!--',
    '-->',
  ],
  ...[
    '---\n',
    '+++\n',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](',
    '\\',
    '\0',
    '\u2028',
    '\uFEFF',
    '\uD83D',
    '👩🏽‍💻',
    '&nbsp;',
    '::',
    ': ',
  ],
  ...[
    'should have ',
    'would have ',
    'failed to ',
    'human error',
    'if only ',
    'clearly ',
    'forgot to ',
    '@ana',
    'Ana Lima ',
  ],
  ...[
    '## Timeline\n',
    '## Action items\n',
    '## Impact\n',
    '09:10 ',
    '2026-02-30',
    '12 Mar 2026',
    'UTC',
    'Owner: ',
    'due: ',
  ],
  ...[
    'severity: ',
    'type: incident\n',
    'started: ',
    '&a ',
    '*a',
    '{',
    '}',
    '"',
    "'",
    '#',
    '<b onclick=x>',
    'postmortem-disable',
  ],
]

type Mutation = (text: string, other: string, pick: Pick) => string

const cut = (text: string, pick: Pick, most: number): [number, number] => {
  const start = pick(text.length + 1)
  return [start, Math.min(text.length, start + pick(most))]
}

const mutations: readonly Mutation[] = [
  (text, _, pick) => {
    const [start, end] = cut(text, pick, 40)
    return text.slice(0, start) + text.slice(end)
  },
  (text, _, pick) => {
    const at = pick(text.length + 1)
    return text.slice(0, at) + words[pick(words.length)]! + text.slice(at)
  },
  (text, other, pick) => {
    const [start, end] = cut(other, pick, 400)
    const at = pick(text.length + 1)
    return text.slice(0, at) + other.slice(start, end) + text.slice(at)
  },
  (text, _, pick) => {
    const lines = text.split('\n')
    const [from, to] = [pick(lines.length), pick(lines.length)]
    lines.splice(to, 0, ...lines.splice(from, 1 + pick(4)))
    return lines.join('\n')
  },
  (text, _, pick) => {
    const [start, end] = cut(text, pick, 30)
    return text.slice(0, end) + text.slice(start, end).repeat(1 + pick(60)) + text.slice(end)
  },
  (text, _, pick) => text.slice(0, pick(text.length + 1)),
  (text, _, pick) => {
    const at = pick(Math.max(text.length, 1))
    return text.slice(0, at) + String.fromCharCode(pick(128)) + text.slice(at + 1)
  },
]

/** A text much like another, by a few changes of which some take from a third. */
export function mutate(text: string, other: string, pick: Pick): string {
  let mutated = text
  for (let left = 1 + pick(5); left > 0; left--)
    mutated = mutations[pick(mutations.length)]!(mutated, other, pick)
  return mutated
}
