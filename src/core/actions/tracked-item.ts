import type {KnownPerson} from '../config/keys/people.ts'
import type {ActionItem, ActionStatus} from '../document/model.ts'
import type {ActionDocumentFacts} from './action-document.ts'

/** What lists and figures over many documents want to know of an action item; where it stands is another matter. */
export interface TrackedFields {
  readonly title: string
  readonly status: ActionStatus
  readonly owner?: Words
  readonly due?: Words
  readonly dueDate?: string
  readonly ticket?: Words
  readonly category?: Words
  readonly priority?: Words
  readonly closedDate?: string
  /** The postmortem that the row of a tracker names as the one it is from. */
  readonly copyOf?: string
}

/** A field as it is written. */
interface Words {
  readonly value: string
}

/** These fields of an item, and nothing else of it. */
export function trackedFields({
  title,
  status,
  dueDate,
  closedDate,
  copyOf,
  ...item
}: ActionItem): TrackedFields {
  const written = (['owner', 'due', 'ticket', 'category', 'priority'] as const).flatMap((name) => {
    const field = item[name]
    return field === undefined ? [] : [[name, {value: field.value}] as const]
  })
  return {
    ...{title, status, ...Object.fromEntries(written)},
    ...(dueDate !== undefined && {dueDate}),
    ...(closedDate !== undefined && {closedDate}),
    ...(copyOf !== undefined && {copyOf}),
  }
}

/** An action item beside the document that it stands in: what lists and figures over many documents are made of. */
export interface TrackedItem {
  readonly item: TrackedFields
  readonly document: TrackedDocument
}

export interface TrackedDocument extends ActionDocumentFacts {
  /** Names it among all documents: a path or an address. */
  readonly file: string
  /** Whom its configuration names; left out where that is nobody. */
  readonly people?: readonly KnownPerson[] | undefined
}
