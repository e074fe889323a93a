import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {folderOf, halves, ours, precision, recall, tallies} from './support/labelled.ts'

interface Figures {
  readonly texts: number
  readonly precision: number
  readonly recall: number
}

const file = new URL('labelled/figures.json', import.meta.url)
const round = (value: number): number => Math.floor(value * 1000) / 1000

/** How right the language rules are on the labelled texts; with `UPDATE=1` the figures are written anew. */
describe('quality of the language rules', () => {
  const measured = Object.fromEntries(
    halves.map((half) => [
      half,
      Object.fromEntries(
        [...tallies(folderOf(half), ours)].map(([what, {texts, tally}]): [string, Figures] => [
          what,
          {texts, precision: round(precision(tally)), recall: round(recall(tally))},
        ]),
      ),
    ]),
  )
  if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`)
  const committed = JSON.parse(readFileSync(file, 'utf8')) as typeof measured

  for (const half of halves)
    for (const [what, figures] of Object.entries(committed[half]!))
      it(`${what} of the ${half} half are found as well as committed`, () => {
        const now = measured[half]![what]
        assert.ok(now !== undefined && now.texts >= figures.texts, 'texts are missing')
        assert.ok(now.precision >= figures.precision, `precision ${now.precision} < ${figures.precision}`)
        assert.ok(now.recall >= figures.recall, `recall ${now.recall} < ${figures.recall}`)
      })
})
