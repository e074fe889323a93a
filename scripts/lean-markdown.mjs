import {readFile} from 'node:fs/promises'

/** What is changed in the libraries that read Markdown: in which file, what, and to what. */
const changes = [
  /**
   * The maker of trees uses one context for all of its events instead of a copy for each. The copies outlive many
   * collections of garbage, so that reading thousands of documents fills the memory with them. They differ in
   * `sliceSerialize` alone, which is set for each event and used by its handler at once.
   */
  {
    file: /mdast-util-from-markdown[\\/]lib[\\/]index\.js$/,
    from: /handler\[events\[index\]\[1\]\.type\]\.call\(\{\s*\.\.\.context,\s*sliceSerialize: events\[index\]\[2\]\.sliceSerialize\s*\}, events\[index\]\[1\]\);/,
    to: 'context.sliceSerialize = events[index][2].sliceSerialize; handler[events[index][1].type].call(context, events[index][1]);',
  },
  /** What is syntax is put together once for each extension, not for each text. Nothing changes it once it is made. */
  {
    file: /micromark[\\/]lib[\\/]parse\.js$/,
    from: /combineExtensions\(\[defaultConstructs, \.\.\.\(settings\.extensions \|\| \[\]\)\]\);/,
    to: `(() => {
      const extensions = settings.extensions || [];
      const combined = () => combineExtensions([defaultConstructs, ...extensions]);
      if (extensions.length !== 1) return combined();
      const known = (parse.known ??= new WeakMap());
      if (!known.has(extensions[0])) known.set(extensions[0], combined());
      return known.get(extensions[0]);
    })();`,
  },
]

/** A plugin for esbuild that has the libraries that read Markdown do, and leave behind, less for each text. */
export const leanMarkdown = {
  name: 'lean-markdown',
  setup(bundle) {
    for (const {file, from, to} of changes)
      bundle.onLoad({filter: file}, async ({path}) => {
        const source = await readFile(path, 'utf8')
        if (!from.test(source))
          throw new Error(`${path}: is not written as it was; look at this change again`)
        return {contents: source.replace(from, () => to), loader: 'js'}
      })
  },
}
