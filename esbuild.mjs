import {build} from 'esbuild'

/**
 * Two bundles: the extension, one file for the Node host and the web worker alike, and the command line.
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

await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  mainFields: ['module', 'main'],
  banner: {js: '#!/usr/bin/env node'},
})
