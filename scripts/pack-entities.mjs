import {pathToFileURL} from 'node:url'

/**
 * The names of characters in less room: each name without the letters in which it begins like the one before, behind a
 * digit to the base of 36 that says how many those are, then the character.
 */
function packEntities(entities) {
  let before = ''
  const parts = Object.keys(entities)
    .sort()
    .flatMap((name) => {
      let shared = 0
      while (shared < 35 && shared < name.length && before[shared] === name[shared]) shared++
      before = name
      return [shared.toString(36) + name.slice(shared), entities[name]]
    })
  if (parts.some((part) => part.includes(' '))) throw new Error('a space can no longer part them')
  return parts.join(' ')
}

/** A plugin for esbuild that packs what Markdown knows as `&rarr;`, and unpacks it where the bundle is loaded. */
export const packedEntities = {
  name: 'packed-entities',
  setup(bundle) {
    bundle.onLoad({filter: /character-entities[\\/]index\.js$/}, async ({path}) => {
      const {characterEntities} = await import(pathToFileURL(path).href)
      const packed = JSON.stringify(packEntities(characterEntities))
      const contents = `export const characterEntities = {}
const parts = ${packed}.split(' ')
for (let name = '', at = 0; at < parts.length; at += 2) {
  name = name.slice(0, parseInt(parts[at][0], 36)) + parts[at].slice(1)
  characterEntities[name] = parts[at + 1]
}`
      return {contents, loader: 'js'}
    })
  },
}
