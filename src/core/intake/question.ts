import type {SectionKind} from '../document/section-kinds.ts'
import type {BriefPart} from '../rubric/brief-parts.ts'

/** Where an answer goes: a key of front matter, or a labelled line of a section. */
export type Place =
  {readonly key: string} | {readonly kind: SectionKind; readonly title: string; readonly label: string}

/** One question that a facilitator asks before the meeting. */
export interface Question {
  readonly id: string
  readonly ask: string
  /** An answer, so that nobody has to guess how long one is. */
  readonly example: string
  /** Whom it is asked of: reviews of incidents, of plans, or all. */
  readonly of: 'incident' | 'plan' | 'all'
  readonly place: Place
  /** The part of the brief that it is, or the names under which documents say it, in lower case. */
  readonly said: BriefPart | RegExp
  /** What is taken to hold while nobody knows, so that the work can begin. It states no fact of the event. */
  readonly assumption: string
  /** What a template writes where the same answer stands a second time. */
  readonly alsoAt?: string
}
