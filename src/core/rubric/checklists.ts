import {fieldsOf} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {CriterionResult, Score} from './score.ts'

/** A line of a checklist. */
export interface Check {
  readonly words: string
  /** Whether the text shows it; undefined where only people can say. */
  readonly isDone: boolean | undefined
}

export interface Checklist {
  readonly title: string
  readonly checks: readonly Check[]
}

/** What software can tell: all of these criteria are met to this share. */
type Known = readonly string[] | undefined

const lists: readonly (readonly [string, readonly (readonly [string, Known])[]])[] = [
  [
    'Before the meeting',
    [
      ['The kind of review is clear: incident, project, OKR', ['type']],
      ['Facilitator, scribe and decision owner are named', ['roles']],
      ['Who attends is there for what they know, not for their rank', undefined],
      ['Links to the evidence are gathered', ['evidence-links']],
      ['The goal is to learn and to improve', ['goal']],
      ['What is private stays out', undefined],
    ],
  ],
  [
    'In the meeting',
    [
      ['The blameless rules are said at the start, and kept', undefined],
      ['Facts and timeline come before the whys', undefined],
      ['Facts and hypotheses are told apart', ['fact-or-hypothesis']],
      ['The questions are about the system', undefined],
      ['“What did we learn?” is asked', ['learnings']],
      ['It ends with actions, owners and dates', ['owners', 'due-dates']],
    ],
  ],
  [
    'The document',
    [
      [
        'It has impact, timeline, factors, decisions and actions',
        ['impact-numbers', 'timeline', 'several-factors', 'decisions', 'owners'],
      ],
      ['The top factors have actions', ['answers-factors']],
      [
        'Each action has owner, due date, success signal and follow-up',
        ['owners', 'due-dates', 'success-signals', 'follow-up'],
      ],
      ['Each kill criterion has a committed action', ['committed-actions']],
      ['The wording is blameless', ['blameless-language']],
      ['It has a one-page shareout, and says where it is published', ['shareout', 'published']],
      ['Risks, open questions and next steps are there', ['risks']],
    ],
  ],
  [
    'Afterwards',
    [
      ['The actions are in the tracker', ['tickets']],
      ['The day on which they are looked at again is set', ['follow-up']],
      ['The shareout was delivered', undefined],
      ['Failures that came back are treated as one of the system', undefined],
    ],
  ],
]

/** A share of this much is “done” to a reader who ticks boxes. */
const enough = 0.8

/** The four checklists of the Pack: what the text shows is ticked, the rest is left to people. */
export function checklistsOf(document: PostmortemDocument, {dimensions, facts}: Score): Checklist[] {
  const results = new Map<string, CriterionResult>(
    dimensions
      .filter(({applicable}) => applicable)
      .flatMap(({criteria}) => criteria.map((one) => [one.id, one] as const)),
  )
  const isDone = (id: string): boolean | undefined => {
    if (id === 'type') return facts.profile.type !== undefined
    if (id === 'risks') return hasRisks(document)
    const found = results.get(id)
    return found && found.share >= enough
  }
  return lists.map(([title, checks]) => ({
    title,
    checks: checks.flatMap(([words, known]): Check[] => {
      const states = known?.map(isDone)
      // What does not count for this kind of document is not on its list.
      if (states?.every((state) => state === undefined)) return []
      return [{words, isDone: states?.every((state) => state !== false)}]
    }),
  }))
}

function hasRisks(document: PostmortemDocument): boolean {
  const said = (pattern: RegExp): boolean =>
    document.sections.some(({title}) => pattern.test(title)) ||
    fieldsOf(document).some(({name}) => pattern.test(name))
  return [/\brisks?\b/i, /\bquestions?\b/i, /\bnext steps?\b/i].every(said)
}
