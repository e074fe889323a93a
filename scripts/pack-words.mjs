import {readFile} from 'node:fs/promises'

/** As many letters as a capital can say. */
const most = 25

/**
 * A word list in less room: each word without the letters in which it begins like the one before, behind a capital that
 * says how many those are (A for none). `aaron abdul abel` is `AaaronBbdulCel`. `word-list.ts` reads it.
 */
export function packWords(list) {
  let before = ''
  return list
    .trim()
    .split(/\s+/)
    .map((word) => {
      let shared = 0
      while (shared < Math.min(most, word.length) && word[shared] === before[shared]) shared++
      before = word
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

/** A plugin for esbuild that packs the word lists of the sources; one with capitals in it stays as it is. */
export const packedWords = {
  name: 'packed-words',
  setup(bundle) {
    bundle.onLoad({filter: /[\\/]src[\\/]core[\\/].*\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(/\bwords\(`([^`A-Z]*)`/g, (_, list) => `words(\`${packWords(list)}\``)
      return {contents, loader: 'ts'}
    })
  },
}
