import type {Root, RootContent} from 'mdast'
import type {TextEdit} from '../text/edits.ts'
import type {Span, Spanned} from '../text/span.ts'
import type {DisableComment} from './disable-comments.ts'
import type {Passage} from './passage.ts'
import type {SectionKind} from './section-kinds.ts'
import type {YamlValue} from './yaml-value.ts'

/**
 * One version of a postmortem, read once. All spans are UTF-16 offsets into `text`.
 * What could not be read is left out and stands in `problems`; reading never throws.
 */
export interface PostmortemDocument {
  /** The source without a byte order mark. */
  readonly text: string
  /** The Markdown tree, for rules about structure. Read-only. */
  readonly tree: Root
  readonly frontMatter: FrontMatter | undefined
  /** What front matter says, and behind it what only a header of `Key: value` lines or a two-column table says. */
  readonly metadata: readonly MetadataField[]
  /** What a header says of keys that front matter has a value for. */
  readonly restated: readonly MetadataField[]
  /** The day that the document says it is of, `YYYY-MM-DD`. */
  readonly date: string | undefined
  /** In source order; a subsection comes after the section that holds it. */
  readonly sections: readonly Section[]
  /** The sentences that people wrote, in source order. */
  readonly passages: readonly Passage[]
  /** In source order, which `timeline-in-order` compares with the order of time. */
  readonly timeline: readonly TimelineEntry[]
  readonly actionItems: readonly ActionItem[]
  /** Whom the document itself names as taking part, each once. */
  readonly people: readonly Person[]
  readonly disableComments: readonly DisableComment[]
  readonly problems: readonly Problem[]
  /** False where the text is refused as a whole, and nothing is known but the problem. */
  readonly isRead: boolean
}

/** Something that reading noticed: front matter that does not parse, a fence that is never closed. */
export interface Problem {
  readonly span: Span
  readonly message: string
  /** What mends it, where that can be told. */
  readonly repair?: {readonly title: string; readonly edits: readonly TextEdit[]}
  /** True where nothing is wrong: it is only not read. */
  readonly possible?: true
}

export interface FrontMatter {
  /** From the opening fence to the end of the closing one. */
  readonly span: Span
  /** Between the fences; what is written in another language than YAML is known by its place alone. */
  readonly body: Span
  readonly language: 'yaml' | 'toml' | 'json'
  /** Top-level keys in source order. */
  readonly entries: readonly FrontMatterEntry[]
  /** Where the line begins from which on the YAML is not keys that can be relied on; undefined where all of it is. */
  readonly brokenFrom?: number
  /** Stretches before it that could not be read; the keys around them are as they stand. */
  readonly unread?: readonly Span[]
}

export interface FrontMatterEntry {
  readonly key: string
  readonly keySpan: Span
  /** As YAML's core schema reads it; a date stays the string that was written. */
  readonly value: unknown
  /** Empty, behind the key, where no value was written. */
  readonly valueSpan: Span
  /** The value with the places of its parts; undefined where nothing is written. */
  readonly content: YamlValue | undefined
}

/** Something that a document says of itself before its account: a key of its front matter, or a line of its header. */
export interface MetadataField {
  /** The name that the schema of front matter has for it. */
  readonly key: string
  readonly value: string
  readonly keySpan: Span
  readonly valueSpan: Span
  readonly from: 'front matter' | 'header'
}

/** A heading or a bold label (`**Impact:** …`, `- **Review actions**:`) and what stands under it. */
export interface Section {
  /** What the title means; undefined for a title that no kind knows. */
  readonly kind: SectionKind | undefined
  /** The title as it reads, without Markdown. */
  readonly title: string
  readonly form: 'heading' | 'label'
  /** 1–6 for headings; a label is deeper than any heading. */
  readonly depth: number
  readonly heading: Span
  /** From behind the title to the next title of the same depth or a smaller one: subsections are inside. */
  readonly body: Span
  /** Position in `sections` of the section around this one. */
  readonly parent: number | undefined
}

/** One row, bullet or line of a timeline. */
export interface TimelineEntry {
  readonly span: Span
  readonly time: Spanned<Moment>
  /** What happened, without the time. */
  readonly event: Spanned
}

/** A point in time as far as it was written. */
export interface Moment {
  /** `YYYY-MM-DD`, or `--MM-DD` where no year is written. */
  readonly date?: string
  /** Minutes since midnight, seconds as a fraction. */
  readonly minutes?: number
  /** The zone as written: `UTC`, `CEST`, `+02:00`, `Z`. */
  readonly zone?: string
}

/** `open` and `in progress` wait for somebody; what was cancelled is neither open nor done. */
export type ActionStatus = 'open' | 'in progress' | 'done' | 'cancelled'

/** One place that says how far an action item is. */
export interface StatusMark {
  readonly form: StatusForm
  readonly status: ActionStatus
  /**
   * What stands there. A `word` reaches over the white space that sets it apart, so that the item reads well without
   * it; a `cell` may be empty.
   */
  readonly span: Span
}

/**
 * `[x]` · the cell for the status · `DONE`, `(done)`, `✅` in the item's words · `~~struck~~` · `Status: done` ·
 * a state where a ticket or a note belongs · the day that it was closed on · a theme above it such as “Done” ·
 * its own words, which tell what was done
 */
export type StatusForm =
  'checkbox' | 'cell' | 'word' | 'struck' | 'field' | 'remark' | 'closed' | 'group' | 'told'

export interface ActionItem {
  readonly form: 'table' | 'checklist' | 'list' | 'prose'
  /** What is to be done, without owner, date, ticket and status where they can be told apart. */
  readonly title: string
  /** The words of the title in the source. */
  readonly span: Span
  /** The whole row, bullet or paragraph. */
  readonly whole: Span
  readonly status: ActionStatus
  /** What the status was read from; none where nothing says it, and then the item is open. */
  readonly marks: readonly StatusMark[]
  /** As written: one person, a role, a team, several, a placeholder. */
  readonly owner?: Spanned
  /** As written; `dueDate` is the day it means, if it means one. */
  readonly due?: Spanned
  /** `YYYY-MM-DD`; words such as “end of Q1” count from the day of the document. */
  readonly dueDate?: string
  /** An issue key or an address. */
  readonly ticket?: Spanned
  readonly category?: Spanned
  readonly priority?: Spanned
  /** How one will see that it worked. */
  readonly successSignal?: Spanned
  /** When it is looked at again, as written. */
  readonly followUp?: Spanned
  readonly followUpDate?: string
  /** When it was done, as written. */
  readonly closed?: Spanned
  readonly closedDate?: string
  /** The theme or owner that it stands under: a heading, a bold label, a bullet above it. */
  readonly group?: Spanned
  /** The Markdown file that the row of a tracker names as the postmortem it is from, as written there. */
  readonly copyOf?: string
}

export interface Person {
  readonly name: string
  /** Without the `@`. */
  readonly handle?: string
  readonly role?: string
  /** Where the document says so. */
  readonly span?: Span
}

/** The blocks that make up a section's body. */
export type Block = RootContent
