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
 * by an alias, a handle or a part of the name that nobody else has; else what is written.
 */
export function ownerNames(people = nobody): (owner: string) => string {
  return namesAmong(people)
}

const namesAmong = once((people: readonly Named[]): ((owner: string) => string) => {
  const whole = new Map<string, string>()
  const parts = new Map<string, string | undefined>()
  for (const {name, aliases = [], handle, byFullName} of people) {
    const names = [name, ...aliases]
    for (const form of [...names.flatMap(wholeForms), ...(handle === undefined ? [] : [handle])]) {
      const key = comparableOwner(form)
      if (!whole.has(key)) whole.set(key, name)
    }
    if (byFullName === true) continue
    for (const key of new Set(names.flatMap(formsOf).map(comparableOwner)))
      parts.set(key, parts.has(key) && parts.get(key) !== name ? undefined : name)
  }
  return (owner) => {
    const key = comparableOwner(owner)
    return whole.get(key) ?? whole.get(comparableOwner(handleIn(owner) ?? '')) ?? parts.get(key) ?? owner
  }
})
