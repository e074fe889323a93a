import {defaultConfig} from '../config/merge.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {nameTest, sentenceAt} from '../language/clauses.ts'
import {obligationIn} from '../language/obligation.ts'
import type {Finding, Suggestion} from '../rules/rule.ts'
import {type Span, contains, shifted} from '../text/span.ts'
import {addItem} from './add-item.ts'

/**
 * For a finding whose words wish for a control: the first suggestion that tells what there was instead, and the control
 * as an action item of the document. Both are one change; only its author knows whether the idea is to be done.
 */
export function moveIdea(
  document: PostmortemDocument,
  {suggestions = []}: Pick<Finding, 'suggestions'>,
): Suggestion | undefined {
  const rewrite = suggestions.find(({idea}) => idea !== undefined)
  if (rewrite?.idea === undefined) return undefined
  const added = addItem(document, rewrite.idea, rewrite.edits)
  return added && {title: 'Move this idea to Action items', edits: [...rewrite.edits, added]}
}

/** For an obligation that the account tells at a place: the same as an action item. The account keeps its words. */
export function copyObligation(document: PostmortemDocument, at: Span): Suggestion | undefined {
  const passage = document.passages.find(
    ({zone, start, text}) => zone === 'narrative' && start <= at.start && at.end <= start + text.length,
  )
  const place = passage?.sentences.find((one) => contains(shifted(one, passage.start), at))
  if (passage === undefined || place === undefined) return undefined
  const isName = nameTest(document, defaultConfig)
  const idea = obligationIn(document, sentenceAt(passage, place), isName)
  const added = idea === undefined ? undefined : addItem(document, idea)
  return added && {title: 'Copy this idea to Action items', edits: [added]}
}
