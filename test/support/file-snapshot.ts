import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'

/** Asserts that a file of the project is what the code renders; with `UPDATE=1` writes it instead. */
export function assertFile(path: string, rendered: string): void {
  const file = new URL(`../../${path}`, import.meta.url)
  if (process.env.UPDATE === '1') writeFileSync(file, rendered)
  else assert.equal(readFileSync(file, 'utf8'), rendered, `${path} is stale: npm run generate`)
}

export function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}
