/**
 * What the value of a key can be:
 * - `text`: words; `choice`: one of `choices`; `severity`: one of the team's severities
 * - `day`: a calendar day; `moment`: a day, or a day with a time and a zone; `zone`: a time zone
 * - `person`: one person; `people`: one or several; a person is a name or `{name, role}`
 * - `words`: one word or several; `yes-no`: yes or no
 */
export type FieldKind =
  'text' | 'choice' | 'severity' | 'day' | 'moment' | 'zone' | 'person' | 'people' | 'words' | 'yes-no'

/** A key of a postmortem's front matter. */
export interface Field {
  readonly key: string
  readonly kind: FieldKind
  /** One or two sentences that hold in any team. */
  readonly description: string
  readonly examples: readonly [unknown, ...unknown[]]
  /** The allowed values of a `choice`, each with its meaning. */
  readonly choices?: Readonly<Record<string, string>>
  /** Other words that people write for a choice, in lower case. */
  readonly otherWords?: Readonly<Record<string, readonly string[]>>
  /** What the people of this key are called in the account. */
  readonly role?: string
  /** The prompt that stands for a value which only the author knows. */
  readonly prompt?: string
  /** Other words for it in headers that people write, in lower case. */
  readonly labels?: readonly string[]
}

/** Whether a field names people: each of them a name, or a map of their own. */
export function isOfPeople(field: Field | undefined): boolean {
  return field?.kind === 'person' || field?.kind === 'people'
}
