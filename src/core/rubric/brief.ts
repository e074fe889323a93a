import type {SectionKind} from '../document/section-kinds.ts'
import {kindAt} from '../document/sections.ts'
import {type Span, contains} from '../text/span.ts'
import {type Measure, type Measured, best} from './dimension.ts'
import {type Saying, said, sentence} from './measures.ts'
import {
  audienceSayings,
  constraintSayings,
  deciderSayings,
  facilitatorSayings,
  goalSayings,
  normSayings,
  scribeSayings,
} from './sayings.ts'

/** How documents say something about the review itself. */
interface Told {
  /** The names under which it stands, in lower case. */
  readonly names: RegExp
  /** How many words say enough; one if it is absent. */
  readonly words?: number
  readonly sayings?: readonly Saying[]
  /** In some sections the same names are about something else. */
  readonly aboutTheDocument?: true
}

const parts = {
  goal: {
    names:
      /^(?:goals?|purpose|objective|aim)(?: of .*| for .*)?$|^(?:what|why) this (?:review|document|page|text|paper|retro\w*|meeting)(?: is for| exists)?$|^why we (?:meet|met|are here|came together)$|^we want to$|^question (?:of|for|behind) (?:this|the)\b/,
    words: 5,
    sayings: goalSayings,
  },
  audience: {
    names:
      /^(?:(?:intended |target )?audience|(?:written |intended )?for|readers?|shared with|who (?:this is for|should read this))\b/,
    sayings: audienceSayings,
  },
  norms: {
    names:
      /^(?:ground rules?|blameless(?:ness)?(?: norms| statement| principles)?|norms|working agreements?|how we (?:talk|talked|spoke|work|worked|review)|prime directive|principles|safety)\b/,
    words: 6,
    sayings: normSayings,
  },
  constraints: {
    names:
      /^(?:constraints?|scope|in scope|out of scope|not in scope|not covered|privacy|confidentiality|anonymi[sz]ation|limits|boundaries|sensitivity|handling)\b/,
    words: 3,
    sayings: constraintSayings,
    aboutTheDocument: true,
  },
  facilitator: {
    names: /\b(?:facilitator|moderator|chair|(?:facilitated|moderated|led|guided|chaired) by)\b/,
    sayings: facilitatorSayings,
    aboutTheDocument: true,
  },
  scribe: {
    names: /\b(?:scribe|note[- ]?taker|recorder|minutes)\b|^notes(?: by)?$/,
    sayings: scribeSayings,
    aboutTheDocument: true,
  },
  'decision owner': {
    names: /\b(?:decision (?:owner|maker)|decider|accountable|sponsor)\b|^(?:who )?decides\b/,
    sayings: deciderSayings,
    aboutTheDocument: true,
  },
  'incident commander': {
    names: /^(?:incident (?:commander|lead|manager)|commander|ic|lead responder)\b/,
    aboutTheDocument: true,
  },
  author: {
    names: /^(?:authors?|owner|document owner|(?:written|prepared) by|post-?mortem owner|review owner)\b/,
    aboutTheDocument: true,
  },
  participants: {
    names:
      /^(?:participants?|attendees|responders?|reviewers?|involved|present)\b|^team(?: members)?$|^people (?:involved|present)$/,
    aboutTheDocument: true,
  },
} as const satisfies Readonly<Record<string, Told>>

/** What a review says of itself before it tells what happened. */
export type BriefPart = keyof typeof parts

/** Whether a document says it, under a name or in a sentence. */
export function tells(all: Measured, part: BriefPart): Measure {
  const {names, words = 1, sayings = [], aboutTheDocument}: Told = parts[part]
  const counts = aboutTheDocument === true ? isAboutTheDocument(all) : () => true
  return best(
    said(all, names, words, counts),
    ...sayings.map((saying) => () => sentence(all, saying, counts)),
  )
}

/** Who owns an action does not therefore own the document, and the scope of an impact is not that of a review. */
const aboutOthers: readonly (SectionKind | undefined)[] = [
  ...[
    'agenda',
    'action-items',
    'next-steps',
    'parked',
    'decisions',
    'kill-criteria',
    'shareout',
    'review',
    'risks',
  ],
  ...['timeline', 'contributing-factors', 'root-cause', 'went-wrong', 'went-well', 'lessons', 'questions'],
  'impact',
] as const

function isAboutTheDocument({document: {sections, actionItems}}: Measured): (place: Span) => boolean {
  return (place) =>
    !aboutOthers.includes(kindAt(sections, place.start)) &&
    !actionItems.some(({whole}) => contains(whole, place))
}
