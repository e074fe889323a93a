import type {SectionKind} from '../document/section-kinds.ts'
import {kindAt} from '../document/sections.ts'
import {type Span, contains} from '../text/span.ts'
import {type Measure, type Measured, best, nothing} from './dimension.ts'
import {type Saying, said, sentence} from './measures.ts'
import {audienceSayings, constraintSayings, goalSayings, normSayings} from './sayings/brief.ts'
import {authorSayings, deciderSayings, facilitatorSayings, scribeSayings} from './sayings/people.ts'

/** How documents say something about the review itself. */
interface Told {
  /** The names under which it stands, in lower case. */
  readonly names: RegExp
  /** How many words say enough; one if it is absent. */
  readonly words?: number
  /** Shorter names, which say it only where a document speaks of itself. */
  readonly inBrief?: RegExp
  readonly sayings?: readonly Saying[]
  /** In some sections the same names are about something else. */
  readonly aboutTheDocument?: true
}

const parts = {
  goal: {
    names:
      /^(?:goals?|purpose|objective|aim|intent(?:ion)?|reason)(?: of .*| for .*)?$|^(?:what|why) (?:this|it)(?: (?:review|document|page|text|paper|retro\w*|meeting|report))?(?: is(?: for| meant for| here for)?| exists)?$|^why (?:are )?we (?:meet|met|here|are here|came together|(?:write|wrote|writing|do|did|doing|hold|held)(?: (?:this|it))?(?: down)?|look(?:ed)? back)$|^what for$|^what we(?: are|['’]re) after$|^(?:what )?we (?:want(?:ed)?|hope)(?: to(?: \p{L}+)?| from (?:this|it))?$|^question (?:of|for|behind) (?:this|the)\b/u,
    words: 5,
    inBrief: /^why$/,
    sayings: goalSayings,
  },
  audience: {
    names:
      /^(?:(?:intended |target |second |main )?audience|(?:(?:written|intended|meant) )?for(?: whom)?|readers?|addressed to|shared with|who(?:m)? (?:(?:it|this|that)(?: \p{L}+)? is for|(?:should|can|may|is to) read (?:this|it)|reads (?:this|it)))\b/u,
    sayings: audienceSayings,
  },
  norms: {
    names:
      /^(?:(?:ground|house|our|speaking) rules?|rules of (?:the )?\p{L}+$|blameless(?:ness)?(?: norms| statement| principles)?|norms|(?:working )?agreements?(?: for (?:the|this) \p{L}+)?$|tone$|how we (?:talk|talked|speak|spoke|work|worked|review|write|wrote|treat|discuss|look at)|prime directive|principles|safety)\b/u,
    words: 6,
    inBrief: /^(?:how|tone|rules)$/,
    sayings: normSayings,
  },
  constraints: {
    names:
      /^(?:constraints?|scope|in scope|out of scope|not in scope|not (?:covered|discussed|part of|a topic|treated)|left out|privacy|confidentiality|anonymi[sz]ation|limits|boundaries|sensitivity|handling)\b/,
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
    names: /\b(?:scribe|note[- ]?taker|recorder|minutes)\b|^notes by$/,
    inBrief: /^notes$/,
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
    names:
      /^(?:authors?|owner|document owner|(?:written|prepared)(?: (?:up|down))? by|post-?mortem owner|review owner)\b/,
    sayings: authorSayings,
    aboutTheDocument: true,
  },
  participants: {
    names:
      /^(?:participants?|attendees|responders?|reviewers?|involved|present|in the room|who was (?:there|in the room))\b|^team(?: members)?$|^people (?:involved|present)$/,
    aboutTheDocument: true,
  },
} as const satisfies Readonly<Record<string, Told>>

/** What a review says of itself before it tells what happened. */
export type BriefPart = keyof typeof parts

/** Whether a document says it, under a name or in a sentence. */
export function tells(all: Measured, part: BriefPart): Measure {
  const {names, words = 1, inBrief, sayings = [], aboutTheDocument}: Told = parts[part]
  const counts = aboutTheDocument === true ? isAboutTheDocument(all) : () => true
  return best(
    said(all, names, words, counts),
    () => (inBrief === undefined ? nothing : said(all, inBrief, words, isInBrief(all))),
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

function isInBrief({document: {sections}}: Measured): (place: Span) => boolean {
  return ({start}) => kindAt(sections, start) === 'brief'
}

function isAboutTheDocument({document: {sections, actionItems}}: Measured): (place: Span) => boolean {
  return (place) =>
    !aboutOthers.includes(kindAt(sections, place.start)) &&
    !actionItems.some(({whole}) => contains(whole, place))
}
