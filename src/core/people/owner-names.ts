import {comparableOwner} from '../document/owners.ts'
import {handleIn} from '../document/names.ts'
import {once} from '../once.ts'
import {formsOf, wholeForms} from './name-forms.ts'

/** Somebody who may own an action item, and what else they are called. */
export interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  /** Without the `@`. */
  readonly handle?: string
  /** Whether a part of the name may be somebody else. */
  readonly byFullName?: true
}

const nobody: readonly Named[] = []

/**
 * Tells the one name of each owner, of those that `ownersIn` finds: the name of whoever of the people is called so, be it
 * by a handle with its `@`, an alias or a part of the name that nobody else has; else what is written.
 */
export function ownerNames(people = nobody): (owner: string) => string {
  return namesAmong(people)
}

const namesAmong = once((people: readonly Named[]): ((owner: string) => string) => {
  const handles = new Map<string, string>()
  const whole = new Map<string, string>()
  const parts = new Map<string, string | undefined>()
  for (const {name, aliases = [], handle, byFullName} of people) {
    if (handle !== undefined) keep(handles, handle, name)
    // Whoever has no name but a handle is called by that.
    const isHandle = handle !== undefined && name === `@${handle}`
    for (const form of (isHandle ? [] : [name, ...aliases]).flatMap(wholeForms)) keep(whole, form, name)
    if (byFullName === true || isHandle) continue
    for (const key of new Set(formsOf(name).map(comparableOwner)))
      parts.set(key, parts.has(key) && parts.get(key) !== name ? undefined : name)
  }
  return (owner) => {
    const key = comparableOwner(owner)
    const handle = comparableOwner(handleIn(owner) ?? '')
    const byHandle = handles.get(handle)
    return (key === handle ? byHandle : undefined) ?? whole.get(key) ?? byHandle ?? parts.get(key) ?? owner
  }
})

/** The first to be called so is. Words of which nothing is left to compare call nobody. */
function keep(names: Map<string, string>, words: string, name: string): void {
  const key = comparableOwner(words)
  if (key !== '' && !names.has(key)) names.set(key, name)
}
