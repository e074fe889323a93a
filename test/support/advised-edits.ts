import {
  type Span,
  type TextEdit,
  applyEdits,
  defaultConfig,
  findMetadata,
  fix,
  lint,
  parseDocument,
} from '../../src/core/index.ts'
import {isBlank} from '../../src/core/document/content.ts'
import type {SectionKind} from '../../src/core/document/section-kinds.ts'
import {sectionsOf} from '../../src/core/document/sections.ts'
import {factsOf} from '../../src/core/facts/facts.ts'
import {insertBlock} from '../../src/core/templates/sections/insert.ts'
import {today} from './check.ts'
import {withField} from './item-fields.ts'

/** What an author does who follows the advice of a criterion to the letter, and no further. */
type Advised = (text: string) => string

/** Puts words at the end of the section of a kind, or into a new one. */
function written(kind: SectionKind, title: string, words: string): Advised {
  return (text) => {
    const document = parseDocument(text)
    const section = sectionsOf(document, kind).find(({form}) => form === 'heading')
    if (section === undefined)
      return applyEdits(document.text, [insertBlock(document, kind, `## ${title}\n\n${words}`)])
    const inner = document.sections.find(({heading}) => heading.start >= section.body.start)
    const end = Math.min(section.body.end, inner?.heading.start ?? section.body.end)
    const before = document.text.slice(0, end).trimEnd()
    return `${before}\n\n${words}\n\n${document.text.slice(end).trimStart()}`
  }
}

/** Changes places that are read out of the text, each by itself. */
function changed(
  places: (text: string) => readonly Span[],
  change: (words: string, index: number) => string,
): Advised {
  return (text) =>
    applyEdits(
      text,
      places(text).map((span, index): TextEdit => ({
        span,
        newText: change(text.slice(span.start, span.end), index),
      })),
    )
}

function both(...edits: readonly Advised[]): Advised {
  return (text) => edits.reduce((words, edit) => edit(words), text)
}

const inBrief = (words: string): Advised => written('brief', 'Brief', words)

const places = (text: string, judging: readonly string[]): Span[] =>
  lint(parseDocument(text), defaultConfig, today)
    .filter(({rule, possible}) => !possible && judging.includes(rule))
    .map(({span}) => span)

/** Names as roles, and sentences that judge as they read once they judge nobody. */
const rewritten = both(
  changed(
    (text) => places(text, ['no-named-individual']),
    () => 'the on-call engineer',
  ),
  changed(
    (text) => {
      const document = parseDocument(text)
      const found = places(text, judging)
      const times = document.timeline.map(({time}) => time.span.end)
      return document.passages
        .flatMap(({start, sentences}) =>
          sentences.map((one) => ({start: start + one.start, end: start + one.end})),
        )
        .filter(({start, end}) => found.some((one) => one.start < end && start < one.end))
        .map(({start, end}) => ({
          start: Math.max(start, ...times.filter((time) => start < time && time < end)),
          end,
        }))
    },
    () => ' it was a reasonable thing to do, as the console shows the state of the pool to nobody.',
  ),
)
const judging: readonly string[] = [
  ...['no-should-have', 'no-counterfactual', 'no-blame', 'no-human-error', 'no-hindsight'],
]

/** Sections without words get some, and an account that has few sections gets more. */
const told: Advised = (text) => {
  const document = parseDocument(text)
  const blank = document.sections.filter((one) => one.form === 'heading' && isBlank(document, one))
  const filled = applyEdits(
    document.text,
    blank.map(({heading: {end}}) => ({span: {start: end, end}, newText: `\n\n${account}\n`})),
  )
  return ['summary', 'impact', 'detection', 'response'].reduce(
    (words, kind) => written(kind as SectionKind, kind, account)(words),
    filled,
  )
}
const account = 'The pool of connections was full, and each new request waited for the one before it.'

const entries = (text: string): Span[] => parseDocument(text).timeline.map(({event}) => event.span)
const leads = (text: string): Span[] => factsOf(parseDocument(text)).factors.map(({lead}) => lead)

const someFactors = [
  '- **Process:** the change went to all regions at once',
  '- **Tech:** the pool has no limit of its own',
  '- **Communication:** two channels carried the same alert',
  '- **Environment:** the campaign began in the same hour',
].join('\n')
const sides = ['process', 'tech', 'communication', 'environment']
const factors = written('contributing-factors', 'Contributing factors', someFactors)

const someItems = [
  '- [ ] Add an alert on the age of the queue (owner: Ana Lima, due: 2026-12-04) OPS-911',
  '- [ ] Give the pool a limit of its own (owner: Tunde Okafor, due: 2026-12-11) OPS-912',
].join('\n')
const items: Advised = (text) =>
  parseDocument(text).actionItems.length > 0 ? text : written('action-items', 'Action items', someItems)(text)
const field = (name: string, words: string): Advised => both(items, (text) => withField(text, name, words))

const shareout = written(
  'shareout',
  'Shareout',
  [
    '- **What happened:** checkout was down for 43 minutes.',
    '- **What we learned:** retries multiply what they hold.',
    '- **What changes:** retries have a bound.',
  ].join('\n'),
)
const inReview = (words: string): Advised => written('review', 'Recurring review', words)

const someCriteria = [
  '- Fewer than 40 sign-ups within two weeks: stop the pilot. Owner: head of product',
  '- Cost above 2 % of revenue in a quarter: pause the rollout. Owner: head of product',
  '- Churn above 3 % for four weeks: cancel the contract. Owner: head of product',
].join('\n')
const criteria = written('kill-criteria', 'Kill criteria', someCriteria)
/** Words in the field of that name, or around the criterion. */
const ofCriteria = (name: RegExp, change: (words: string) => string): Advised =>
  both(
    (text) => (factsOf(parseDocument(text)).killCriteria.length > 0 ? text : criteria(text)),
    changed(
      (text) =>
        factsOf(parseDocument(text)).killCriteria.map(
          ({lead, fields}) => fields.find((one) => name.test(one.name))?.value.span ?? lead,
        ),
      change,
    ),
  )

/** Rows behind the last one, in its form and at its hour. */
function rows(events: readonly string[]): Advised {
  return (text) => {
    const {timeline} = parseDocument(text)
    const last = timeline.at(-1)
    if (last === undefined)
      return written(
        'timeline',
        'Timeline (UTC)',
        events.map((event, index) => `- 09:1${index} ${event}`).join('\n'),
      )(text)
    const lineStart = text.lastIndexOf('\n', last.span.start) + 1
    const lineEnd = text.indexOf('\n', last.event.span.end)
    const end = lineEnd === -1 ? text.length : lineEnd
    const again = events.map(
      (event) =>
        `\n${text.slice(lineStart, last.event.span.start)}${event}${text.slice(last.event.span.end, end)}`,
    )
    return text.slice(0, end) + again.join('') + text.slice(end)
  }
}

const milestoneRows = rows([
  '**Trigger:** the change went out',
  '**Detection:** the alert on errors fired',
  '**Escalation:** the payments team joined',
  '**Mitigation:** the change was rolled back',
  '**Resolution:** errors were back to normal',
])
const timeline = (edit: Advised): Advised =>
  both((text) => (parseDocument(text).timeline.length > 0 ? text : milestoneRows(text)), edit)

const zone: Advised = (text) => {
  const [section] = sectionsOf(parseDocument(text), 'timeline')
  return section === undefined || findMetadata(parseDocument(text), 'timezone') !== undefined
    ? written('timeline', 'Timeline', 'All times are in UTC.')(text)
    : `${text.slice(0, section.heading.end)} (UTC)${text.slice(section.heading.end)}`
}

/** For each criterion what its advice says, done. */
export const advisedEdits: Readonly<Record<string, Advised>> = {
  goal: inBrief('**Goal:** learn why one slow processor stopped all payments.'),
  audience: inBrief('**Audience:** payments, support and the leadership'),
  roles: inBrief('**Facilitator:** Ana Lima\n\n**Scribe:** Tunde Okafor\n\n**Decision owner:** Mei Chua'),
  'blameless-norms': inBrief(
    '**Ground rules:** people acted sensibly with what they knew; conditions get fixed.',
  ),
  constraints: inBrief('**Constraints:** the names of customers and the contract stay private.'),
  'blameless-language': both(rewritten, told),
  timeline: milestoneRows,
  'timeline-order': timeline((text) => fix(text, defaultConfig, today).text),
  'time-zone': timeline(zone),
  milestones: milestoneRows,
  'evidence-links': timeline(changed(entries, (words) => `${words} [graph](https://graphs.example/d/7)`)),
  'fact-or-hypothesis': timeline(changed(entries, (words) => `[fact] ${words}`)),
  'impact-numbers': written('impact', 'Impact', '1,200 customers could not pay for 43 minutes; 12,000 EUR.'),
  'several-factors': factors,
  'factor-clusters': both(
    (text) => (leads(text).length > 2 ? text : factors(text)),
    // A sentence keeps its full stop at its end.
    changed(leads, (words, index) => words.replace(/(?=\.?$)/, ` (${sides[index % 4]})`)),
  ),
  'made-sense': both(
    (text) => (leads(text).length > 0 ? text : factors(text)),
    changed(leads, (words) =>
      words.replace(/(?=\.?$)/, ', which made sense at the time because the load was low'),
    ),
  ),
  'changeable-conditions': both(
    (text) => (leads(text).length > 1 ? text : factors(text)),
    changed(leads, (words) => `${words} → OPS-911`),
  ),
  method: written(
    'root-cause',
    'Root cause analysis',
    '1. Why did requests wait? The pool was full.\n2. Why was it full? Retries held it.\n3. Why did they? They have no bound.',
  ),
  'no-person-as-cause': both(rewritten, factors),
  owners: field('Owner', 'Ana Lima'),
  'due-dates': field('Due date', '2026-12-04'),
  concrete: field('', 'so that the dashboard shows 0 dropped orders in the drill of the next quarter'),
  tickets: field('Ticket', 'OPS-913'),
  'success-signals': field('Success signal', 'the drill drops no order'),
  'follow-up': both(items, written('action-items', 'Action items', '**Follow-up:** 2026-12-18')),
  decisions: written('decisions', 'Decisions', '- We keep one pool for both, because two cost more memory.'),
  'answers-factors': both(
    (text) => (leads(text).length > 0 ? text : factors(text)),
    items,
    changed(leads, (words) => `${words} (action 1)`),
  ),
  shareout,
  'top-actions': written('shareout', 'Shareout', '**Top three actions:** bound, page, drill (Ana, December)'),
  published: written(
    'shareout',
    'Shareout',
    '**Published:** in the incident archive, for all of engineering',
  ),
  'recurring-review': inReview('**Cadence:** every two weeks'),
  'review-owner': inReview('**Owner:** Mei Chua'),
  'review-inputs': inReview('**Inputs:** new postmortems, open action items'),
  learnings: written(
    'lessons',
    'Lessons learned',
    '- Retries multiply what they hold.\n- An alert on age comes before one on errors.\n- Two channels hide what one shows.',
  ),
  'criteria-listed': criteria,
  thresholds: ofCriteria(/threshold|line|limit/, (words) => `${words} at 40 % or more`),
  windows: ofCriteria(/window|over/, (words) => `${words} within two weeks`),
  'committed-actions': ofCriteria(/action|then/, (words) => `Stop the pilot: ${words}`),
  'trigger-owners': ofCriteria(/owner|by/, (words) => `${words} (owner: head of product)`),
}
