import type {ActionItem} from '../document/model.ts'
import type {ActionDocumentFacts} from './action-document.ts'

/** An action item beside the document that it stands in: what lists and figures over many documents are made of. */
export interface TrackedItem {
  readonly item: ActionItem
  readonly document: TrackedDocument
}

export interface TrackedDocument extends ActionDocumentFacts {
  /** Names it among all documents: a path or an address. */
  readonly file: string
}
