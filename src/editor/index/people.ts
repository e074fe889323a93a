import * as vscode from 'vscode'
import type {ResolvedConfig, TrackedDocument} from '../../core/index.ts'
import type {Configurations} from '../configurations.ts'
import {type IndexedDocument, withPeople} from './indexed-document.ts'
import {Slices} from './slices.ts'

/** Whom a configuration names, as documents know it: left out where that is nobody. */
export function peopleOf({config: {people}}: ResolvedConfig): Pick<TrackedDocument, 'people'> {
  return people.length === 0 ? {} : {people}
}

/** Documents of an earlier time with the people whom their configurations name now. */
export async function withTheirPeople(
  documents: readonly IndexedDocument[],
  configurations: Configurations,
): Promise<IndexedDocument[]> {
  const slices = new Slices()
  const all: IndexedDocument[] = []
  for (const document of documents) {
    const {people} = peopleOf(await configurations.load(vscode.Uri.parse(document.file)))
    all.push(people === undefined ? document : withPeople(document, people))
    await slices.pause()
  }
  return all
}
