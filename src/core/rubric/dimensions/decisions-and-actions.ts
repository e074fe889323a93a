import {readFields} from '../../document/action-fields.ts'
import {allItems} from '../../document/asides.ts'
import {findDay} from '../../document/dates.ts'
import type {ActionItem} from '../../document/model.ts'
import {ownerKind} from '../../document/owners.ts'
import {isFilledIn, withoutPlaceholders} from '../../document/placeholders.ts'
import {distinct} from '../../text/distinct.ts'
import type {Span} from '../../text/span.ts'
import {oneLine} from '../../one-line.ts'
import {isConcrete} from '../concrete.ts'
import {recordedDecisions} from '../decisions.ts'
import {type Dimension, type Measure, type Measured, best, nothing} from '../dimension.ts'
import {followedUp, hasActions} from '../followed-up.ts'
import {mostPlaces, shareOf} from '../measures.ts'
import {writtenTwice} from '../tracked.ts'

export const decisionsAndActions: Dimension = {
  id: 'decisions-and-actions',
  title: 'Decisions and actionability',
  levels: {
    1: 'Recommendations are vague, without owners or dates.',
    3: 'Some actions are owned; how success will be seen is weak.',
    5: 'Decisions are concrete; actions have owner, due date, success signal and a follow-up.',
  },
  criteria: [
    {
      id: 'owners',
      title: 'Owners',
      weight: 4,
      advice: 'Give every action item one person as its owner.',
      home: 'action-items',
      measure: (all) => ({
        ...items(all, 'have an owner', ({owner}) => ownerShare(owner?.value)),
        ...(!hasActions(all) && {advice: writeThem}),
      }),
    },
    {
      id: 'due-dates',
      title: 'Due dates',
      weight: 3,
      advice: 'Give every action item a due date.',
      home: 'action-items',
      measure: (all) => items(all, 'have a due date or are done', (item) => dueShare(all, item)),
    },
    {
      id: 'concrete',
      title: 'Concrete actions',
      weight: 1,
      holdsAt: 2,
      advice: 'Say in each action what will be there when it is done.',
      home: 'action-items',
      measure: (all) =>
        items(all, 'are concrete', ({title}) => Number(isConcrete(withoutPlaceholders(title)))),
    },
    {
      id: 'tickets',
      title: 'Tickets',
      weight: 1,
      advice: 'Link every action item to its ticket.',
      home: 'action-items',
      measure: (all) =>
        items(all, 'have a ticket', (item) =>
          Number(
            isWrittenAt(all, item.ticket?.span) ||
              isFilledIn(
                readFields(all.document.text.slice(item.whole.start, item.whole.end)).ticket?.value ?? '',
              ),
          ),
        ),
    },
    {
      id: 'success-signals',
      title: 'Success signals',
      weight: 2,
      advice: 'Say for each action how its success will be seen.',
      home: 'action-items',
      measure: (all) =>
        items(all, 'have a success signal', (item) =>
          signalShare(item.successSignal?.value ?? signalIn(all, item)),
        ),
    },
    {
      id: 'follow-up',
      title: 'Follow-up',
      weight: 2,
      advice: 'Set the day or the cadence on which the action items are looked at again.',
      home: 'action-items',
      measure: (all) =>
        best(
          items(all, 'have a follow-up', ({followUp}) =>
            Number(followUp !== undefined && /\d/.test(followUp.value)),
          ),
          () => followedUp(all),
        ),
    },
    {
      id: 'decisions',
      title: 'Decisions',
      weight: 2,
      advice: 'Record what was decided, why, and what was traded off.',
      home: 'decisions',
      measure: recordedDecisions,
    },
    {
      id: 'answers-factors',
      title: 'Actions answer factors',
      weight: 1,
      advice: 'Let each top factor have an action, and each action its factor.',
      home: 'action-items',
      measure: (all) =>
        shareOf(
          all,
          all.facts.traceability.factors.map(({factor, actions}) => ({span: factor.span, actions})),
          ({actions}) => Number(actions.length > 0),
          {
            noun: 'factors have an action',
            enough: 0.6,
            kinds: ['contributing-factors', 'root-cause', 'went-wrong'],
          },
        ),
    },
  ],
}

const writeThem =
  'Write the action items: what will change, each with one person as its owner and a due date.'

/** A reader who sees some is told that they were not read as such. */
function noneOf(note: string, seen: readonly ActionItem[]): Measure {
  return {...nothing, note, lacking: seen.slice(0, mostPlaces).map(({whole}) => whole)}
}

function noActions({document}: Measured): Measure {
  const {actionItems} = document
  if (actionItems.length > 0) return noneOf('no action item is filled in', actionItems)
  const told = allItems(document)
  const note = told.length > 0 ? `none listed, ${told.length} told in passing` : 'no action items found'
  return noneOf(note, told)
}

function items(all: Measured, what: string, valueOf: (item: ActionItem) => number): Measure {
  if (!hasActions(all)) return noActions(all)
  const written = distinct(
    all.document.actionItems,
    ({title, owner, due}) => `${title} ${owner?.value} ${due?.value}`,
  )
  const twice = writtenTwice(written)
  const filledIn = (item: ActionItem): number => (isFilledIn(item.title) ? valueOf(item) : 0)
  const things = written.map((item) => {
    const writings = [item, ...(twice.get(item) ?? [])].map((one) => ({one, value: filledIn(one)}))
    const {one, value} = writings.reduce((best, other) => (other.value > best.value ? other : best))
    return {span: placeOf(item), shownBy: placeOf(one), value}
  })
  return shareOf(all, things, ({value}) => value, {
    noun: `action items ${what}`,
    kinds: ['action-items'],
  })
}

/** A paragraph may tell much before it asks for something. */
function placeOf({form, span, whole}: ActionItem): Span {
  return form === 'prose' ? span : whole
}

/** A link by its address: “[ticket](url)” is still to be filled in. */
function isWrittenAt({document: {text}}: Measured, place: Span | undefined): boolean {
  return place !== undefined && isFilledIn(text.slice(place.start, place.end))
}

function ownerShare(owner: string | undefined): number {
  if (owner === undefined) return 0
  const kind = ownerKind(owner)
  return kind === 'person' ? 1 : kind === 'placeholder' ? 0 : 0.5
}

/** “Before the autumn sale” is a due time that nobody can be reminded of. */
const someTime =
  /\b(?:by|before|until|end of|in|from|starting|early|mid|late) (?:the )?(?:end|start|next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|term \d|\p{L}+ (?:sale|release|campaign|launch|sprint|quarter|planning))\b|\bq[1-4]\b|[,–—] (?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)\W*$/iu

function dueShare({document: {text}}: Measured, {due, dueDate, status, whole}: ActionItem): number {
  if (dueDate !== undefined || status === 'done') return 1
  if (due !== undefined && findDay(due.value) !== undefined) return 1
  const [source] = text.slice(whole.start, whole.end).split(/\n\s*(?:[-*+]\s|\n)/, 1) as [string]
  if (findDay(oneLine(source)) !== undefined) return 1
  return someTime.test(source) ? 0.5 : 0
}

/** “Fewer bugs” can be seen by nobody who does not know how many there were. */
function signalShare(words: string | undefined): number {
  if (words === undefined || words.split(/\s+/).length < 2 || ownerKind(words) === 'placeholder') return 0
  return comparison.test(words) && !/\d/.test(words) ? 0.5 : 1
}

/** “We know that it works when a test certificate raises it.” */
function signalIn({document: {text}}: Measured, {whole}: ActionItem): string | undefined {
  const [, ...groups] = signalWords.exec(text.slice(whole.start, whole.end)) ?? []
  return groups.find((words?: string) => words !== undefined)?.trim()
}

const signalWords = new RegExp(
  [
    String.raw`\b(?:we(?:['’]ll| will)? (?:know|see|notice|can tell)(?: that)? (?:it|this) (?:works?|worked|is done|has worked|helped|holds)|(?:done|finished|complete|accepted|a success)) (?:when|once|if|as soon as) ([^.\n]{8,200})`,
    String.raw`\b(?:seen|visible|verified|proven|confirmed) (?:as|in|by|when|once|if|at|through)\b([^.\n]{8,200})`,
    String.raw`\btarget: ([^.\n]{0,80}\d[^.\n]{2,80})`,
  ].join('|'),
  'i',
)

const comparison =
  /^(?:much )?(?:better|fewer|more|less|improved|increased|reduced|higher|lower|faster|happier|good)\b/i
