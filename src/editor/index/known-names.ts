import {readNames, span} from '../../core/index.ts'
import type {IndexedDocument} from './indexed-document.ts'

/** Whom and which services postmortems name. */
export interface KnownNames {
  readonly people: readonly string[]
  readonly services: readonly string[]
}

export function knownNames(documents: Iterable<IndexedDocument>): KnownNames {
  const [owners, services] = [new Set<string>(), new Set<string>()]
  for (const document of documents) {
    for (const {item} of document.items) if (item.owner) owners.add(item.owner.value)
    for (const service of document.services) services.add(service)
  }
  const people = [...owners].flatMap((words) => readNames(words, undefined, span(0, words.length)))
  return {people: people.map(({name}) => name), services: [...services]}
}
