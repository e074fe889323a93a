import type {Config} from '../config/keys/index.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import type {Sentence} from '../language/clauses.ts'
import type {Token} from '../language/tokens.ts'
import type {Trigger} from '../language/trigger.ts'
import type {TextEdit} from '../text/edits.ts'
import type {Span} from '../text/span.ts'
import type {SourceId} from './phrases/sources.ts'

export const severities = ['information', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** What a rule can be set to. */
export const levels = ['off', ...severities] as const
export type Level = (typeof levels)[number]

export const categories = ['language', 'front matter', 'structure', 'timeline', 'actions', 'pack'] as const
export type Category = (typeof categories)[number]

/** One way to mend what a finding points at. Its edits belong together and never overlap. */
export interface Suggestion {
  /** What applying it does, in the imperative: “Replace with “the on-call engineer””. */
  readonly title: string
  readonly edits: readonly TextEdit[]
  /** True where the edit is right without anyone reading it: only such edits belong to fix-all. */
  readonly safe?: boolean
  /** What the words wish for, as an action item would say it, in one line of Markdown. */
  readonly idea?: string
}

/** Something to look at. Where it stands and what it says; how much it weighs is configuration. */
export interface Finding {
  readonly span: Span
  /** One line about the text, never about its author; under 100 characters where it quotes little. */
  readonly message: string
  /** The best one first. */
  readonly suggestions?: readonly Suggestion[]
  /** Makes them when somebody asks for them first, where a document may have many such findings. */
  readonly suggest?: () => readonly Suggestion[]
  /** True where the text only looks as if: it weighs as information, whatever the rule is set to. */
  readonly possible?: boolean
  /** Set where it says what others say of other things: they stand together as one finding. */
  readonly repeats?: Repeated
  /** What an option of the rule asks for at this place, instead of the rule's severity. */
  readonly severity?: Severity
  /**
   * What it says, thing by thing, where it is not its place that tells it apart from others: once some of it is mended,
   * it says nothing new of the rest.
   */
  readonly claims?: readonly Claim[]
}

/** What findings say of many things. */
export interface Repeated {
  /** The same for all that say the same. */
  readonly what: string
  /** How many of them there are in the document. */
  readonly count: number
  /** What all of them say together. */
  readonly message?: string
  /** What those say together that are shown, in front of their number and behind it. */
  readonly around?: readonly [string, string]
  /** False where a level that somebody chose for the rule holds for each. */
  readonly always: boolean
}

/** One thing to mend, in words that stay the same wherever and however a finding says it. */
export interface Claim {
  /** What is missing or wrong; the same for the same thing of something else. */
  readonly what: string
  /** The words of what it is about; left out for the document as a whole. */
  readonly of?: string
}

/** The part of JSON Schema that options of rules are described in. */
export interface OptionSchema {
  readonly type: 'integer' | 'boolean' | 'string' | 'array'
  readonly minimum?: number
  readonly items?: {readonly type: 'string'}
  readonly enum?: readonly string[]
}

export interface Option<Value> {
  readonly default: Value
  readonly schema: OptionSchema
  readonly description: string
}

export type Options = Readonly<Record<string, Option<unknown>>>
type Values<O extends Options> = {readonly [K in keyof O]: O[K] extends Option<infer Value> ? Value : never}

export interface RuleContext<OptionValues = Readonly<Record<string, unknown>>> {
  readonly document: PostmortemDocument
  readonly config: Config
  /** `YYYY-MM-DD`, for rules about due dates. */
  readonly today: string
  readonly options: OptionValues
}

/** Why a rule asks for what it asks, for whoever looks at one of its findings. */
export interface Rationale {
  /** Two or three sentences. */
  readonly why: string
  readonly source: SourceId
  /** A sentence that the rule finds, and one that says it better. */
  readonly before: string
  readonly after: string
}

/** What every rule is, whatever it looks at. */
export interface Rule<Id extends string = string> {
  readonly id: Id
  readonly category: Category
  /** One line in the imperative: the cell in the rule table and the description in the settings. */
  readonly description: string
  /** Unless configuration says otherwise. */
  readonly severity: Severity
  readonly options: Options
  readonly rationale?: Rationale
  /** True where one finding under a heading says enough: the others are places of it. */
  readonly oncePerSection?: true
}

/** A rule that judges a document as a whole. */
export interface DocumentRule<Id extends string = string> extends Rule<Id> {
  /** Must not throw and must not depend on anything but its context. Findings in any order. */
  check: (context: RuleContext) => Iterable<Finding>
}

/** A rule that judges sentences one by one, by nothing but their own words. */
export interface SentenceRule<Id extends string = string> extends Rule<Id> {
  /** What it looks for before it reads a sentence by its grammar. */
  readonly trigger: Trigger
  /** Whether it reads a passage. */
  readonly reads: (passage: Passage) => boolean
  /** Like `check`, for a sentence in which its trigger occurs. */
  readonly checkSentence: (sentence: Sentence, context: SentenceContext) => Iterable<Finding>
}

export interface SentenceContext {
  /** For the text that edits are made of. */
  readonly document: PostmortemDocument
  /** Whether a token names someone whom the document or the configuration knows. */
  readonly isName: (token: Token) => boolean
  /** The patterns of the trigger that may occur in the sentence: their ranks, ascending. */
  readonly likely: readonly number[]
}

type Definition<Id extends string, O extends Options> = Omit<Rule<Id>, 'options'> & {
  readonly options?: O
  readonly check: (context: RuleContext<Values<O>>) => Iterable<Finding>
}

/** Types a rule's options by their declaration. Configuration checks their values before a rule sees them. */
export function defineRule<const Id extends string, O extends Options = Options>(
  definition: Definition<Id, O>,
): DocumentRule<Id> {
  const {check, options, ...rest} = definition
  return {...rest, options: options ?? {}, check: (context) => check(context as RuleContext<Values<O>>)}
}

export function defineSentenceRule<const Id extends string>(
  definition: Omit<SentenceRule<Id>, 'options'>,
): SentenceRule<Id> {
  return {...definition, options: {}}
}

export function option<Value>(value: Value, schema: OptionSchema, description: string): Option<Value> {
  return {default: value, schema, description}
}
