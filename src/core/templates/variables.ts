/** What `{{name}}` can stand for in a template, ours or a team's. */
export interface Variable {
  readonly name: string
  /** For whoever writes a template. */
  readonly description: string
  /** How a snippet of the editor says it; without it a snippet asks the author. */
  readonly inSnippet?: string
  /** What stands in its place where no value is known: the blank for the author. */
  readonly prompt: string
}

export const variables: readonly Variable[] = [
  {name: 'title', description: 'The title, as it was typed', prompt: '[what happened]'},
  {name: 'slug', description: 'The title as it stands in a file name', prompt: '[name of the file]'},
  {
    name: 'date',
    description: 'Today, as YYYY-MM-DD',
    inSnippet: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    prompt: 'YYYY-MM-DD',
  },
  {
    name: 'time',
    description: 'The time of day, as HH:MM',
    inSnippet: '$CURRENT_HOUR:$CURRENT_MINUTE',
    prompt: 'HH:MM',
  },
  {name: 'severity', description: 'The severity, as the team spells it', prompt: '[which severity]'},
  {
    name: 'type',
    description: 'What kind of review it is: incident, near-miss, project …',
    prompt: '[what kind of review]',
  },
  {name: 'owner', description: 'Whoever answers for the document', prompt: '[name]'},
  {name: 'publish-by', description: 'The day by which it is to be published', prompt: 'YYYY-MM-DD'},
]

export type Values = Readonly<Record<string, string | undefined>>

export function findVariable(name: string): Variable | undefined {
  return variables.find((variable) => variable.name === name)
}
