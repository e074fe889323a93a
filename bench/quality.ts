import {pathToFileURL} from 'node:url'
import {
  type Folder,
  type Tally,
  folderOf,
  halves,
  naive,
  ours,
  precision,
  recall,
  tallies,
} from '../test/support/labelled.ts'

/**
 * Prints how right the language rules are on labelled sentences and paragraphs, beside word lists: on the half that was
 * written without knowledge of the rules and on the half they were tuned on, or on folders named on the command line.
 */
const show = (tally: Tally): string => `${precision(tally).toFixed(3)} / ${recall(tally).toFixed(3)}`

const named = process.argv.slice(2).map((path): [string, Folder] => [path, pathToFileURL(`${path}/`)])
const folders = named.length > 0 ? named : halves.map((half): [string, Folder] => [half, folderOf(half)])

for (const [title, folder] of folders) {
  console.log(`\n${title}: precision / recall\n`)
  console.log('| texts for | number | ours | word list |')
  console.log('| --- | --- | --- | --- |')
  const words = tallies(folder, naive)
  for (const [what, {texts, tally}] of tallies(folder, ours))
    console.log(`| ${what} | ${texts} | ${show(tally)} | ${show(words.get(what)!.tally)} |`)
}
