import type {FrontMatter} from '../document/model.ts'
import type {Finding} from '../rules/rule.ts'
import {fields, findField} from './fields.ts'
import {nearest, squashed} from '../spelling.ts'

const knownKeys = fields.map(({key}) => key)
/** Keys of blogs and of people's own that are close to ours and are none of them. */
const others = ['author', 'updated', 'state', 'stated', 'dates', 'titles', 'tag']

/** The key that an unknown one is most likely a slip of. */
export function meantKey(key: string): string | undefined {
  return findField(key) !== undefined || others.includes(key) ? undefined : nearest(key, knownKeys)
}

/** Keys that are most likely slips of known ones. Any other key is the document's own business. */
export function* checkKeys({entries}: FrontMatter): Iterable<Finding> {
  for (const {key, keySpan} of entries) {
    const meant = meantKey(key)
    if (meant === undefined) continue
    // A plural beside its singular is a key that somebody chose.
    if (entries.some((other) => other.key === meant)) {
      if (squashed(`${key}s`) === squashed(meant) || squashed(key) === squashed(`${meant}s`)) continue
      yield {
        span: keySpan,
        message: `“${key}” looks like a slip of “${meant}”, which stands here too.`,
        possible: true,
      }
      continue
    }
    yield {
      span: keySpan,
      message: `“${key}” looks like a slip of “${meant}”.`,
      suggestions: [{title: `Rename to “${meant}”`, edits: [{span: keySpan, newText: meant}]}],
      possible: true,
    }
  }
}
