import {blankness} from '../document/content.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {factsOf} from '../facts/facts.ts'
import type {LintFinding} from '../lint.ts'
import type {Measured} from './dimension.ts'
import {proseOf} from './prose.ts'
import {withoutStuffing} from './stuffing.ts'

/** One version of a document with all that criteria look at, read once; what is stuffed into it is blank. */
export function measured(written: PostmortemDocument, findings: readonly LintFinding[]): Measured {
  const document = withoutStuffing(written)
  return {
    ...{document, findings, facts: factsOf(document)},
    ...{prose: proseOf(document), isBlank: blankness(document)},
  }
}
