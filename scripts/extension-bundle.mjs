import {writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {build} from 'esbuild'
import {inSteps} from './in-steps.mjs'
import {pack, withPackedData} from './pack-data.mjs'
import {leanSources} from './lean-sources.mjs'
import {leanMarkdown} from './lean-markdown.mjs'
import {packedEntities} from './pack-entities.mjs'

const entry = 'src/editor/extension.ts'
const parts = 'src/editor/parts.ts'
const evaluation = 'src/editor/evaluate-parts.ts'

/** Beside the bundle: the packed data of the parts. */
const dataFile = 'parts.data'

const options = {
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  // Without it packages choose code for a page, which breaks in a worker.
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  external: ['vscode'],
  plugins: [leanMarkdown, packedEntities, leanSources],
}

/**
 * Bundles the extension into one file for the Node host and the web worker alike. The parts that it evaluates when they
 * are first asked for are a bundle of their own in it, a single function. Module by module, as esbuild would have it,
 * they would take more room and could not pause. Their data lies in a file beside it, `parts.data`, which nobody reads
 * before.
 * @returns what is evaluated at activation, all of the bundle, and the data beside it, in bytes
 */
export async function bundleExtension(common, outfile) {
  const {code, data} = await bundleParts(common)
  const evaluateInSteps = {
    name: 'evaluate-in-steps',
    setup({onLoad}) {
      onLoad({filter: /[\\/]evaluate-parts\.ts$/}, () => ({
        contents: `import {readersOf, unpacked} from './scripts/packed-data.mjs'
export async function evaluateParts(read) {return steps(readersOf(await unpacked(await read('${dataFile}'))))}
function* steps({take, text}) {const module = {exports: {}};${code}\nreturn module.exports}`,
        loader: 'js',
        resolveDir: '.',
      }))
    },
  }
  const {metafile} = await build({
    ...common,
    ...options,
    plugins: [evaluateInSteps, ...options.plugins],
    entryPoints: [entry],
    outfile,
    metafile: true,
  })
  if (common.write !== false) await writeFile(join(dirname(outfile), dataFile), data)
  const {bytes, inputs} = metafile.outputs[outfile]
  return {all: bytes, atActivation: bytes - inputs[evaluation].bytesInOutput, data: data.length}
}

async function bundleParts(common) {
  const {outputFiles} = await build({
    ...common,
    ...options,
    sourcemap: common.sourcemap && 'inline',
    entryPoints: [parts],
    write: false,
    outfile: 'parts.cjs',
  })
  const {text} = outputFiles[0]
  const {code, data} = common.minify ? withPackedData(text) : {code: text, data: pack({pieces: [], said: []})}
  return {code: inSteps(code), data}
}
