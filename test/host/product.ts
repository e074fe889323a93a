import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {projectRoot} from './versions.ts'

/** The extension under test, as a folder and as a package. */
export interface Product {
  readonly folder: string
  readonly vsix: string
}

/** Requires that the extension is built and, where `needsPackage`, packed. */
export function findProduct(needsPackage: boolean): Product {
  // Another folder serves to try the runs themselves, with an extension known to be good or bad.
  const folder = process.env.POSTMORTEM_TEST_EXTENSION ?? projectRoot
  const vsix = join(folder, 'postmortem-pack.vsix')
  const bundle = join(folder, 'dist', 'extension.js')
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: run "npm run build" first.`)
  if (needsPackage && !existsSync(vsix)) throw new Error(`${vsix} is missing: run "npm run package" first.`)
  return {folder, vsix}
}
