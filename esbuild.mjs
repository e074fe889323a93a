import {rm} from 'node:fs/promises'
import {build} from 'esbuild'

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

await build({
  ...common,
  entryPoints: ['src/editor/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  // Without it packages choose code for a page, which breaks in a worker.
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  external: ['vscode'],
})

// The package for Node. Parts that several entries need, or that only some commands need, are files of their own.
await build({
  ...common,
  entryPoints: {cli: 'src/cli/main.ts'},
  outdir: 'dist',
  outExtension: {'.js': '.mjs'},
  format: 'esm',
  splitting: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  // What is not written as an ES module asks for Node's own modules by `require`.
  banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
})
