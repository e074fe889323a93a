import {readdir, rm, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {build} from 'esbuild'
import {bundleExtension} from './scripts/extension-bundle.mjs'
import {leanSources} from './scripts/lean-sources.mjs'
import {leanMarkdown} from './scripts/lean-markdown.mjs'
import {packedEntities} from './scripts/pack-entities.mjs'

/**
 * Two bundles: the extension, one file for the Node host and the web worker alike, and the package for Node.
 * With `--dev` they can be debugged.
 */

const isDev = process.argv.includes('--dev')

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !isDev,
  sourcemap: isDev,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

await rm('dist', {recursive: true, force: true})

await bundleExtension(common, 'dist/extension.js')

const ruleIds = (await readdir('docs/rules')).map((page) => page.replace(/\.md$/, ''))

/** Each rule as an entry of its own: `postmortem-pack/remark/no-blame`. */
const ruleEntries = {
  name: 'rule-entries',
  setup(bundle) {
    bundle.onResolve({filter: /^rule:/}, ({path}) => ({path, namespace: 'rule'}))
    bundle.onLoad({filter: /./, namespace: 'rule'}, ({path}) => ({
      contents: `import {plugins} from './src/remark/index.ts'\nexport default plugins['${path.slice(5)}']`,
      resolveDir: '.',
    }))
  },
}

// The package for Node. Parts that several entries need, or that only some commands need, are files of their own.
const {metafile} = await build({
  ...common,
  metafile: true,
  entryPoints: {
    cli: 'src/cli/main.ts',
    core: 'src/core/index.ts',
    'lint-thread': 'src/cli/lint/thread.ts',
    run: 'src/cli/index.ts',
    remark: 'src/remark/index.ts',
    ...Object.fromEntries(ruleIds.map((id) => [`remark/${id}`, `rule:${id}`])),
  },
  outdir: 'dist',
  outExtension: {'.js': '.mjs'},
  chunkNames: '[name]-[hash]',
  format: 'esm',
  splitting: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  plugins: [ruleEntries, leanMarkdown, packedEntities, leanSources],
  // What is not written as an ES module asks for Node's own modules by `require`.
  banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
})

// For whoever asks by `require`: the same modules, so that there is never a second copy of one.
for (const entry of ['core', 'run', 'remark', ...ruleIds.map((id) => `remark/${id}`)]) {
  const names = metafile.outputs[`dist/${entry}.mjs`].exports
  const lines = [
    `const all = require('./${basename(entry)}.mjs')`,
    "Object.defineProperty(exports, '__esModule', {value: true})",
    ...names.map((name) => `exports.${name} = all.${name}`),
  ]
  await writeFile(`dist/${entry}.cjs`, `${lines.join('\n')}\n`)
}
