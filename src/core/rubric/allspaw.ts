import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {setKey} from '../frontmatter/key-edits.ts'
import type {TextEdit} from '../text/edits.ts'

export type AllspawAnswer = 'yes' | 'no'

const key = 'allspaw-test'

/** The answer that the metadata records. */
export function allspawAnswer(document: PostmortemDocument): AllspawAnswer | undefined {
  const words = findMetadata(document, key)?.value.toLowerCase() ?? ''
  if (/^(?:yes|true)\b/.test(words)) return 'yes'
  return /^(?:no|false)\b/.test(words) ? 'no' : undefined
}

/** Records an answer in the front matter; undefined where that is in another language, broken or misplaced. */
export function recordAllspawAnswer(
  document: PostmortemDocument,
  answer: AllspawAnswer,
): TextEdit | undefined {
  return setKey(document, key, answer)
}
