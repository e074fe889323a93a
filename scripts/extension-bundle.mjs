import {build} from 'esbuild'
import {withLeanPatterns} from './lean-patterns.mjs'
import {leanSources} from './lean-sources.mjs'
import {oneContext} from './one-context.mjs'
import {packedEntities} from './pack-entities.mjs'

const entry = 'src/editor/extension.ts'
const parts = 'src/editor/parts.ts'

const options = {
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  // Without it packages choose code for a page, which breaks in a worker.
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  external: ['vscode'],
  plugins: [oneContext, packedEntities, leanSources],
}

/**
 * Bundles the extension into one file for the Node host and the web worker alike. The parts that the entry imports when
 * they are first asked for are a bundle of their own in it, a single function: module by module they would take more
 * room, as an engine that pauses between modules cannot share their names.
 * @returns what is evaluated at activation, and all of the file, in bytes
 */
export async function bundleExtension(common, outfile) {
  const lazy = await build({...common, ...options, entryPoints: [parts], write: false, outfile: 'parts.cjs'})
  const {text} = lazy.outputFiles[0]
  const contents = common.minify ? withLeanPatterns(text) : text
  const asOneFunction = {
    name: 'as-one-function',
    setup({onResolve, onLoad}) {
      onResolve({filter: /\/parts\.ts$/}, () => ({path: parts, namespace: 'bundle'}))
      onLoad({filter: /./, namespace: 'bundle'}, () => ({contents, loader: 'js'}))
    },
  }
  const {metafile} = await build({
    ...common,
    ...options,
    plugins: [asOneFunction, ...options.plugins],
    entryPoints: [entry],
    outfile,
    metafile: true,
  })
  const {bytes, inputs} = metafile.outputs[outfile]
  return {all: bytes, atActivation: bytes - inputs[`bundle:${parts}`].bytesInOutput}
}
