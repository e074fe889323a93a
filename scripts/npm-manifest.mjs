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

const isRestoring = process.argv.includes('--restore')
const text = await readFile(own, 'utf8')
const {contributes, publisher, categories, capabilities, activationEvents, browser, ...manifest} =
  JSON.parse(text)
// Without it this is the manifest for Node, perhaps of a run that was broken off.
const isOwn = contributes !== undefined

if (isRestoring && !isOwn) await rename(kept, own)
if (!isRestoring && isOwn) {
  await mkdir('out', {recursive: true})
  await writeFile(kept, text)
  const {vscode, ...engines} = manifest.engines
  await writeFile(own, `${JSON.stringify({...manifest, ...before, engines}, undefined, 2)}\n`)
}
