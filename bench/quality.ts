import {
  type Finder,
  type Sample,
  type Tally,
  halves,
  measure,
  measuredRules,
  naive,
  ours,
  precision,
  readParagraphs,
  readSamples,
  recall,
} from '../test/support/labelled.ts'

/**
 * Prints how right the language rules are on the labelled sentences and paragraphs of `test/labelled`, beside word
 * lists, for the half that was written without knowledge of the rules and for the half they were tuned on.
 */
const show = (tally: Tally): string => `${precision(tally).toFixed(3)} / ${recall(tally).toFixed(3)}`

for (const half of halves) {
  console.log(`\n${half}: precision / recall\n`)
  console.log('| rule | texts | ours | word list |')
  console.log('| --- | --- | --- | --- |')
  for (const rule of measuredRules) {
    const samples = readSamples(half, rule)
    const row = (title: string, some: readonly Sample[]): void => {
      const tallies = [ours, naive].map((find: Finder) => show(measure(some, rule, find)))
      console.log(`| ${title} | ${some.length} | ${tallies.join(' | ')} |`)
    }
    row(`\`${rule}\``, samples)
    if (rule !== 'no-named-individual') continue
    row(
      '… without a roster',
      samples.filter(({hasRoster}) => !hasRoster),
    )
    row(
      '… with a roster',
      samples.filter(({hasRoster}) => hasRoster),
    )
  }
  const paragraphs = readParagraphs(half)
  const total = (find: Finder): Tally =>
    measuredRules
      .map((rule) => measure(paragraphs, rule, find))
      .reduce((sum, one) => ({
        right: sum.right + one.right,
        wrong: sum.wrong + one.wrong,
        missed: sum.missed + one.missed,
      }))
  console.log(
    `| paragraphs, all rules | ${paragraphs.length} | ${show(total(ours))} | ${show(total(naive))} |`,
  )
}
