import {readFile} from 'node:fs/promises'

const perEvent =
  /handler\[events\[index\]\[1\]\.type\]\.call\(\{\s*\.\.\.context,\s*sliceSerialize: events\[index\]\[2\]\.sliceSerialize\s*\}, events\[index\]\[1\]\);/

/**
 * Has the maker of Markdown trees use one context for all of its events instead of a copy for each. The copies outlive
 * many collections of garbage, so that reading thousands of documents fills the memory with them. They differ in
 * `sliceSerialize` alone, which is set for each event and used by its handler at once.
 */
export const oneContext = {
  name: 'one-context',
  setup(bundle) {
    bundle.onLoad({filter: /mdast-util-from-markdown[\\/]lib[\\/]index\.js$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      if (!perEvent.test(source)) throw new Error(`${path}: copies no context any more; take this plugin out`)
      const contents = source.replace(
        perEvent,
        'context.sliceSerialize = events[index][2].sliceSerialize; handler[events[index][1].type].call(context, events[index][1]);',
      )
      return {contents, loader: 'js'}
    })
  },
}
