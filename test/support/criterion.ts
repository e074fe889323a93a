import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, score} from '../../src/core/index.ts'
import {today} from './check.ts'

/** Ways to write what a criterion looks for, and what comes near it; what has no title of its own gets one. */
interface Cases {
  /** All that it asks for. */
  readonly whole?: readonly string[]
  /** Some of it. */
  readonly seen?: readonly string[]
  /** At most half of it. */
  readonly partly?: readonly string[]
  /** Nothing of it. */
  readonly unseen?: readonly string[]
}

/** Describes what a criterion of the rubric sees in the words of different authors. */
export function criterion(id: string, {whole = [], seen = [], partly = [], unseen = []}: Cases): void {
  describe(`the criterion ${id}`, () => {
    const check = (text: string, holds: (share: number) => boolean): unknown =>
      it(JSON.stringify(text.slice(0, 80)), () => {
        const share = shareOf(text, id)
        assert.ok(holds(share), `${share.toFixed(2)} for ${text}`)
      })
    for (const text of whole) check(text, (share) => share >= 0.9)
    for (const text of seen) check(text, (share) => share > 0)
    for (const text of partly) check(text, (share) => share <= 0.5)
    for (const text of unseen) check(text, (share) => share === 0)
  })
}

function shareOf(text: string, id: string): number {
  const isTitled = /^(?:---|\+\+\+|# )/.test(text)
  const document = parseDocument(isTitled ? text : `# Late mail\n\n${text}`)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  return dimensions.flatMap(({criteria}) => criteria).find((one) => one.id === id)!.share
}
