import * as aboutTheReview from './section-titles/about-the-review.ts'
import * as account from './section-titles/account.ts'
import * as actions from './section-titles/actions.ts'
import * as causes from './section-titles/causes.ts'
import * as lookingBack from './section-titles/looking-back.ts'
import * as sharing from './section-titles/sharing.ts'
import * as stopping from './section-titles/stopping.ts'

/**
 * What the titles of postmortems mean. Sources: the templates that teams publish
 * (Google SRE book appendix D and workbook ch. 10, PagerDuty, Atlassian, Etsy morgue, Howie) and the titles
 * that public postmortems really use.
 */

/** How the words of a section are to be read. */
export type Zone =
  /** An account of what happened and why: the language rules apply. */
  | 'narrative'
  /** The account in order of time: names are common here. */
  | 'timeline'
  /** What is to be done: obligations belong here. */
  | 'actions'
  /** What might happen or might have happened, on purpose: luck, risks, kill criteria. */
  | 'hypothetical'
  /** Who took part and where to look: names belong here. */
  | 'metadata'
  /** Rules, agendas, prompts: text about the meeting, not about the incident. */
  | 'facilitation'

interface SectionKindData {
  readonly zone: Zone
  /** A section by which a postmortem is recognised. */
  readonly canonical?: true
  /** Tested against the title in lower case, without numbering, emoji and closing punctuation. */
  readonly titles: RegExp
}

const kinds = {
  summary: {zone: 'narrative', canonical: true, titles: account.summary},
  impact: {zone: 'narrative', canonical: true, titles: account.impact},
  timeline: {zone: 'timeline', canonical: true, titles: account.timeline},
  'went-well': {zone: 'narrative', canonical: true, titles: lookingBack.wentWell},
  'went-wrong': {zone: 'narrative', canonical: true, titles: lookingBack.wentWrong},
  lucky: {zone: 'hypothetical', titles: lookingBack.lucky},
  'contributing-factors': {zone: 'narrative', canonical: true, titles: causes.contributingFactors},
  'root-cause': {zone: 'narrative', canonical: true, titles: causes.rootCause},
  trigger: {zone: 'narrative', titles: account.trigger},
  background: {zone: 'narrative', titles: account.background},
  detection: {zone: 'narrative', titles: account.detection},
  response: {zone: 'narrative', titles: account.response},
  'action-items': {zone: 'actions', canonical: true, titles: actions.actionItems},
  parked: {zone: 'actions', titles: actions.parked},
  lessons: {zone: 'narrative', canonical: true, titles: lookingBack.lessons},
  decisions: {zone: 'narrative', titles: actions.decisions},
  'kill-criteria': {zone: 'hypothetical', titles: stopping.killCriteria},
  shareout: {zone: 'narrative', titles: sharing.shareout},
  review: {zone: 'facilitation', titles: sharing.review},
  risks: {zone: 'hypothetical', titles: aboutTheReview.risks},
  questions: {zone: 'hypothetical', titles: aboutTheReview.questions},
  'next-steps': {zone: 'actions', titles: actions.nextSteps},
  brief: {zone: 'facilitation', titles: aboutTheReview.brief},
  agenda: {zone: 'facilitation', titles: aboutTheReview.agenda},
  participants: {zone: 'metadata', titles: aboutTheReview.participants},
  thanks: {zone: 'metadata', titles: aboutTheReview.thanks},
  references: {zone: 'metadata', titles: aboutTheReview.references},
} as const satisfies Record<string, SectionKindData>

export type SectionKind = keyof typeof kinds

const entries = Object.entries(kinds) as [SectionKind, SectionKindData][]

export const canonicalKinds: readonly SectionKind[] = entries
  .filter(([, data]) => data.canonical)
  .map(([kind]) => kind)

/** What a title means, or undefined. Numbering, emoji, emphasis marks, case and closing punctuation do not matter. */
export function sectionKind(title: string): SectionKind | undefined {
  if (title === '') return undefined
  if (toPassOn.test(title)) return 'shareout'
  const plain = title
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/:[a-z0-9_+-]{1,40}:/g, ' ')
    .replace(/[*_`~]/g, '')
    .replace(
      /^[^\p{L}\d]*(?:(?:\d{1,2}|[ivx]{1,4})[.):]\s*|(?:section |part )?[a-h][.):]\s+|q(?:uestion)?\s?\d{0,2}[.):]\s+)?(?:\d{1,2}\s+(?!page|whys?))?[^\p{L}\d]*/u,
      '',
    )
    .replace(/\s*\([^()]{0,80}\)\s*$/, '')
    .replace(/[^\p{L}\d]{1,20}$/u, '')
  return entries.find(([, {titles}]) => titles.test(plain))?.[0]
}

export const titlePatterns: readonly RegExp[] = entries.map(([, {titles}]) => titles)

/** Before a document comes to its matter, these words open what it says of itself: `**Why.** We want …`, `**Limits.** …`. */
export const briefOpening = /^(?:why|what for|for(?: whom)?|how|who|tone|scope|limits)$/i

/** “In short (please forward)”: whatever the part is called, it is there to be passed on. */
const toPassOn =
  /\([^()]{0,60}\b(?:for (?:forwarding|sharing|everyone|others|passing on)|(?:to|please) (?:forward|share|pass on))\b[^()]{0,40}\)/i

/** How text under a section of this kind is to be read; text under no known title is narrative. */
export function zoneOf(kind: SectionKind | undefined): Zone {
  return kind === undefined ? 'narrative' : kinds[kind].zone
}

/** “Lessons learned and improvements”: whether what is to be done stands among what was learned. */
export function isMixed(kind: SectionKind | undefined, title: string): boolean {
  return (kind === 'lessons' || kind === 'went-wrong') && toImprove.test(title) && !toReader.test(title)
}

/** What repairs for good, unlike “Mitigation”: what was done stands under such a title, or what is to be done. */
export function isRemedy(kind: SectionKind | undefined, title: string): boolean {
  return kind === 'response' && /^\W*(?:remediations?|mitigations|repairs?)\W*$/i.test(title)
}

/** What speaks to whoever reads. */
export const toReader = /\byour?\b/i

const toImprove = /\b(?:improv(?:ements?|ed?)|actions?|next steps|follow[- ]?ups?|prevention|changes)\b/i
