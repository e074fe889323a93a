import {pathToFileURL} from 'node:url'

/** What is packed, name by name: how many letters are those of the one before, the other letters, the character. */
const packed = /([\da-z])([A-Za-z\d]*)([^A-Za-z\d]+)/g

/**
 * The names of characters in less room: each name without the letters in which it begins like the one before, behind a
 * digit to the base of 36 that says how many those are, then the character.
 */
function packEntities(entities) {
  let before = ''
  return Object.keys(entities)
    .sort()
    .map((name) => {
      let shared = 0
      while (shared < 35 && shared < name.length && before[shared] === name[shared]) shared++
      before = name
      return shared.toString(36) + name.slice(shared) + entities[name]
    })
    .join('')
}

/** A plugin for esbuild that packs what Markdown knows as `&rarr;`, and unpacks it where the bundle is loaded. */
export const packedEntities = {
  name: 'packed-entities',
  setup(bundle) {
    bundle.onLoad({filter: /character-entities[\\/]index\.js$/}, async ({path}) => {
      const {characterEntities} = await import(pathToFileURL(path).href)
      // Letters could not be told from the name in front of them.
      const [letters, others] = [true, false].map((isLetters) =>
        Object.fromEntries(
          Object.entries(characterEntities).filter(([, text]) => /[A-Za-z\d]/.test(text) === isLetters),
        ),
      )
      const contents = `export const characterEntities = ${JSON.stringify(letters)}
let name = ''
for (const [, shared, rest, text] of ${JSON.stringify(packEntities(others))}.matchAll(${packed}))
  characterEntities[(name = name.slice(0, parseInt(shared, 36)) + rest)] = text`
      return {contents, loader: 'js'}
    })
  },
}
