import {comparableOwner, ownersIn, partOwners} from '../document/owners.ts'
import {type Named, ownerNames} from '../people/owner-names.ts'
import {isOpen, isOverdue} from './overdue.ts'
import type {TrackedItem} from './tracked-item.ts'

/** Which items of many documents are looked at; what is left out lets all through. */
export interface ActionFilter {
  readonly status?: 'open' | 'overdue' | 'closed'
  /** An owner as it is written in documents, alone or beside others. */
  readonly owner?: string
  /** Only those of the person at the keyboard. */
  readonly mine?: Identity
  /** Words that must all occur in what an item or its document says. */
  readonly text?: string
}

/** What postmortems may call a person by. */
export interface Identity {
  readonly name?: string
  readonly email?: string
  /** Without the `@`. */
  readonly handle?: string
}

/** A test for the items that a filter lets through. */
export function actionFilter(filter: ActionFilter, today: string): (tracked: TrackedItem) => boolean {
  const {status, owner, mine, text = ''} = filter
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = textFilter(words)
  return (tracked) =>
    hasStatus(tracked, status, today) &&
    (!owner || namesOwner(tracked.item.owner?.value ?? '', owner, tracked.document.people)) &&
    (mine === undefined || isOwnedBy(tracked.item.owner?.value ?? '', mine, tracked.document.people)) &&
    (words.length === 0 || holds(tracked))
}

function hasStatus({item}: TrackedItem, status: ActionFilter['status'], today: string): boolean {
  if (status === undefined) return true
  if (status === 'overdue') return isOverdue(item, today)
  return isOpen(item) === (status === 'open')
}

/** A test for items of which the words are all said, by them or by their document. */
function textFilter(words: readonly string[]): (tracked: TrackedItem) => boolean {
  // Items come document by document: what one says is put together once.
  let [last, lastSaid]: [TrackedItem['document'] | undefined, string] = [undefined, '']
  return ({item, document}) => {
    if (document !== last) [last, lastSaid] = [document, joined([document.title, document.file])]
    const said = joined([
      item.title,
      item.owner?.value,
      item.ticket?.value,
      item.category?.value,
      item.priority?.value,
    ])
    return words.every((word) => said.includes(word) || lastSaid.includes(word))
  }
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.join(' ').toLowerCase()
}

/**
 * Whether words in the place of an owner mean this person: the whole name, the first name alone, the handle, the
 * e-mail or what stands before its `@`. Several owners are each looked at.
 * @param people who may be called so; whoever they call otherwise is somebody else
 */
export function isOwnedBy(
  owner: string,
  {name, email, handle}: Identity,
  people?: readonly Named[],
): boolean {
  const nameOf = ownerNames(people)
  const isMyHandle = (words = ''): boolean =>
    Boolean(handle) && comparableOwner(words) === comparableOwner(handle!)
  const asHandle = people?.filter((one) => isMyHandle(one.handle)).map((one) => one.name) ?? []
  const known = [name && nameOf(name), ...asHandle]
  const local = email?.split('@')[0]
  const own = [name, name?.split(/\s+/)[0], handle, email, local, ...known]
    .filter(Boolean)
    .map((one) => comparableOwner(one!))
  return partOwners(owner).some(
    (one) => own.includes(comparableOwner(nameOf(one))) || (one.startsWith('@') && isMyHandle(one)),
  )
}

function namesOwner(words: string, owner: string, people?: readonly Named[]): boolean {
  const nameOf = ownerNames(people)
  const wanted = comparableOwner(nameOf(owner))
  return [words, ...ownersIn(words)].some((one) => comparableOwner(nameOf(one)) === wanted)
}
