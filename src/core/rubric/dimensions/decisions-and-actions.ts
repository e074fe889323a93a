import {readFields} from '../../document/action-fields.ts'
import {findDay, monthNames} from '../../document/dates.ts'
import {cadenceWords} from '../../facts/learning-review.ts'
import type {ActionItem} from '../../document/model.ts'
import {ownerKind} from '../../document/owners.ts'
import type {Span} from '../../text/span.ts'
import type {SectionKind} from '../../document/section-kinds.ts'
import {kindAt} from '../../document/sections.ts'
import {isFilledIn, withoutPlaceholders} from '../../document/placeholders.ts'
import {oneLine} from '../../one-line.ts'
import {isConcrete} from '../concrete.ts'
import {recordedDecisions} from '../decisions.ts'
import {type Dimension, type Measure, type Measured, best, nothing, shown} from '../dimension.ts'
import {said, sentence, shareOf} from '../measures.ts'
import {followUpSaying} from '../sayings/follow-through.ts'

const kinds: readonly (SectionKind | undefined)[] = ['action-items', 'next-steps', 'decisions']

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
      measure: (all) =>
        hasActions(all)
          ? items(all, 'have an owner', ({owner}) => ownerShare(owner?.value))
          : {...nothing, advice: writeThem},
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
            isFilledIn(item.ticket?.value ?? '') ||
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
          () =>
            hasActions(all)
              ? said(
                  all,
                  /^(?:follow[- ]?up(?: date| review| cadence| meeting)?|action (?:review|follow-?up)|tracking cadence|(?:next )?(?:check[- ]?in|review (?:date|day|on|of (?:the )?actions?|cadence)|look at (?:this|them))|next review|re-?visit(?:ed)?(?: on)?)$|^how we follow (?:this|these|it|them) up\b/,
                )
              : nothing,
          () =>
            hasActions(all)
              ? said(all, /^(?:cadence|rhythm)$/, 1, (place) => isWithActions(all, place))
              : nothing,
          () => followUpTitled(all),
          () =>
            isTemplate(all) ? nothing : sentence(all, followUpSaying, (place) => isAboutActions(all, place)),
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

/** Items that are filled in: what a template left is none. */
function hasActions({document}: Measured): boolean {
  return document.actionItems.some(({title}) => isFilledIn(title))
}

/** Items of which none is filled in have no day of their own. */
function isTemplate(all: Measured): boolean {
  return all.document.actionItems.length > 0 && !hasActions(all)
}

/** “Review the certificates every month” is an action; “we go through the open items every Monday” looks at them. */
function isAboutActions({document: {actionItems, sections, text}}: Measured, {start, end}: Span): boolean {
  const words = text.slice(start, end)
  if (notYet.test(words)) return false
  const isHere = kinds.includes(kindAt(sections, start))
  const isItem = actionItems.some(({whole}) => whole.start <= start && end <= whole.end)
  return isHere && !isItem ? true : actionNouns.test(words) && (isHere || !isAccount(sections, start))
}

function isWithActions({document: {sections}}: Measured, {start}: Span): boolean {
  return kinds.includes(kindAt(sections, start))
}

/** What happened before is followed up by nobody. */
function isAccount(sections: Measured['document']['sections'], offset: number): boolean {
  const kind = kindAt(sections, offset)
  return (
    kind !== undefined &&
    ['timeline', 'background', 'summary', 'impact', 'response', 'went-wrong'].includes(kind)
  )
}

const actionNouns =
  /\b(?:actions?|action items?|the (?:items?|list|table)|open (?:items?|points?|actions?|ones)|measures?|tickets|tasks|A\d{1,2}|follow-?ups?|all of (?:these|them)|until (?:everything|all|every one|done))\b/i

/** A cadence that is still to be set, or the schedule of a job, is no day on which actions are looked at. */
const notYet =
  /\bnot (?:yet )?(?:been )?(?:yet )?(?:determined|decided|set|agreed|fixed|chosen|defined)\b|^\W*(?:schedule|cron)\b/i

/** “How we follow up”, “Keeping at it”: a section by that title that says when, once there is something to follow. */
function followUpTitled(all: Measured): Measure {
  const {isBlank} = all
  const {text, sections} = all.document
  const section = sections.find(
    (one) =>
      followUpTitle.test(one.title) && !isBlank(one) && saysWhen(text.slice(one.body.start, one.body.end)),
  )
  return hasActions(all) ? shown(section?.heading) : nothing
}

const followUpTitle =
  /^\W*(?:\d{1,2}\W+)?(?:how (?:we|it|this|these|they|the (?:actions?|measures|list)) (?:will |are |is |gets? )?(?:follow|keep|stay|check|track)\p{L}*|keeping (?:at|on|up|track|on track|to)(?: (?:it|this|them|the (?:list|actions|measures)))?$|staying (?:on|with) (?:it|this|them)|follow(?:ing)?[- ]?(?:up|through)|tracking$|checking (?:in|back)|seeing (?:it|this|them) through|making sure (?:it|this|they) (?:happens?|gets? done|(?:is|are) done))/iu

function saysWhen(words: string): boolean {
  return cadenceWords.test(words) || findDay(words) !== undefined || dayAlone.test(words)
}

const dayAlone = new RegExp(`\\b\\d{1,2} (?:${monthNames})\\b|\\b(?:${monthNames}) \\d{1,2}\\b`, 'i')

const writeThem =
  'Write the action items: what will change, each with one person as its owner and a due date.'

function items(all: Measured, what: string, valueOf: (item: ActionItem) => number): Measure {
  // A paragraph may tell much before it asks for something.
  const things = all.document.actionItems.map((item) => ({
    ...{item, span: item.form === 'prose' ? item.span : item.whole},
  }))
  return shareOf(all, things, ({item}) => (isFilledIn(item.title) ? valueOf(item) : 0), {
    noun: `action items ${what}`,
    kinds: ['action-items'],
  })
}

function ownerShare(owner: string | undefined): number {
  if (owner === undefined) return 0
  const kind = ownerKind(owner)
  return kind === 'person' ? 1 : kind === 'placeholder' ? 0 : 0.5
}

/** “Before the autumn sale” is a due time that nobody can be reminded of. */
const someTime =
  /\b(?:by|before|until|end of|in|from|early|mid|late) (?:the )?(?:end|start|next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|\p{L}+ (?:sale|release|campaign|launch|sprint|quarter|planning))\b|\bq[1-4]\b/iu

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
