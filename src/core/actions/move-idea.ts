import type {Config} from '../config/keys/index.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {nameTest, namesIn, sentenceAt} from '../language/clauses.ts'
import {obligationIn} from '../language/obligation.ts'
import type {Finding} from '../rules/rule.ts'
import type {TextEdit} from '../text/edits.ts'
import {type Span, contains, shifted} from '../text/span.ts'
import {addItem, hasItem} from './add-item.ts'

/** Something in the account that can become an action item. */
export interface IdeaOffer {
  readonly title: string
  /** Made when they are asked for, since they are tried on the whole document; undefined where no item can be added. */
  readonly edits: () => readonly TextEdit[] | undefined
}

/**
 * For a finding whose words wish for a control: the first suggestion that tells what there was instead, and the control
 * as an action item of the document. Both are one change; only its author knows whether the idea is to be done.
 */
export function moveIdea(
  document: PostmortemDocument,
  {suggestions = []}: Pick<Finding, 'suggestions'>,
): IdeaOffer | undefined {
  const rewrite = suggestions.find(({idea}) => idea !== undefined)
  return rewrite && offer(document, 'Move', rewrite.idea, rewrite.edits)
}

/** For an obligation that the account tells at a place: the same as an action item. The account keeps its words. */
export function copyObligation(
  document: PostmortemDocument,
  at: Span,
  config: Config,
): IdeaOffer | undefined {
  const passage = document.passages.find(
    ({zone, start, text}) => zone === 'narrative' && start <= at.start && at.end <= start + text.length,
  )
  const place = passage?.sentences.find((one) => contains(shifted(one, passage.start), at))
  if (passage === undefined || place === undefined) return undefined
  const idea = obligationIn(document, sentenceAt(passage, place), nameTest(namesIn(document, config)))
  return offer(document, 'Copy', idea, [])
}

function offer(
  document: PostmortemDocument,
  verb: 'Move' | 'Copy',
  idea: string | undefined,
  beside: readonly TextEdit[],
): IdeaOffer | undefined {
  if (idea === undefined || hasItem(document, idea)) return undefined
  return {
    title: `${verb} this idea to Action items`,
    edits: () => {
      const added = addItem(document, idea, beside)
      return added && [...beside, added]
    },
  }
}
