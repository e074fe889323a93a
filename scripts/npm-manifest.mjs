import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'

/**
 * `npm pack` takes the package.json that it finds after `prepack`. That is then one for Node: what only VS Code reads would
 * lead other tools to the extension. With `--restore`, as `postpack`, the project has its own again.
 */

const own = 'package.json'
const kept = 'out/package.json'

/** What is not read where `exports` is, and would name the extension. TypeScript still has a mode that knows no better. */
const before = {
  main: './dist/core.cjs',
  types: './dist/core.d.cts',
  typesVersions: {
    '*': {
      cli: ['./dist/run.d.cts'],
      remark: ['./dist/remark.d.cts'],
      'remark/*': ['./dist/remark/rule.d.cts'],
    },
  },
}

/** The manifest for Node of a manifest for both. */
function forNode({contributes, publisher, categories, capabilities, activationEvents, browser, ...manifest}) {
  const {vscode, ...engines} = manifest.engines
  return `${JSON.stringify({...manifest, ...before, engines}, undefined, 2)}\n`
}

/** As a whole or not at all. */
async function write(path, text) {
  const unfinished = `${path}.tmp`
  await writeFile(unfinished, text)
  await rename(unfinished, path)
}

async function restore(text) {
  const whole = await readFile(kept, 'utf8').catch(() => undefined)
  if (whole === undefined)
    throw new Error(`${own} is the one for Node, and ${kept} is not there: git checkout ${own}`)
  if (forNode(JSON.parse(whole)) !== text)
    throw new Error(`${own} was changed while it was the one for Node; the whole one is in ${kept}.`)
  await rename(kept, own)
}

const isRestoring = process.argv.includes('--restore')
const text = await readFile(own, 'utf8')
// Without it this is the manifest for Node, perhaps of a run that was broken off.
const isWhole = 'contributes' in JSON.parse(text)

if (isRestoring && !isWhole) await restore(text)
if (!isRestoring && isWhole) {
  await mkdir('out', {recursive: true})
  await write(kept, text)
  await write(own, forNode(JSON.parse(text)))
}
